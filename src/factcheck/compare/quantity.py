"""Figures: numbers, money, percentages, casualties, durations, ordinals, each against its own kind and owner."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from factcheck.compare.arithmetic import computed, part_of_sum
from factcheck.compare.binding import binds, company, counterpart
from factcheck.compare.computing import is_fraction
from factcheck.compare.doubts import counts_the_same, doubt, is_magnified, is_rate, is_slip, is_smaller_toll
from factcheck.compare.given import is_given
from factcheck.compare.intervals import Relation, relation
from factcheck.compare.limits import as_height, limit_of
from factcheck.compare.measures import currency_of, factor
from factcheck.compare.owners import better_placed, changes_another, counts_others, own_rivals, owned_by_another
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing
from factcheck.compare.retold import told_otherwise
from factcheck.model import Comparison, Outcome, Value, ValueType
from factcheck.text.lemmas import lemma
from factcheck.text.tokens import fold


def compare_quantities(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each figure of the claim that is no date."""
    ours = [value for value in pair.claim_values if is_figure(value)]
    found = ((value, _compare(pair, value, ours)) for value in ours)
    return tuple(comparison for value, comparison in found if _tells(pair, value, comparison))


def _tells(pair: Pair, value: Value, comparison: Comparison) -> bool:
    """Whether the comparison says something: that the source leaves a figure open which it need not give does not."""
    is_open = comparison.outcome in {Outcome.MISSING, Outcome.INCOMPARABLE}
    return not is_open or not is_given(pair, value)


def is_figure(value: Value) -> bool:
    """Whether the value is a quantity to compare: no date, and no bare "first" that only orders the telling."""
    if value.type is ValueType.DATE:
        return False
    return value.type is not ValueType.ORDINAL or value.unit is not None or value.text[:1].isdigit()


def _compare(pair: Pair, value: Value, ours: Sequence[Value]) -> Comparison:
    alike = (other for other in pair.source_side.values if _is_same_kind(value, other))
    theirs = [other for other in alike if not counts_others(pair, value, other)]
    twin = counterpart(pair, value, theirs)
    found = _stated(pair, value, twin, theirs)
    part = part_of_sum(pair, value, found)
    if found is not None and part is None:
        if (other := _not_so(pair, value, found, theirs)) is not None:
            return other
        rounded = _relation(pair, value, found) is Relation.ROUNDED
        why = "the same, rounded" if rounded else "the same figure"
        return agrees(f"value:{value.type}", value.text, found.text, why)
    if (result := computed(pair, value) or part) is not None:
        return result
    if (told := told_otherwise(pair, value)) is not None:
        return agrees(f"value:{value.type}", value.text, told[0].text, told[1])
    return _without_counterpart(pair, value) if twin is None else _against(pair, value, twin, ours)


def _stated(pair: Pair, value: Value, twin: Value | None, theirs: Sequence[Value]) -> Value | None:
    """The figure of the source that agrees with the claim's: its counterpart, or the very figure anywhere."""
    if twin is None:
        return None
    return twin if _relation(pair, value, twin) in _AGREEING else _stated_elsewhere(pair, value, theirs)


def _against(pair: Pair, value: Value, twin: Value, ours: Sequence[Value]) -> Comparison:
    """The claim's figure against one that is not the same."""
    slot = f"value:{value.type}"
    if (slip := _slip(pair, value)) is not None:
        return conflicts(slot, value.text, slip.text, "the same digits, of another magnitude")
    if _relation(pair, value, twin) is Relation.LOOSE:
        return incomparable(slot, value.text, twin.text, "the source's figure leaves both possible")
    if (why := doubt(pair, value, twin)) is not None:
        return incomparable(slot, value.text, twin.text, why)
    if not _answers_another(pair, twin, value, ours) and (binds(pair, value, twin) or is_slip(pair, value, twin)):
        if is_smaller_toll(value, twin):
            return conflicts("toll", value.text, twin.text, "a smaller toll, which a later one may supersede")
        return conflicts(slot, value.text, twin.text, _why_apart(value, twin))
    return incomparable(slot, value.text, twin.text, "a figure of this kind, but not shown to be of the same thing")


