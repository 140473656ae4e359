"""What kind of thing a body is, by its first bytes and by its carrier's word; where they differ, the bytes win."""

import re

_TEXTUAL = ("text/", "application/xhtml", "application/xml", "application/json", "application/ld+json")
_TEXTUAL_ENDINGS = ("+xml", "+json")
_ALSO_READ = frozenset({"application/pdf", "application/x-pdf", "application/rss", "application/javascript", ""})
_UNSURE = frozenset({"application/octet-stream", "binary/octet-stream", "application/unknown", "unknown/unknown"})
_TEXT_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:<!--|<!doctype|<html|<head|<body|<\?xml|<rss|<feed|[{\[])", re.I)
#: First bytes of what holds no text, and what it is.
_BINARY = (
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"\x00\x00\x00", "a film"),
    (b"OggS", "a sound file"),
    (b"ID3", "a sound file"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"wOF", "a font"),
)
#: Null bytes among the first bytes mark what is not text; UTF-16 has them too, but opens with its mark.
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def objection(head: bytes, declared: str | None) -> str | None:
    """Why a body that begins with `head` cannot be read, or None if it can.

    >>> objection(b"<!DOCTYPE html>", "image/png") is None
    True
    >>> objection(b"GIF89a", "text/html"), objection(b"plain", "video/mp4")
    ('it is a GIF picture', 'it is video/mp4')
    """
    for start, name in _BINARY:
        if head.startswith(start):
            return f"it is {name}"
    if head.startswith(b"%PDF-") or _TEXT_START.match(head):
        return None
    if b"\x00" in head and not head.startswith(_UTF16):
        return "it is not text"
    return None if _is_textual(media_type(declared)) else f"it is {media_type(declared)}"


def media_type(declared: str | None) -> str:
    """The bare media type of a Content-Type header.

    >>> media_type("Text/HTML; charset=utf-8")
    'text/html'
    """
    return (declared or "").split(";")[0].strip().lower()


def _is_textual(media: str) -> bool:
    known = media in _ALSO_READ or media in _UNSURE
    return known or media.startswith(_TEXTUAL) or media.endswith(_TEXTUAL_ENDINGS) or "/" not in media
