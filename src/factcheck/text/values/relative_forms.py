"""Forms that count from the date of the text: "yesterday", "last month", "the end of the year"."""

from datetime import date

from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import (
    UNKNOWN_YEAR,
    When,
    a_day,
    a_half_year,
    a_month,
    a_part_of_month,
    a_part_of_year,
    a_quarter,
    a_season,
    a_span,
    add_days,
    add_months,
    unknown,
)
from factcheck.text.values.forms import Form, Forms
from factcheck.text.values.parts import PART, is_sound, part_of
from factcheck.text.values.stretches import GRANULARITY, STEPS, stretch_from

_DAYS = {"today": 0, "tonight": 0, "tonite": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1}


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


def stretch(form: Form) -> When | None:
    """A week, month, quarter, year from now: "last month", "this year", "the next quarter"."""
    unit, step, today = form.word("unit"), STEPS[form.word("mod")], form.anchor.today
    if unit == "day" and step:
        return None  # "the next day" counts from the day of the story
    if today is None:
        return unknown(None, GRANULARITY.get(unit, unit))
    return _just_past(today, unit) if form.word("mod") == "past" else stretch_from(today, unit, step)


def working_week(form: Form) -> When | None:
    """Monday to Friday of a week from now: "this working week"."""
    today = form.anchor.today
    if form.word("working") not in {"working", "work"} or form.word("unit") != "week":
        return None
    return stretch_from(today, "workweek", STEPS[form.word("mod")]) if today else unknown(None, "day-span")


def _just_past(today: date, unit: str) -> When | None:
    """The seven days, the month or the year up to today: "the past week"."""
    back = {"week": add_days(today, -7), "fortnight": add_days(today, -14), "month": add_months(today, -1),
            "quarter": add_months(today, -3), "year": add_months(today, -12),
            "decade": add_months(today, -120)}  # fmt: skip
    start = back.get(unit)
    return a_span(start, today, "year-span" if unit in {"year", "decade"} else "day-span") if start else None


def part_of_stretch(form: Form) -> When | None:
    """A part of a month or year from now: "the end of the month", "early last year", "later this year"."""
    unit, part, today = form.word("unit"), part_of(form), form.anchor.today
    if not is_sound(form) and form.word("part") not in {"earlier", "later"}:
        return None
    if unit not in {"month", "year"} or part is None:
        return _whole_stretch(form, today, unit)
    if today is None:
        return unknown(None, "part-of-month" if unit == "month" else "month-span")
    if form.word("part") in {"earlier", "later"} and STEPS.get(form.word("mod"), 0) == 0:
        return _until_or_from_now(today, unit, form.word("part"))
    when = stretch_from(today, unit, STEPS.get(form.word("mod"), 0))
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
        return unknown(None, GRANULARITY.get(unit, unit))
    if unit == "week" and form.word("mod") == "this" and form.word("part") in {"earlier", "later"}:
        return _until_or_from_now(today, unit, form.word("part"))
    return stretch_from(today, unit, STEPS.get(form.word("mod"), 0))


def the_rest(form: Form) -> When | None:
    """What is left of a week, month or year: "the rest of the year"."""
    if form.word("rest") not in {"rest", "remainder", "remaining"} or form.word("unit") == "day":
        return None
    today, unit = form.anchor.today, form.word("unit")
    whole = stretch_from(today, unit, 0) if today else None
    if today is None or whole is None or whole.high is None:
        return unknown(None, "day-span")
    return a_span(today, whole.high, "day-span")


def _until_or_from_now(today: date, unit: str, word: str) -> When | None:
    """Earlier or later this month or year: up to today, or from today."""
    whole = stretch_from(today, unit, 0)
    if whole is None:
        return None
    granularity = {"month": "part-of-month", "week": "day-span"}.get(unit, "month-span")
    whole = whole.but(granularity=granularity)
    return whole.but(high=today) if word == "earlier" else whole.but(low=today)


def half_of_stretch(form: Form) -> When | None:
    """The first or second half of last, this or next year."""
    if form.anchor.today is None or form.word("unit") != "year" or form.number("ord") > 2:
        return None
    return a_half_year(form.anchor.today.year + STEPS[form.word("mod")], form.number("ord"))