def _not_so(pair: Pair, value: Value, found: Value, theirs: Sequence[Value]) -> Comparison | None:
    """What stands against the claim although its figure stands in the source: it is ruled out, or said of another."""
    if _is_ruled_out(pair, found):
        slot = f"value:{value.type}"
        return conflicts(slot, value.text, f"not {found.text}", "the source says that it is not this figure")
    apart = [other for other in theirs if _relation(pair, value, other) is Relation.APART]
    if (placed := better_placed(pair, value, found, apart)) is not None:
        why = f"{found.text} is said of something else there"
        return conflicts(f"value:{value.type}", value.text, placed.text, why)
    if owned_by_another(pair, value, found) or changes_another(pair, value, found):
        return _of_another(pair, value, found, theirs)
    return None


def _is_ruled_out(pair: Pair, found: Value) -> bool:
    """Whether the source says "not three": the figure right behind the "not", with nothing of its own."""
    return found.unit is None and _NOT_THIS.search(pair.passage.text, 0, found.span.start) is not None


#: Right before a figure: "not three", but not "if not three".
_NOT_THIS = re.compile(r"(?<!\bif )\bnot\s+$", re.IGNORECASE)


def _of_another(pair: Pair, value: Value, found: Value, theirs: Sequence[Value]) -> Comparison:
    """The claim's figure stands in the source, but is said of others; its own owner may have another."""
    slot = f"value:{value.type}"
    rivals = (other for other in own_rivals(pair, value, theirs) if _relation(pair, value, other) is Relation.APART)
    if (own := next(rivals, None)) is not None and counts_the_same(pair, value, own):
        return conflicts(slot, value.text, own.text, f"{found.text} is said of another there")
    return incomparable(slot, value.text, found.text, "the same figure, said of another")


def _slip(pair: Pair, value: Value) -> Value | None:
    """A figure of the source with the claim's digits, a thousand or a million times as much or as little."""
    theirs = (other for other in pair.source_side.values if other.type in {value.type, ValueType.COUNT})
    same = (other for other in theirs if is_magnified(value, other) and binds(pair, value, other))
    rate = is_rate(pair.claim.text, value)
    return next((other for other in same if is_rate(pair.passage.text, other) == rate), None)


_AGREEING = frozenset([Relation.SAME, Relation.ROUNDED])


def _stated_elsewhere(pair: Pair, value: Value, theirs: Sequence[Value]) -> Value | None:
    """The very figure of the claim, wherever the passage states it: it clears a conflict. A bound is not stated so."""
    if not value.is_exact:
        return None
    return _first(pair, value, theirs, Relation.SAME) or _first(pair, value, theirs, Relation.ROUNDED)


def _without_counterpart(pair: Pair, value: Value) -> Comparison:
    slot = f"value:{value.type}"
    if other := _in_another_currency(pair, value):
        return conflicts(slot, value.text, other.text, "the same amount in another currency")
    return missing(slot, value.text, "the source gives no such figure")


def _why_apart(value: Value, bound: Value) -> str:
    noun = value.unit or bound.unit
    return f"another figure for the same {noun}" if noun else "another figure for the same thing"


def _relation(pair: Pair, value: Value, other: Value) -> Relation:
    scale = factor(value, other) or Decimal(1)
    if limit_of(pair.claim.text, value) or limit_of(pair.passage.text, other):
        return relation(as_height(value), as_height(other), scale=scale)
    return relation(value, other, scale=scale)


def _first(pair: Pair, value: Value, theirs: Iterable[Value], wanted: Relation) -> Value | None:
    return next((other for other in theirs if _relation(pair, value, other) is wanted), None)


def _is_same_kind(value: Value, other: Value) -> bool:
    """Whether the two may be compared at all: same type, and same currency, measure, role, or thing counted."""
    if (value.change is None) != (other.change is None) and not _is_share_of_points(value, other):
        return _is_count_of_people(value, other)
    comparable = factor(value, other) is not None and is_fraction(value) == is_fraction(other)
    return comparable or _is_count_of_people(value, other)


def _is_share_of_points(value: Value, other: Value) -> bool:
    """Whether both are points of a percentage, which are changes however they are told."""
    points = {"percentage_point", "basis_point"}
    return value.unit in points and other.unit in points


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
        and mine.is_exact
        and _is_same_kind(mine, other)
        and _relation(pair, mine, other) in {Relation.SAME, Relation.ROUNDED}
        for mine in ours
    )


def _in_another_currency(pair: Pair, value: Value) -> Value | None:
    """The same amount in another currency, bound to the same owner; None if the source has no such."""
    ours = currency_of(value)
    if ours is None:
        return None
    theirs = (other for other in pair.source_side.values if currency_of(other) not in {None, ours})
    same = (other for other in theirs if relation(value, other) is Relation.SAME)
    return next((other for other in same if binds(pair, value, other) or company(pair, value, other) > 0), None)
