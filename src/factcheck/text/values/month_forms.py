"""Forms that name a month, a quarter, a half-year or a season, or a part or a run of them."""

from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import (
    When,
    a_half_year,
    a_month,
    a_part_of_month,
    a_quarter,
    a_season,
    some_months,
    unknown,
)
from factcheck.text.values.forms import MONTH, YEAR, Form, Forms, is_moved
from factcheck.text.values.parts import PART, TIME_WORDS, is_sound, part_of


def month(form: Form) -> When | None:
    """A month, or a part of one: "November 2025", "mid-November", "the end of March"."""
    part, year = part_of(form), form.year()
    if form.tape.low[form.match.start() - 1] == "$":
        return None
    if not is_sound(form) or not form.names_month(alone=not part and year is None and not _in_time(form)):
        return None
    number = form.month()
    known = year or form.anchor.year_of_month(number)
    if known is None:
        return unknown(f"XXXX-{number:02}", "part-of-month" if part else "month")
    return a_part_of_month(known, number, part) if part else a_month(known, number)


def _in_time(form: Form) -> bool:
    """Whether a word before the month says that it is one: "in May", "since March"."""
    return form.tape.low[form.match.start() - 1] in TIME_WORDS


def year_and_month(form: Form) -> When | None:
    """A month in figures, by ISO 8601 or short of its zero: "2015-03", "2015-3"."""
    text = form.word("number")
    if (len(text) == 2 and text[0] != "0") or int(text) > 12 or not form.tape.glued(form.at("number")):
        return None
    return a_month(form.year() or 0, int(text))


def half_of_month(form: Form) -> When | None:
    """The first or second half of a month."""
    half, number = form.number("ord"), form.month()
    year = form.year() or form.anchor.year_of_month(number)
    if half > 2:
        return None
    part = "first half" if half == 1 else "second half"
    return a_part_of_month(year, number, part) if year else unknown(f"XXXX-{number:02}", "part-of-month")


def months(form: Form) -> When | None:
    """A run of months: "from January to April 2015", "June-August 1992"."""
    if is_moved(form.tape, form.match.start()) or not (form.names_month() and form.names_month("mon2")):
        return None
    first, last = form.month(), form.month("mon2")
    first_year = form.year("yr1") or _year_of_run(form.anchor, first, last)
    last_year = form.year() or (first_year and first_year + (first > last))
    if first_year is None or last_year is None:
        return unknown(f"XXXX-{first:02}/XXXX-{last:02}", "month-span")
    if form.has("yr") and not form.has("yr1"):
        first_year = last_year - (first > last)
    span = some_months(a_month(first_year, first), a_month(last_year, last))
    return span if span.low and span.high and span.low < span.high else None


def _year_of_run(anchor: Anchor, first: int, last: int) -> int | None:
    """The year in which a run of months begins: this one, where today falls in the run."""
    today = anchor.today
    if today and first <= today.month <= last:
        return today.year
    return anchor.year_of_month(first)


def quarter(form: Form) -> When | None:
    """A quarter: "Q3 2025", "the third quarter of 2025"; fiscal ones have no days of their own."""
    number, year = form.number("ord"), form.year()
    if number > 4:
        return None
    if form.has("fy"):
        return unknown(f"FY{year or 'XXXX'}-Q{number}", "fiscal-quarter")
    return a_quarter(year, number) if year else form.anchor.quarter(number)


def half_year(form: Form) -> When | None:
    """A half-year: "H1 2025", "the second half of the year"."""
    number, year = form.number("ord"), form.year()
    if number > 2:
        return None
    return a_half_year(year, number) if year else form.anchor.half_year(number)


def season(form: Form) -> When | None:
    """A season of a year; one without a year is not known."""
    year = form.year()
    return a_season(year, form.word("season")) if year else None


_MONTH2 = MONTH.replace("mon", "mon2")

_FISCAL = r"(?P<fy>Aa?U?|r)"

_YEAR_OF = rf"(?:(?:f|,|i|-)?t?(?:{_FISCAL})?U?{YEAR})"

FORMS: Forms = (
    (rf"{PART}?{MONTH}(?:[,f/-]{{0,2}}{YEAR}(?!s))?", month),
    (r"(?P<yr>y)-(?P<number>d)", year_and_month),
    (r"y-" + MONTH, lambda form: a_month(int(form.tape.low[form.match.start()]), form.month())),
    (rf"t?(?P<ord>[oO])hf{MONTH}(?:,?f?{YEAR})?", half_of_month),
    (rf"[FB]?{MONTH}(?:[f,]?(?P<yr1>y))?(?:-|>){_MONTH2}(?:[f,i]?{YEAR})?", months),
    (rf"B{MONTH}(?:[f,]?(?P<yr1>y))?&{_MONTH2}(?:[f,i]?{YEAR})?", months),
    (rf"t?(?P<fy>A)?q(?P<ord>d)(?:(?:f|,|i|-)?t?U?{YEAR})?", quarter),
    (rf"t?q(?P<ord>d){_YEAR_OF}?", quarter),
    (rf"{YEAR}-?q(?P<ord>d)", quarter),
    (rf"t?(?:(?P<fy>A))?(?P<ord>[oO])-?K(?:(?:f|,|i|-)?t?U?{YEAR})?", quarter),
    (rf"t?(?P<ord>[oO])-?Kft?(?P<fy>AU?|r){YEAR}", quarter),
    (rf"t?b(?P<ord>d){_YEAR_OF}?", half_year),
    (rf"{YEAR}-?b(?P<ord>d)", half_year),
    (rf"t?(?P<ord>[oO])-?h(?:ft?U?{YEAR}|ftU)", half_year),
    (rf"t?(?P<season>S)f?,?{YEAR}", season),
)
