"""What a value of ours is worth beside the normal form of a public set: the mapping between two conventions."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from factcheck.model import Value, ValueType

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}


def is_worth(value: Value, expected: Mapping[str, Any], model: str) -> bool:
    """Whether the value is worth what the expectation says, by the conventions of its kind of phrase."""
    return _SAME[model](value, expected["resolution"], str(expected["type"]))


def _same_number(value: Value, resolution: Mapping[str, Any], _kind: str) -> bool:
    return _equal(value.value if value.value is not None else value.low, resolution["value"])


def _same_age(value: Value, resolution: Mapping[str, Any], kind: str) -> bool:
    return _same_number(value, resolution, kind) and value.unit == str(resolution["unit"]).lower()


#: The set writes at most fifteen digits.
_ROUNDING = Decimal("1e-12")


def _equal(ours: object, theirs: object) -> bool:
    try:
        wanted = Decimal(str(theirs).rstrip("%"))
    except InvalidOperation:
        return False
    return isinstance(ours, Decimal) and abs(ours - wanted) <= abs(wanted) * _ROUNDING


def _same_money(value: Value, resolution: Mapping[str, Any], kind: str) -> bool:
    code = resolution.get("isoCurrency")
    if str(resolution["unit"]) in {"Cent", "Pence"} and isinstance(value.value, Decimal):
        return _equal(value.value * 100, resolution["value"])
    return _same_number(value, resolution, kind) and (code is None or code == value.unit)


_INTERVAL = re.compile(r"([\[(])([^,]*),([^,]*)([\])])")


def _same_interval(value: Value, resolution: Mapping[str, Any], _kind: str) -> bool:
    """Whether the ends agree, and open ends where only one is bounded; two-sided ranges close as the set likes."""
    match = _INTERVAL.fullmatch(str(resolution["value"]))
    if match is None:
        return False
    left, low, high, right = match.groups()
    ends = _same_end(value.low, low) and _same_end(value.high, high)
    one_sided = not low or not high
    opened = value.low_open == (left == "(" and bool(low)) and value.high_open == (right == ")" and bool(high))
    return ends and (opened or not one_sided)


def _same_end(ours: object, theirs: str) -> bool:
    return ours is None if not theirs else _equal(ours, theirs)


def _same_time(value: Value, resolution: Mapping[str, Any], kind: str) -> bool:
    readings = resolution["values"]
    if kind.endswith("duration"):
        return value.type is ValueType.DURATION and any(_same_length(value, reading) for reading in readings)
    return value.type is ValueType.DATE and any(_same_days(value, reading) for reading in readings)


def _same_length(value: Value, reading: Mapping[str, Any]) -> bool:
    amount = value.value if isinstance(value.value, Decimal) else value.low
    return isinstance(amount, Decimal) and _equal(amount * SECONDS[value.unit or "day"], reading["value"])


def _same_days(value: Value, reading: Mapping[str, Any]) -> bool:
    if reading.get("value") == "not resolved":
        return value.low is None and value.high is None
    if reading["type"] == "date" or "value" in reading:
        day = str(reading["value"])[:10]
        return day in value.alternatives or (value.low == value.high == day) or _counts_to(value, day)
    days = (reading.get("start"), reading.get("end"))
    return (_starts(value, days[0]) and _ends(value, days[1])) or any(_runs(span, *days) for span in value.alternatives)


def _runs(span: str, start: str | None, end: str | None) -> bool:
    """Whether one reading of an ambiguous run of days agrees; the set names its last day, or the one after it."""
    first, slash, last = span.partition("/")
    return bool(slash and end) and first == start and _day(end) in {_day(last), date.fromisoformat(last) + _ONE_DAY}


_ONE_DAY = timedelta(days=1)


def _counts_to(value: Value, day: str) -> bool:
    """Whether the value is the month or year that "two months ago" leads to, and the day the set names is in it."""
    counted = value.granularity in {"month", "year"} and _COUNTED.search(value.text.lower())
    return bool(counted) and str(value.low) <= day <= str(value.high)


_COUNTED = re.compile(r"\b(?:months?|years?)\b")


def _day(text: object) -> date | None:
    return date.fromisoformat(str(text)[:10]) if text else None


def _starts(value: Value, start: str | None) -> bool:
    low = _day(value.low)
    if low and value.low_open:
        return _day(start) in {low, low + timedelta(days=1)}
    return low == _day(start)


def _ends(value: Value, end: str | None) -> bool:
    """Whether the last day agrees: the set names the day after it, or where the last day, month or year begins."""
    high, wanted = _day(value.high), _day(end)
    if high is None or wanted is None:
        return high == wanted
    at_its_end = {high} if value.high_open or value.low is None else set()
    return wanted in at_its_end | {high + timedelta(days=1), _last_begins(value) or high + timedelta(days=1)}


def _last_begins(value: Value) -> date | None:
    """Where the last day, month, quarter or year of a span begins; None where the value is no span."""
    _, slash, last = str(value.value).partition("/")
    match = _LAST.fullmatch(last) if slash else None
    if match is None:
        return None
    year, quarter, month, day = (int(part) if part else None for part in match.groups())
    return date(year or 1, 3 * quarter - 2 if quarter else month or 1, day or 1)


_LAST = re.compile(r"([0-9]{4})(?:-Q([1-4])|-([0-9]{2})(?:-([0-9]{2}))?)?")

_SAME: Mapping[str, Callable[[Value, Mapping[str, Any], str], bool]] = {
    "DateTimeModel": _same_time,
    "NumberModel": _same_number,
    "NumberRangeModel": _same_interval,
    "PercentModel": _same_number,
    "CurrencyModel": _same_money,
    "AgeModel": _same_age,
    "OrdinalModel": lambda value, resolution, _kind: _equal(value.value, resolution["value"]),
}
