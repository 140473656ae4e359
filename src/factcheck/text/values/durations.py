"""Durations: "24 hours", "three-month", "half an hour", "for a week", "two years and six months", "a 26-year-old"."""

from dataclasses import replace
from decimal import Decimal

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount, amount_of
from factcheck.text.values.figures import tidy
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
_WAYS = words(
    "last past previous next coming upcoming more full consecutive straight business working trading whole long"
)


def _unit(tape: Tape, at: int, number: Number) -> tuple[str, int] | None:
    """The unit of time at `at`; "second" after a number above one is the ordinal."""
    if tape.low[at] == "second" and number.value != 1 and not tape.is_dash(at - 1):
        return None
    return tape.lexicon.time_units.get(tape.low[at]) or _glued_unit(tape, at)


#: Letters that are a unit of time when they touch the figure: 3h.
_GLUED_UNITS = {"h": ("hour", 1), "yo": ("year", 1), "y": ("year", 1)}


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
    """One of a unit of time, said with an article: "for a week", "an hour ago", "a year and seven months"."""
    unit = tape.lexicon.time_units.get(tape.low[at + 1])
    if unit is None or tape.low[at] not in tape.lexicon.articles or tape.low[at + 1] == "second":
        return None
    end, half = _past_half(tape, at + 2)
    is_led = tape.low[at - 1] in _LASTS or tape.longest_before(at, hedges_before(tape.lexicon)) is not None
    is_length = tape.is_dash(at + 2) and tape.low[at + 3] == "long" and not tape.low[at + 1].endswith("s")
    amount = amount_of(at, end, ValueType.DURATION, Number(tidy((1 + half) * unit[1]), end), unit[0])
    longer = _with_smaller(tape, amount)
    is_told = half or is_led or is_length or tape.low[at + 2] in {"ago", "later", "earlier", "long"}
    is_rate = tape.low[at - 1] in {"once", "twice", "times"}
    return longer if is_told or (longer is not amount and not is_rate) else None
