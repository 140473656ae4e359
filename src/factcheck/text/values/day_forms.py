"""Forms that name a day or a run of days: "24 Feb. 2022", "Nov 20-22", "02/24/2022", "the 20th"."""

import re
from datetime import date

from factcheck.text.values.calendar import When, a_day, a_span, a_week, make_date
from factcheck.text.values.currencies import SYMBOLS
from factcheck.text.values.forms import DAY, MONTH, YEAR, Form, Forms, is_moved
from factcheck.text.wordlist import words

#: A two-figure year from here on is of the last century.
PIVOT = 70


def day_of_month(form: Form) -> When | None:
    """A day with its month: "November 20", "24 Feb. 2022", "the fourth of July"."""
    if not form.names_month() or (form.has("unit") and form.word("unit") != "day"):
        return None
    if form.tape.low[form.match.start() - 1] in SYMBOLS and form.tape.glued(form.match.start()):
        return None
    return _day(form, form.month(), form.number("day"), form.year())


def _day(form: Form, month: int, day: int, year: int | None) -> When | None:
    if year is None:
        return form.anchor.day(month, day)
    found = make_date(year, month, day)
    return a_day(found) if found else None


def days_of_month(form: Form) -> When | None:
    """A run of days: "from 3 to 5 March", "Nov 20-22", "20 November to 3 December"."""
    if is_moved(form.tape, form.match.start()) or not form.names_month():
        return None
    month = form.month()
    other = form.month("mon2") if form.has("mon2") else month
    last_year = form.year()
    first_year = form.year("yr1") or (last_year and last_year - (month > other))
    first = _day(form, month, form.number("day"), first_year)
    last = _day(form, other, form.number("day2"), last_year or (form.year("yr1")))
    return _run(first, last)


def _run(first: When | None, last: When | None) -> When | None:
    if first is None or last is None:
        return None
    if first.low is None or last.low is None:
        return When(value=f"{first.value}/{last.value}", low=None, high=None, granularity="day-span")
    if last.low <= first.low:
        return None
    return a_span(first.low, last.low, "day-span")


def written_date(form: Form) -> When | None:
    """A date in figures; where day and month can change places, both readings and no guess."""
    text = form.word("num")
    separator = re.search(r"[-./]", text)
    parts = text.split(separator.group()) if separator else []
    if len(parts) != 3:
        return None
    if len(parts[0]) == 4:
        return _only(make_date(*map(int, parts)))
    first, second, year = map(int, parts)
    year += 0 if len(parts[2]) == 4 else (2000 if year < PIVOT else 1900)
    if form.tape.lexicon.code != "en" or "." in text:
        return _only(make_date(year, second, first))
    return _either(make_date(year, first, second), make_date(year, second, first))


def _only(day: date | None) -> When | None:
    return a_day(day) if day else None


def _either(month_first: date | None, day_first: date | None) -> When | None:
    """The one reading there is, or both as alternatives."""
    if month_first is None or day_first is None or month_first == day_first:
        return _only(month_first or day_first)
    days = sorted((month_first, day_first))
    alternatives = tuple(day.isoformat() for day in days)
    return When(value=None, low=None, high=None, granularity="day", alternatives=alternatives)


def short_date(form: Form) -> When | None:
    """A day and month in figures without a year, where a word says it is a date: "on 11/20", "Friday 5/12"."""
    tape, at = form.tape, form.at("a")
    first, second = int(tape.low[at]), int(tape.low[form.at("b")])
    if (first, second) in _NAMES or not (_is_told(form) or first < 13 < second):
        return None
    readings = {when.value: when for when in (_at(form, first, second), _at(form, second, first)) if when}
    if len(readings) != 1:
        days = tuple(sorted(value for value in readings if value))
        return When(value=None, low=None, high=None, granularity="day", alternatives=days) if days else None
    return next(iter(readings.values()))


