"""Stretches of so many units up to or from the date of the text: "the past three weeks", "next five days"."""

from datetime import date, timedelta

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.calendar import When, a_month, add_days, add_months, some_months
from factcheck.text.values.tape import Tape

_BACK = {"last", "past", "previous"}
_ON = {"next", "coming", "upcoming", "following"}
_SPANS = {"day": "day-span", "week": "day-span", "month": "month-span", "year": "year-span"}


def window(tape: Tape, amount: Amount, today: date | None) -> tuple[int, When] | None:
    """The stretch that a duration marked as past or coming covers, and its first token; None for a mere duration."""
    if today is None or amount.type is not ValueType.DURATION or amount.unit not in _SPANS or amount.soft or amount.age:
        return None
    if amount.value != int(amount.value) or amount.value <= 0:
        return None
    inner = _way(tape.low[amount.end - 2])
    way = inner or _way(tape.low[amount.start - 1])
    when = _when(tape, amount, today, way) if way else None
    if when is None:
        return None
    start = amount.start if inner else amount.start - 1
    return start - (tape.low[start - 1] == "the"), when


def _when(tape: Tape, amount: Amount, today: date, way: int) -> When | None:
    count, words = int(amount.value), tape.low[amount.start : amount.end]
    if words[-1] == "quarters":
        return _quarters(today, way * count // _QUARTER)
    if amount.unit == "day" and not _WORKING.isdisjoint(words):
        return _stretch(today, _working_day(today, way, count), "day-span") if count <= _LONGEST else None
    other = _moved(today, str(amount.unit), way * count)
    return _stretch(today, other, _SPANS[str(amount.unit)]) if other else None


_WORKING = {"business", "working"}
#: Months in a quarter, and so many working days are still counted one by one.
_QUARTER, _LONGEST = 3, 1000


def _quarters(today: date, steps: int) -> When | None:
    """Whole quarters of the calendar up to the one of today, or after it."""
    opened = today.replace(month=(today.month - 1) // _QUARTER * _QUARTER + 1, day=1)
    edges = (add_months(opened, _QUARTER * steps), opened) if steps < 0 else (
        add_months(opened, _QUARTER), add_months(opened, _QUARTER * (steps + 1)))  # fmt: skip
    if edges[0] is None or edges[1] is None:
        return None
    last = edges[1] - timedelta(days=1)
    return some_months(a_month(edges[0].year, edges[0].month), a_month(last.year, last.month))


def _working_day(today: date, way: int, count: int) -> date:
    """The so many-th working day before or after today."""
    day = today
    while count:
        day += timedelta(days=way)
        count -= day.isoweekday() < _SATURDAY
    return day


_SATURDAY = 6


def _way(word: str) -> int:
    return -1 if word in _BACK else 1 if word in _ON else 0


def _moved(today: date, unit: str, steps: int) -> date | None:
    if unit in {"day", "week"}:
        return add_days(today, steps * (7 if unit == "week" else 1))
    return add_months(today, steps * (12 if unit == "year" else 1))


def _stretch(today: date, other: date, granularity: str) -> When:
    """From the other day to today, or from tomorrow to the other day."""
    low, high = (other, today) if other < today else (today + timedelta(days=1), other)
    return When(value=f"{low.isoformat()}/{high.isoformat()}", low=low, high=high, granularity=granularity)
