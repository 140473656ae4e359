"""Two opposite bounds that enclose one amount: "more than 20 but fewer than 30"."""

from factcheck.text.values.amount import Amount
from factcheck.text.values.amounts import read_amount
from factcheck.text.values.bounds import bound_before
from factcheck.text.values.lexicon import Bound, hedges_ahead
from factcheck.text.values.tape import Tape


def enclosed(tape: Tape, first: Amount) -> tuple[Amount, Amount, Bound, Bound] | None:
    """The two amounts, lower first, with their bounds; None where no second bound closes the first."""
    before = bound_before(tape, first, first.start)
    if before is None or tape.low[first.end] not in {"and", "but"}:
        return None
    phrase = tape.longest_at(first.end + 1, hedges_ahead(tape.lexicon))
    second = read_amount(tape, first.end + 1 + len(phrase)) if phrase else None
    if phrase is None or second is None or second.soft or first.soft:
        return None
    return _ordered(first, second, before[0], tape.lexicon.before[phrase])


def _ordered(first: Amount, second: Amount, one: Bound, other: Bound) -> tuple[Amount, Amount, Bound, Bound] | None:
    if first.unit and second.unit and first.unit != second.unit:
        return None
    if one.low and other.high and first.value < second.value:
        return first, second, one, other
    return (second, first, other, one) if one.high and other.low and second.value < first.value else None
