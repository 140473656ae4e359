"""The day a text says it was published: a line of its own on top, or the date line of its first sentence."""

import re
from datetime import date, timedelta

from factcheck.model import Span
from factcheck.parse.dates import find_dates
from factcheck.parse.months import month_number

#: Paragraphs from the top in which a date line can stand: title, standfirst, byline, date, first sentence.
_WITHIN = 6
#: What may share a line with the date and still leave it a date line.
_AROUND = re.compile(
    r"(?:published|posted|updated|first published|date|on|at|from|by|last|modified|gmt|utc|cet|cest|eet|est|edt|et|"
    r"am|pm|a\.m|p\.m|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|day|veröffentlicht|am|um|uhr|stand|publié|le|à|"
    r"publicado|el|pubblicato|il|gepubliceerd|op|опубліковано|опубликовано|o)\b",
    re.IGNORECASE,
)
#: Letters that may be left of a date line once date and such words are gone: a name or a place.
_LEFT = 40
_FILED = r"[^\W\d_][^.!?\n\d]{1,60}?[,(]?\s+"
_DASHED = r"(?:,?\s+(?P<year>\d{4}))?\s*(?:\([^()\n]{2,40}\)\s*[-–—]|[-–—]{1,2}\s|\([^()\n]{2,40}\)\s)"
#: The month before the day, and the day before the month.
_WIRES = (
    re.compile(_FILED + r"(?P<month>[^\W\d_]{3,12})\.?\s+(?P<day>\d{1,2})" + _DASHED),
    re.compile(_FILED + r"(?P<day>\d{1,2})\.?\s+(?P<month>[^\W\d_]{3,12})\.?" + _DASHED),
)
#: A date line without its year takes it from a full date of the text no further away than this.
_NEAR = timedelta(days=60)


def dateline_of(text: str) -> date | None:
    r"""The day `text` is dated, if it says so with a year, or with a year that its own dates settle.

    >>> dateline_of("River floods\n\n25 November 2025\n\nTwo people died.")
    datetime.date(2025, 11, 25)
    """
    head = text[:4000].split("\n\n")[:_WITHIN]
    return next((day for line in head if (day := lone_date(line) or _wire(line, text))), None)


def lone_date(line: str) -> date | None:
    """The date of a line that holds one date and little else.

    >>> lone_date("Published: 25 Nov 2025, 14:20 GMT"), lone_date("He died on 25 November 2025.")
    (datetime.date(2025, 11, 25), None)
    """
    dates = find_dates(line) if len(line) < 160 else ()
    if len({found.day for found in dates}) != 1:
        return None
    rest = _without(line, [found.span for found in dates])
    left = sum(character.isalpha() for character in _AROUND.sub(" ", rest))
    return dates[0].day if left <= _LEFT and not rest.rstrip().endswith((".", "?", "!")) else None


def _without(line: str, spans: list[Span]) -> str:
    for span in reversed(spans):
        line = line[: span.start] + " " + line[span.end :]
    return line


def _wire(line: str, text: str) -> date | None:
    """The date in ``KYIV, Nov 25 (Reuters) -``, ``LONDON, November 25, 2025 --`` or ``OSLO (NTB) 12 June 2024 -``."""
    found = next((match for wire in _WIRES if (match := wire.match(line))), None)
    month = month_number(found["month"]) if found else None
    if found is None or month is None:
        return None
    day = int(found["day"])
    years = [int(found["year"])] if found["year"] else _years_near(text, month, day)
    return _day(years[0], month, day) if len(years) == 1 else None


def _years_near(text: str, month: int, day: int) -> list[int]:
    """The years that put month and day close to a full date of the text."""
    near = set()
    for found in find_dates(text):
        for year in (found.day.year - 1, found.day.year, found.day.year + 1):
            guess = _day(year, month, day)
            if guess and abs(guess - found.day) <= _NEAR:
                near.add(year)
    return sorted(near)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
