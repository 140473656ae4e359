"""How two readings of one quantity stand to each other: as intervals, at the precision they were written with."""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto

from factcheck.model import Value, ValueType


class Relation(Enum):
    """What the source's figure does to the claim's."""

    SAME = auto()  # whoever writes the source's figure may write the claim's
    ROUNDED = auto()  # the same at the coarser precision of the two
    LOOSE = auto()  # may be the same, but the source does not say so
    APART = auto()  # cannot be the same


#: "About 40" is 40 give or take so much.
_ABOUT = Decimal("0.05")
#: "Nearly 40" reaches so far below 40.
_NEARLY = Decimal("0.10")
#: A figure that ends in zeros may be a rounding, but of nothing further away than this.
_ROUND_ENDING = Decimal("0.025")
#: Rounding to a written digit may not move a figure by more than this: "2 million" is not 2.4 million.
_WRITTEN_DIGIT = Decimal("0.10")

_FIGURE = re.compile(r"\d[\d,\s]*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Interval:
    """What a wording asserts; None is unbounded."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    def holds(self, other: "Interval") -> bool:
        """Whether every amount of `other` is one of this interval."""
        return _not_above(self, other) and _not_below(self, other)

    def meets(self, other: "Interval") -> bool:
        """Whether the two share an amount."""
        return _reaches(self, other) and _reaches(other, self)

    def widened(self, by: Decimal) -> "Interval":
        """The interval with `by` more room on both sides; with none it stays as open as it was."""
        if not by:
            return self
        return Interval(None if self.low is None else self.low - by, None if self.high is None else self.high + by)


def _not_above(outer: Interval, inner: Interval) -> bool:
    """Whether `outer` starts no later than `inner`."""
    if outer.low is None:
        return True
    if inner.low is None:
        return False
    return outer.low < inner.low or (outer.low == inner.low and (inner.low_open or not outer.low_open))


def _not_below(outer: Interval, inner: Interval) -> bool:
    """Whether `outer` ends no earlier than `inner`."""
    if outer.high is None:
        return True
    if inner.high is None:
        return False
    return outer.high > inner.high or (outer.high == inner.high and (inner.high_open or not outer.high_open))


def _reaches(one: Interval, other: Interval) -> bool:
    """Whether `one` does not end before `other` starts."""
    if one.high is None or other.low is None:
        return True
    return one.high > other.low or (one.high == other.low and not (one.high_open or other.low_open))


def interval_of(value: Value, *, scale: Decimal = Decimal(1)) -> Interval | None:
    """The interval a value asserts, times `scale`; None if it is no number."""
    point, low, high = _number(value.value), _number(value.low), _number(value.high)
    if point is not None and low is None and high is None:
        slack = abs(point) * _ABOUT if value.approx else Decimal(0)
        return Interval((point - slack) * scale, (point + slack) * scale)
    if value.approx and high is not None and low is None:
        return Interval(high * (1 - _NEARLY) * scale, high * scale)
    if low is None and high is None:
        return None
    return Interval(
        None if low is None else low * scale,
        None if high is None else high * scale,
        value.low_open and low is not None,
        value.high_open,
    )


def _number(amount: object) -> Decimal | None:
    return amount if isinstance(amount, Decimal) else None


def relation(claim: Value, source: Value, *, scale: Decimal = Decimal(1)) -> Relation:
    """How the source's figure (times `scale`) stands to the claim's."""
    ours, theirs = interval_of(claim), interval_of(source, scale=scale)
    if ours is None or theirs is None:
        return Relation.LOOSE
    if ours.holds(theirs):
        return Relation.SAME
    is_point, theirs = source.value is not None and _is_closed(theirs), _without_far_end(theirs, source)
    if ours.widened(_slack(claim)).holds(theirs) or theirs.widened(_slack(source) * scale).holds(ours):
        return Relation.ROUNDED if is_point or source.approx else Relation.LOOSE
    if ours.meets(theirs) or ours.widened(_doubt(claim)).meets(theirs.widened(_doubt(source) * scale)):
        return Relation.LOOSE
    return Relation.APART


#: Nobody writes "over 20" of 30, nor "under 20" of 14: an open side reaches so far.
_FAR_ABOVE, _FAR_BELOW = Decimal("1.2"), Decimal("0.8")


def _without_far_end(interval: Interval, value: Value) -> Interval:
    """The interval with its open side closed where a writer would have named another figure; caps stay open below."""
    is_toll = value.type is ValueType.CASUALTIES  # "at least four" is often seven by night
    if interval.high is None and interval.low is not None and interval.low > 0 and interval.low_open and not is_toll:
        return Interval(interval.low, interval.low * _FAR_ABOVE, interval.low_open)
    if interval.low is None and interval.high is not None and value.high_open:
        return Interval(interval.high * _FAR_BELOW, interval.high, high_open=True)
    return interval


def _is_closed(interval: Interval) -> bool:
    return interval.low is not None and interval.high is not None


def _is_bound(value: Value) -> bool:
    """Whether the wording names one side only ("more than 41"), which is meant as it is written."""
    return (value.low is None) != (value.high is None) and not value.approx


def _slack(value: Value) -> Decimal:
    """How far a figure of this precision may stand from the amount it was rounded from."""
    amount, step = _amount(value), _step(value)
    if step is None or amount is None or _is_bound(value):
        return Decimal(0)
    if step > 1 and _is_plain_integer(value):
        return max(min(step / 2, abs(amount) * _ROUND_ENDING), _HALF)
    return min(step / 2, abs(amount) * _WRITTEN_DIGIT)


#: Whatever else it is rounded to, a whole number is rounded to a whole one: 9.7 percent is 10 percent.
_HALF = Decimal("0.5")


def _doubt(value: Value) -> Decimal:
    """How far off a rounded figure may be before it is certainly another one."""
    amount, step = _amount(value), _step(value)
    if _is_bound(value):
        return Decimal(0)
    if amount is None or step is None or step <= 1:
        return abs(amount) * _ABOUT if amount is not None and value.approx else Decimal(0)
    return min(step / 2, abs(amount) * _ABOUT)


def rounded_from(value: Value) -> Interval | None:
    """What a figure may have been before it was rounded to the precision it is written with; None if it is no number.

    >>> from factcheck.text.values import find_values
    >>> rounded_from(find_values("2.3 percent")[0])
    Interval(low=Decimal('2.25'), high=Decimal('2.35'), low_open=False, high_open=False)
    """
    interval = interval_of(value)
    return None if interval is None else interval.widened(max(_slack(value), _doubt(value)))


def _amount(value: Value) -> Decimal | None:
    return next((number for number in map(_number, (value.value, value.low, value.high)) if number is not None), None)


def _step(value: Value) -> Decimal | None:
    """The worth of the last digit that was written and is no closing zero."""
    amount = _amount(value)
    match = _FIGURE.search(value.text)
    if amount is None or match is None:
        return None
    digits = re.sub(r"[,\s]", "", match.group())
    mantissa = Decimal(digits)
    if mantissa == 0:
        return None
    unit = abs(amount) / mantissa if amount else Decimal(1)
    if "." in digits:
        return unit / Decimal(10) ** len(digits.split(".")[1])
    zeros = len(digits) - len(digits.rstrip("0"))
    return unit * Decimal(10) ** zeros


def _is_plain_integer(value: Value) -> bool:
    match = _FIGURE.search(value.text)
    return match is not None and "." not in match.group() and match.group().strip()[-1] == "0"
