"""A web server on loopback that answers well, badly, or not at all, as the path says; it logs what it was asked.

Runs in a thread of the test, ends with the context, and speaks raw bytes: a library would refuse to lie as it must.
"""

import asyncio
import contextlib
import gzip
import socket
import ssl
import struct
import threading
import zlib
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

#: A certificate for nobody, and one for tls.example that a test may choose to trust.
CERTIFICATE = Path(__file__).parents[1] / "data" / "self-signed.pem"
TLS_EXAMPLE = CERTIFICATE.with_name("tls-example.pem")
#: Every stall ends by itself after this long, so that a forgotten client cannot keep the server.
STALL_S = 20.0

PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>Page {n}</title></head><body><article><h1>Page {n}</h1>"
    "<p>The commission met on 3 March 2024 and counted {n} bridges that the flood had carried away.</p>"
    "<p>It heard thirty witnesses in two days and will report to the council before the summer.</p>"
    "</article></body></html>"
)
Write = Callable[[bytes], Awaitable[None]]


def answer(body: bytes, *headers: str, status: str = "200 OK", content_type: str = "text/html; charset=utf-8") -> bytes:
    """One whole answer with a true length."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body


def page(number: object = 1) -> bytes:
    return PAGE.format(n=number).encode()


def _raw(data: bytes) -> Callable[[Write, str], Awaitable[None]]:
    async def send(write: Write, _: str) -> None:
        await write(data)

    return send


async def _stall(write: Write, _: str) -> None:
    await asyncio.sleep(STALL_S)


async def _stall_in_body(write: Write, _: str) -> None:
    await write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n<html>")
    await asyncio.sleep(STALL_S)


async def _drip(write: Write, _: str) -> None:
    await write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n")
    for _step in range(int(STALL_S / 0.05)):
        await write(b"x")
        await asyncio.sleep(0.05)


async def _drip_headers(write: Write, _: str) -> None:
    await write(b"HTTP/1.1 200 OK\r\n")
    for step in range(int(STALL_S / 0.05)):
        await write(f"X-{step}: y\r\n".encode() if step < 90 else b"y")
        await asyncio.sleep(0.05)


async def _huge(write: Write, _: str) -> None:
    """One gigabyte, if anyone takes it."""
    await write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html>")
    for _step in range(16_384):
        await write(b"a" * 65_536)


async def _endless_chunks(write: Write, _: str) -> None:
    await write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _step in range(16_384):
        await write(b"10000\r\n" + b"a" * 65_536 + b"\r\n")


def bomb(members: int = 100) -> bytes:
    """A gzip stream that unpacks to ten megabytes a member."""
    return gzip.compress(b"a" * 10_000_000) * members


async def _chain(write: Write, path: str) -> None:
    left = int(path.rsplit("/", 1)[1])
    target = f"/chain/{left - 1}" if left > 1 else "/ok/end"
    await write(answer(b"", f"Location: {target}", status="302 Found"))


async def _ok(write: Write, path: str) -> None:
    await write(answer(page(path.rsplit("/", 1)[1])))


_NESTED = b"<html><body>" + b"<div>" * 50_000 + b"deep" + b"</div>" * 50_000 + b"</body></html>"
_WALL = (
    b'<html><script type="application/ld+json">{"isAccessibleForFree": "False"}</script><p>Only the lead.</p></html>'
)
_FORM = b"<html><form><input name=user><input type='password' name=p></form><p>Please log in.</p></html>"
#: Behaviours by the first part of the path; a test walks this table.
BEHAVIOURS: dict[str, Callable[[Write, str], Awaitable[None]]] = {
    "ok": _ok,
    "chain": _chain,
    "stall": _stall,
    "stall-body": _stall_in_body,
    "drip": _drip,
    "drip-headers": _drip_headers,
    "huge": _huge,
    "endless-chunks": _endless_chunks,
    "bomb": _raw(answer(bomb(), "Content-Encoding: gzip")),
    "announced": _raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000000000\r\n\r\n<html>"),
    "truncated": _raw(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<html>cut"),
    "bad-chunks": _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nnot a length\r\n"),
    "cut-chunks": _raw(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100\r\ntoo short"),
    "bad-gzip": _raw(answer(b"this is not packed at all", "Content-Encoding: gzip")),
    "cut-gzip": _raw(answer(gzip.compress(page() * 9)[:-40], "Content-Encoding: gzip")),
    "brotli": _raw(answer(b"\x0b\x02\x80hello\x03", "Content-Encoding: br")),
    "not-http": _raw(b"SSH-2.0-OpenSSH_9.2\r\n"),
    "garbage": _raw(b"\x00\x01\x02\xff\xfe" * 40),
    "silence": _raw(b""),
    "loop": _raw(answer(b"", "Location: /loop", status="301 Moved Permanently")),
    "loop-a": _raw(answer(b"", "Location: /loop-b", status="301 Moved Permanently")),
    "loop-b": _raw(answer(b"", "Location: /loop-a", status="301 Moved Permanently")),
    "nowhere": _raw(answer(b"", status="302 Found")),
    "to-file": _raw(answer(b"", "Location: file:///etc/passwd", status="302 Found")),
    "to-login": _raw(answer(b"", "Location: /login?next=/a", status="302 Found")),
    "login": _raw(answer(_FORM)),
    "form": _raw(answer(_FORM)),
    "wall": _raw(answer(_WALL)),
    "gzip": _raw(answer(gzip.compress(page()), "Content-Encoding: gzip")),
    "deflate": _raw(answer(zlib.compress(page()), "Content-Encoding: deflate")),
    "raw-deflate": _raw(answer(zlib.compress(page())[2:-4], "Content-Encoding: deflate")),
    "empty": _raw(answer(b"")),
    "blank": _raw(answer(b" \n\t ")),
    "no-content": _raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
    "picture": _raw(answer(b"\x89PNG\r\n\x1a\n" + bytes(200), content_type="text/html")),
    "film": _raw(answer(b"abc", content_type="video/mp4")),
    "program": _raw(answer(b"\x7fELF" + bytes(100), content_type="application/octet-stream")),
    "mislabelled": _raw(answer(page(), content_type="image/png")),
    "unlabelled": _raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + page()),
    "latin1": _raw(answer("<p>caf\u00e9 th\u00e9</p>".encode("latin-1"), content_type="text/html; charset=iso-8859-1")),
    "cookie": _raw(answer(page(), "Set-Cookie: id=secret; Path=/")),
    "nested": _raw(answer(_NESTED)),
    "many-headers": _raw(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 500 + b"\r\n"),
    "long-header": _raw(b"HTTP/1.1 200 OK\r\nX-A: " + b"b" * 100_000 + b"\r\n\r\n"),
}  # fmt: skip
#: Behaviours after which the connection cannot be used again, or must end for the lie to show.
_CLOSING = frozenset({
    "stall", "stall-body", "drip", "drip-headers", "huge", "endless-chunks", "announced", "truncated", "bad-chunks",
    "cut-chunks", "not-http", "garbage", "silence", "unlabelled", "many-headers", "long-header",
})  # fmt: skip
STATUSES = {"401": "login", "402": "paywall", "403": "refused", "404": "not_found", "408": "timeout", "410": "gone",
            "418": "refused", "429": "rate_limited", "451": "refused", "500": "server_error", "503": "server_error",
            "206": "broken", "304": "broken"}  # fmt: skip


class FaultyServer:
    """The server, while its context lasts. `log` holds method, path and headers of every request."""

    def __init__(self, *, tls: bool | Path = False, host: str = "127.0.0.1", robots: bytes | None = None) -> None:
        self.log: list[tuple[str, dict[str, str]]] = []
        self.pages: dict[str, Callable[[int], bytes]] = {}
        self.robots = robots
        self.connections = 0
        self._host = host
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._started = threading.Event()
        self.port = 0

    def __enter__(self) -> "FaultyServer":
        self._thread.start()
        assert self._started.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def url(self, path: str, host: str | None = None) -> str:
        return f"{'https' if self._tls else 'http'}://{host or self._host}:{self.port}/{path.lstrip('/')}"

    def paths(self) -> list[str]:
        """The paths asked for, robots.txt aside."""
        return [path for path, _ in self.log if path != "/robots.txt"]

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        context = None
        if self._tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(self._tls if isinstance(self._tls, Path) else CERTIFICATE)
        self._loop.set_exception_handler(lambda *_: None)
        server = await asyncio.start_server(self._connection, self._host, 0, ssl=context, backlog=256)
        self.port = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._stop.wait()
        server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0.05)  # transports close on the turns of the loop after the one that asked them to

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(ConnectionError, asyncio.CancelledError, asyncio.IncompleteReadError):
            while await self._one(reader, writer):
                pass
        with contextlib.suppress(Exception):
            if self._stop.is_set() or self._tls:
                writer.transport.abort()  # TLS would wait for a farewell that may never come
            else:
                writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answers one request; whether the connection stays open."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.split("\r\n")
        path = first.split(" ")[1]
        self.log.append(
            (path, {key.lower(): value for key, _, value in (line.partition(": ") for line in lines) if key})
        )

        async def write(data: bytes) -> None:
            writer.write(data)
            await writer.drain()

        return await self._answer(path, write, writer)

    async def _answer(self, path: str, write: Write, writer: asyncio.StreamWriter) -> bool:
        name = path.split("?")[0].strip("/").split("/")[0]
        if path in self.pages:
            await write(self.pages[path](sum(1 for asked, _ in self.log if asked == path)))
            return True
        if path == "/robots.txt":
            missing = answer(b"", status="404 Not Found")
            await write(missing if self.robots is None else answer(self.robots, content_type="text/plain"))
            return True
        if name == "reset":
            _reset(writer)
            return False
        if name in BEHAVIOURS:
            await BEHAVIOURS[name](write, path.split("?")[0])
            return name not in _CLOSING
        status = name if name in STATUSES else "404"
        await write(answer(b"", status=f"{status} Status") if status != "304" else b"HTTP/1.1 304 No\r\n\r\n")
        return True


def _reset(writer: asyncio.StreamWriter) -> None:
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@contextlib.contextmanager
def closed_port() -> Iterator[int]:
    """A port of loopback where nobody listens, held so that nobody will."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield held.getsockname()[1]
