"""Dates counted back or on from the date of the text: "three days ago", "two weeks from now", "in three days' time"."""

from collections.abc import Callable
from datetime import date

from factcheck.model import Value, ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.bounds import bound_before
from factcheck.text.values.calendar import When, a_day, a_month, a_year, add_days, add_months, unknown
from factcheck.text.values.dated import date_value
from factcheck.text.values.lexicon import Bound
from factcheck.text.values.openings import opening
from factcheck.text.values.scene import Scene
from factcheck.text.values.tape import Tape
from factcheck.text.values.tense import looks_forward
from factcheck.text.values.windows import window

#: The units that have a place in the calendar.
_GRAIN = {"day": "day", "week": "week", "month": "month", "year": "year"}


def counted_date(tape: Tape, amount: Amount, scene: Scene) -> tuple[Value, int] | None:
    """The date that a duration counts to, and the token after it; None where it is only a duration."""
    if amount.type is not ValueType.DURATION or amount.unit not in _GRAIN or amount.soft or amount.age:
        return None
    opened = opening(tape, amount, scene)
    if opened:
        return date_value(tape, *opened), opened[1]
    today = scene.today
    return _from_today(tape, amount, today) or _from_date(tape, amount, scene) or _window(tape, amount, today)


def _window(tape: Tape, amount: Amount, today: date | None) -> tuple[Value, int] | None:
    found = window(tape, amount, today)
    return (date_value(tape, found[0], amount.end, found[1]), amount.end) if found else None


def _from_date(tape: Tape, amount: Amount, scene: Scene) -> tuple[Value, int] | None:
    """A date counted from another one: "3 days after January 12th", "two weeks before Christmas"."""
    way = {"after": 1, "from": 1, "before": -1}.get(tape.low[amount.end], 0)
    hit = scene.dates.get(amount.end + 1)
    if not way or hit is None or amount.value != int(amount.value):
        return None
    when = _counted_from(hit.when, str(amount.unit), way * int(amount.value))
    if when is None:
        return None
    scene.used.add(hit.start)
    return _behind_hedge(tape, amount, hit.end, when), hit.end


def _counted_from(when: When, unit: str, steps: int) -> When | None:
    """The date so many steps from a day; from an ambiguous one there are as many readings."""
    if when.alternatives and when.granularity == "day":
        moved = [_moved(date.fromisoformat(day), unit, steps) for day in when.alternatives]
        values = tuple(str(one.value) for one in moved if one)
        return unknown(None, moved[0].granularity).but(alternatives=values) if moved[0] else None
    if when.low is None or when.low != when.high:
        return None
    return _moved(when.low, unit, steps)


def _from_today(tape: Tape, amount: Amount, today: date | None) -> tuple[Value, int] | None:
    way, end = _way(tape, amount)
    if not way:
        return None
    unit = str(amount.unit)
    when = _moved(today, unit, way * int(amount.value)) if today else unknown(None, "day" if unit == "week" else unit)
    if when is None or amount.value != int(amount.value):
        return None
    return _behind_hedge(tape, amount, end, when), end


def _behind_hedge(tape: Tape, amount: Amount, end: int, when: When) -> Value:
    """The value of the counted date, with the hedge before the duration."""
    hedge = bound_before(tape, amount, amount.start)
    if hedge is None:
        return date_value(tape, amount.start, end, when)
    return date_value(tape, hedge[1], end, _hedged(when, hedge[0]))


def _hedged(when: When, bound: Bound) -> When:
    """The date behind a hedge: "more than a year ago" is before it, "nearly a year ago" is about it."""
    if bound.approx:
        return when.but(approx=True, low=None, high=None)
    if bound.low:
        return when.but(low=None, high_open=bound.open)
    return when.but(high=None, low_open=bound.open)


def _way(tape: Tape, amount: Amount) -> tuple[int, int]:
    """The direction the words after the duration count in, and the token after them."""
    at, low = amount.end, tape.low
    if low[at] == "ago":
        return -1, at + 1
    if low[at : at + 2] == ["from", "now"]:
        return 1, at + 2
    if low[amount.start - 1] == "in" and looks_forward(tape, amount.start) and tape.low[at] not in _OTHER_START:
        return 1, at
    for owner in (["'", "time"], ["’", "time"], ["'", "s", "time"], ["’", "s", "time"]):
        if low[amount.start - 1] == "in" and low[at : at + len(owner)] == owner:
            return 1, at + len(owner)
    return 0, at


#: "in two weeks of fighting", "in three days from Monday": not from today.
_OTHER_START = {"of", "from", "after", "before"}


def _moved(today: date, unit: str, steps: int) -> When | None:
    """The day, month or year so many steps away: a month is no finer than a month."""
    if unit in {"day", "week"}:
        day = add_days(today, steps * (7 if unit == "week" else 1))
        return _grain(day, a_day)
    day = add_months(today, steps * (12 if unit == "year" else 1))
    return _grain(day, _month_of if unit == "month" else _year_of)


def _grain(day: date | None, of: Callable[[date], When]) -> When | None:
    return of(day) if day else None


def _month_of(day: date) -> When:
    return a_month(day.year, day.month)


def _year_of(day: date) -> When:
    return a_year(day.year)
