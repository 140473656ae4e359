"""Ranges: two amounts joined into one ("20-30", "between 40 and 50"), or left as two ("rose from 40 to 50")."""

from dataclasses import replace
from decimal import Decimal
from enum import Enum

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.amounts import read_amount
from factcheck.text.values.figures import tidy
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import thing_counted
from factcheck.text.wordlist import words

#: Verbs of change: what follows "from A to B" are then two values.
CHANGES = {
    "rise": "increase", "rises": "increase", "rose": "increase", "risen": "increase", "rising": "increase",
    "increase": "increase", "increases": "increase", "increased": "increase", "increasing": "increase",
    "grow": "increase", "grows": "increase", "grew": "increase", "grown": "increase", "growing": "increase",
    "climb": "increase", "climbs": "increase", "climbed": "increase", "climbing": "increase",
    "jump": "increase", "jumps": "increase", "jumped": "increase", "jumping": "increase",
    "surge": "increase", "surges": "increase", "surged": "increase", "surging": "increase", "soared": "increase",
    "gain": "increase", "gains": "increase", "gained": "increase", "gaining": "increase", "up": "increase",
    "added": "increase", "adds": "increase", "shed": "decrease", "sheds": "decrease",
    "raise": "increase", "raises": "increase", "raised": "increase", "raising": "increase", "swelled": "increase",
    "expand": "increase", "expanded": "increase", "expands": "increase", "advanced": "increase", "rallied": "increase",
    "fall": "decrease", "falls": "decrease", "fell": "decrease", "fallen": "decrease", "falling": "decrease",
    "drop": "decrease", "drops": "decrease", "dropped": "decrease", "dropping": "decrease",
    "decline": "decrease", "declines": "decrease", "declined": "decrease", "declining": "decrease",
    "decrease": "decrease", "decreases": "decrease", "decreased": "decrease", "decreasing": "decrease",
    "shrink": "decrease", "shrinks": "decrease", "shrank": "decrease", "shrunk": "decrease", "shrinking": "decrease",
    "slip": "decrease", "slipped": "decrease", "slid": "decrease", "slide": "decrease", "plunged": "decrease",
    "plunge": "decrease", "tumbled": "decrease", "lost": "decrease", "lose": "decrease", "sank": "decrease",
    "cut": "decrease", "cuts": "decrease", "cutting": "decrease", "reduce": "decrease", "reduced": "decrease",
    "reduces": "decrease", "reducing": "decrease", "lower": "decrease", "lowered": "decrease", "lowers": "decrease",
    "lowering": "decrease", "down": "decrease", "trimmed": "decrease", "slashed": "decrease", "eased": "decrease",
    "contracted": "decrease",
    "dipped": "decrease", "weakened": "decrease", "narrowed": "decrease", "halved": "decrease",
    "widened": "increase", "strengthened": "increase", "accelerated": "increase", "slowed": "decrease",
    "went": "", "changed": "", "moved": "", "revised": "", "improved": "increase",
    "go": "", "changes": "", "extended": "increase",
}  # fmt: skip
#: How far back a verb of change may stand before its figures.
REACH = 9
_RANGE_WORDS = words(
    "range ranges ranged ranging vary varies varied varying anywhere somewhere estimates aged ages",
)


class Join(Enum):
    """What two amounts side by side are."""

    RANGE = "range"
    TWO = "two"
    NONE = "none"


def partner(tape: Tape, first: Amount) -> tuple[Amount, int, Join] | None:
    """The amount joined to `first`, the token where the joint expression starts, and what the two are together."""
    link, start = tape.low[first.end], first.start
    if first.bare and tape.low[start - 1] == "from" and link not in tape.lexicon.to:
        return _after_its_thing(tape, first)
    if tape.is_dash(first.end):
        return _dashed(tape, first)
    between = _between(tape, start)
    if between is not None and link in tape.lexicon.joiners:
        second = _second(tape, first, first.end + 1)
        return (second, between, _if_ordered(first, second)) if second else None
    if link in tape.lexicon.to:
        second = _second(tape, first, first.end + 1)
        return _worded(tape, first, second) if second else None
    if link == "or" and not first.figures and first.bare:
        second = _second(tape, first, first.end + 1)
        if second and not second.figures and not second.soft and 0 < second.value - first.value <= first.value:
            return second, start, _if_ordered(first, second)
    return None


