"""Figures: numbers, money, percentages, casualties, durations, ordinals, each against its own kind and owner."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.compare.arithmetic import computed, part_of_sum
from factcheck.compare.binding import binds, company, counterpart, same_thing
from factcheck.compare.computing import is_fraction
from factcheck.compare.intervals import Relation, relation
from factcheck.compare.limits import as_height, limit_of
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, inside, missing, words_around
from factcheck.model import Comparison, Value, ValueType
from factcheck.text.lemmas import lemma
from factcheck.text.reading import Reading
from factcheck.text.tokens import fold

#: Units of time in days; months and years as a calendar year has them.
_DAYS = {
    "second": Decimal(1) / 86400,
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.44"),
    "quarter": Decimal("91.31"),
    "year": Decimal("365.25"),
    "decade": Decimal(3652),
}


def compare_quantities(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each figure of the claim that is no date."""
    ours = [value for value in pair.claim_values if is_figure(value)]
    return tuple(_compare(pair, value, ours) for value in ours)


def is_figure(value: Value) -> bool:
    """Whether the value is a quantity to compare: no date, and no bare "first" that only orders the telling."""
    if value.type is ValueType.DATE:
        return False
    return value.type is not ValueType.ORDINAL or value.unit is not None or value.text[:1].isdigit()


def _compare(pair: Pair, value: Value, ours: Sequence[Value]) -> Comparison:
    theirs = [other for other in pair.source_side.values if _is_same_kind(value, other)]
    twin = counterpart(pair, value, theirs)
    found = _stated(pair, value, twin, theirs)
    part = part_of_sum(pair, value, found)
    if found is not None and part is None:
        rounded = _relation(pair, value, found) is Relation.ROUNDED
        why = "the same, rounded" if rounded else "the same figure"
        return agrees(f"value:{value.type}", value.text, found.text, why)
    if (result := computed(pair, value) or part) is not None:
        return result
    return _without_counterpart(pair, value) if twin is None else _against(pair, value, twin, ours)


def _stated(pair: Pair, value: Value, twin: Value | None, theirs: Sequence[Value]) -> Value | None:
    """The figure of the source that agrees with the claim's: its counterpart, or the very figure anywhere."""
    if twin is None:
        return None
    return twin if _relation(pair, value, twin) in _AGREEING else _stated_elsewhere(pair, value, theirs)


def _against(pair: Pair, value: Value, twin: Value, ours: Sequence[Value]) -> Comparison:
    """The claim's figure against one that is not the same."""
    slot = f"value:{value.type}"
    if _relation(pair, value, twin) is Relation.LOOSE:
        return incomparable(slot, value.text, twin.text, "the source's figure leaves both possible")
    if _is_earlier(pair, value, twin):
        return incomparable(slot, value.text, twin.text, "an earlier figure, since superseded")
    if _is_denied(pair, value):
        return incomparable(slot, value.text, twin.text, "the claim denies its figure")
    if not _may_contradict(pair, value, twin):
        return incomparable(slot, value.text, twin.text, "a figure, but not shown to count the same thing")
    if not _answers_another(pair, twin, value, ours) and binds(pair, value, twin):
        if _is_smaller_toll(value, twin):
            return conflicts("toll", value.text, twin.text, "a smaller toll, which a later one may supersede")
        return conflicts(slot, value.text, twin.text, _why_apart(value, twin))
    return incomparable(slot, value.text, twin.text, "a figure of this kind, but not shown to be of the same thing")


_AGREEING = frozenset([Relation.SAME, Relation.ROUNDED])


def _is_denied(pair: Pair, value: Value) -> bool:
    """Whether the claim's figure stands under a negation: "not the first" is not contradicted by "second"."""
    return any(place in pair.claim_side.negated for place in inside(pair.claim_side, value.span))


_AGE = re.compile(r"\b(?:old|aged?|majority)\b", re.IGNORECASE)


