"""Durations and ages: "24 hours", "three-month", "half an hour", "for a week", "a 26-year-old", "aged 65"."""

from dataclasses import replace
from decimal import Decimal

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount, amount_of
from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import WORD
from factcheck.text.values.lexicon import hedges_before
from factcheck.text.values.number import Number
from factcheck.text.values.numerals import read_number
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Words before "a week" that make a length of time of it; "twice a week" is a rate.
_LASTS = words(
    "for within lasted lasting lasts last took takes take spent spend than least about around nearly almost roughly "
    "over under after just in"
)
#: Plausible ages: a bare number outside is no age.
_AGES = range(121)


def duration(tape: Tape, at: int, number: Number) -> Amount | None:
    """A number with a unit of time; "-old" after it makes it an age."""
    start = number.end + 1 if tape.is_dash(number.end) else _past_article(tape, number)
    if tape.low[start] in _WAYS and not tape.is_dash(number.end) and not tape.taken[start]:
        start += 1
    unit = _unit(tape, start, number)
    if unit is None:
        return None
    end, half = _past_half(tape, start + 1)
    scaled = number._replace(value=tidy((number.value + half) * unit[1]), fraction=False)
    amount = amount_of(at, end, ValueType.DURATION, scaled, unit[0])
    amount = _with_smaller(tape, amount)
    past = _past_old(tape, amount.end)
    return replace(amount, end=past, age=past > amount.end)


#: How many of the next smaller unit make one.
_SMALLER = {"year": ("month", 12), "week": ("day", 7), "day": ("hour", 24), "hour": ("minute", 60),
            "minute": ("second", 60)}  # fmt: skip


def _with_smaller(tape: Tape, amount: Amount) -> Amount:
    """The duration with the smaller unit said after it: "two years and six months", "1 hour 30 minutes"."""
    smaller = _SMALLER.get(str(amount.unit))
    if smaller is None or amount.soft or tape.low[amount.start - 1] in tape.lexicon.between:
        return amount
    at = amount.end + 1 if tape.low[amount.end] in tape.lexicon.joiners else amount.end
    number = read_number(tape, at)
    if (
        number is None
        or number.soft
        or number.value >= smaller[1]
        or tape.lexicon.time_units.get(tape.low[number.end]) != (smaller[0], 1)
    ):
        return amount
    value = tidy(amount.value * smaller[1] + number.value)
    return _with_smaller(tape, replace(amount, end=number.end + 1, value=value, unit=smaller[0]))


#: Words between the number and its unit: "the 5 upcoming years", "4 business days".
_WAYS = words("last past previous next coming upcoming more full consecutive straight business working whole long")


def _unit(tape: Tape, at: int, number: Number) -> tuple[str, int] | None:
    """The unit of time at `at`; "second" after a number above one is the ordinal."""
    if tape.low[at] == "second" and number.value != 1 and not tape.is_dash(at - 1):
        return None
    return tape.lexicon.time_units.get(tape.low[at]) or _glued_unit(tape, at)


#: Letters that are a unit of time when they touch the figure: 3h.
_GLUED_UNITS = {"h": ("hour", 1), "hrs": ("hour", 1), "hr": ("hour", 1), "min": ("minute", 1), "mins": ("minute", 1),
                "yo": ("year", 1), "y": ("year", 1), "yr": ("year", 1), "yrs": ("year", 1)}  # fmt: skip


def _glued_unit(tape: Tape, at: int) -> tuple[str, int] | None:
    return _GLUED_UNITS.get(tape.low[at]) if tape.glued(at) and tape.is_number(at - 1) else None


def _past_article(tape: Tape, number: Number) -> int:
    """Past the "an" of "half an hour" and the "of" of "a couple of days"."""
    at, low = number.end, tape.low
    if number.soft and low[at] in tape.lexicon.of:
        return at + 1
    if number.fraction and low[at] in tape.lexicon.of and low[at + 1] in tape.lexicon.articles:
        return at + 2
    return at + 1 if number.fraction and low[at] in tape.lexicon.articles else at


def _past_half(tape: Tape, at: int) -> tuple[int, Decimal]:
    """Past "and a half" after the unit: "a year and a half"."""
    if tape.low[at : at + 3] == ["and", "a", "half"]:
        return at + 3, Decimal("0.5")
    return at, Decimal(0)


def _past_old(tape: Tape, at: int) -> int:
    """Past what makes an age of a duration: "-old", "old", "of age"."""
    if tape.is_dash(at) and tape.low[at + 1] in {"old", "olds"}:
        return at + 2
    if tape.low[at : at + 2] == ["of", "age"]:
        return at + 2
    return at + 1 if tape.low[at] == "old" else at


def article_duration(tape: Tape, at: int) -> Amount | None:
    """One of a unit of time, said with an article: "for a week", "an hour ago"."""
    unit = tape.lexicon.time_units.get(tape.low[at + 1])
    if unit is None or tape.low[at] not in tape.lexicon.articles or tape.low[at + 1] == "second":
        return None
    end, half = _past_half(tape, at + 2)
    is_led = tape.low[at - 1] in _LASTS or tape.longest_before(at, hedges_before(tape.lexicon)) is not None
    is_length = tape.is_dash(at + 2) and tape.low[at + 3] == "long"
    if not (half or is_led or is_length or tape.low[at + 2] in {"ago", "later", "earlier", "long"}):
        return None
    return amount_of(at, end, ValueType.DURATION, Number(tidy((1 + half) * unit[1]), end), unit[0])


def as_age(tape: Tape, amount: Amount) -> Amount:
    """The bare number as an age where the words around say so: "aged 65", "Anna Kovalenko, 43, said"."""
    if not amount.bare or amount.value not in _AGES or amount.fraction:
        return amount
    if not (_is_aged(tape, amount.start) or _is_apposed(tape, amount) or _is_bounded_age(tape, amount)):
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
