"""A body as it streams in: unpacked as it comes, and cut off when it, or what it unpacks to, is too large."""

import zlib
from collections.abc import Iterable, Iterator

from factcheck.fetch.reasons import failure

#: What we ask for and can unpack step by step, so that a bomb never bursts in memory.
ACCEPTED_ENCODINGS = "gzip, deflate"
#: Bytes unpacked at a time.
_STEP = 262_144
_GZIP = b"\x1f\x8b"
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
    stream = _Stream()
    try:
        for chunk in chunks:
            yield from stream.feed(chunk)
    except zlib.error as error:
        raise failure(url, "broken", f"not packed as it says: {error}") from error
    if not stream.is_whole():
        raise failure(url, "broken", "the packed body ends too early")


class _Stream:
    """A packed body on its way in: one member, or several that gzip allows to be strung together."""

    def __init__(self) -> None:
        self._unpacker: zlib._Decompress | None = None
        self._held = b""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What `chunk` unpacks to, in pieces small enough to be counted before the next is made."""
        self._held += chunk
        while self._held:
            if (self._unpacker is None or self._unpacker.eof) and not self._begin():
                return
            yield from self._steps()

    def is_whole(self) -> bool:
        """Whether the last member came to its end; a body of no bytes is whole."""
        return self._unpacker.eof if self._unpacker else not self._held

    def _begin(self) -> bool:
        """Whether a member begins with what is held; after a first one anything but gzip is padding."""
        if len(self._held) < 2:
            return False
        if self._unpacker is not None and not self._held.startswith(_GZIP):
            self._held = b""
            return False
        self._unpacker = zlib.decompressobj(_window(self._held))
        return True

    def _steps(self) -> Iterator[bytes]:
        unpacker = self._unpacker
        while unpacker is not None and self._held and not unpacker.eof:
            piece = unpacker.decompress(self._held, _STEP)
            self._held = unpacker.unused_data if unpacker.eof else unpacker.unconsumed_tail
            yield piece


def _window(first: bytes) -> int:
    """gzip, zlib, or the raw stream that some servers call deflate."""
    is_zlib = len(first) > 1 and first[0] & 0x0F == 8 and (first[0] * 256 + first[1]) % 31 == 0
    return _GZIP_OR_ZLIB if is_zlib or first.startswith(_GZIP) else -zlib.MAX_WBITS
