"""Bytes decide what a page is, then its carrier, then its name."""

import pytest

from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse.kinds import PageKind, kind_of

CASES = [
    (b"%PDF-1.7", "a.txt", None, PageKind.PDF),
    (b"<!DOCTYPE html>", "a.txt", None, PageKind.HTML),
    (b"\xef\xbb\xbf  <HTML lang=en>", "a", "text/plain", PageKind.HTML),
    (b"<?xml version='1.0'?><!-- x --><html>", "a", None, PageKind.HTML),
    (b"<p>Rain", "a.txt", None, PageKind.HTML),
    (b"<p>Rain", "a.md", None, PageKind.MARKDOWN),
    (b"<rain> fell", "a.txt", None, PageKind.TEXT),
    (b"Rain", "a.md", None, PageKind.MARKDOWN),
    (b"Rain", "A.MD.GZ", None, PageKind.MARKDOWN),
    (b"Rain", "a.html", None, PageKind.HTML),
    (b"{}", "a.json", None, PageKind.RECORD),
    (b"{}", "s.jsonl#1", "application/json", PageKind.RECORD),
    (b"{}", "a.txt", None, PageKind.TEXT),
    (b"Rain", "a.html", "text/markdown; charset=utf-8", PageKind.MARKDOWN),
    (b"Rain", "a", None, PageKind.TEXT),
    (b"Rain", "https://paper.example/a.md?x=1", None, PageKind.MARKDOWN),
    (b"", "a", None, PageKind.TEXT),
]


@pytest.mark.parametrize(("body", "name", "content_type", "kind"), CASES)
def test_kind_of__cases(body, name, content_type, kind):
    assert kind_of(Page(url=name, body=body, content_type=content_type)) is kind


def test_kind_of__names_what_it_refuses():
    with pytest.raises(ParseError, match=r"trip\.txt is a JPEG picture") as caught:
        kind_of(Page(url="trip.txt", body=b"\xff\xd8\xff\xe0"))
    assert caught.value.reason == "binary"
