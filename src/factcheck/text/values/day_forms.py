"""Forms that name a day or a run of days: "24 Feb. 2022", "Nov 20-22", "02/24/2022", "the 20th"."""

import re
from datetime import date

from factcheck.text.values.calendar import When, a_day, a_span, a_week, make_date
from factcheck.text.values.currencies import SYMBOLS
from factcheck.text.values.forms import DAY, MONTH, YEAR, Form, Forms, is_moved
from factcheck.text.values.lexer import WORD
from factcheck.text.values.stretches import STEPS
from factcheck.text.wordlist import words

#: A two-figure year from here on is of the last century.
PIVOT = 70


def day_of_month(form: Form) -> When | None:
    """A day with its month: "November 20", "24 Feb. 2022", "the fourth of July"."""
    if not form.names_month() or (form.has("unit") and form.word("unit") != "day"):
        return None
    if form.tape.low[form.match.start() - 1] in SYMBOLS and form.tape.glued(form.match.start()):
        return None
    if _counts_behind(form):
        return None
    return _day(form, form.month(), form.number("day"), form.year())


def _counts_behind(form: Form) -> bool:
    """Whether the figure after the month counts something: "in May, 3 in 10 voters", "In June 20 people died"."""
    tape, day = form.tape, form.at("day")
    if form.has("yr") or day < form.at("mon") or not tape.is_number(day):
        return False
    is_followed = tape.kind[form.match.end()] == WORD and tape.low[form.match.end()] not in _AFTER_DAY
    if tape.low[day - 1] == ",":
        return tape.kind[form.match.end()] == WORD
    return tape.low[form.match.start() - 1] == "in" and is_followed


#: Words that may follow a date without being what its last figure counts.
_AFTER_DAY = words("and or at by the when after before to he she they it but with from on")


def _day(form: Form, month: int, day: int, year: int | None) -> When | None:
    if year is None:
        return form.anchor.day(month, day)
    found = make_date(year, month, day)
    return a_day(found) if found else None


def stepped_day(form: Form) -> When | None:
    """A day of the month with last, this or next: "next 6 April"."""
    step, today = STEPS[form.word("mod")], form.anchor.today
    if not form.names_month() or _counts_behind(form):
        return None
    if today is None:
        return form.anchor.day(form.month(), form.number("day"))
    days = [make_date(today.year + shift, form.month(), form.number("day")) for shift in (-1, 0, 1)]
    known = [day for day in days if day and (step == 0 or (day > today) == (step > 0))]
    return a_day(min(known, key=lambda day: abs(day - today))) if known else None


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
    if last_year is None and month != other and first and last and first.low and last.low and last.low < first.low:
        last = _day(form, other, form.number("day2"), first.low.year + (month > other))
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
    runs = [run for start, end in pairs if (run := _short_run(form, start, end, year))]
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


def _short_run(form: Form, first: tuple[int, int], last: tuple[int, int], year: int | None) -> When | None:
    """The run from one month and day to another, if there are such days."""
    if max(first[0], last[0]) > 12:
        return None
    start = _day(form, *first, year and year - (first > last))
    if start is None or start.low is None:
        return None
    return _run(start, _day(form, *last, year or start.low.year + (first > last)))


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
    if form.has("wc") and form.tape.low[form.at("wc") : form.at("wc") + 3 : 2] != ["w", "c"]:
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
    (rf"(?P<wc>\?/\?){MONTH}t?{DAY}(?:,?{YEAR})?", week_of),
    (rf"(?P<wc>\?/\?)t?{DAY}f?{MONTH}{_YEAR_AFTER}", week_of),
    (r"(?P<num>D)", written_date),
    (r"(?:[LHN]?(?P<wd>[Ww]),?)?(?P<a>d)/(?P<b>d)(?!/)", short_date),
    (rf"(?P<led>[FB])?(?P<a>d)/(?P<b>d)[->&](?:(?P<c>d)/(?P<e>d)(?:,?{YEAR})?|(?P<num>D))(?!/)", short_run),
    (rf"{MONTH}-{DAY}-{YEAR}", day_of_month),
    (rf"(?P<mod>[LHN]){MONTH}t?{DAY}(?!y|/)", stepped_day),
    (rf"(?P<mod>[LHN])t?{DAY}f?{MONTH}(?!,?y)", stepped_day),
)
