"""Forms that name a month, a quarter, a half-year or a season, or a part or a run of them."""

from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import (
    UNKNOWN_YEAR,
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
    if year is None and form.names_person():
        return None
    number = form.month()
    known = year or form.anchor.year_of_month(number)
    if known is None:
        return unknown(f"{UNKNOWN_YEAR}-{number:02}", "part-of-month" if part else "month")
    return a_part_of_month(known, number, part) if part else a_month(known, number)


def _in_time(form: Form) -> bool:
    """Whether a word before the month says that it is one: "in May", "since March"."""
    return form.tape.low[form.match.start() - 1] in TIME_WORDS


def year_and_month(form: Form) -> When | None:
    """A month in figures, by ISO 8601 or short of its zero: "2015-03", "2015-3"; 2011-12 are two years."""
    text, year = form.word("number"), form.year() or 0
    if int(text) > 12 or not form.tape.glued(form.match.end() - 1) or form.tape.low[form.match.start() - 1] == "/":
        return None
    could_be_years = len(text) == 2 and text[0] != "0" and form.has("years") and int(text) > year % 100
    return None if could_be_years or year < _RECENT else a_month(year, int(text))


#: A year before it is hardly written beside a month in figures.
_RECENT = 1900


def half_of_month(form: Form) -> When | None:
    """The first or second half of a month."""
    half, number = form.number("ord"), form.month()
    year = form.year() or form.anchor.year_of_month(number)
    if half > 2:
        return None
    part = "first half" if half == 1 else "second half"
    return a_part_of_month(year, number, part) if year else unknown(f"{UNKNOWN_YEAR}-{number:02}", "part-of-month")


def months(form: Form) -> When | None:
    """A run of months: "from January to April 2015", "June-August 1992"."""
    if is_moved(form.tape, form.match.start()) or not (form.names_month() and form.names_month("mon2")):
        return None
    first, last = form.month(), form.month("mon2")
    last_year = form.year()
    if last_year is None:
        first_year = form.year("yr1") or _year_of_run(form.anchor, first, last)
        last_year = first_year and first_year + (first > last)
    else:
        first_year = form.year("yr1") or last_year - (first > last)
    if first_year is None or last_year is None:
        return unknown(f"{UNKNOWN_YEAR}-{first:02}/{UNKNOWN_YEAR}-{last:02}", "month-span")
    span = some_months(a_month(first_year, first), a_month(last_year, last))
    return span if span.low and span.high and span.low < span.high else None


def _year_of_run(anchor: Anchor, first: int, last: int) -> int | None:
    """The year in which a run of months begins: this one, where today falls in the run."""
    today = anchor.today
    if today and first <= today.month and (today.month <= last or last < first):
        return today.year
    if today and last < first and today.month <= last:
        return today.year - 1
    return anchor.year_of_month(first)


def quarter(form: Form) -> When | None:
    """A quarter: "Q3 2025", "the third quarter of 2025"; fiscal ones have no days of their own."""
    number, year = form.number("ord"), form.year()
    if number > 4:
        return None
    if form.has("fy"):
        return unknown(f"FY{year or UNKNOWN_YEAR}-Q{number}", "fiscal-quarter")
    return a_quarter(year, number) if year else form.anchor.quarter(number)


def short_fiscal_quarter(form: Form) -> When | None:
    """A quarter of a fiscal year cut short: "Q1 FY26"."""
    number, year = form.number("ord"), form.word("fy_year")
    if number > 4 or len(year) not in (2, 4):
        return None
    return unknown(f"FY{year if len(year) == 4 else f'20{year}'}-Q{number}", "fiscal-quarter")


def half_year(form: Form) -> When | None:
    """A half-year: "H1 2025", "the second half of the year"."""
    number, year = form.number("ord"), form.year()
    if number > 2:
        return None
    return a_half_year(year, number) if year else form.anchor.half_year(number)


def season(form: Form) -> When | None:
    """A season of a year; one without a year is not known. A winter may have two: "the winter of 2022-23"."""
    year, name = form.year(), form.word("season")
    if form.has("tail") and (name != "winter" or not year or int(form.word("tail")) % 100 != (year + 1) % 100):
        return None
    return a_season(year, name) if year else None


_MONTH2 = MONTH.replace("mon", "mon2")

_FISCAL = r"(?P<fy>Aa?U?|r)"

_YEAR_OF = rf"(?:(?:f|,|i|-)?t?(?:{_FISCAL})?U?{YEAR})"

FORMS: Forms = (
    (rf"{PART}{MONTH}(?:[,f/-]{{0,2}}{YEAR}(?!s))?", month),
    (rf"{MONTH}(?:[,f/-]{{0,2}}{YEAR}(?!s))?", month),
    (r"(?P<years>(?P<yr>y)-)(?P<number>d)", year_and_month),
    (r"(?P<number>d)/(?P<yr>y)(?!/)", year_and_month),
    (r"y-" + MONTH, lambda form: a_month(int(form.tape.low[form.match.start()]), form.month())),
    (rf"t?(?P<ord>[oO])hf{MONTH}(?:,?f?{YEAR})?", half_of_month),
    (rf"[FB]?{MONTH}(?:[f,]?(?P<yr1>y))?(?:-|>){_MONTH2}(?:[f,i]?{YEAR})?", months),
    (rf"B{MONTH}(?:[f,]?(?P<yr1>y))?&{_MONTH2}(?:[f,i]?{YEAR})?", months),
    (rf"t?(?P<fy>A)?q(?P<ord>d)(?:(?:f|,|i|-)?t?U?{YEAR})?", quarter),
    (rf"t?q(?P<ord>d){_YEAR_OF}?", quarter),
    (rf"{YEAR}-?q(?P<ord>d)", quarter),
    (r"t?q(?P<ord>d)[,f]?r-?(?P<fy_year>[ydn])", short_fiscal_quarter),
    (rf"t?(?:(?P<fy>A))?(?P<ord>[oO])-?K(?:(?:f|,|i|-)?t?U?{YEAR})?", quarter),
    (rf"t?(?P<ord>[oO])-?Kft?(?P<fy>AU?|r){YEAR}", quarter),
    (rf"{YEAR}'s(?P<fy>A)?(?P<ord>[oO])-?K", quarter),
    (r"t?(?P<ord>[oO])(?P<fy>A)-?K", quarter),
    (rf"t?b(?P<ord>d){_YEAR_OF}?", half_year),
    (rf"{YEAR}-?b(?P<ord>d)", half_year),
    (rf"t?(?P<ord>[oO])-?h(?:ft?U?{YEAR}|ftU)", half_year),
    (rf"{YEAR}'s(?P<ord>[oO])-?h", half_year),
    (rf"t?(?P<season>S)f?,?{YEAR}", season),
    (rf"t?(?P<season>S)f?{YEAR}[-/](?P<tail>[dyn])", season),
)
