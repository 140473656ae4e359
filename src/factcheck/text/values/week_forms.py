"""Forms that count in weeks: "on Tuesday", "Tuesday last week", "over the weekend", "the first week of May"."""

from datetime import date, timedelta

from factcheck.text.values.calendar import (
    UNKNOWN_YEAR,
    When,
    a_day,
    a_month,
    a_span,
    a_week,
    a_weekend,
    a_year,
    add_months,
    make_date,
    unknown,
)
from factcheck.text.values.forms import Form, Forms
from factcheck.text.values.lexer import WORD
from factcheck.text.values.stretches import STEPS, stretch_from
from factcheck.text.wordlist import words


def weekday(form: Form) -> When | None:
    """A weekday: the nearest past one; "last" and "next" can mean two weeks, and then both are reported."""
    number = form.tape.lexicon.weekdays[form.word("wd")]
    step = STEPS.get(form.word("mod"))
    if form.anchor.today is None or step is None:
        return form.anchor.weekday(number)
    if form.has("week"):
        return _in_week(form.anchor.today, number, STEPS.get(form.word("week_mod"), 0))
    if step == 0:
        return _in_week(form.anchor.today, number, 0)
    return _either_week(form.anchor.today, number, step, form.word("mod"))


def _in_week(today: date, weekday: int, step: int) -> When:
    monday = today - timedelta(days=today.weekday())
    return a_day(monday + timedelta(days=weekday - 1 + 7 * step))


def _either_week(today: date, number: int, step: int, word: str) -> When:
    """The nearest such day and the one of the week before (or after), where these differ and the word does not tell."""
    gap = (today.isoweekday() - number) % 7 if step < 0 else (number - today.isoweekday()) % 7
    nearest = today + timedelta(days=step * (gap or 7))
    by_week = _in_week(today, number, step).low
    if word not in {"last", "next", "previous"} or by_week is None or by_week == nearest:
        return a_day(nearest)
    days = tuple(day.isoformat() for day in sorted((nearest, by_week)))
    return When(value=None, low=None, high=None, granularity="day", alternatives=days)


def weekday_of_week(form: Form) -> When | None:
    """A weekday of a named week: "Tuesday last week", "next week Wednesday"."""
    number = form.tape.lexicon.weekdays[form.word("wd")]
    if form.tape.low[form.at("unit")] != "week":
        return None
    if form.anchor.today is None:
        return form.anchor.weekday(number)
    return _in_week(form.anchor.today, number, STEPS[form.word("mod")])


def week_within(form: Form) -> When | None:
    """A numbered week of a month or year, by ISO weeks: "the first week of November", "the last week of 2019"."""
    if form.word("unit") != "week" or (form.has("mon") and not form.names_month()):
        return None
    year = form.year() or form.year("yr2") or form.anchor.year_of_month(form.month())
    if year is None:
        return unknown(None, "week")
    first, last = (form.month(), form.month()) if form.has("mon") else (1, 12)
    start, end = a_month(year, first).low, a_month(year, last).high
    if start is None or end is None:
        return None
    return _week_at_end(end) if form.has("last") else _numbered_week(start, end, form.number("ord"))


def _week_at_end(end: date) -> When:
    """The last week whose Thursday is not past `end`."""
    return a_week(end - timedelta(days=(end.weekday() - _THURSDAY) % 7))


def _numbered_week(start: date, end: date, number: int) -> When | None:
    """The week with the so many-th Thursday from `start`."""
    thursday = start + timedelta(days=(_THURSDAY - start.weekday()) % 7 + 7 * (number - 1))
    return a_week(thursday) if thursday <= end else None


#: An ISO week belongs to the month and year of its Thursday.
_THURSDAY = 3


def week_of_stretch(form: Form) -> When | None:
    """A numbered week of this or last month or year: "the last week of last month"."""
    today = form.anchor.today
    if today is None or form.word("unit") != "week":
        return None
    whole = stretch_from(today, form.word("of"), STEPS[form.word("mod")])
    if whole is None or whole.low is None or whole.high is None:
        return None
    return _week_at_end(whole.high) if form.has("last") else _numbered_week(whole.low, whole.high, form.number("ord"))