def _may_contradict(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the two count the same thing for certain: a figure without its noun may count anything."""
    if value.type is ValueType.DURATION:
        texts = (pair.claim.text, value), (pair.passage.text, other)
        one, two = (_AGE.search(text[max(0, found.span.start - 12) : found.span.end + 6]) for text, found in texts)
        return (one is None) == (two is None)
    if value.type in {ValueType.COUNT, ValueType.ORDINAL}:
        return _counts_alike(pair, value, other)
    return True


def _counts_alike(pair: Pair, value: Value, other: Value) -> bool:
    """Whether both figures have their noun, or the noun of one stands near the other, or the same word beside both."""
    if value.unit is not None and other.unit is not None:
        return True
    if value.unit is None and other.unit is None:
        return bool(_beside(pair.claim_side, value) & _beside(pair.source_side, other))
    noun, reading, bare = (value.unit, pair.source_side, other) if value.unit else (other.unit, pair.claim_side, value)
    near = words_around(reading, bare.span, reach=_NOUN_REACH)
    return any(token.lemma == lemma(fold(str(noun)).split()[-1]) for token in near)


def _beside(reading: Reading, value: Value) -> frozenset[str]:
    """The keys of the content words right before and right behind a figure."""
    return frozenset(token.lemma for token in words_around(reading, value.span, reach=1))


#: A noun so many content words from a bare figure may be what it counts: "the number of cases rose to 12".
_NOUN_REACH = 3


_EARLIER = re.compile(
    r"\b(?:earlier|initially|previously|at first|originally|so far|had been|until then)\b", re.IGNORECASE
)
#: Characters before and behind a figure in which such a word speaks of it.
_EARLIER_REACH = 60


def _is_earlier(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the source's toll is a smaller one that it calls an earlier one."""
    if not _is_smaller_toll(value, other):
        return False
    text = pair.passage.text[max(0, other.span.start - _EARLIER_REACH) : other.span.end + _EARLIER_REACH]
    return _EARLIER.search(text) is not None


def _is_smaller_toll(value: Value, other: Value) -> bool:
    """Whether both are tolls and the source's is the smaller one: tolls grow while they are counted."""
    ours, theirs = value.value, other.value
    if value.type is not ValueType.CASUALTIES or not isinstance(ours, Decimal) or not isinstance(theirs, Decimal):
        return False
    return theirs < ours


def _stated_elsewhere(pair: Pair, value: Value, theirs: Sequence[Value]) -> Value | None:
    """The very figure of the claim, wherever the passage states it: it clears a conflict. A bound is not stated so."""
    if not value.is_exact:
        return None
    return _first(pair, value, theirs, Relation.SAME) or _first(pair, value, theirs, Relation.ROUNDED)


def _without_counterpart(pair: Pair, value: Value) -> Comparison:
    slot = f"value:{value.type}"
    if other := _other_noun(pair, value):
        return agrees(slot, value.text, other.text, "the same figure, under another noun")
    if other := _other_currency(pair, value):
        return conflicts(slot, value.text, other.text, "the same amount in another currency")
    return missing(slot, value.text, "the source gives no such figure")


def _other_noun(pair: Pair, value: Value) -> Value | None:
    """The same figure of the same type in the same company, counting a thing by another noun: round and package."""
    theirs = [other for other in pair.source_side.values if other.type is value.type and other.unit != value.unit]
    if value.type not in {ValueType.ORDINAL, ValueType.COUNT}:
        return None
    same = [other for other in theirs if relation(value, other) is Relation.SAME]
    twin = counterpart(pair, value, same)
    return twin if twin is not None and company(pair, value, twin) > 0 else None


def _why_apart(value: Value, bound: Value) -> str:
    noun = value.unit or bound.unit
    return f"another figure for the same {noun}" if noun else "another figure for the same thing"


def _relation(pair: Pair, value: Value, other: Value) -> Relation:
    scale = _scale(value, other)
    if limit_of(pair.claim.text, value) or limit_of(pair.passage.text, other):
        return relation(as_height(value), as_height(other), scale=scale)
    return relation(value, other, scale=scale)


def _first(pair: Pair, value: Value, theirs: Iterable[Value], wanted: Relation) -> Value | None:
    return next((other for other in theirs if _relation(pair, value, other) is wanted), None)


def _scale(value: Value, other: Value) -> Decimal:
    """What the other's figure is multiplied with to count in this one's unit."""
    if value.type is ValueType.DURATION and value.unit in _DAYS and other.unit in _DAYS:
        return _DAYS[str(other.unit)] / _DAYS[str(value.unit)]
    return Decimal(1)


def _is_same_kind(value: Value, other: Value) -> bool:
    """Whether the two may be compared at all: same type, and same currency, role, or thing counted."""
    if value.type is not other.type or (value.change is None) != (other.change is None):
        return _is_count_of_people(value, other)
    if value.type is ValueType.DURATION:
        return (value.unit in _DAYS) == (other.unit in _DAYS)
    if value.type in {ValueType.COUNT, ValueType.ORDINAL}:
        same = value.unit is None or other.unit is None or same_thing(value.unit, other.unit)
        return same and is_fraction(value) == is_fraction(other)
    return value.unit == other.unit


def _is_count_of_people(value: Value, other: Value) -> bool:
    """Whether one side has a figure with its role and the other the bare figure."""
    kinds = {value.type, other.type}
    bare = value if value.type is ValueType.COUNT else other
    return (
        kinds == {ValueType.COUNT, ValueType.CASUALTIES} and bare.unit is not None and lemma(fold(bare.unit)) in _DEAD
    )


_DEAD = frozenset(map(lemma, ["deaths", "dead", "fatalities", "victims"]))


def _answers_another(pair: Pair, other: Value, value: Value, ours: Sequence[Value]) -> bool:
    """Whether the source's figure is the one the claim states elsewhere."""
    return any(
        mine is not value
        and _is_same_kind(mine, other)
        and _relation(pair, mine, other) in {Relation.SAME, Relation.ROUNDED}
        for mine in ours
    )


def _other_currency(pair: Pair, value: Value) -> Value | None:
    """The same amount in another currency, bound to the same owner; None if the source has no such."""
    if value.type is not ValueType.MONEY:
        return None
    theirs = (other for other in pair.source_side.values if other.type is ValueType.MONEY and other.unit != value.unit)
    return next(
        (other for other in theirs if relation(value, other) is Relation.SAME and binds(pair, value, other)), None
    )
