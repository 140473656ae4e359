"""The shape of a tape: one letter a token, so that the forms of dates can be written as short patterns.

| letter | stands for | | letter | stands for |
|---|---|---|---|---|
| d | figure 1 to 31 | | M | month |
| y | year in four figures | | W, w | weekday, short or not |
| n | any other figure | | D | date in figures |
| o | 20th | | O | twentieth (the last word of it) |
| T | twenty, thirty | | C | clock time |
| U | day, week, month, year… | | V | days, weeks, months… |
| L | last, past, previous | | H | this, current |
| N | next, coming | | R | today, yesterday, tomorrow, tonight |
| E | early, beginning, start | | I | mid, middle |
| Z | late, end | | S | spring, summer, autumn, winter |
| P | morning, evening, night… | | J | hours |
| K | quarter | | h | half |
| q | the Q of Q3 | | b | the H of H1 |
| A | fiscal, financial | | r | the FY of FY2025 |
| s | a glued s | | c | century |
| t | the | | f | of |
| i | in | | a | a, an |
| z | nineties | | B | between |
| F | from | | | |
| > | to, through, until | | & | and |
| @ | on, at | | - / , . ' | themselves (every dash is -) |
| x | am, pm | | ? | anything else |
"""

from functools import cache

from factcheck.text.values.lexer import CLOCK, DATE, NUMBER, ORDINAL, WORD
from factcheck.text.values.lexicon import Lexicon
from factcheck.text.values.tape import Tape

#: Years that a bare figure may name.
FIRST_YEAR, LAST_YEAR = 1000, 2199

_GROUPS = {
    "T": "twenty thirty",
    "U": "day week month year weekend workweek decade fortnight",
    "V": "days weeks months years weekends decades fortnights quarters",
    "L": "last past previous",
    "H": "this current",
    "N": "next coming upcoming",
    "R": "today yesterday tomorrow tonight tonite tmrw",
    "E": "early beginning start earlier",
    "I": "mid middle",
    "Z": "late end close later ending",
    "S": "spring summer autumn fall winter",
    "P": "morning afternoon evening night noon midday midnight dawn dusk overnight lunchtime",
    "J": "hours",
    "K": "quarter",
    "h": "half",
    "q": "q",
    "b": "h",
    "A": "fiscal financial",
    "r": "fy",
    "c": "century centuries",
    "z": "twenties thirties forties fifties sixties seventies eighties nineties",
    "t": "the",
    "f": "of",
    "i": "in",
    "a": "a an",
    "F": "from",
    "B": "between",
    ">": "to through thru until till",
    "&": "and",
    "@": "on at",
    "x": "am pm",
}
_SHORT_WEEKDAYS = frozenset({"mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun"})
_LETTER = {word: letter for letter, words in _GROUPS.items() for word in words.split()}
_MARKS = {mark: mark for mark in "/,.'"} | {"’": "'", "‘": "'"}
#: Ordinal words that can be a day of the month, or its last part.
_DAY_ORDINALS = 31


def shape(tape: Tape) -> str:
    """One letter for each token of the tape, by the table above."""
    letters = _word_letters(tape.lexicon)
    return "".join(
        [
            letters.get(low, "?") if kind == WORD and low not in _BY_PLACE else _letter(tape, index)
            for index, kind, low in zip(range(tape.length), tape.kind, tape.low, strict=False)
        ]
    )


@cache
def _letters(lexicon: Lexicon) -> dict[str, str]:
    """The letter of each plain word: the English table, or the language's own."""
    if lexicon.code == "en":
        return _LETTER
    return {word: letter for letter, text in lexicon.shapes.items() for word in text.split()}


#: Letters of words that stand around a date and never make one alone.
_AROUND = frozenset("LHNEIZAtfiaFB>&@x")


@cache
def dating_words(lexicon: Lexicon) -> frozenset[str]:
    """The words of which every date without a figure has one, months and ordinals left out."""
    return _SHORT_WEEKDAYS.union(word for word, letter in _letters(lexicon).items() if letter not in _AROUND)


def _letter(tape: Tape, at: int) -> str:
    kind, low = tape.kind[at], tape.low[at]
    if kind == WORD:
        return _word(tape, at, low)
    if kind == "mark":
        return "-" if tape.is_dash(at) else _MARKS.get(low, "?")
    if kind == NUMBER:
        return _figure(low)
    if kind == ORDINAL:
        return "o" if 0 < int(low[:-2]) <= _DAY_ORDINALS else "?"
    return {DATE: "D", CLOCK: "C"}.get(kind, "?")


#: Words whose letter hangs on where they stand.
_BY_PLACE = _SHORT_WEEKDAYS | {"s"}


@cache
def _word_letters(lexicon: Lexicon) -> dict[str, str]:
    """The letter of each word of the tables wherever it stands: a month first, then a weekday, then an ordinal."""
    days = (word for word, number in lexicon.ordinals.items() if 0 < number <= _DAY_ORDINALS)
    return {
        **_letters(lexicon),
        **dict.fromkeys(days, "O"),
        **dict.fromkeys(lexicon.weekdays, "W"),
        **dict.fromkeys(lexicon.months, "M"),
    }


def _word(tape: Tape, at: int, low: str) -> str:
    letter = _word_letters(tape.lexicon).get(low, "?")
    if low not in _BY_PLACE:
        return letter
    if low == "s" and tape.glued(at):
        return "s"
    return "w" if letter not in "MW" and low != "s" and tape.is_capital(at) else letter


def _figure(low: str) -> str:
    if not low.isdecimal():
        return "n"
    if len(low) <= 2 and 0 < int(low) <= _DAY_ORDINALS:
        return "d"
    return "y" if len(low) == 4 and FIRST_YEAR <= int(low) <= LAST_YEAR else "n"
