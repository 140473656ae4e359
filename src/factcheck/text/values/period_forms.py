"""Forms that name a month, quarter, half-year, year, decade or century, or a part or a run of them."""

from factcheck.text.values.calendar import (
    PARTS_OF_DECADE,
    When,
    a_decade,
    a_half_year,
    a_month,
    a_part_of_month,
    a_part_of_year,
    a_quarter,
    a_season,
    a_year,
    some_months,
    some_years,
    unknown,
)
from factcheck.text.values.forms import MONTH, YEAR, Form, Forms, is_moved
from factcheck.text.wordlist import words

_PARTS = {
    "early": "early", "earlier": "early", "beginning": "early", "start": "early", "mid": "mid", "middle": "mid",
    "late": "late", "later": "late", "end": "late", "close": "late", "ending": "late",
}  # fmt: skip


def part_of(form: Form) -> str | None:
    """The part of a stretch that a form names: early, mid or late."""
    return _PARTS.get(form.word("part"))


#: How a word for a part leads to its stretch: "early November", "late in May", "mid-2024", "the end of the year".
_LINKS = {
    "early": "in - none", "earlier": "in none", "late": "in - none", "later": "in none", "mid": "- none",
    "middle": "of", "beginning": "of", "start": "of -", "end": "of - none", "close": "of", "ending": "of",
}  # fmt: skip


def is_sound(form: Form) -> bool:
    """Whether the part, if there is one, is joined as such a word is: "end of 2025" but not "contracts end in 2025"."""
    word = form.word("part")
    link = form.word("link") or "none"
    if not word:
        return True
    link = "-" if form.has("link") and form.tape.is_dash(form.at("link")) else link
    if word == "end" and link == "none":
        return form.tape.low[form.at("part") - 1] in {
            "by",
            "at",
            "until",
            "since",
            "before",
            "after",
            "from",
            "to",
            "the",
        }
    return link in _LINKS[word].split()


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
    return form.tape.low[form.match.start() - 1] in _TIME_WORDS


_TIME_WORDS = words(
    "in since until till by last next this from during before after of im en em nel seit depuis desde dal ab"
)


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
    first_year = form.year("yr1") or form.anchor.year_of_month(first)
    last_year = form.year() or (first_year and first_year + (first > last))
    if first_year is None or last_year is None:
        return unknown(f"XXXX-{first:02}/XXXX-{last:02}", "month-span")
    if form.has("yr") and not form.has("yr1"):
        first_year = last_year - (first > last)
    span = some_months(a_month(first_year, first), a_month(last_year, last))
    return span if span.low and span.high and span.low < span.high else None


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


def fiscal_year(form: Form) -> When | None:
    """A fiscal year; its first and last day are the house's own, so not known."""
    text = form.word("fy_year")
    year = int(text) if len(text) == 4 else 2000 + int(text)
    tail = f"/{int(form.word('tail')) % 100:02}" if form.has("tail") else ""
    return unknown(f"FY{year}{tail}", "fiscal-year")


def part_of_year(form: Form) -> When | None:
    """A part of a year: "early 2025", "mid-2024", "the end of 1989"."""
    part, year = part_of(form), form.year()
    if not is_sound(form):
        return None
    return a_part_of_year(year, part) if part and year else None


def years(form: Form) -> When | None:
    """A run of years: "2014-2018", "between 2014 and 2018", "2022/23"."""
    first, tail = form.year("yr1") or 0, form.word("yr2")
    if len(tail) not in (2, 4) or first < _RECENT - 200:
        return None
    last = int(tail) if len(tail) == 4 else first // 100 * 100 + int(tail)
    return some_years(first, last) if first < last else None


def decade(form: Form) -> When | None:
    """A decade or a part of one: "the 1990s", "the early 2000s", "the '80s"."""
    text, part = form.word("yr"), part_of(form)
    if not is_sound(form):
        return None
    year = int(text) if len(text) == 4 else 1900 + int(text)
    if year % 10 or (len(text) < 4 and (year < 1920 or not _is_short_decade(form))):
        return None
    if part is None:
        return a_decade(year)
    first, last = PARTS_OF_DECADE[part]
    return some_years(year + first, year + last)


def short_year(form: Form) -> When | None:
    """A year of the last century cut short: "in '98"."""
    text, at = form.word("yr"), form.match.start()
    if len(text) != 2 or int(text) < _PIVOT or form.tape.low[at - 1] not in _TIME_WORDS:
        return None
    return a_year(1900 + int(text)) if form.tape.glued(at + 1) and not form.tape.glued(at) else None


#: A year of two figures from here on is of the last century.
_PIVOT = 40


def _is_short_decade(form: Form) -> bool:
    """Whether two figures and an s are a decade ("the 80s", "'80s") and no age ("in his 40s")."""
    before = form.tape.low[form.at("yr") - 1]
    return before in {"the", "'", "’", "‘"} and form.tape.glued(form.at("yr") + 1)


