"""Forms that count from the date of the text: "yesterday", "on Tuesday", "last month", "the end of the year"."""

from datetime import date, timedelta

from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import (
    When,
    a_day,
    a_decade,
    a_half_year,
    a_month,
    a_part_of_month,
    a_part_of_year,
    a_quarter,
    a_season,
    a_span,
    a_week,
    a_weekend,
    a_year,
    add_days,
    add_months,
    make_date,
    unknown,
)
from factcheck.text.values.forms import Form, Forms
from factcheck.text.values.lexer import WORD
from factcheck.text.values.period_forms import PART, is_sound, part_of
from factcheck.text.wordlist import words

_DAYS = {"today": 0, "tonight": 0, "tonite": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1}
_STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}


def named_day(form: Form) -> When | None:
    """Today, yesterday, tomorrow, tonight."""
    when = _shifted(form.anchor, _DAYS[form.word("day")])
    return when.but(granularity="part-of-day") if form.word("day") in {"tonight", "tonite"} else when


def day_beyond(form: Form) -> When | None:
    """The day before yesterday, the day after tomorrow."""
    before, day = form.tape.low[form.match.end() - 2], form.tape.low[form.match.end() - 1]
    steps = {("before", "yesterday"): -2, ("after", "tomorrow"): 2}
    return _shifted(form.anchor, steps[before, day]) if (before, day) in steps else None


def _shifted(anchor: Anchor, days: int) -> When:
    day = anchor.today and add_days(anchor.today, days)
    return a_day(day) if day else unknown(None, "day")


def weekday(form: Form) -> When | None:
    """A weekday: the nearest past one; "last" and "next" can mean two weeks, and then both are reported."""
    number = form.tape.lexicon.weekdays[form.word("wd")]
    step = _STEPS.get(form.word("mod"))
    if form.anchor.today is None or step is None:
        return form.anchor.weekday(number)
    if form.has("week"):
        return _in_week(form.anchor.today, number, _STEPS.get(form.word("week_mod"), 0))
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
    return _in_week(form.anchor.today, number, _STEPS[form.word("mod")])


def stretch(form: Form) -> When | None:
    """A week, month, quarter, year from now: "last month", "this year", "the next quarter"."""
    unit, step, today = form.word("unit"), _STEPS[form.word("mod")], form.anchor.today
    if unit == "day" and step:
        return None  # "the next day" counts from the day of the story
    if today is None:
        return unknown(None, _GRANULARITY.get(unit, unit))
    return _just_past(today, unit) if form.word("mod") == "past" else _stretch(today, unit, step)


def _just_past(today: date, unit: str) -> When | None:
    """The seven days, the month or the year up to today: "the past week"."""
    back = {"week": add_days(today, -7), "fortnight": add_days(today, -14), "month": add_months(today, -1),
            "quarter": add_months(today, -3), "year": add_months(today, -12),
            "decade": add_months(today, -120)}  # fmt: skip
    start = back.get(unit)
    return a_span(start, today, "year-span" if unit in {"year", "decade"} else "day-span") if start else None


_GRANULARITY = {"weekend": "day-span", "fortnight": "day-span", "night": "part-of-day"}


