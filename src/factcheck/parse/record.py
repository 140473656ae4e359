"""JSON records: one source as an object, with its text whole or as a list of notes."""

import json
from datetime import date
from typing import Any

from factcheck.errors import ParseError
from factcheck.parse.address import absolute
from factcheck.parse.dates import find_dates
from factcheck.parse.draft import Draft
from factcheck.parse.plain import clean, join_paragraphs, plain_paragraphs

#: Where records keep their text, in the order we look.
_TEXT_KEYS = ("notes", "text", "content", "body", "articleBody", "maintext", "description")
#: Characters of a date field that are looked at.
_LONGEST_STAMP = 60


def read_record(source: str, what: str = "the record") -> Draft:
    r"""The text and facts of one JSON object; raises `ParseError` if it is none or holds no text.

    >>> read_record('{"title": "Storm", "notes": ["Two died.", "Roads closed."]}').text
    'Two died.\n\nRoads closed.'
    """
    record = _loaded(source, what)
    return Draft(
        text=_text(record, what),
        title=_word(record, "title", "headline", "name"),
        published=_day(record, "published", "date", "datePublished", "date_published", "publish_date"),
        url=absolute(_word(record, "url", "link", "canonical_url") or ""),
        publisher=_word(record, "publisher", "site", "source", "sitename", "outlet"),
        kind=_word(record, "kind", "type"),
        language=_word(record, "lang", "language", "inLanguage"),
        credit=_word(record, "syndicates", "credit"),
    )


def _loaded(source: str, what: str) -> dict[str, Any]:
    try:
        record = json.loads(source, strict=False)
    except (ValueError, RecursionError) as error:
        raise ParseError(f"{what} is not JSON: {error}", reason="bad_json") from error
    if not isinstance(record, dict):
        raise ParseError(f"{what} is JSON but not an object with a text; put one object a line", reason="bad_record")
    return record


def _text(record: dict[str, Any], what: str) -> str:
    for key in _TEXT_KEYS:
        text = join_paragraphs(_paragraphs(record.get(key)))
        if text:
            return text
    raise ParseError(f"{what} holds no text; looked for {', '.join(_TEXT_KEYS)}", reason="empty")


def _paragraphs(held: object) -> list[str]:
    """The paragraphs of a string, or of a list of strings (each one paragraph)."""
    if isinstance(held, str):
        return list(plain_paragraphs(clean(held)))
    if isinstance(held, list):
        return [clean(item) for item in held if isinstance(item, str)]
    return []


def _word(record: dict[str, Any], *keys: str) -> str | None:
    """The first non-empty string under `keys`; of an object (as JSON-LD has), its name."""
    for key in keys:
        held = record.get(key)
        held = held.get("name") if isinstance(held, dict) else held
        if isinstance(held, str) and held.strip():
            return join_paragraphs([clean(held)])
    return None


def _day(record: dict[str, Any], *keys: str) -> date | None:
    return day_in(_word(record, *keys) or "")


def day_in(stamp: str) -> date | None:
    """The day an ISO stamp begins with, or the one full date it holds.

    >>> day_in("2025-11-25T10:00:00Z"), day_in("November 25, 2025"), day_in("soon")
    (datetime.date(2025, 11, 25), datetime.date(2025, 11, 25), None)
    """
    days = {found.day for found in find_dates(stamp[:_LONGEST_STAMP])}
    return days.pop() if len(days) == 1 else None
