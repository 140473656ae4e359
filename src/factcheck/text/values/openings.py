"""The first or last so many units of a month or year: "the first nine months of 2025"."""

from datetime import timedelta

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.calendar import When, a_month, a_span, a_year, add_days, add_months, some_months
from factcheck.text.values.dates import Hit
from factcheck.text.values.scene import Scene
from factcheck.text.values.tape import Tape

_ENDS = {"first": 1, "opening": 1, "last": -1, "final": -1, "closing": -1}


def opening(tape: Tape, amount: Amount, scene: Scene) -> tuple[int, int, When] | None:
    """The stretch with its first and end token, where a duration is the beginning or end of a longer stretch."""
    way, whole = _ENDS.get(tape.low[amount.start - 1], 0), _whole(tape, amount, scene)
    if not way or whole is None or amount.type is not ValueType.DURATION:
        return None
    when = _part(amount, whole, way) if amount.value == int(amount.value) else None
    if when is None:
        return None
    scene.used.add(whole.start)
    start = amount.start - 2 if tape.low[amount.start - 2] == "the" else amount.start - 1
    return start, whole.end, when


def _whole(tape: Tape, amount: Amount, scene: Scene) -> Hit | None:
    """The longer stretch that the duration is of: a date, or "the year"."""
    at = amount.end + 1
    if tape.low[amount.end] not in tape.lexicon.of:
        return None
    if tape.low[at : at + 2] == ["the", "year"] and scene.today:
        return Hit(at, at + 2, a_year(scene.today.year))
    return scene.dates.get(at)


def _part(amount: Amount, hit: Hit, way: int) -> When | None:
    count, low, high = int(amount.value), hit.when.low, hit.when.high
    if low is None or high is None or count < 1:
        return None
    if amount.unit == "month":
        first = low if way > 0 else add_months(high.replace(day=1), 1 - count)
        last = add_months(low, count - 1) if way > 0 else high
        return some_months(a_month(first.year, first.month), a_month(last.year, last.month)) if first and last else None
    days = count * {"day": 1, "week": 7}.get(str(amount.unit), 0)
    if not days:
        return None
    edge = add_days(low, days - 1) if way > 0 else high - timedelta(days=days - 1)
    return (a_span(low, edge, "day-span") if way > 0 else a_span(edge, high, "day-span")) if edge else None
