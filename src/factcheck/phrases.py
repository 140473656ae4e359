"""Phrases in, values out: the lines of ``factcheck values``."""

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from factcheck.errors import InputError
from factcheck.render.json import value_record
from factcheck.text.values import find_values


def values_of_lines(lines: Iterable[str], language: str) -> Iterator[str]:
    """One JSON line of values for each JSON line of text; raises `InputError` naming the line that is wrong."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield json.dumps(_answer(line, number, language), ensure_ascii=False)


def _answer(line: str, number: int, language: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
        day = row.get("reference_date")
        reference = date.fromisoformat(day[:10]) if day else None
        found = find_values(row["text"], reference=reference, language=row.get("language") or language)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise InputError(
            f'standard input, line {number}: expected {{"id","text","reference_date"}} ({error})'
        ) from error
    return {"id": row.get("id"), "values": [value_record(value) for value in found]}


def value_line(record: Mapping[str, Any]) -> str:
    """A value in one readable line.

    >>> value_line({"type": "count", "text": "41 people", "value": 41, "low": 41, "high": 41, "unit": "people"})
    "count      '41 people' = 41 people"
    """
    said = f"{record['value']}" if record["value"] is not None else "?"
    if (record["low"], record["high"]) != (record["value"], record["value"]):
        low, high = record["low"], record["high"]
        said += f"  [{'…' if low is None else low} to {'…' if high is None else high}]"
    flags = [key for key in ("approx", "soft", "ambiguous", "low_open", "high_open") if record.get(key)]
    extra = [record[key] for key in ("unit", "granularity", "change") if record.get(key)]
    return " ".join([f"{record['type']:<10}", repr(record["text"]), "=", said, *extra, *flags])
