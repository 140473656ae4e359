"""The claim's figure told otherwise: by another noun, as a share, as an end of a change, without its coin or years."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.compare.binding import company, counterpart
from factcheck.compare.computing import is_fraction
from factcheck.compare.intervals import Relation, relation
from factcheck.compare.measures import factor, is_measured
from factcheck.compare.pair import Pair
from factcheck.model import Amount, Value, ValueType

_PERCENT = Decimal(100)
#: From this amount on a figure without a coin may be a sum: "earned 6 million euros on sales of 84 million".
_LARGE = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class _Way:
    """How a figure may be told otherwise: why it is the same, and the other as it must read for that, if it may."""

    why: str
    read: Callable[[Value, Value], Value | None]


def told_otherwise(pair: Pair, value: Value) -> tuple[Value, str] | None:
    """The value of the passage that tells the claim's figure in another way, in the same company, and how it does."""
    for way in _WAYS:
        same = [other for other in pair.source_side.values if _is_same(value, way.read(value, other))]
        twin = counterpart(pair, value, same)
        if twin is not None and company(pair, value, twin) > 0:
            return twin, way.why
    return None


def _is_same(value: Value, other: Value | None) -> bool:
    return other is not None and relation(value, other) in {Relation.SAME, Relation.ROUNDED}


def _another_noun(value: Value, other: Value) -> Value | None:
    """Round and package; or a change on one side only: shrinks by 2 percent, a contraction of 2 percent."""
    if value.type is not other.type:
        return None
    if value.type in {ValueType.ORDINAL, ValueType.COUNT}:
        measured = is_measured(value) or is_measured(other)
        return other if value.is_exact and other.unit != value.unit and not measured else None
    return other if value.unit == other.unit and value.type is ValueType.PERCENT else None


def _last_of_a_count(value: Value, other: Value) -> Value | None:
    """29 goals, the 29th goal."""
    if {value.type, other.type} != {ValueType.COUNT, ValueType.ORDINAL} or not value.is_exact:
        return None
    return other if factor(replace(value, type=other.type), other) == 1 else None


def _share(value: Value, other: Value) -> Value | None:
    """A fifth and 20 percent."""
    if is_fraction(value) and other.type is ValueType.PERCENT and other.unit == "percent":
        return _times(other, 1 / _PERCENT)
    if is_fraction(other) and value.type is ValueType.PERCENT and value.unit == "percent":
        return _times(other, _PERCENT)
    return None


def _end_of_a_change(value: Value, other: Value) -> Value | None:
    """To 85 euros, and from 78 to 85 euros."""
    if value.type is not other.type or value.unit != other.unit or not other.text.casefold().startswith("from "):
        return None
    end = next((amount for amount in (other.low, other.high) if amount == value.value), None)
    return None if end is None else replace(other, value=end, low=end, high=end)


def _without_coin(value: Value, other: Value) -> Value | None:
    """8.4 billion, and 8.4 billion euros."""
    kinds = {value.type: value, other.type: other}
    bare = kinds.get(ValueType.COUNT)
    if set(kinds) != {ValueType.COUNT, ValueType.MONEY} or bare is None or bare.unit is not None:
        return None
    return other if isinstance(bare.value, Decimal) and bare.value >= _LARGE else None


def _age(value: Value, other: Value) -> Value | None:
    """A carpenter of 61 years, and: he is 61."""
    kinds = {value.type: value, other.type: other}
    years, bare = kinds.get(ValueType.DURATION), kinds.get(ValueType.COUNT)
    if years is None or bare is None or years.unit != "year" or bare.unit is not None or "old" not in years.text:
        return None
    return other


def _times(value: Value, by: Decimal) -> Value:
    def scaled(amount: Amount | None) -> Amount | None:
        return amount * by if isinstance(amount, Decimal) else amount

    return replace(value, text="", value=scaled(value.value), low=scaled(value.low), high=scaled(value.high))


_WAYS = (
    _Way("the same figure, under another noun", _another_noun),
    _Way("the same figure, as the last of the count", _last_of_a_count),
    _Way("the same share, told otherwise", _share),
    _Way("the same figure, as one end of a change", _end_of_a_change),
    _Way("the same sum, its coin told elsewhere", _without_coin),
    _Way("the same age", _age),
)