def named_decade(form: Form) -> When | None:
    """A decade of the last century in words: "the nineties"; not an age, "in her nineties"."""
    if form.tape.low[form.match.end() - 2] not in {"the", "in", "early", "late", "mid", "-"}:
        return None
    return a_decade(1920 + 10 * _DECADES.index(form.word("dec")))


_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def century(form: Form) -> When | None:
    """A century, from its year 1, or a third of it: the 19th is 1801 to 1900, its late part from 1867 on."""
    if not is_sound(form):
        return None
    start, (first, last) = 100 * form.number("ord") - 100, _THIRDS[part_of(form)]
    return some_years(start + first, start + last)


#: First and last year of a century and of its parts.
_THIRDS = {None: (1, 100), "early": (1, 33), "mid": (34, 66), "late": (67, 100)}


def season(form: Form) -> When | None:
    """A season of a year; one without a year is not known."""
    year = form.year()
    return a_season(year, form.word("season")) if year else None


def year(form: Form) -> When | None:
    """A year in figures, unless the words around make a number, a price or a name of it."""
    return a_year(form.year() or 0) if _is_year(form) else None


def _is_year(form: Form) -> bool:
    at, tape = form.at("yr"), form.tape
    before, after = tape.low[at - 1], tape.low[at + 1]
    if before == "year" or (tape.is_dash(at - 1) and tape.low[at - 2] in {"pre", "post", "mid"}):
        return True
    if before in _EVENTS and tape.is_capital(at - 1):
        return False
    if before not in _TIME_WORDS and (form.year() or 0) < _RECENT:
        return False
    if before == "than":
        return tape.low[at - 2] in {"later", "earlier", "newer"}
    if after == "or":
        return tape.low[at + 2] not in {"more", "so", "less", "fewer"}
    if tape.glued(at) and before not in _TOUCHING_BEFORE:
        return False
    if tape.glued(at + 1) and after not in _TOUCHING_AFTER:
        return False
    return not (before in _NUMBER_BEFORE or after in _NUMBER_AFTER or after in tape.lexicon.time_units) and not (
        _counts_things(form, at + 1) and before not in _TIME_WORDS | {"the"}
    )


#: Names that end in a year.
_EVENTS = words("euro expo agenda vision windows horizon copa cop")
#: Without a preposition, an earlier figure is hardly a year.
_RECENT = 1700
_TOUCHING_BEFORE = {"-", "–", "—", "(", "'", "‘", '"', "“", "[", "=", ":", "/", "…", "‑"}
_TOUCHING_AFTER = {".", ",", ";", ":", ")", "]", "'", "’", '"', "”", "-", "–", "—", "?", "!", "…", "/", "s"}
_NUMBER_BEFORE = words(
    "$ € £ no number # least nearly almost some over up most room flight resolution area code zip eur usd",
    "gbp another only",
)
_NUMBER_AFTER = words(
    "% percent per million billion thousand trillion dollars euros pounds people troops soldiers ° degrees $ €",
    "£ odd",
)


def _counts_things(form: Form, at: int) -> bool:
    """Whether a plural follows, so that the figure counts it: "2000 soldiers"."""
    low = form.tape.low[at]
    return (
        len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")) and form.tape.low[at] not in _VERBS
    )


_VERBS = words(
    "was has does marks saw sees brings began",
)

_MONTH2 = MONTH.replace("mon", "mon2")
PART = r"(?:t?(?P<part>[EIZ])(?P<link>[-fi])?(?P<the>t)?)"
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
    (r"t?AU?(?P<fy_year>y)(?:[-/](?P<tail>[dny]))?", fiscal_year),
    (r"r-?(?P<fy_year>[ydn])(?:[-/](?P<tail>[dny]))?", fiscal_year),
    (rf"{PART}U?{YEAR}(?!s)", part_of_year),
    (r"(?:F|Bt?)?(?P<yr1>y)(?:-|/)(?P<yr2>y|d|n)", years),
    (r"[FB]t?(?P<yr1>y)(?:>|-)t?(?P<yr2>y)", years),
    (r"Bt?(?P<yr1>y)&t?(?P<yr2>y)", years),
    (r"(?P<yr1>y)>(?P<yr2>y)", years),
    (rf"{PART}?t?(?P<yr>y)'?s", decade),
    (r"'(?P<yr>[dn])(?!s)", short_year),
    (rf"{PART}?t?'?(?P<yr>[dn])s", decade),
    (rf"{PART}?t?(?P<ord>[oO]|T-?O)-?c", century),
    (r"t?(?P<dec>z)", named_decade),
    (rf"t?(?P<season>S)f?,?{YEAR}", season),
    (rf"(?:tU)?{YEAR}(?!s)", year),
)
