"""What figures of a passage come to, in exact fractions, and whether that is the claim's figure.

The result agrees at the precision of the claim's figure, as a stated figure would. It conflicts only if no rounding of
the operands can give the claimed figure and their sentence is nearly the claim's; otherwise the figure stays open. The
computation is shown either way.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from fractions import Fraction
from itertools import product

from factcheck.compare.binding import shared
from factcheck.compare.intervals import Interval, Relation, relation, rounded_from
from factcheck.compare.operands import Operands
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable
from factcheck.model import Comparison, Value, ValueType

#: Share of the claim's other wording that the operands' sentence must have before a result contradicts.
TIGHT = 0.8
#: A share or multiple in words is not certainly another while it is nearer than this part of it.
_LOOSE = Fraction(1, 4)


@dataclass(frozen=True, slots=True)
class Formula:
    """How operands combine, and how that is written: a sign between them, or a pattern with their places."""

    compute: Callable[[Sequence[Fraction]], Fraction]
    written: str

    def shown(self, operands: Operands) -> str:
        """The formula with the figures as the passage has them."""
        texts = [each.text for each in operands.values]
        return self.written.format(*texts) if "{" in self.written else self.written.join(texts)


SUM = Formula(lambda parts: sum(parts, Fraction()), " + ")
SHARE = Formula(lambda pair: pair[0] / pair[1], " / ")
PERCENT = Formula(lambda pair: 100 * pair[0] / pair[1], " / ")
AS_PERCENT = Formula(lambda one: 100 * one[0], "100 × {0}")
OF_PERCENT = Formula(lambda one: one[0] / 100, "{0} / 100")
MULTIPLE = Formula(lambda ends: ends[1] / ends[0], "{1} / {0}")
RISE = Formula(lambda ends: ends[1] - ends[0], "{1} − {0}")
FALL = Formula(lambda ends: ends[0] - ends[1], "{0} − {1}")
RISE_SHARE = Formula(lambda ends: (ends[1] - ends[0]) / ends[0], "({1} − {0}) / {0}")
FALL_SHARE = Formula(lambda ends: (ends[0] - ends[1]) / ends[0], "({0} − {1}) / {0}")
RISE_PERCENT = Formula(lambda ends: 100 * (ends[1] - ends[0]) / ends[0], "({1} − {0}) / {0}")
FALL_PERCENT = Formula(lambda ends: 100 * (ends[0] - ends[1]) / ends[0], "({0} − {1}) / {0}")
#: Parts need not be complete: a sum that differs shows nothing.
_NEVER_CONFLICT = frozenset([SUM])


@dataclass(frozen=True, slots=True)
class Result:
    """What a formula gives for the operands as written, and the least and most it gives for what they may round."""

    point: Fraction
    low: Fraction
    high: Fraction


def result_of(formula: Formula, operands: Operands) -> Result | None:
    """The result; None where an operand is no plain positive number."""
    ends = [rounded_from(each) for each in operands.values]
    if not all(isinstance(each.value, Decimal) for each in operands.values):
        return None
    if any(end is None or end.low is None or end.high is None or end.low <= 0 for end in ends):
        return None
    corners = product(*((Fraction(str(end.low)), Fraction(str(end.high))) for end in ends if end is not None))
    reach = [formula.compute(corner) for corner in corners]
    point = formula.compute([Fraction(str(each.value)) for each in operands.values])
    return Result(point, min(reach), max(reach))


def settle(
    pair: Pair, value: Value, operands: Operands, formula: Formula, *, slot: str | None = None, loose: bool = False
) -> Comparison | None:
    """The claim's figure against what `formula` gives for `operands`; None where nothing can be computed.

    A `loose` figure, one in words, is only contradicted by what is far from it.
    """
    result = result_of(formula, operands)
    if result is None:
        return None
    sides = slot or f"value:{value.type}", value.text, operands.span.of(pair.passage.text)
    why = f"computed: {formula.shown(operands)} = {plain(result.point)}{_unit(value)}"
    if is_met(value, result) or _is_nearest_whole(value, operands, formula):
        return agrees(*sides, why)
    is_tight = shared(pair, operands.scope, leaving_out=value.span) >= TIGHT
    far = is_apart(value, result) and not (loose and _is_near(value, result))
    if formula not in _NEVER_CONFLICT and is_tight and far:
        return conflicts(*sides, why)
    return incomparable(*sides, f"{why}, which does not settle it")


def is_met(value: Value, result: Result) -> bool:
    """Whether the result is the claim's figure at the precision that figure is written with."""
    return relation(value, _as_value(value, result.point)) in {Relation.SAME, Relation.ROUNDED}


def is_apart(value: Value, result: Result) -> bool:
    """Whether the claim's figure can be no rounding of anything the operands may come to."""
    ours = rounded_from(value)
    return ours is not None and not ours.meets(Interval(_decimal(result.low), _decimal(result.high)))


def _is_near(value: Value, result: Result) -> bool:
    wanted = Fraction(str(value.value))
    return abs(result.point - wanted) <= wanted * _LOOSE


def is_fraction(value: Value) -> bool:
    """Whether the figure is a part of one, as "a third" and "two in five" are; 0.4 may be an amount."""
    is_part = isinstance(value.value, Decimal) and 0 < value.value < 1
    return value.type is ValueType.COUNT and is_part and "." not in value.text


def _is_nearest_whole(value: Value, operands: Operands, formula: Formula) -> bool:
    """Whether a share in words is met as nearly as whole things allow: a third of 100 seats is 33 or 34."""
    if formula is not SHARE or not value.is_exact or operands.values[1].type is not ValueType.COUNT:
        return False
    part, whole = (Fraction(str(each.value)) for each in operands.values)
    return abs(Fraction(str(value.value)) * whole - part) < 1


def _as_value(value: Value, point: Fraction) -> Value:
    """The result as an exact figure of the claim's kind."""
    amount = _decimal(point)
    exact = replace(value, value=amount, low=amount, high=amount, low_open=False, high_open=False)
    # With decimals, so that zeros at its end are not taken for a rounding.
    return replace(exact, text=f"{amount:f}" if "." in f"{amount:f}" else f"{amount:f}.000", approx=False, soft=False)


def _decimal(exact: Fraction) -> Decimal:
    return Decimal(exact.numerator) / Decimal(exact.denominator)


def plain(point: Fraction) -> str:
    """The number with at most two decimals.

    >>> plain(Fraction(100, 3)), plain(Fraction(41)), plain(Fraction(1500))
    ('33.33', '41', '1,500')
    """
    return f"{_decimal(point):,.2f}".rstrip("0").rstrip(".")


_UNITS = {"percent": " percent", "percentage_point": " percentage points"}


def _unit(value: Value) -> str:
    return f" {value.unit}" if value.type is ValueType.MONEY else _UNITS.get(value.unit or "", "")
