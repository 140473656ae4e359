"""Bare numbers that are ages: "aged 65", "Anna Kovalenko, 43, said", "children under 5", "Now 25, she"."""

from dataclasses import replace

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.lexer import WORD
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Plausible ages: a bare number outside is no age.
_AGES = range(121)


def as_age(tape: Tape, amount: Amount) -> Amount:
    """The bare number as an age where the words around say so: "aged 65", "Anna Kovalenko, 43, said"."""
    if not amount.bare or amount.value not in _AGES or amount.fraction:
        return amount
    if not (
        _is_aged(tape, amount.start)
        or _is_apposed(tape, amount)
        or _is_bounded_age(tape, amount)
        or _is_now(tape, amount)
    ):
        return amount
    return replace(amount, type=ValueType.DURATION, unit="year", age=True)


def _is_aged(tape: Tape, at: int) -> bool:
    before = tape.low[at - 1]
    if before == "between" or (before, tape.low[at - 2]) in _AGED_BOUNDS:
        return tape.low[at - 2] in {"aged", "ages"}
    if before == "of" and tape.low[at - 2] in _OF_AN_AGE:
        return True
    if before == "and" and tape.is_number(at - 2) and tape.low[at - 3] in {"aged", "ages"}:
        return True
    return before in {"aged", "age", "ages"} or (before in {"of", "at"} and tape.low[at - 2] in {"age", "ages"})


def _is_bounded_age(tape: Tape, amount: Amount) -> bool:
    """Whether the number bounds the age of people: "children under 5", "people over 65"; nothing is counted then."""
    after = amount.end
    return (
        amount.figures
        and tape.low[amount.start - 1] in {"under", "over"}
        and tape.low[amount.start - 2] in _PEOPLE
        and (tape.kind[after] != WORD or tape.low[after] in _AFTER_AGE)
    )


def _is_now(tape: Tape, amount: Amount) -> bool:
    """Whether the number is an age that opens a sentence: "Now 25, she lives in Ruritania"."""
    return amount.figures and tape.low[amount.start - 1] == "now" and tape.low[amount.end] == ","


_PEOPLE = words(
    "people children men women adults those anyone everyone boys girls kids citizens residents voters drivers patients "
    "pensioners players teenagers youngsters students one nobody minors"
)
_AFTER_AGE = words("in who were was are is and or at to from with have had will can could may must should do did on")


#: "a boy of 12".
_OF_AN_AGE = {"boy", "girl", "man", "woman", "child", "youth", "teenager"}
_AGED_BOUNDS = {("over", "aged"), ("under", "aged"), ("about", "aged"), ("around", "aged")}


def _is_apposed(tape: Tape, amount: Amount) -> bool:
    """Whether the number stands alone between commas, or in brackets, behind a name."""
    at, end = amount.start, amount.end
    if tape.low[at - 1] == "(" and tape.low[end] == ")":
        return amount.figures and tape.is_capital(at - 2) and tape.is_capital(at - 3)
    if tape.low[at - 1] != "," or tape.low[end] not in {",", ".", ";", ")"} or not amount.figures:
        return False
    if not tape.is_capital(at - 2) or tape.low[at - 2] in tape.lexicon.months:
        return False
    return tape.is_capital(at - 3) or (tape.low[end] == "," and not tape.starts_sentence(at - 2))
