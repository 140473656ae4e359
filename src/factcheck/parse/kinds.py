"""Which reader a page wants: by its first bytes, its carrier's word, its name."""

import re
from enum import StrEnum
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from factcheck.errors import ParseError
from factcheck.model import Page


class PageKind(StrEnum):
    """The formats we read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    RECORD = "record"
    PDF = "pdf"


#: First bytes of what people hand in by mistake, and its name in the message that refuses it.
_SIGNATURES = (
    (b"PK\x03\x04", "a zip archive (or a Word, Excel or OpenDocument file)"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
)
_BY_TYPE = {
    "text/html": PageKind.HTML,
    "application/xhtml+xml": PageKind.HTML,
    "application/json": PageKind.RECORD,
    "application/ld+json": PageKind.RECORD,
    "text/markdown": PageKind.MARKDOWN,
    "text/x-markdown": PageKind.MARKDOWN,
    "application/pdf": PageKind.PDF,
}
_BY_SUFFIX = {
    ".html": PageKind.HTML,
    ".htm": PageKind.HTML,
    ".xhtml": PageKind.HTML,
    ".md": PageKind.MARKDOWN,
    ".markdown": PageKind.MARKDOWN,
    ".json": PageKind.RECORD,
    ".pdf": PageKind.PDF,
    ".txt": PageKind.TEXT,
    ".text": PageKind.TEXT,
}
#: The suffixes that name a page of its own, for whoever walks a folder.
READABLE_SUFFIXES = frozenset(_BY_SUFFIX)
#: An HTML page begins so, after white space, comments and an XML line, whatever it is called.
_HTML_START = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)

#: A part of one begins so; only where nothing says that it is something else, for Markdown may begin so too.
_FRAGMENT_START = re.compile(
    rb"\s*(?:<!--.{0,2000}?-->\s*)*<(?:article|div|h[1-6]|header|link|main|meta|nav|p|script|section|style|table|title)\b[^>]*>",
    re.I | re.S,
)


def kind_of(page: Page) -> PageKind:
    """The format of `page`; raises `ParseError` naming a format we do not read.

    >>> kind_of(Page(url="a.txt", body=b"<!DOCTYPE html><p>Hi")).value
    'html'
    """
    _refuse_known_binaries(page)
    if page.body.startswith(b"%PDF-"):
        return PageKind.PDF
    if _HTML_START.match(page.body[:4096].removeprefix(b"\xef\xbb\xbf")):
        return PageKind.HTML
    said = (page.content_type or "").split(";")[0].strip().lower()
    _refuse_media(page, said)
    kind = _BY_TYPE.get(said) or _BY_SUFFIX.get(_suffix(page), PageKind.TEXT)
    return PageKind.HTML if kind is PageKind.TEXT and _FRAGMENT_START.match(page.body[:4096]) else kind


def _suffix(page: Page) -> str:
    name = page.path or urlsplit(page.final_url or page.url).path
    return PurePosixPath(name.lower().removesuffix(".gz")).suffix


def _refuse_known_binaries(page: Page) -> None:
    for signature, name in _SIGNATURES:
        if page.body.startswith(signature):
            raise ParseError(f"{page.path or page.url} is {name}; save it as text, HTML or PDF", reason="binary")


def _refuse_media(page: Page, said: str) -> None:
    if said.startswith(("image/", "audio/", "video/", "font/")):
        raise ParseError(f"{page.path or page.url} is {said}, which holds no text to read", reason="unsupported")
