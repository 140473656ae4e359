"""The year, or the day, that the words of a date leave out."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from factcheck.model import Value, ValueType
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, MONTHS, NAME_PARTICLES
from factcheck.text.verbs import forms_of


def missing_years(words: Sequence[Word], values: Iterable[Value]) -> dict[int, str]:
    """What to write behind each date that lacks its year, by where the date ends."""
    named = _name_ends(words) | _present_ends(words)
    years = ((value.span.end, _missing_year(value)) for value in values if value.span.end not in named)
    return {end: year for end, year in years if year is not None}


def _name_ends(words: Sequence[Word]) -> set[int]:
    """The ends of words before another piece of a name: "Jan van den Berg" is no month."""
    return {
        word.end
        for at, (word, after) in enumerate(pairwise(words))
        if word.tag == "X"
        and not word.low.endswith("day")
        and (after.tag == "X" or after.low in NAME_PARTICLES)
        and after.low not in CALENDAR
        and not (at and words[at - 1].tag in "pqs")
    }


def _present_ends(words: Sequence[Word]) -> set[int]:
    """The ends of each "today" that means the present and dates no event: "down from 12 today", "today it is empty"."""
    return {word.end for at, word in enumerate(words) if word.low == "today" and not _dates_event(words, at)}


def _dates_event(words: Sequence[Word], at: int) -> bool:
    """Whether a verb in the past or future stands in the same stretch, and no figure just before."""
    first = next((back + 1 for back in range(at - 1, -1, -1) if words[back].tag in _STOPS), 0)
    last = next((on for on in range(at, len(words)) if words[on].tag in _STOPS), len(words))
    figure = at > 0 and words[at - 1].tag == "q"
    return not figure and any(_tells_event(word) for word in words[first:last])


def _tells_event(word: Word) -> bool:
    past = word.tag == "v" and "d" in forms_of(word.low)
    return past or word.low in _PAST_OR_FUTURE


def _missing_year(value: Value) -> str | None:
    """What to write behind a date whose words lack the year its meaning has: the year, or for a weekday the day."""
    if value.type is not ValueType.DATE or not isinstance(value.value, str) or value.granularity not in _YEARLESS:
        return None
    year = value.value[:4]
    if not year.isdigit() or year in value.text or value.ambiguous:
        return None
    if not any(month in value.text for month in _MONTHS):
        return f", {_in_words(value.value)}" if len(value.value) == _ISO_DAY else None
    day_last = value.text[-1:].isdigit() and any(f"{name} " in value.text for name in MONTHS)
    return f", {year}" if day_last else f" {year}"


def _in_words(day: str) -> str:
    """An ISO day as "30 October 2024"."""
    return f"{int(day[8:10])} {MONTHS[int(day[5:7]) - 1]} {day[:4]}"


#: Marks between which a day and its verb stand.
_STOPS = frozenset(",;:—()")
_PAST_OR_FUTURE = frozenset(["was", "were", "had", "did", "will", "would", "has", "have"])
#: Enough of a month's name to know it, abbreviated or not.
_MONTHS = tuple(name[:3] for name in MONTHS)
_ISO_DAY = len("2024-10-30")
#: Granularities whose wording may lack its year.
_YEARLESS = frozenset(["day", "month"])