def _stretch(today: date, unit: str, step: int) -> When | None:
    if unit in {"day", "week", "weekend", "fortnight"}:
        return _short_stretch(today, unit, step)
    if unit == "decade":
        return a_decade(today.year // 10 * 10 + 10 * step)
    if unit == "year":
        return a_year(today.year + step)
    moved = add_months(today, step * (3 if unit == "quarter" else 1))
    if moved is None:
        return None
    return a_month(moved.year, moved.month) if unit == "month" else a_quarter(moved.year, (moved.month + 2) // 3)


def _short_stretch(today: date, unit: str, step: int) -> When | None:
    day = add_days(today, step * {"day": 1, "fortnight": 14}.get(unit, 7))
    if day is None:
        return None
    if unit == "fortnight":
        return a_span(min(day, today), max(day, today), "day-span")
    return {"day": a_day, "week": a_week, "weekend": a_weekend}[unit](day)


def part_of_stretch(form: Form) -> When | None:
    """A part of a month or year from now: "the end of the month", "early last year", "later this year"."""
    unit, part, today = form.word("unit"), part_of(form), form.anchor.today
    if not is_sound(form) and form.word("part") not in {"earlier", "later"}:
        return None
    if unit not in {"month", "year"} or part is None:
        return _whole_stretch(form, today, unit)
    if today is None:
        return unknown(None, "part-of-month" if unit == "month" else "month-span")
    if form.word("part") in {"earlier", "later"} and _STEPS.get(form.word("mod"), 0) == 0:
        return _until_or_from_now(today, unit, form.word("part"))
    when = _stretch(today, unit, _STEPS.get(form.word("mod"), 0))
    if when is None or when.low is None:
        return None
    return (
        a_part_of_year(when.low.year, part) if unit == "year" else a_part_of_month(when.low.year, when.low.month, part)
    )


def _whole_stretch(form: Form, today: date | None, unit: str) -> When | None:
    """The whole week or decade a part of which is meant; the end of the day is an idiom."""
    if unit == "day" or not (form.has("mod") or form.has("the")):
        return None
    if today is None:
        return unknown(None, _GRANULARITY.get(unit, unit))
    if unit == "week" and form.word("mod") == "this" and form.word("part") in {"earlier", "later"}:
        return _until_or_from_now(today, unit, form.word("part"))
    return _stretch(today, unit, _STEPS.get(form.word("mod"), 0))


def the_rest(form: Form) -> When | None:
    """What is left of a week, month or year: "the rest of the year"."""
    if form.word("rest") not in {"rest", "remainder", "remaining"} or form.word("unit") == "day":
        return None
    today, unit = form.anchor.today, form.word("unit")
    whole = _stretch(today, unit, 0) if today else None
    if today is None or whole is None or whole.high is None:
        return unknown(None, "day-span")
    return a_span(today, whole.high, "day-span")


def _until_or_from_now(today: date, unit: str, word: str) -> When | None:
    """Earlier or later this month or year: up to today, or from today."""
    whole = _stretch(today, unit, 0)
    if whole is None:
        return None
    granularity = {"month": "part-of-month", "week": "day-span"}.get(unit, "month-span")
    whole = whole.but(granularity=granularity)
    return whole.but(high=today) if word == "earlier" else whole.but(low=today)


def half_of_stretch(form: Form) -> When | None:
    """The first or second half of last, this or next year."""
    if form.anchor.today is None or form.word("unit") != "year" or form.number("ord") > 2:
        return None
    return a_half_year(form.anchor.today.year + _STEPS[form.word("mod")], form.number("ord"))


def quarter_of_stretch(form: Form) -> When | None:
    """A quarter of last, this or next year."""
    if form.anchor.today is None or form.word("unit") != "year" or form.number("ord") > 4:
        return None
    return a_quarter(form.anchor.today.year + _STEPS[form.word("mod")], form.number("ord"))


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
    whole = _stretch(today, form.word("of"), _STEPS[form.word("mod")])
    if whole is None or whole.low is None or whole.high is None:
        return None
    return _week_at_end(whole.high) if form.has("last") else _numbered_week(whole.low, whole.high, form.number("ord"))


def to_date(form: Form) -> When | None:
    """The part of the year, quarter or month that has gone: "year to date"."""
    today, unit = form.anchor.today, form.word("unit")
    if form.tape.low[form.match.end() - 1] != "date" or unit not in {"year", "month", "quarter"}:
        return None
    whole = _stretch(today, unit, 0) if today else None
    if today is None or whole is None or whole.low is None:
        return unknown(None, "day-span")
    return a_span(whole.low, today, "day-span")


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


def year_end(form: Form) -> When | None:
    """The end of the year that the text speaks from: "by year-end"."""
    if form.tape.low[form.match.start()] != "year" or form.tape.low[form.match.end() - 1] != "end":
        return None
    today = form.anchor.today
    return a_part_of_year(today.year, "late") if today else unknown(None, "month-span")


def ordinal_day(form: Form) -> When | None:
    """A day of the month without its month: "on the 25th"."""
    today = form.anchor.today
    after = form.match.end()
    if form.tape.kind[after] == WORD and form.tape.low[after] not in _AFTER_DAY:
        return None
    if today is None:
        return unknown(f"XXXX-XX-{form.number('day'):02}", "day")
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


def fiscal_year(form: Form) -> When | None:
    """The fiscal year last, current or next."""
    today = form.anchor.today
    if form.word("unit") != "year":
        return None
    return unknown(f"FY{today.year + _STEPS[form.word('mod')]}" if today else None, "fiscal-year")


def beyond_next(form: Form) -> When | None:
    """The week, month or year after next, or before last."""
    today, link, word = form.anchor.today, form.tape.low[form.match.end() - 2], form.word("mod")
    way = {("after", "next"): 2, ("before", "last"): -2}.get((link, word))
    if way is None or form.word("week") == "day":
        return None
    return _stretch(today, form.word("week"), way) if today else unknown(None, form.word("week"))


def month_of_year(form: Form) -> When | None:
    """A month by its number: "the third month of 2021"."""
    number = form.number("ord")
    if form.word("unit") != "month" or number > 12:
        return None
    return a_month(form.year() or 0, number)


def numbered_week(form: Form) -> When | None:
    """An ISO week by its number: "week 3 of 2027"."""
    today = form.anchor.today
    if form.word("unit") != "week" or not (form.has("yr") or today):
        return None
    year = form.year() or (today.year if today else 0) + _STEPS[form.word("mod")]
    start = a_year(year).low
    return _numbered_week(start, date(year, 12, 31), form.number("ord")) if start else None


def month_of_stretch(form: Form) -> When | None:
    """A month with last, this or next: "last November", "November last year"."""
    if not form.names_month() or not is_sound(form):
        return None
    number, step, today = form.month(), _STEPS[form.word("mod")], form.anchor.today
    if today is None:
        return unknown(f"XXXX-{number:02}", "month")
    if form.has("unit"):
        year = today.year + step
    elif step < 0:
        year = today.year - (number >= today.month)
    else:
        year = today.year + (step > 0 and number <= today.month)
    part = part_of(form)
    return a_part_of_month(year, number, part) if part else a_month(year, number)


def season_of_stretch(form: Form) -> When | None:
    """A season with last, this or next."""
    today, step = form.anchor.today, _STEPS[form.word("mod")]
    if today is None:
        return unknown(None, "month-span")
    this_year = a_season(today.year, form.word("season"))
    is_past = this_year.high is not None and this_year.high < today
    is_future = this_year.low is not None and this_year.low > today
    if step < 0 and not is_past:
        return a_season(today.year - 1, form.word("season"))
    if step > 0 and not is_future:
        return a_season(today.year + 1, form.word("season"))
    return this_year


def part_of_now(form: Form) -> When | None:
    """A part of a day from now: this morning, last night."""
    step = -1 if form.word("mod") == "last" else _STEPS.get(form.word("mod"), 0)
    return _shifted(form.anchor, step).but(granularity="part-of-day")


_MOD = r"(?P<mod>[LHN])"

FORMS: Forms = (
    (r"(?P<day>R)", named_day),
    (r"t?U\?R", day_beyond),
    (rf"{_MOD}?(?P<wd>W)", weekday),
    (r"(?P<wd>W)(?:f|,|i)?t?(?P<mod>[LHN])(?P<unit>U)", weekday_of_week),
    (r"(?P<mod>[LHN])(?P<unit>U)(?P<wd>W)", weekday_of_week),
    (rf"t?{_MOD}(?P<unit>[UK])", stretch),
    (rf"{PART}{_MOD}?(?P<unit>U)", part_of_stretch),
    (rf"t?(?P<ord>[oO])hf{_MOD}(?P<unit>U)", half_of_stretch),
    (rf"t?(?P<ord>[oO])-?Kf?{_MOD}(?P<unit>U)", quarter_of_stretch),
    (rf"{_MOD}(?P<mon>M)", month_of_stretch),
    (rf"{PART}?(?P<mon>M)(?:f|,)?{_MOD}(?P<unit>U)", month_of_stretch),
    (rf"{_MOD}(?P<season>S)", season_of_stretch),
    (rf"(?P<season>S)(?:f)?{_MOD}U", season_of_stretch),
    (r"(?P<mod>[LHN])P", part_of_now),
    (r"t?(?:(?P<ord>[oO])|(?P<last>[LZ]))(?P<unit>U)f(?:(?P<mon>M)\.?(?:[,f]?(?P<yr>y))?|(?P<yr2>y))", week_within),
    (r"tU", weekend),
    (r"t?(?P<rest>\?)f[tH](?P<unit>[UK])", the_rest),
    (r"(?P<wd>[Ww])\.?(?P<day>d)", ordinal_day),
    (r"(?P<unit>[UK])-?>-?\?", to_date),
    (r"t?(?:(?P<ord>[oO])|(?P<last>[LZ]))(?P<unit>U)f(?P<mod>[LHN])(?P<of>U)", week_of_stretch),
    (r"[FB]?(?P<wd>W)[->](?P<wd2>W)", weekdays),
    (r"B(?P<wd>W)&(?P<wd2>W)", weekdays),
    (r"U-Z", year_end),
    (r"(?<=@)t(?P<day>o)", ordinal_day),
    (r"(?P<wd>[Ww])\.?,?t(?P<day>o|T-?O|O)", ordinal_day),
    (r"(?P<wd>[Ww])\.?(?P<day>o)", ordinal_day),
    (r"t?(?P<mod>[LHN])(?:A)(?P<unit>U)", fiscal_year),
    (r"t(?P<week>U)\?(?P<mod>[LN])", beyond_next),
    (r"t?(?P<ord>[oO])(?P<unit>U)f(?P<yr>y)", month_of_year),
    (r"t?(?P<unit>U)(?P<ord>d)f(?:(?P<yr>y)|(?P<mod>[LHN])U)", numbered_week),
)
