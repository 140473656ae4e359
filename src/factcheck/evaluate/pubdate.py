"""Publication dates of pages: how many are right, how many wrong; a missing one is neither.

A row whose `date` is none has no date to find: finding none is right, finding one is wrong.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from factcheck.errors import ParseError
from factcheck.evaluate.html import page_of_row
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, scored
from factcheck.parse import read_page


class Outcome(StrEnum):
    """What became of one page's date."""

    RIGHT = "right"
    WRONG = "wrong"
    MISSING = "missing"


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """The shares of right, wrong and missing dates of each set."""
    return tuple(score for path in paths for score in _scores(path.parent.name, list(read_rows(path))))


def _scores(of: str, rows: list[dict[str, Any]]) -> list[Score]:
    outcomes = [_outcome(row) for row in rows]
    return [scored(of, outcome.value, outcomes, partial(_share, outcome)) for outcome in Outcome]


def _share(of: Outcome, outcomes: Sequence[Outcome]) -> float:
    return sum(outcome is of for outcome in outcomes) / len(outcomes)


def _outcome(row: dict[str, Any]) -> Outcome:
    held = row.get("date")
    wanted = held if isinstance(held, str) and held else None  # where a page has no date, the sets hold null or NaN
    found = _date_of(row)
    if found == wanted:
        return Outcome.RIGHT
    return Outcome.MISSING if found is None else Outcome.WRONG


def _date_of(row: dict[str, Any]) -> str | None:
    try:
        document = read_page(page_of_row(row))
    except ParseError:
        return None
    return document.published.isoformat() if document.published else None