def weekend(form: Form) -> When | None:
    """The weekend just past (or on): "over the weekend"."""
    today = form.anchor.today
    if form.tape.low[form.match.end() - 1] != "weekend":
        return None
    if today is None:
        return unknown(None, "day-span")
    return a_weekend(today - timedelta(days=0 if today.weekday() > _THURSDAY + 1 else 7))


def weekdays(form: Form) -> When | None:
    """A run of weekdays: "from Monday to Friday"."""
    first = weekday_named(form, "wd")
    last = weekday_named(form, "wd2")
    if first.low is None or last.low is None:
        return unknown(f"{first.value}/{last.value}", "day-span")
    start = first.low - timedelta(days=0 if first.low < last.low else 7)
    return a_span(start, last.low, "day-span")


def weekday_named(form: Form, name: str) -> When:
    """The weekday of a part, by the anchor alone."""
    return form.anchor.weekday(form.tape.lexicon.weekdays[form.word(name)])


def ordinal_day(form: Form) -> When | None:
    """A day of the month without its month: "on the 25th"."""
    today = form.anchor.today
    after = form.match.end()
    if form.tape.kind[after] == WORD and form.tape.low[after] not in _AFTER_DAY:
        return None
    if today is None:
        return unknown(f"{UNKNOWN_YEAR}-XX-{form.number('day'):02}", "day")
    if form.has("wd"):
        return _nearest_that_fits(form, today)
    for back in range(12):
        month = add_months(today.replace(day=1), back if form.anchor.forward else -back)
        day = month and make_date(month.year, month.month, form.number("day"))
        if day and (day <= today or form.anchor.forward):
            return a_day(day)
    return None


def _nearest_that_fits(form: Form, today: date) -> When | None:
    """The day of that number, near today, that falls on the weekday: "Monday the 27th"."""
    number, days = form.number("day"), []
    for shift in range(-12, 13):
        month = add_months(today.replace(day=1), shift)
        day = month and make_date(month.year, month.month, number)
        if day and f"{day:%a}".lower() == form.word("wd")[:3]:
            days.append(day)
    return a_day(min(days, key=lambda day: abs(day - today))) if days else None


_AFTER_DAY = words("and of in at by the when after before to he she they it but with from")


def numbered_week(form: Form) -> When | None:
    """An ISO week by its number: "week 3 of 2027"."""
    today = form.anchor.today
    if form.word("unit") != "week" or not (form.has("yr") or today):
        return None
    year = form.year() or (today.year if today else 0) + STEPS[form.word("mod")]
    start = a_year(year).low
    return _numbered_week(start, date(year, 12, 31), form.number("ord")) if start else None


_MOD = r"(?P<mod>[LHN])"

FORMS: Forms = (
    (rf"{_MOD}?(?P<wd>W)", weekday),
    (r"(?P<wd>W)(?:f|,|i)?t?(?P<mod>[LHN])(?P<unit>U)", weekday_of_week),
    (r"(?P<mod>[LHN])(?P<unit>U)(?P<wd>W)", weekday_of_week),
    (r"t?(?:(?P<ord>[oO])|(?P<last>[LZ]))(?P<unit>U)f(?:(?P<mon>M)\.?(?:[,f]?(?P<yr>y))?|(?P<yr2>y))", week_within),
    (r"tU", weekend),
    (r"(?P<wd>[Ww])\.?(?P<day>d)", ordinal_day),
    (r"t?(?:(?P<ord>[oO])|(?P<last>[LZ]))(?P<unit>U)f(?P<mod>[LHN])(?P<of>U)", week_of_stretch),
    (r"[FB]?(?P<wd>W)[->](?P<wd2>W)", weekdays),
    (r"B(?P<wd>W)&(?P<wd2>W)", weekdays),
    (r"(?<=@)t(?P<day>o)", ordinal_day),
    (r"(?P<wd>[Ww])\.?,?t(?P<day>o|T-?O|O)", ordinal_day),
    (r"(?P<wd>[Ww])\.?(?P<day>o)", ordinal_day),
    (r"t?(?P<unit>U)(?P<ord>d)f(?:(?P<yr>y)|(?P<mod>[LHN])U)", numbered_week),
)