def _is_told(form: Form) -> bool:
    """Whether a word or an earlier such date says that this is one."""
    at, low = form.at("a"), form.tape.low
    follows = low[at - 1] in {",", "or", "and", "-"} and low[at - 3] == "/"
    return form.has("wd") or follows or low[at - 1] in _BEFORE_SHORT


def _at(form: Form, month: int, day: int) -> When | None:
    return form.anchor.day(month, day) if month < 13 else None


_BEFORE_SHORT = words("on from to until by since between before after dated")
#: Days that are names, and fractions of an inch.
_NAMES = {(9, 11), (7, 7), (24, 7), (5, 16), (3, 16), (1, 16), (7, 16), (9, 16)}


def week_of(form: Form) -> When | None:
    """The week of a day: "the week of November 17", "w/c Feb 4"."""
    if form.has("link") and form.word("link") not in {"of", "commencing", "beginning", "starting", "ending"}:
        return None
    day = day_of_month(form)
    return a_week(day.low) if day and day.low else None


_DAY2 = DAY.replace("day", "day2")
_MONTH2 = MONTH.replace("mon", "mon2")
_WEEKDAY = r"(?:[LHN]?(?P<wd>[Ww])\.?[,-]?t?)?"
_OF = r"(?:(?P<unit>U)f|f)?[./-]?"
_YEAR_AFTER = rf"(?:(?:,|i|f|-|/)?{YEAR}(?![a-z]?s))?"

FORMS: Forms = (
    (rf"{_WEEKDAY}{MONTH}[-,]?t?{DAY}(?!y|/d)(?:,?{YEAR})?", day_of_month),
    (rf"{_WEEKDAY}{MONTH}[-,]?t?{DAY},?{YEAR}", day_of_month),
    (rf"{_WEEKDAY}t?{DAY}{_OF}{MONTH}{_YEAR_AFTER}", day_of_month),
    (
        rf"y-{MONTH}-{DAY}",
        lambda form: _day(form, form.month(), form.number("day"), int(form.tape.low[form.match.start()])),
    ),
    (rf"[FB]?t?{DAY}(?:-|>t?){_DAY2}f?{MONTH}{_YEAR_AFTER}", days_of_month),
    (rf"Bt?{DAY}&t?{_DAY2}f?{MONTH}{_YEAR_AFTER}", days_of_month),
    (rf"[FB]?{MONTH}t?{DAY}(?:-|>t?){_DAY2}(?!d|o)(?:,?{YEAR})?", days_of_month),
    (rf"B{MONTH}t?{DAY}&t?{_DAY2}(?:,?{YEAR})?", days_of_month),
    (rf"[FB]?{MONTH}t?{DAY}(?:,?(?P<yr1>y),?)?(?:-|>){_MONTH2}t?{_DAY2}(?:,?{YEAR})?", days_of_month),
    (rf"B{MONTH}t?{DAY}(?:,?(?P<yr1>y),?)?&{_MONTH2}t?{_DAY2}(?:,?{YEAR})?", days_of_month),
    (rf"[FB]?t?{DAY}f?{MONTH}(?:[fi]?(?P<yr1>y))?(?:-|>t?){_DAY2}f?{_MONTH2}{_YEAR_AFTER}", days_of_month),
    (rf"Bt?{DAY}f?{MONTH}(?:[fi]?(?P<yr1>y))?&t?{_DAY2}f?{_MONTH2}{_YEAR_AFTER}", days_of_month),
    (rf"t?U(?P<link>[fEZ?]){MONTH}t?{DAY}(?:,?{YEAR})?", week_of),
    (rf"t?U(?P<link>[fEZ?])t?{DAY}f?{MONTH}{_YEAR_AFTER}", week_of),
    (r"(?P<num>D)", written_date),
    (r"(?:[LHN]?(?P<wd>[Ww]),?)?(?P<a>d)/(?P<b>d)(?!/)", short_date),
    (rf"{MONTH}-{DAY}-{YEAR}", day_of_month),
)
