"""Amounts: a number with what makes money, a percentage, a duration or a plain count of it."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import ValueType
from factcheck.text.values.currencies import currency_after, currency_before
from factcheck.text.values.english import COINS
from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import WORD
from factcheck.text.values.lexicon import percent_phrases
from factcheck.text.values.numerals import Number, read_number
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number and what it is of; `start` and `end` are tokens, `bare` says that no unit was written with it."""

    start: int
    end: int
    type: ValueType
    value: Decimal
    unit: str | None = None
    scale: int = 1
    soft: bool = False
    figures: bool = False
    hyphened: bool = False
    fraction: bool = False
    age: bool = False

    @property
    def bare(self) -> bool:
        """Whether it is a number and nothing more."""
        return self.type is ValueType.COUNT and self.unit is None


#: Scale letters that count after a figure with a currency: $5m, €2b.
_MONEY_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12, "tn": 10**12, "mio": 10**6, "mrd": 10**9}


def read_amount(tape: Tape, at: int) -> Amount | None:
    """The amount that starts at token `at`: with its sign or currency before it, and its unit after it."""
    before = currency_before(tape, at)
    first = before[1] if before else at
    number = read_number(tape, first)
    if number is None:
        return None
    if before:
        return _money_before(tape, at, before[0], number)
    return (
        _percent(tape, at, number)
        or _money(tape, at, number)
        or _duration(tape, at, number)
        or _count(tape, at, number)
    )


def _amount(at: int, end: int, kind: ValueType, number: Number, unit: str | None, **more: bool) -> Amount:
    return Amount(start=at, end=end, type=kind, value=number.value, unit=unit, scale=number.scale, soft=number.soft,
                  figures=number.figures, fraction=number.fraction, **more)  # fmt: skip


def _money_before(tape: Tape, at: int, code: str, number: Number) -> Amount:
    number = with_money_scale(tape, number)
    after = currency_after(tape, number.end)
    end = after[1] if after and (after[0] == code or tape.low[after[1] - 1].startswith("dollar")) else number.end
    return _amount(at, end, ValueType.MONEY, number, after[0] if after and end > number.end and code == "USD" else code)


def with_money_scale(tape: Tape, number: Number) -> Number:
    """The number with a scale letter that only money has: $5m, £3 bn."""
    scale = _MONEY_SCALES.get(tape.low[number.end], 0) if number.scale == 1 and number.figures else 0
    if not scale or (tape.low[number.end + 1] == "." and tape.glued(number.end + 1) and tape.glued(number.end + 2)):
        return number
    return number._replace(value=tidy(number.value * scale), end=number.end + 1, scale=scale)


def _money(tape: Tape, at: int, number: Number) -> Amount | None:
    scaled = with_money_scale(tape, number)
    for candidate in (number, scaled):
        after = currency_after(tape, _past_of(tape, candidate))
        if after:
            return _amount(at, after[1], ValueType.MONEY, candidate, after[0])
    return _coins(tape, at, number)


def _past_of(tape: Tape, number: Number) -> int:
    """Past the "of" of "billions of dollars"."""
    return number.end + 1 if number.soft and tape.low[number.end] in tape.lexicon.of else number.end


def _coins(tape: Tape, at: int, number: Number) -> Amount | None:
    coin = COINS.get(tape.low[number.end])
    if coin is None or tape.lexicon.code != "en":
        return None
    whole = number._replace(value=tidy(number.value / coin[1]))
    return _amount(at, number.end + 1, ValueType.MONEY, whole, coin[0])


def _percent(tape: Tape, at: int, number: Number) -> Amount | None:
    phrase = tape.longest_at(number.end, percent_phrases(tape.lexicon))
    if phrase is None:
        return None
    return _amount(at, number.end + len(phrase), ValueType.PERCENT, number, tape.lexicon.percent[phrase])


def _duration(tape: Tape, at: int, number: Number) -> Amount | None:
    """A duration or an age: "24 hours", "three-month", "half an hour", "a 26-year-old", "65 years of age"."""
    hyphen = tape.is_dash(number.end)
    start = number.end + 1 if hyphen else _past_of_article(tape, number)
    unit = tape.lexicon.time_units.get(tape.low[start])
    if unit is None or (
        tape.low[start] in {"second", "min", "sec"} and not hyphen and number.value != 1 and tape.low[start] == "second"
    ):
        return None
    end = _past_half(tape, start + 1)
    scaled = number._replace(value=tidy((number.value + (end[1])) * unit[1]))
    past = _past_old(tape, end[0])
    return _amount(at, past, ValueType.DURATION, scaled, unit[0], hyphened=hyphen, age=past > end[0])


def _past_of_article(tape: Tape, number: Number) -> int:
    """Past the "an" of "half an hour" and the "of" of "a couple of days"."""
    at = number.end
    if number.soft and tape.low[at] in tape.lexicon.of:
        return at + 1
    if number.fraction and tape.low[at] in tape.lexicon.articles:
        return at + 1
    if number.fraction and tape.low[at] in tape.lexicon.of and tape.low[at + 1] in tape.lexicon.articles:
        return at + 2
    return at


def _past_half(tape: Tape, at: int) -> tuple[int, Decimal]:
    """Past "and a half" after the unit: "a year and a half"."""
    if tape.low[at : at + 3] == ["and", "a", "half"]:
        return at + 3, Decimal("0.5")
    return at, Decimal(0)


def _past_old(tape: Tape, at: int) -> int:
    """Past what makes an age of a duration: "-old", "old", "of age"."""
    if tape.is_dash(at) and tape.low[at + 1] in {"old", "olds"}:
        return at + 2
    if tape.low[at] == "old":
        return at + 1
    return at + 2 if tape.low[at : at + 2] == ["of", "age"] else at


def _count(tape: Tape, at: int, number: Number) -> Amount | None:
    """A plain number; one that touches a word is none, unless the word is a measure."""
    end = number.end
    if tape.glued(end) and tape.kind[end] == WORD and tape.low[end] not in MEASURES:
        return None
    return _amount(at, end, ValueType.COUNT, number, None)


#: Measures that may touch their figure: 17km, 7.62mm.
MEASURES = words(
    "km m cm mm mi ft yd ha kg g mg lb lbs oz t l ml cl kw mw gw tw kwh mwh gwh twh mb gb tb kb mph kph kmh "
    "hz khz mhz ghz db v kv kt nm km2 sq c f bpd boe"
)
