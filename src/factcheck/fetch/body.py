"""A body as it streams in: unpacked as it comes, and cut off when it, or what it unpacks to, is too large."""

import zlib
from collections.abc import Iterable, Iterator

from factcheck.fetch.reasons import failure

#: What we ask for and can unpack step by step, so that a bomb never bursts in memory.
ACCEPTED_ENCODINGS = "gzip, deflate"
#: Bytes unpacked at a time.
_STEP = 262_144
_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


def unpacked(chunks: Iterable[bytes], encoding: str | None, url: str) -> Iterator[bytes]:
    """The chunks with the content encoding undone; raises `FetchError`: `unsupported`, `broken`."""
    name = (encoding or "identity").strip().lower()
    if name in ("identity", "none", ""):
        yield from chunks
    elif name in ("gzip", "x-gzip", "deflate"):
        yield from _inflated(iter(chunks), url)
    else:
        raise failure(url, "unsupported", f"packed as {name}, which was not asked for")


def gathered(chunks: Iterable[bytes], limit: int, url: str) -> bytes:
    """All chunks as one body; raises `FetchError` with reason `too_large` as soon as they pass `limit`."""
    kept = bytearray()
    for chunk in chunks:
        kept += chunk
        if len(kept) > limit:
            raise failure(url, "too_large", f"more than {limit:,} bytes")
    return bytes(kept)


def _inflated(chunks: Iterator[bytes], url: str) -> Iterator[bytes]:
    unpacker: zlib._Decompress | None = None
    try:
        for chunk in chunks:
            while chunk:
                if unpacker is None or unpacker.eof:
                    unpacker = zlib.decompressobj(_window(chunk))
                yield from _steps(unpacker, chunk)
                chunk = unpacker.unused_data
    except zlib.error as error:
        raise failure(url, "broken", f"not packed as it says: {error}") from error
    if unpacker is not None and not unpacker.eof:
        raise failure(url, "broken", "the packed body ends too early")


def _steps(unpacker: "zlib._Decompress", chunk: bytes) -> Iterator[bytes]:
    """What `chunk` unpacks to, in pieces small enough to be counted before the next is made."""
    while chunk and not unpacker.eof:
        yield unpacker.decompress(chunk, _STEP)
        chunk = unpacker.unconsumed_tail


def _window(first: bytes) -> int:
    """gzip, zlib, or the raw stream that some servers call deflate."""
    is_zlib = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] * 256 + first[1]) % 31 == 0
    return _GZIP_OR_ZLIB if is_zlib or first[:2] == b"\x1f\x8b" else -zlib.MAX_WBITS
