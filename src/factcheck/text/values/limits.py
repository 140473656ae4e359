"""Limits said at a distance: "a cap on its army of 600,000", "limits the forces to 600,000"."""

from factcheck.text.values.lexicon import Bound
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Words of an upper limit, and the prepositions that lead from them to the figure.
_HIGH = words(
    "cap caps capped capping limit limits limited limiting ceiling ceilings maximum quota restrict restricts "
    "restricted restricting upper threshold"
)
_LOW = words("floor minimum lower")
_LEADS = {"of", "at", "to", "is", "was", "set", "be", ":", "from"}
#: Verbs in the form of a demand; the past ("was reduced to 19") reports a result and is exact.
_DEMANDS = words("reduce reduces reducing shrink downsize slash")
_AFTER_DEMAND = words("cut lower halve trim")
_MODALS = words(
    "to must should shall would will could can may",
)
#: The figure may stand this many tokens after the word of limit.
REACH = 11


def limit_before(tape: Tape, start: int) -> Bound | None:
    """The bound that a limit earlier in the clause puts on the number at token `start`."""
    if tape.low[start - 1] not in _LEADS:
        return None
    for index in range(start - 1, max(-1, start - REACH), -1):
        low = tape.low[index]
        if low in {".", ";", "?", "!"} or (tape.is_number(index) and tape.low[index - 1] != "from"):
            return None
        bound = _bound(tape, index, low, lead=tape.low[start - 1])
        if bound:
            return bound
    return None


def _bound(tape: Tape, at: int, low: str, *, lead: str) -> Bound | None:
    if low in {"minimum", "maximum"} and tape.low[at + 1] not in _LEADS:
        return None  # the minimum wage is no limit of what follows
    if low in _LOW and low != "lower":
        return Bound(low=True)
    if low in _HIGH and low not in {"upper", "threshold"}:
        return Bound(high=True)
    is_demand = low in _DEMANDS or (low in _AFTER_DEMAND and tape.low[at - 1] in _MODALS)
    return Bound(high=True) if is_demand and lead == "to" else None
