"""Full calendar dates as pages print them, in the languages we read."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.model import Span
from factcheck.parse.months import month_number

_WORD = r"[^\W\d_]{3,12}"
_ISO = re.compile(r"(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/.-]*\d)")
_DAY_FIRST = re.compile(
    rf"(?<![\d.])(\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:de\s+|of\s+)?({_WORD})\.?,?\s+(?:de\s+)?(\d{{4}})(?!\d)"
)
_MONTH_FIRST = re.compile(rf"(?<!\w)({_WORD})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)")
_HAN = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
#: Before this no page was published; a date outside is a birthday or a typing error.
_EARLIEST, _LATEST = 1990, 2100


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A full date and where it stands."""

    day: date
    span: Span


def find_dates(text: str) -> tuple[FoundDate, ...]:
    """The full dates of `text`, in order.

    >>> [str(found.day) for found in find_dates("25 November 2025, Nov. 3, 2025 and 2025-11-01")]
    ['2025-11-25', '2025-11-03', '2025-11-01']
    """
    return tuple(sorted(_candidates(text), key=lambda found: found.span))


def _candidates(text: str) -> Iterator[FoundDate]:
    for found in _ISO.finditer(text):
        yield from _dated(found, found[1], found[3], found[4])
    for found in _HAN.finditer(text):
        yield from _dated(found, found[1], found[2], found[3])
    for found in _DAY_FIRST.finditer(text):
        yield from _dated(found, found[3], month_number(found[2]), found[1])
    for found in _MONTH_FIRST.finditer(text):
        yield from _dated(found, found[3], month_number(found[1]), found[2])


def _dated(found: re.Match[str], year: str, month: int | str | None, day: str) -> Iterator[FoundDate]:
    if month is None or not _EARLIEST <= int(year) <= _LATEST:
        return
    try:
        yield FoundDate(date(int(year), int(month), int(day)), Span(found.start(), found.end()))
    except ValueError:
        return