def _between(tape: Tape, start: int) -> int | None:
    """The "between" that opens a range whose first number begins at `start`: "between 5", "between the ages of 5"."""
    low, between = tape.low, tape.lexicon.between
    if low[start - 1] in between:
        return start - 1
    if low[start - 2 : start] == ["ages", "of"]:
        at = start - 4 if low[start - 3] == "the" else start - 3
        return at if low[at] in between else None
    return None


def _after_its_thing(tape: Tape, first: Amount) -> tuple[Amount, int, Join] | None:
    """The amount that a named first one changes to: the 19 of "from 28 points to 19"."""
    thing, end = thing_counted(tape, first.end)
    if thing is None or tape.low[end] not in tape.lexicon.to:
        return None
    second = _second(tape, first, end + 1)
    return (second, first.start, Join.TWO) if second else None


def _second(tape: Tape, first: Amount, at: int) -> Amount | None:
    second = None if tape.taken[at] else read_amount(tape, at)
    if second is None or (
        first.unit
        and second.unit
        and (first.type, first.unit) != (second.type, second.unit)
        and not _soft_match(first, second)
    ):
        return None
    return second


def _soft_match(first: Amount, second: Amount) -> bool:
    return first.type is second.type is ValueType.DURATION


def _dashed(tape: Tape, first: Amount) -> tuple[Amount, int, Join] | None:
    """20-30; both sides of the dash are glued, or neither is."""
    dash = first.end
    if tape.glued(dash) != tape.glued(dash + 1):
        return None
    second = _second(tape, first, dash + 1)
    if second is None or not _alike_written(tape, first, second):
        return None
    start = first.start - 1 if tape.low[first.start - 1] in tape.lexicon.between else first.start
    join = _if_ordered(first, second)
    is_small = first.bare and second.bare and max(first.value, second.value) < _HIGHEST_SCORE
    if first.bare and not first.value:
        join = Join.NONE  # 0-60 mph is a test and no range
    elif join is Join.TWO and is_small and VOTES.isdisjoint(tape.low[max(0, start - 4) : start]):
        join = Join.NONE
    return second, start, join


#: Smaller figures parted by a dash are the score of a game, unless a vote is told of.
_HIGHEST_SCORE = 20
VOTES = words(
    "vote votes voted voting senate house parliament passed poll polls margin majority committee referendum ruled "
    "ruling"
)


def _alike_written(tape: Tape, first: Amount, second: Amount) -> bool:
    """Whether both sides of a dash are in figures, or glued in words; "7-Eleven" is a name."""
    if tape.glued(first.end):
        return first.figures == second.figures
    return first.figures or second.figures


def _if_ordered(first: Amount, second: Amount) -> Join:
    low, high = ends(first, second)
    is_alike = not (first.unit and second.unit and first.unit != second.unit)
    return Join.RANGE if low < high and is_alike else Join.TWO


def _worded(tape: Tape, first: Amount, second: Amount) -> tuple[Amount, int, Join]:
    start = first.start
    before = tape.low[start - 1]
    if _if_ordered(first, second) is Join.TWO:
        return second, start, Join.TWO
    changed = changed_before(tape, start)
    if before == "from":
        is_two = changed is not None or not _ranges(tape, start - 1, first, second)
        return second, start if is_two else start - 1, Join.TWO if is_two else Join.RANGE
    shared = first.bare and not second.bare
    is_two = (before == "by" and changed is not None and not shared) or (before in CHANGES and not shared)
    return second, start, Join.TWO if is_two else Join.RANGE


def _ranges(tape: Tape, at: int, first: Amount, second: Amount) -> bool:
    if any(word in _RANGE_WORDS for word in tape.low[max(0, at - 4) : at]):
        return True
    return second.type is ValueType.DURATION or (first.bare and not second.bare)


def changed_before(tape: Tape, at: int) -> str | None:
    """The direction of the last verb of change in the clause before token `at`; empty where it does not tell."""
    for index in range(at - 1, max(-1, at - REACH), -1):
        if tape.low[index] in {".", ";", "?", "!"}:
            return None
        if tape.low[index] in CHANGES:
            return CHANGES[tape.low[index]]
    return None


def ends(first: Amount, second: Amount) -> tuple[Decimal, Decimal]:
    """The lower and upper end, the first taking the scale of the second where it has none: "5-10 million"."""
    low = first.value
    if first.scale == 1 and second.scale > 1 and low * second.scale <= second.value and low < 1000:
        low = tidy(low * second.scale)
    return low, second.value


def merged(first: Amount, second: Amount, start: int) -> Amount:
    """One amount that stands for the range, with the unit of whichever side has one."""
    told = second if second.unit else first
    return replace(second, start=start, type=told.type, unit=told.unit)
