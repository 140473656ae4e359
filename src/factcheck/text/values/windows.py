"""Stretches of so many units up to or from the date of the text: "the past three weeks", "next five days"."""

from datetime import date, timedelta

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.calendar import When, add_days, add_months
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
    other = _moved(today, amount.unit, way * int(amount.value)) if way else None
    if other is None:
        return None
    start = amount.start if inner else amount.start - 1
    return start - (tape.low[start - 1] == "the"), _stretch(today, other, _SPANS[amount.unit])


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
