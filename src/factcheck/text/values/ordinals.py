"""Ordinals: "19th", "third"; not the adverb ("first said"), the fraction ("a third of") or the unit of time."""

from decimal import Decimal

from factcheck.model import Value, ValueType
from factcheck.text.values.lexer import ORDINAL, WORD
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
        return Decimal(int(low[:-2])), at + 1
    ordinals, tens = tape.lexicon.ordinals, tape.lexicon.tens
    if low in ordinals:
        return (Decimal(ordinals[low]), at + 1) if _is_ordinal(tape, at, at + 1) else None
    last = at + 2 if tape.is_dash(at + 1) else at + 1
    if low in tens and 0 < ordinals.get(tape.low[last], 0) < 10:
        return (Decimal(tens[low] + ordinals[tape.low[last]]), last + 1) if _is_ordinal(tape, at, last + 1) else None
    return None


def _is_ordinal(tape: Tape, at: int, end: int) -> bool:
    before, after = tape.low[at - 1], tape.low[end]
    if after in _IDIOMS or before not in _WHICH:
        return False
    return tape.kind[end] == WORD and after not in _NO_NOUN


def build_ordinal(tape: Tape, at: int, end: int, number: Decimal) -> Value:
    """The value of an ordinal, with the noun it numbers as its unit."""
    span = tape.span(at, end)
    noun = tape.tokens[end]
    unit = noun.text if noun.kind == WORD and noun.low not in _NO_NOUN and noun.low != "s" else None
    return Value(
        type=ValueType.ORDINAL, text=span.of(tape.text), span=span, value=number, low=number, high=number, unit=unit
    )
