"""Dates that are named and not written by a form: feasts, and years or days in words."""

from collections.abc import Callable
from datetime import timedelta

from factcheck.text.values.anchor import NEAR_DAYS, Anchor
from factcheck.text.values.calendar import When, a_day, a_month, a_span, a_year, make_date, unknown
from factcheck.text.values.dates import Hit
from factcheck.text.values.holidays import BY_FIRST, HOLIDAYS
from factcheck.text.values.shapes import FIRST_YEAR, LAST_YEAR
from factcheck.text.values.spelled import plain_words
from factcheck.text.values.spelled_years import spelled_year
from factcheck.text.values.tape import Tape

#: Words that can open a year in words.
_CENTURY_WORDS = {"fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "two"}
_STEPS = {"last": -1, "previous": -1, "next": 1, "following": 1}


def named_dates(tape: Tape, anchor_at: Callable[[int], Anchor]) -> list[Hit]:
    """The named dates of the tape, in order."""
    if tape.lexicon.code != "en":
        return []
    hits: list[Hit] = []
    for index in range(tape.length):
        low = tape.low[index]
        hit = _feast(tape, index, anchor_at) if low in BY_FIRST else None
        if hit is None and low in _CENTURY_WORDS:
            hit = _spelled(tape, index)
        if hit and not (hits and hit.start < hits[-1].end):
            hits.append(hit)
    return hits


def _feast(tape: Tape, at: int, anchor_at: Callable[[int], Anchor]) -> Hit | None:
    phrase = tape.longest_at(at, BY_FIRST)
    if phrase is None or (len(phrase) > 1 and phrase[0] == "may" and not tape.is_capital(at)):
        return None
    end = at + len(phrase)
    year = tape.low[end]
    if year.isdecimal() and len(year) == 4 and FIRST_YEAR <= int(year) <= LAST_YEAR:
        return _with_weekend(tape, Hit(at, end + 1, a_day(HOLIDAYS[phrase](int(year)))))
    step = _STEPS.get(tape.low[at - 1], 0)
    when = _nearest(anchor_at(at), phrase, step)
    return _with_weekend(tape, Hit(at - 1 if step else at, end, when))


def _with_weekend(tape: Tape, hit: Hit) -> Hit:
    """The feast, or the long weekend that it opens or closes: "Labor Day weekend"."""
    day = hit.when.low
    if tape.low[hit.end] != "weekend" or day is None or day.isoweekday() in _MIDWEEK:
        return hit
    saturday = day + timedelta(days=6 - day.isoweekday() if day.isoweekday() > 1 else -2)
    span = a_span(min(day, saturday), max(day, saturday + timedelta(days=1)), "day-span")
    return Hit(hit.start, hit.end + 1, span)


#: Tuesday and Wednesday touch no weekend.
_MIDWEEK = (2, 3)


def _nearest(anchor: Anchor, phrase: tuple[str, ...], step: int) -> When:
    """The feast of the year meant: the last one past, or the next one."""
    if anchor.today is None:
        return unknown(None, "day")
    days = [HOLIDAYS[phrase](anchor.today.year + shift) for shift in (-1, 0, 1)]
    ahead = step > 0 or (step == 0 and anchor.forward)
    latest = anchor.today + timedelta(days=0 if step else NEAR_DAYS)
    chosen = [day for day in days if day >= anchor.today][:1] if ahead else [day for day in days if day <= latest][-1:]
    return a_day(chosen[0])


def _spelled(tape: Tape, at: int) -> Hit | None:
    """A year in words, with the month and day before it."""
    found = spelled_year(tape, at)
    if found is None:
        return None
    year, end = found
    month = tape.lexicon.months.get(tape.low[at - 1])
    if month is None or not tape.is_capital(at - 1):
        return Hit(at, end, a_year(year))
    start, day = _day_before(tape, at - 1)
    if day is None:
        return Hit(at - 1, end, a_month(year, month))
    whole = make_date(year, month, day)
    return Hit(start, end, a_day(whole)) if whole else None


def _day_before(tape: Tape, at: int) -> tuple[int, int | None]:
    """The day of the month before a month, in figures or words."""
    if tape.is_number(at - 1) and tape.low[at - 1].isdecimal():
        return at - 1, int(tape.low[at - 1])
    for start in (at - 3, at - 2, at - 1):
        words = plain_words(tape, start) if start >= 0 else None
        if words and words.end == at and words.value < 32:
            return start, int(words.value)
    return at, None
