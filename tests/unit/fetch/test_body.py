import gzip
import tracemalloc
import zlib

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.body import gathered, unpacked

TEXT = b"The commission counted the bridges that the flood had carried away. " * 300


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        (None, TEXT),
        ("identity", TEXT),
        ("gzip", gzip.compress(TEXT)),
        ("GZIP", gzip.compress(TEXT)),
        ("x-gzip", gzip.compress(TEXT[:99]) + gzip.compress(TEXT[99:])),
        ("deflate", zlib.compress(TEXT)),
    ],
)
def test_what_was_packed_comes_out_however_it_is_cut(encoding, packed, size):
    assert gathered(unpacked(pieces(packed, size), encoding, "u"), 10**6, "u") == TEXT


def test_a_bomb_is_cut_without_ever_lying_in_memory():
    bomb = gzip.compress(bytes(200_000_000))
    tracemalloc.start()
    with pytest.raises(FetchError) as failed:
        gathered(unpacked([bomb], "gzip", "u"), 2_000_000, "u")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert failed.value.reason == "too_large"
    assert peak < 8_000_000


@pytest.mark.parametrize(
    ("encoding", "packed", "reason"),
    [
        ("br", b"x", "unsupported"),
        ("gzip, gzip", b"x", "unsupported"),
        ("gzip", b"not packed", "broken"),
        ("gzip", gzip.compress(TEXT)[:-9], "broken"),
        ("deflate", zlib.compress(TEXT)[:-9], "broken"),
    ],
)
def test_what_cannot_be_unpacked_has_a_reason(encoding, packed, reason):
    with pytest.raises(FetchError) as failed:
        gathered(unpacked([packed], encoding, "u"), 10**6, "u")
    assert failed.value.reason == reason
