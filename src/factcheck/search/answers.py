"""The JSON that interfaces answer with, fetched and taken apart with care: nothing in it is trusted to be there."""

import json
from datetime import date, datetime
from typing import Any

from factcheck.errors import SearchError
from factcheck.protocols import Fetcher

#: Characters of an answer that is no JSON which a problem quotes: enough for the sentence of an interface's error.
_QUOTED = 120


def json_at(url: str, fetcher: Fetcher, *, who: str) -> dict[str, Any]:
    """The JSON object that `url` answers; raises `SearchError` where it is none, `FetchError` where nothing comes."""
    return json_in(fetcher.fetch(url).body, who=who)


def json_in(body: bytes, *, who: str) -> dict[str, Any]:
    """The JSON object in `body`; raises `SearchError` quoting what came instead."""
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError) as error:
        said = " ".join(body[:_QUOTED].decode("utf-8", "replace").split())
        raise SearchError(f"{who} did not answer with JSON but with {said!r}", reason="search_failed") from error
    if not isinstance(answer, dict):
        raise SearchError(f"{who} answered with {type(answer).__name__}, not with an object")
    return answer


def rows_in(answer: dict[str, Any], *keys: str) -> list[dict[str, Any]]:
    """The objects in the list under `keys`, one inside the other; none where the list is not there.

    >>> rows_in({"query": {"pages": [{"a": 1}, None]}}, "query", "pages")
    [{'a': 1}]
    """
    held: Any = answer
    for key in keys:
        held = held.get(key) if isinstance(held, dict) else None
    return [row for row in held if isinstance(row, dict)] if isinstance(held, list) else []


def text_in(row: dict[str, Any], key: str) -> str | None:
    """The text under `key`, or None."""
    held = row.get(key)
    return held if isinstance(held, str) and held.strip() else None


def day_in(row: dict[str, Any], key: str) -> date | None:
    """The day of an ISO or a compact time under `key`, or None.

    >>> day_in({"seen": "20251126T101500Z"}, "seen"), day_in({"seen": "soon"}, "seen")
    (datetime.date(2025, 11, 26), None)
    """
    try:
        return datetime.fromisoformat(text_in(row, key) or "").date()
    except ValueError:
        return None
