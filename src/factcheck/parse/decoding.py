"""Bytes to characters: by byte order mark, by declaration, as UTF-8, as Windows-1252 where that is plausible."""

import codecs
import re

from factcheck.errors import ParseError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16: its mark begins with UTF-16's
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What browsers read these declarations as (WHATWG Encoding Standard).
_READ_AS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252"}
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_ENCODING = re.compile(rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
#: Where HTML must declare its encoding (HTML Living Standard, 4.2.5.4); doubled for pages that are late.
_DECLARED_WITHIN = 2048
#: Letters and marks of Western European text outside ASCII, as Windows-1252 has them.
_WESTERN = frozenset(
    "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœšžÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝŒŠŽ‘’“”‚„–—…•€£§©®°«»¡¿·´ªº½¼¾²³±×\xa0"
)
#: Western text rarely has more than two such letters in a row; Cyrillic or Chinese bytes read as Western do.
_RUN = re.compile(r"[^\x00-\x7f]{4,}")


def decode(body: bytes, *, declared: str | None = None, what: str = "the text") -> str:
    r"""The characters of `body`; raises `ParseError` naming the trouble if no reading is plausible.

    >>> decode(b"caf\xe9"), decode("café".encode("utf-16"))
    ('café', 'café')
    """
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _strictly(body[len(mark) :], encoding, what)
    if b"\x00" in body:
        raise ParseError(
            f"{what} holds null bytes, so it is not plain text; save it as UTF-8 text and try again",
            reason="null_bytes",
        )
    return _without_mark(body, declared, what)


def declared_charset(body: bytes, content_type: str | None) -> str | None:
    """The encoding that the carrier, or else the page's own head, names.

    >>> declared_charset(b"", "text/html; charset=Windows-1251")
    'windows-1251'
    """
    head = body[:_DECLARED_WITHIN]
    found = (
        _CHARSET.search((content_type or "").encode("ascii", "ignore"))
        or _ENCODING.search(head)
        or _CHARSET.search(head)
    )
    return found.group(1).decode("ascii").lower() if found else None


def _without_mark(body: bytes, declared: str | None, what: str) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        if declared:
            return _as_declared(body, _READ_AS.get(declared, declared), what)
    return _as_western(body, what)


def _as_declared(body: bytes, encoding: str, what: str) -> str:
    try:
        return _strictly(body, encoding, what)
    except LookupError:  # an encoding nobody knows is no declaration
        return _as_western(body, what)


def _as_western(body: bytes, what: str) -> str:
    text = body.decode("cp1252", "replace")
    if _is_western(text):
        return text
    raise ParseError(
        f"{what} is neither UTF-8 nor Western European (Windows-1252) text; save it as UTF-8 and try again",
        reason="encoding",
    )


def _strictly(body: bytes, encoding: str, what: str) -> str:
    try:
        text = body.decode(encoding)
    except (UnicodeDecodeError, ValueError) as error:
        raise ParseError(
            f"{what} says it is {encoding} but does not read as that; save it as UTF-8 and try again", reason="encoding"
        ) from error
    if "\x00" in text:
        raise ParseError(f"{what} holds null characters; save it as UTF-8 text and try again", reason="null_bytes")
    return text


def _is_western(text: str) -> bool:
    """Whether `text`, read as Windows-1252, looks like a Western European language."""
    odd = [character for character in text if character > "\x7f"]
    strange = sum(character not in _WESTERN for character in odd)
    return strange * 20 <= len(odd) and not _RUN.search(text)
