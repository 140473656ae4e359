"""From amounts on the tape to values: bounds, limits, change, role and unit, put together."""

from dataclasses import dataclass, replace
from decimal import Decimal

from factcheck.model import Value, ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.bounds import bound_after, bound_before
from factcheck.text.values.lexicon import Bound
from factcheck.text.values.limits import limit_before
from factcheck.text.values.ranges import CHANGES, changed_before
from factcheck.text.values.roles import role_of
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import thing_counted
from factcheck.text.wordlist import words

EXACT = Bound()


@dataclass(frozen=True, slots=True)
class Found:
    """An amount in its place: the amount, its ends where it is a range, and its first token."""

    amount: Amount
    start: int
    ends: tuple[Decimal, Decimal] | None = None


def build(tape: Tape, found: Found) -> Value:
    """The value that the words assert."""
    bound, start, end = _bounds(tape, found)
    kind, unit = _kind(tape, found.amount, start)
    span = tape.span(start, end)
    low, high = _interval(found, bound)
    return Value(
        type=kind,
        text=span.of(tape.text),
        span=span,
        value=None if found.ends or found.amount.soft else found.amount.value,
        low=low,
        high=high,
        unit=unit,
        approx=bound.approx,
        low_open=bound.open and bound.low,
        high_open=bound.open and bound.high,
        change=_change(tape, found, start, end),
        soft=found.amount.soft,
    )


def build_enclosed(tape: Tape, first: Amount, between: tuple[Amount, Amount, Bound, Bound]) -> Value:
    """The value between two opposite bounds, the first of which begins with amount `first`."""
    low, high, lower, upper = between
    before = bound_before(tape, first, first.start)
    last = low if low.start > high.start else high
    kind, unit = _kind(tape, replace(last, unit=low.unit or high.unit), first.start)
    span = tape.span(before[1] if before else first.start, last.end)
    return Value(
        type=kind,
        text=span.of(tape.text),
        span=span,
        low=low.value,
        high=high.value,
        unit=unit,
        low_open=lower.open,
        high_open=upper.open,
    )


def _bounds(tape: Tape, found: Found) -> tuple[Bound, int, int]:
    """The bound of the amount with the tokens it stretches over, hedges included."""
    before = bound_before(tape, found.amount, found.start)
    after = bound_after(tape, found.amount.end)
    if after and not before:
        return after[0], found.start, after[1]
    start = before[1] if before else found.start
    end = after[1] if after else found.amount.end
    limit = None if before and (before[0].low or before[0].high) else limit_before(tape, start)
    return limit or (before[0] if before else EXACT), start, end


def _interval(found: Found, bound: Bound) -> tuple[Decimal | None, Decimal | None]:
    if found.ends:
        return found.ends
    value = found.amount.value
    if found.amount.soft:
        return (None, None) if bound.high else (value, None)
    if bound.low or bound.high:
        return (value if bound.low else None), (value if bound.high else None)
    return (None, None) if bound.approx else (value, value)


def _kind(tape: Tape, amount: Amount, start: int) -> tuple[ValueType, str | None]:
    """The type and unit, a count of people hurt turned into casualties."""
    if amount.type is not ValueType.COUNT or amount.fraction:
        return amount.type, amount.unit or (_thing(tape, amount) if amount.type is ValueType.COUNT else None)
    role = role_of(tape, amount, start)
    return (ValueType.CASUALTIES, role) if role else (ValueType.COUNT, _thing(tape, amount))


def _thing(tape: Tape, amount: Amount) -> str | None:
    return thing_counted(tape, amount.end)[0]


_NOUNS = {"rise": "increase", "increase": "increase", "gain": "increase", "jump": "increase", "surge": "increase",
          "growth": "increase", "raise": "increase", "climb": "increase", "hike": "increase",
          "fall": "decrease", "drop": "decrease", "decline": "decrease", "decrease": "decrease", "cut": "decrease",
          "reduction": "decrease", "loss": "decrease", "slump": "decrease", "dip": "decrease", "slide": "decrease",
          "higher": "increase", "more": "increase", "lower": "decrease", "less": "decrease",
          "fewer": "decrease"}  # fmt: skip


def _change(tape: Tape, found: Found, start: int, end: int) -> str | None:
    """The direction, where the amount is a change and not a level: "rose by 5", "up 3%", "a 5% fall"."""
    before = tape.low[start - 1]
    if tape.low[start] in _LEVELS:
        return None  # "dropped below $90" tells a level
    if before == "by":
        return changed_before(tape, start - 1) or None
    if found.amount.type is ValueType.MONEY and (before in _OF_MONEY or tape.low[start - 2] == "loss"):
        return None  # money raised or lost is no rise or fall of another amount
    if before in CHANGES:
        return CHANGES[before] or None if _can_change(found.amount) else None
    if before == "of" and tape.low[start - 2] in _NOUNS:
        return _NOUNS[tape.low[start - 2]] if _can_change(found.amount) else None
    if before in _COPULAS and found.amount.type is ValueType.PERCENT:
        return next(
            (_NOUNS[low] for low in tape.low[max(0, start - _NOUN_REACH) : start] if low in _CHANGE_NOUNS), None
        )
    return _NOUNS.get(tape.low[end]) if _can_change(found.amount) else None


#: "The gain of the share was 11 percent": so many tokens before the amount stands what it is of.
_NOUN_REACH = 8
_COPULAS = words("is was are were be been amounted")
_CHANGE_NOUNS = words("rise increase gain jump surge climb hike fall drop decline decrease reduction slump dip slide")
_LEVELS = words("below above beyond under")
_OF_MONEY = words("raise raises raised raising lose loses lost losing gain gains gained gaining")


def _can_change(amount: Amount) -> bool:
    return amount.type in {ValueType.PERCENT, ValueType.MONEY}
