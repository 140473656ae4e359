import gzip
import zipfile
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from factcheck.fetch.files import pages_of
from factcheck.fetch.warc import pages_in, snapshots_in, write_warc
from factcheck.model import Page, Problem, Snapshot

NOON = datetime(2025, 11, 26, 12, tzinfo=UTC)
ANSWERS = [
    Snapshot(
        url="http://a.example/x",
        final_url="https://a.example/y",
        body=b"<html>caf\xc3\xa9</html>",
        status=200,
        content_type="text/html",
        fetched_at=NOON,
        headers=(("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Content-Length", "7"), ("A", "b")),
        robots="allowed: robots.txt",
    ),
    Snapshot(url="http://a.example/2", final_url="http://a.example/2", body=b"", status=404, fetched_at=NOON),
    Snapshot(
        url="http://a.example/3",
        final_url="http://a.example/3",
        body=b"plain",
        status=200,
        content_type="text/plain",
        fetched_at=NOON.replace(microsecond=120),
    ),
    Snapshot(url="d/a b.txt", path="d/\u00e4 b.txt", body=b"text \x00 \r\n\r\n"),
    Snapshot(url="https://a.example/r", path="x.jsonl#1", body=b"{}", content_type="application/json"),
]


def written(tmp_path, snapshots):
    path = tmp_path / "out.warc.gz"
    with path.open("wb") as file:
        assert write_warc(snapshots, file, software="test") == len(snapshots)
    return path


def test_what_is_written_reads_back_as_the_same_snapshots(tmp_path):
    found = list(snapshots_in(written(tmp_path, ANSWERS)))
    assert [each.id for each in found] == [each.id for each in ANSWERS]
    assert [each.body for each in found] == [each.body for each in ANSWERS]
    assert found[0] == ANSWERS[0]


@given(body=st.binary(max_size=300), status=st.sampled_from([200, 404, 500]))
def test_any_body_survives(tmp_path_factory, body, status):
    one = Snapshot(url="http://a.example/", final_url="http://a.example/", body=body, status=status, fetched_at=NOON)
    (found,) = snapshots_in(written(tmp_path_factory.mktemp("warc"), [one]))
    assert found.id == one.id


def test_another_reader_finds_whole_records_with_right_digests(tmp_path):
    with written(tmp_path, ANSWERS).open("rb") as file:
        records = []
        for record in ArchiveIterator(file, check_digests="raise"):
            record.content_stream().read()
            records.append((record.rec_type, record.rec_headers.protocol))
    assert records == [
        ("warcinfo", "WARC/1.1"),
        ("response", "WARC/1.1"),
        ("response", "WARC/1.1"),
        ("response", "WARC/1.1"),
        ("resource", "WARC/1.1"),
        ("resource", "WARC/1.1"),
    ]


def crawled(uri: str, http: bytes, date: str = "2025-11-26T12:00:00Z") -> bytes:
    """One record as another crawler writes it."""
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: {date}\r\n"
        f"WARC-Target-URI: {uri}\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + http + b"\r\n\r\n")


PACKED = gzip.compress(b"<html><p>packed</p></html>")
OK = b"HTTP/1.1 200 OK\r\n"
CRAWL = b"".join(
    crawled(f"http://b.example/{number}", http)
    for number, http in enumerate(
        [
            OK + b"Content-Type: text/html\r\n\r\n<html><p>one</p></html>",
            OK + b"Content-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + PACKED,
            OK + b"Transfer-Encoding: chunked\r\n\r\n4\r\n<htm\r\n2\r\nl>\r\n0\r\n\r\n",
            b"HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\nmissing",
            OK + b"Content-Type: image/png\r\n\r\n\x89PNG",
        ],
        start=1,
    )
)


def test_a_crawl_of_others_is_read_as_pages(tmp_path):
    (tmp_path / "crawl.warc.gz").write_bytes(CRAWL)
    pages = list(pages_of(tmp_path))
    assert [(page.url, page.body) for page in pages if isinstance(page, Page)] == [
        ("http://b.example/1", b"<html><p>one</p></html>"),
        ("http://b.example/2", b"<html><p>packed</p></html>"),
        ("http://b.example/3", b"<html>"),
    ]
    assert {page.fetched_at for page in pages if isinstance(page, Page)} == {NOON}


def test_a_wacz_is_read_through_its_warcs(tmp_path):
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as bundle:
        bundle.writestr("archive/data.warc.gz", CRAWL)
        bundle.writestr("datapackage.json", "{}")
    assert len([page for page in pages_in(path) if isinstance(page, Page)]) == 3


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.warc", b"no archive"), ("a.warc.gz", CRAWL[:-20]), ("a.wacz", b"no zip"), ("a.warc.gz", gzip.compress(b"x"))],
)
def test_what_is_damaged_is_a_problem_and_what_stands_before_it_is_read(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    found = list(pages_in(path))
    assert isinstance(found[-1], Problem)
    assert len(found) == (4 if content == CRAWL[:-20] else 1)
