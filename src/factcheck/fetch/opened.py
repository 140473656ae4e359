"""Opening a file of any size safely: gzip seen by its first bytes, and never more held than the limit."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedIOBase, BufferedReader
from pathlib import Path

from factcheck.errors import FetchError

#: Bytes of one file after unpacking: the largest page any reader takes (a PDF full of pictures).
MAX_FILE_BYTES = 50_000_000
_GZIP = b"\x1f\x8b"


def read_bytes(path: Path, *, limit: int = MAX_FILE_BYTES) -> bytes:
    """All of `path`, unpacked; raises `FetchError` if it cannot be read or is larger than `limit`."""
    with opened(path) as stream:
        body = stream.read(limit + 1)
    if len(body) > limit:
        raise FetchError(
            f"{path} is larger than {limit / 1e6:.0f} MB, the most we read of one file", reason="too_large"
        )
    return body


@contextmanager
def opened(path: Path) -> Iterator[BufferedIOBase]:
    """`path` opened for reading, through gzip if it is packed; every failure is a `FetchError`."""
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for
            raise FetchError(f"{path} is not an ordinary file", reason="unreadable")
        with path.open("rb") as stream:
            if _is_gzip(stream):
                with gzip.open(stream) as unpacked:
                    yield unpacked
            else:
                yield stream
    except PermissionError as error:
        raise FetchError(f"{path} may not be read by this user; check its permissions", reason="permission") from error
    except (gzip.BadGzipFile, zlib.error, EOFError) as error:
        raise FetchError(f"{path} is a damaged gzip file ({error}); pack it again", reason="bad_gzip") from error
    except OSError as error:
        raise FetchError(f"{path} cannot be read: {error.strerror or error}", reason="unreadable") from error


def _is_gzip(stream: BufferedReader) -> bool:
    return stream.peek(2)[:2] == _GZIP
