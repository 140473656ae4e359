"""Forms of days written in figures: "02/24/2022", "2025-11-20T14:30", "on 11/20", "from 10/25 to 11/2"."""

import re
from datetime import date

from factcheck.text.values.calendar import When, a_day, make_date
from factcheck.text.values.day_forms import day_of, run_of
from factcheck.text.values.forms import YEAR, Form, Forms, is_moved
from factcheck.text.wordlist import words

#: A two-figure year from here on is of the last century.
PIVOT = 70


def written_date(form: Form) -> When | None:
    """A date in figures; where day and month can change places, both readings and no guess."""
    text, _, time = form.word("num").partition("t")
    if time:
        day = _only(date.fromisoformat(text)) if _is_iso(text) else None
        return day and day.but(value=f"{day.value}T{time[:5]}", granularity="time")
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


def _is_iso(text: str) -> bool:
    return make_date(*map(int, text.split("-"))) is not None


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
    fitting = [when for when in readings.values() if when.low and when.low.isoweekday() == form.weekday()]
    if len(fitting) == 1:
        return fitting[0]
    if len(readings) != 1:
        days = tuple(sorted(value for value in readings if value))
        return When(value=None, low=None, high=None, granularity="day", alternatives=days) if days else None
    return next(iter(readings.values()))


def short_run(form: Form) -> When | None:
    """A run of days in figures, the first without its year: "from 10/25 to 11/2", "5/1-5/7/2020"."""
    if not (form.has("led") or form.has("yr") or form.has("num")) or is_moved(form.tape, form.match.start()):
        return None
    last, year = _last_of_run(form)
    if last is None:
        return None
    first = int(form.word("a")), int(form.word("b"))
    pairs = ((first, last), ((first[1], first[0]), (last[1], last[0])))
    runs = [run for start, end in pairs if (run := _run_in_order(form, start, end, year))]
    if len(runs) < 2:
        return runs[0] if runs else None
    spans = tuple(sorted(str(run.value) for run in runs))
    return When(value=None, low=None, high=None, granularity="day-span", alternatives=spans)


def _last_of_run(form: Form) -> tuple[tuple[int, int] | None, int | None]:
    """The two figures that end a run of days, and its year."""
    if not form.has("num"):
        return (int(form.word("c")), int(form.word("e"))), form.year()
    parts = form.word("num").split("/")
    if len(parts) != 3 or len(parts[0]) > 2:
        return None, None
    year = int(parts[2])
    return (int(parts[0]), int(parts[1])), year if len(parts[2]) == 4 else year + (2000 if year < PIVOT else 1900)


def _run_in_order(form: Form, first: tuple[int, int], last: tuple[int, int], year: int | None) -> When | None:
    """The run from one month and day to another, if there are such days."""
    if max(first[0], last[0]) > 12:
        return None
    start = day_of(form, *first, year and year - (first > last))
    if start is None or start.low is None:
        return None
    return run_of(start, day_of(form, *last, year or start.low.year + (first > last)))


def _is_told(form: Form) -> bool:
    """Whether a word or an earlier such date says that this is one."""
    at, low = form.at("a"), form.tape.low
    follows = low[at - 1] in {",", "or", "and", "-"} and low[at - 3] == "/"
    return form.has("wd") or follows or low[at - 1] in _BEFORE_SHORT


def _at(form: Form, month: int, day: int) -> When | None:
    return form.anchor.day(month, day, form.weekday()) if month < 13 else None


_BEFORE_SHORT = words("on from to until by since between before after dated")
#: Days that are names, and fractions of an inch.
_NAMES = {(9, 11), (7, 7), (24, 7), (5, 16), (3, 16), (1, 16), (7, 16), (9, 16)}


FORMS: Forms = (
    (r"(?P<num>D)", written_date),
    (r"(?:[LHN]?(?P<wd>[Ww]),?)?(?P<a>d)/(?P<b>d)(?!/)", short_date),
    (rf"(?P<led>[FB])?(?P<a>d)/(?P<b>d)[->&](?:(?P<c>d)/(?P<e>d)(?:,?{YEAR})?|(?P<num>D))(?!/)", short_run),
)
