"""Forms that name a day or a run of days: "24 Feb. 2022", "Nov 20-22", "02/24/2022", "the 20th"."""

from factcheck.text.values.calendar import When, a_day, a_span, a_week, make_date
from factcheck.text.values.currencies import SYMBOLS
from factcheck.text.values.forms import DAY, MONTH, YEAR, Form, Forms, is_moved
from factcheck.text.values.lexer import WORD
from factcheck.text.values.stretches import STEPS
from factcheck.text.wordlist import words


def day_of_month(form: Form) -> When | None:
    """A day with its month: "November 20", "24 Feb. 2022", "the fourth of July"."""
    if not form.names_month() or (form.has("unit") and form.word("unit") != "day"):
        return None
    if form.tape.low[form.match.start() - 1] in SYMBOLS and form.tape.glued(form.match.start()):
        return None
    if _counts_behind(form):
        return None
    return day_of(form, form.month(), form.number("day"), form.year())


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


def day_of(form: Form, month: int, day: int, year: int | None) -> When | None:
    """The day of a year, or without one the day that the form's anchor finds; None where there is no such day."""
    if year is None:
        return form.anchor.day(month, day, form.weekday())
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
    first = day_of(form, month, form.number("day"), first_year)
    last = day_of(form, other, form.number("day2"), last_year or (form.year("yr1")))
    if last_year is None and month != other and first and last and first.low and last.low and last.low < first.low:
        last = day_of(form, other, form.number("day2"), first.low.year + (month > other))
    return run_of(first, last)


def run_of(first: When | None, last: When | None) -> When | None:
    """The run from one day to a later one."""
    if first is None or last is None:
        return None
    if first.low is None or last.low is None:
        return When(value=f"{first.value}/{last.value}", low=None, high=None, granularity="day-span")
    if last.low <= first.low:
        return None
    return a_span(first.low, last.low, "day-span")


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
        lambda form: day_of(form, form.month(), form.number("day"), int(form.tape.low[form.match.start()])),
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
    (rf"{MONTH}-{DAY}-{YEAR}", day_of_month),
    (rf"(?P<mod>[LHN]){MONTH}t?{DAY}(?!y|/)", stepped_day),
    (rf"(?P<mod>[LHN])t?{DAY}f?{MONTH}(?!,?y)", stepped_day),
)
