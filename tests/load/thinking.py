"""A server in a process of its own that thinks 20 ms about each page of 32 KB; ends with its standard input."""

import asyncio
import sys
from collections import defaultdict
from itertools import pairwise

THINK_S = 0.02
BODY = (b"<html><body><article>" + b"<p>The commission counted the bridges.</p>" * 900)[:32_000]
HEAD = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(BODY)}\r\n\r\n".encode()
NOT_FOUND = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
TIMES: dict[str, list[float]] = defaultdict(list)


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            host = head.split(b"\r\nHost: ", 1)[1].split(b"\r\n", 1)[0].decode()
            TIMES[host].append(asyncio.get_running_loop().time())
            if head.startswith(b"GET /robots.txt"):
                writer.write(NOT_FOUND)
            else:
                await asyncio.sleep(THINK_S)
                writer.write(HEAD + BODY)
            await writer.drain()
    except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
        writer.close()


async def _main() -> None:
    server = await asyncio.start_server(_serve, "0.0.0.0" if "--all" in sys.argv else "127.0.0.1", 0, backlog=512)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    for host, times in sorted(TIMES.items()):
        gaps = [later - sooner for sooner, later in pairwise(times)]
        if gaps:
            sys.stdout.write(f"{host} {len(times)} {min(gaps):.4f} {(times[-1] - times[0]) / len(gaps):.4f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(_main())
