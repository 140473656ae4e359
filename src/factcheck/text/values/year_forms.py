"""Forms that name a year, a fiscal year, a decade or a century, or a part or a run of them."""

from factcheck.text.values.calendar import (
    PARTS_OF_DECADE,
    When,
    a_decade,
    a_part_of_year,
    a_year,
    some_years,
    unknown,
)
from factcheck.text.values.forms import YEAR, Form, Forms
from factcheck.text.values.parts import PART, TIME_WORDS, is_sound, part_of
from factcheck.text.wordlist import words


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
    if len(text) != 2 or int(text) < _PIVOT or form.tape.low[at - 1] not in TIME_WORDS:
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


def centuries(form: Form) -> When | None:
    """Two centuries that follow each other: "the 18th and 19th centuries"."""
    first, last = form.number("ord"), form.number("ord2")
    return some_years(100 * first - 99, 100 * last) if last == first + 1 else None


#: First and last year of a century and of its parts.
_THIRDS = {None: (1, 100), "early": (1, 33), "mid": (34, 66), "late": (67, 100)}


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
    if tape.is_dash(at - 1) and tape.glued(at) and tape.is_number(at - 2) and tape.glued(at - 1):
        return False
    if before not in TIME_WORDS and (form.year() or 0) < _RECENT:
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
        _counts_things(form, at + 1) and before not in TIME_WORDS | {"the"}
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

FORMS: Forms = (
    (r"t?AU?(?P<fy_year>y)(?:[-/](?P<tail>[dny]))?", fiscal_year),
    (r"r-?(?P<fy_year>[ydn])(?:[-/](?P<tail>[dny]))?", fiscal_year),
    (r"t?(?P<fy_year>y)(?:[-/](?P<tail>[dny]))?AU", fiscal_year),
    (rf"{PART}U?{YEAR}(?!s)", part_of_year),
    (r"(?:F|Bt?)?(?P<yr1>y)(?:-|/)(?P<yr2>y|d|n)", years),
    (r"[FB]t?(?P<yr1>y)(?:>|-)t?(?P<yr2>y)", years),
    (r"Bt?(?P<yr1>y)&t?(?P<yr2>y)", years),
    (r"(?P<yr1>y)>(?P<yr2>y)", years),
    (rf"{PART}t?(?P<yr>y)'?s", decade),
    (r"t?(?P<yr>y)'?s", decade),
    (r"'(?P<yr>[dn])(?!s)", short_year),
    (rf"{PART}t?'?(?P<yr>[dn])s", decade),
    (r"t?'?(?P<yr>[dn])s", decade),
    (rf"{PART}t?(?P<ord>[oO]|T-?O)-?c", century),
    (r"t?(?P<ord>[oO]|T-?O)-?c", century),
    (r"t?(?P<ord>[oO])(?:&t?|-)(?P<ord2>[oO])-?c", centuries),
    (r"t?(?P<dec>z)", named_decade),
    (rf"(?:tU)?{YEAR}(?!s)", year),
)