def quarter_of_stretch(form: Form) -> When | None:
    """A quarter of last, this or next year."""
    if form.anchor.today is None or form.word("unit") != "year" or form.number("ord") > 4:
        return None
    return a_quarter(form.anchor.today.year + STEPS[form.word("mod")], form.number("ord"))


def to_date(form: Form) -> When | None:
    """The part of the year, quarter or month that has gone: "year to date"."""
    today, unit = form.anchor.today, form.word("unit")
    if form.tape.low[form.match.end() - 1] != "date" or unit not in {"year", "month", "quarter"}:
        return None
    whole = stretch_from(today, unit, 0) if today else None
    if today is None or whole is None or whole.low is None:
        return unknown(None, "day-span")
    return a_span(whole.low, today, "day-span")


def year_end(form: Form) -> When | None:
    """The end of the year that the text speaks from: "by year-end"."""
    if form.tape.low[form.match.start()] != "year" or form.tape.low[form.match.end() - 1] != "end":
        return None
    today = form.anchor.today
    return a_part_of_year(today.year, "late") if today else unknown(None, "month-span")


def fiscal_year(form: Form) -> When | None:
    """The fiscal year last, current or next."""
    today = form.anchor.today
    if form.word("unit") != "year":
        return None
    return unknown(f"FY{today.year + STEPS[form.word('mod')]}" if today else None, "fiscal-year")


def beyond_next(form: Form) -> When | None:
    """The week, month or year after next, or before last."""
    today, link, word = form.anchor.today, form.tape.low[form.match.end() - 2], form.word("mod")
    way = {("after", "next"): 2, ("before", "last"): -2}.get((link, word))
    if way is None or form.word("week") == "day":
        return None
    return stretch_from(today, form.word("week"), way) if today else unknown(None, form.word("week"))


def month_of_year(form: Form) -> When | None:
    """A month by its number: "the third month of 2021"."""
    number = form.number("ord")
    if form.word("unit") != "month" or number > 12:
        return None
    return a_month(form.year() or 0, number)


def month_of_stretch(form: Form) -> When | None:
    """A month with last, this or next: "last November", "November last year"."""
    if not form.names_month() or not is_sound(form):
        return None
    number, step, today = form.month(), STEPS[form.word("mod")], form.anchor.today
    if today is None:
        return unknown(f"{UNKNOWN_YEAR}-{number:02}", "month")
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
    today, step = form.anchor.today, STEPS[form.word("mod")]
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
    step = -1 if form.word("mod") == "last" else STEPS.get(form.word("mod"), 0)
    return _shifted(form.anchor, step).but(granularity="part-of-day")


_MOD = r"(?P<mod>[LHN])"

FORMS: Forms = (
    (r"(?P<day>R)", named_day),
    (r"t?U\?R", day_beyond),
    (rf"t?{_MOD}(?P<unit>[UK])", stretch),
    (rf"t?{_MOD}(?P<working>\?)-?(?P<unit>U)", working_week),
    (rf"{PART}{_MOD}?(?P<unit>U)", part_of_stretch),
    (rf"t?(?P<ord>[oO])hf{_MOD}(?P<unit>U)", half_of_stretch),
    (rf"t?(?P<ord>[oO])-?Kf?{_MOD}(?P<unit>U)", quarter_of_stretch),
    (rf"{_MOD}(?P<mon>M)", month_of_stretch),
    (rf"{PART}(?P<mon>M)(?:f|,)?{_MOD}(?P<unit>U)", month_of_stretch),
    (rf"(?P<mon>M)(?:f|,)?{_MOD}(?P<unit>U)", month_of_stretch),
    (rf"{_MOD}(?P<season>S)", season_of_stretch),
    (rf"(?P<season>S)(?:f)?{_MOD}U", season_of_stretch),
    (r"(?P<mod>[LHN])P", part_of_now),
    (r"t?(?P<rest>\?)f[tH](?P<unit>[UK])", the_rest),
    (r"(?P<unit>[UK])-?>-?\?", to_date),
    (r"U(?:-|'s)Z", year_end),
    (r"t?(?P<mod>[LHN])(?:A)(?P<unit>U)", fiscal_year),
    (r"t(?P<week>U)\?(?P<mod>[LN])", beyond_next),
    (r"t?(?P<ord>[oO])(?P<unit>U)f(?P<yr>y)", month_of_year),
)
