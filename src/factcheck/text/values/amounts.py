"""Amounts: a number read together with its sign or currency before it and its unit after it."""

from dataclasses import replace

from factcheck.model import ValueType
from factcheck.text.values.ages import as_age
from factcheck.text.values.amount import Amount, amount_of
from factcheck.text.values.currencies import currency_before
from factcheck.text.values.durations import article_duration, duration
from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import WORD
from factcheck.text.values.lexicon import percent_phrases
from factcheck.text.values.money import money_after, money_before
from factcheck.text.values.number import Number
from factcheck.text.values.numerals import read_number
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Measures that may touch their figure: 17km, 7.62mm.
MEASURES = words(
    "km m cm mm mi ft yd ha kg g mg lb lbs oz t l ml cl kw mw gw tw kwh mwh gwh twh mb gb tb kb mph kph kmh "
    "hz khz mhz ghz db v kv kt nm km2 sq c f bpd boe"
)
_BELOW_ZERO = {"minus", "negative"}


def read_amount(tape: Tape, at: int) -> Amount | None:
    """The amount that starts at token `at`."""
    if tape.low[at] in _BELOW_ZERO:
        return _negated(tape, at)
    before = currency_before(tape, at)
    number = read_number(tape, before[1] if before else at)
    if number is None:
        return article_duration(tape, at)
    if before:
        return money_before(tape, at, before[0], number)
    return (
        _percent(tape, at, number)
        or money_after(tape, at, number)
        or duration(tape, at, number)
        or _count(tape, at, number)
    )


def _negated(tape: Tape, at: int) -> Amount | None:
    """A number below zero: "minus 5"."""
    below = read_amount(tape, at + 1) if tape.low[at + 1] not in _BELOW_ZERO else None
    return replace(below, start=at, value=-below.value) if below and not below.soft else None


def _is_measure(tape: Tape, at: int) -> bool:
    """Whether a glued word is a measure; of single letters only the small ones, for 5G and 3D are names."""
    return tape.low[at] in MEASURES and (len(tape.low[at]) > 1 or tape.tokens[at].text in _LETTERS)


_LETTERS = words("m g t l C F V W")


def _is_million(tape: Tape, at: int) -> bool:
    """Whether a glued m is a million of something and no metre: "1.5m people", "a 3m-strong crowd"."""
    if not (tape.glued(at) and tape.low[at] == "m"):
        return False
    if tape.low[at + 1 : at + 3] == ["-", "strong"]:
        return True
    for index in range(at + 1, at + 4):
        low = tape.low[index]
        if tape.kind[index] != WORD or low in _NO_PEOPLE:
            return False
        if low == "people" or (len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is"))):
            return True
    return False


#: After so many metres, and not after so many millions.
_NO_PEOPLE = words(
    "high tall long wide deep thick apart away above below off from in on at of to and or by for with after before "
    "during was were is are has had as than race hurdles heats finals relays races sprints runners sprinters swimmers"
)


def signed(tape: Tape, amount: Amount | None) -> Amount | None:
    """The amount below zero where a minus touches it and nothing touches the minus: "-5", but not "20-30"."""
    if (
        amount is None
        or not amount.figures
        or not tape.glued(amount.start)
        or tape.low[amount.start - 1] not in {"-", "−"}
    ):
        return amount
    sign = amount.start - 1
    if tape.glued(sign) and tape.low[sign - 1] not in {"(", "<", ">", "=", "[", "~"}:
        return amount
    return replace(amount, start=sign, value=-amount.value)


def _percent(tape: Tape, at: int, number: Number) -> Amount | None:
    start = _past_of_a(tape, number)
    if number.fraction and tape.is_dash(start):
        start += 1
        if tape.low[start] == "point":  # "a quarter-point cut"
            return amount_of(at, start + 1, ValueType.PERCENT, number, "percentage_point")
    phrase = tape.longest_at(start, percent_phrases(tape.lexicon))
    if phrase is None:
        return None
    return amount_of(at, start + len(phrase), ValueType.PERCENT, number, tape.lexicon.percent[phrase])


def _past_of_a(tape: Tape, number: Number) -> int:
    """Past the "of a" of "a quarter of a percentage point", the "a" of "half a percent"."""
    at = number.end
    if not (number.fraction or number.value < 1):
        return at
    one = {*tape.lexicon.articles, "one", "1"}
    if tape.low[at] in tape.lexicon.of and tape.low[at + 1] in one:
        return at + 2
    return at + 1 if tape.low[at] in tape.lexicon.articles else at


def _count(tape: Tape, at: int, number: Number) -> Amount | None:
    """A plain number or an age; a number that touches a word is none, unless the word is a measure."""
    end = number.end
    if _is_million(tape, end):
        million = number._replace(value=tidy(number.value * 10**6), scale=10**6)
        return amount_of(at, end + 1, ValueType.COUNT, million)
    if tape.glued(end) and tape.kind[end] == WORD and not _is_measure(tape, end):
        return None
    return as_age(tape, amount_of(at, end, ValueType.COUNT, number))
