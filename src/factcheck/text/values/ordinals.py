"""Ordinals: "19th", "third"; not the adverb ("first said"), the fraction ("a third of") or the unit of time."""

from decimal import Decimal

from factcheck.model import Value, ValueType
from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import ORDINAL, WORD
from factcheck.text.values.spelled import plain_words
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import _STOPS
from factcheck.text.wordlist import words

#: Before an ordinal word that says which of several.
_WHICH = words("the its his her their our my your a an this that 's ’s s every each and or")
_NO_NOUN = _STOPS - {"killed", "dead", "more", "other"}
_IDIOMS = words(
    "lady gentleman minister responder responders aid class hand place world party floor look glance cousin "
                    "thoughts instance amendment name names"
)  # fmt: skip


def read_ordinal(tape: Tape, at: int) -> tuple[Decimal, int] | None:
    """The ordinal that starts at token `at`, and the token after it."""
    low = tape.low[at]
    if tape.kind[at] == ORDINAL:
        return None if _is_numbered_name(tape, at + 1) else (Decimal(int(low[:-2])), at + 1)
    return _worded(tape, at)


def _is_numbered_name(tape: Tape, at: int) -> bool:
    """Whether what follows makes a name with the ordinal: "3rd Assault Brigade", "the 14th Amendment"."""
    while tape.is_capital(at):
        if tape.low[at] in _NUMBERED:
            return True
        at += 1
    return False


_NUMBERED = words(
    "brigade brigades division battalion regiment corps army fleet squadron amendment circuit district avenue street "
    "ward precinct"
)


def _worded(tape: Tape, at: int) -> tuple[Decimal, int] | None:
    """An ordinal in words: "third", "twenty-fifth", "two hundredth", "one hundred twenty-fifth"."""
    before = plain_words(tape, at)
    last = before.end if before else at
    if before and tape.is_dash(last):
        last += 1
    number, word = before.value if before else Decimal(0), tape.low[last]
    if word in BIG and before:
        return (tidy(number * BIG[word]), last + 1) if _is_ordinal(tape, at, last + 1) else None
    below = tape.lexicon.ordinals.get(word)
    if below is None or (before and (number % 10 or (below > 9 and number % 100))):
        return None
    return (tidy(number + below), last + 1) if _is_ordinal(tape, at, last + 1) else None


#: Ordinals of the scales: they multiply what stands before them.
BIG = {"hundredth": 100, "thousandth": 10**3, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}


def _is_ordinal(tape: Tape, at: int, end: int) -> bool:
    if tape.is_dash(end) and tape.glued(end) and tape.glued(end + 1):
        return tape.low[end + 1] in _SUPERLATIVES or tape.low[end + 1].endswith("est")
    before, after = tape.low[at - 1], tape.low[end]
    if after in _IDIOMS or _is_title(tape, at, end):
        return False
    if tape.low[at] not in _SHY or before in _PLACED:
        return True
    if before not in _WHICH:
        return False
    is_number = after in tape.lexicon.ones or after in tape.lexicon.tens or after in tape.lexicon.several
    if is_number and not tape.is_dash(end + 1):
        return False
    return (tape.kind[end] == WORD and after not in _NO_NOUN) or _is_one_of_two(tape, end)


#: Ordinals that are also adverbs, nouns or units: they need a word that says which of several.
_SHY = {"first", "second", "third"}
_PLACED = {"finished", "finish", "finishing", "came", "placed", "ranked", "ranks", "comes", "coming"}
_SUPERLATIVES = words("ranked placed ever round term time tier year quarter degree generation best worst most")


def _is_title(tape: Tape, at: int, end: int) -> bool:
    """Whether the ordinal is part of a name: "the Second World War", "the First Lady"."""
    return tape.is_capital(at) and not tape.starts_sentence(at) and tape.is_capital(end)


def _is_one_of_two(tape: Tape, end: int) -> bool:
    """Whether another ordinal follows that shares the noun: "the second and third rounds"."""
    return tape.low[end] in {"and", "or"} and tape.low[end + 1] in tape.lexicon.ordinals


#: Adjectives between an ordinal and its noun: "a third straight month".
_RUNS = words("straight consecutive successive major such official annual")


def build_ordinal(tape: Tape, at: int, end: int, number: Decimal) -> Value:
    """The value of an ordinal, with the noun it numbers as its unit."""
    span = tape.span(at, end)
    noun = tape.tokens[end + 1 if tape.low[end] in _RUNS else end]
    unit = (
        noun.text
        if noun.kind == WORD and noun.low not in _NO_NOUN and noun.low != "s" and noun.low not in tape.lexicon.ones
        else None
    )
    return Value(
        type=ValueType.ORDINAL, text=span.of(tape.text), span=span, value=number, low=number, high=number, unit=unit
    )
