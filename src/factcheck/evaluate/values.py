"""Values against a public set of phrases with offsets and normal forms: F1 on span and value, per kind of phrase.

A row has `model` (the kind of phrase), `text`, `reference` (the date to count from) and `expected`: expressions with
`start`, inclusive `end`, `type` and `resolution`. An expectation is met by one value of ours that overlaps it and is
worth the same; every value of ours that meets none counts against us.

Six conventions of the set are not ours and are mapped here, for every row alike:

* the set closes spans where the last day, month or year begins; ours run to its end;
* it gives a date without its year twice, in the past and to come; ours may be either;
* it gives "two months ago" a day; ours is the month, and meets it if the day is inside;
* it parts a day from its time; ours is one value, and meets the day;
* it reads the pieces of dates, addresses, phone numbers and names as numbers; these are not asked for;
* it counts cents and pence; ours are a fraction of the currency.

Types outside our promise (times, date-times, sets like "every Friday", relative ordinals), and units that stand
without a number, are neither asked for nor
held against us: a value of ours that touches one is left out.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, f1, scored
from factcheck.model import Span, Value, ValueType
from factcheck.text.values import find_values
from factcheck.text.values.amounts import MEASURES

#: The types asked for, per kind of phrase.
PROMISED: Mapping[str, frozenset[str]] = {
    "DateTimeModel": frozenset({"datetimeV2.date", "datetimeV2.daterange", "datetimeV2.duration"}),
    "NumberModel": frozenset({"number"}),
    "NumberRangeModel": frozenset({"numberrange"}),
    "PercentModel": frozenset({"percentage"}),
    "CurrencyModel": frozenset({"currency"}),
    "AgeModel": frozenset({"age"}),
    "OrdinalModel": frozenset({"ordinal"}),
}
#: The kinds pooled into one figure: dates, numbers, percent, currency, ages and durations.
POOLED = (
    "DateTimeModel",
    "NumberModel",
    "NumberRangeModel",
    "PercentModel",
    "CurrencyModel",
    "AgeModel",
    "OrdinalModel",
)
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}


@dataclass(frozen=True, slots=True)
class Tally:
    """One row: expectations met, expectations missed, values too many; and the first with the exact span."""

    met: int
    missed: int
    extra: int
    exact: int


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """F1 on span and value for each kind of phrase and for all promised kinds together."""
    tallies: dict[str, list[Tally]] = {}
    for path in paths:
        for row in read_rows(path):
            if row["model"] in PROMISED:
                tallies.setdefault(str(row["model"]), []).append(tally(row))
    pooled = [one for kind in POOLED for one in tallies.get(kind, [])]
    groups = [(kind, tallies[kind]) for kind in sorted(tallies)] + [("pooled", pooled)]
    return tuple(score for kind, rows in groups for score in _scores(kind, rows))


def _scores(kind: str, rows: Sequence[Tally]) -> Iterator[Score]:
    of = f"recognizers_en/{kind}"
    for name, metric in METRICS.items():
        yield scored(of, name, rows, metric)


def _f1(rows: Sequence[Tally]) -> float:
    return f1(sum(row.met for row in rows), sum(row.extra for row in rows), sum(row.missed for row in rows))


def _exact_f1(rows: Sequence[Tally]) -> float:
    exact = sum(row.exact for row in rows)
    wrong = sum(row.met - row.exact for row in rows)
    return f1(exact, wrong + sum(row.extra for row in rows), wrong + sum(row.missed for row in rows))


METRICS: Mapping[str, Callable[[Sequence[Tally]], float]] = {"f1": _f1, "f1 exact span": _exact_f1}


def tally(row: Mapping[str, Any]) -> Tally:
    """How one row went."""
    asked, ours = compared(row)
    met = exact = 0
    for expected in asked:
        found = next((value for value in ours if _meets(value, expected, str(row["model"]))), None)
        if found is None:
            continue
        ours = [value for value in ours if value is not found]
        met += 1
        exact += found.span == _span(expected)
    return Tally(met, len(asked) - met, sum(_stands_alone(value, str(row["model"])) for value in ours), exact)


def compared(row: Mapping[str, Any]) -> tuple[list[Mapping[str, Any]], list[Value]]:
    """The expectations of a row that are asked for, and the values of ours that can meet them."""
    promised = PROMISED[str(row["model"])]
    text = str(row["text"])
    asked = [
        expected
        for expected in row["expected"]
        if expected["type"] in promised and _has_value(expected) and not _is_piece(expected, text)
    ]
    others = [_span(expected) for expected in row["expected"] if expected not in asked]
    spans = [_span(expected) for expected in asked]
    values = find_values(text, reference=_reference(row["reference"]))
    kinds = _KINDS[str(row["model"])]
    return asked, [
        value
        for value in values
        if value.type in kinds
        and (
            not any(value.span.overlaps(other) for other in others) or any(value.span.overlaps(span) for span in spans)
        )
    ]


def _has_value(expected: Mapping[str, Any]) -> bool:
    """Whether the expectation is of a value at all: a unit or a percent sign alone is none."""
    return expected["resolution"].get("value", "") not in {None, "null"}


def _is_piece(expected: Mapping[str, Any], text: str) -> bool:
    """Whether an expected number is a piece of a date, an address, a phone number or a name: 192 in 192.168.1.2."""
    span = _span(expected)
    is_number = expected["type"] == "number" and span.of(text).isdecimal()
    return is_number and bool(_JOINED_BEFORE.search(text, 0, span.start) or _JOINED_AFTER.match(text, span.end))


_JOINED_BEFORE = re.compile(r"\w[-/.]\Z")
_JOINED_AFTER = re.compile(r"[-/.]\w")


_NUMBERS = frozenset(ValueType) - {ValueType.DATE, ValueType.ORDINAL}
#: The types of ours that can meet a kind of phrase.
_KINDS: Mapping[str, frozenset[ValueType]] = {
    "DateTimeModel": frozenset({ValueType.DATE, ValueType.DURATION}),
    "NumberModel": _NUMBERS,
    "NumberRangeModel": _NUMBERS,
    "PercentModel": frozenset({ValueType.PERCENT}),
    "CurrencyModel": frozenset({ValueType.MONEY}),
    "AgeModel": frozenset({ValueType.DURATION}),
    "OrdinalModel": frozenset({ValueType.ORDINAL}),
}


def _reference(text: str | None) -> date | None:
    return datetime.fromisoformat(text).date() if text else None


def _span(expected: Mapping[str, Any]) -> Span:
    return Span(int(expected["start"]), int(expected["end"]) + 1)


def _stands_alone(value: Value, model: str) -> bool:
    """Whether an unmatched value counts against us: plain numbers are no ranges, measures no numbers."""
    if model == "NumberRangeModel":
        return not (value.value is not None and value.low == value.high)
    if model == "NumberModel":
        return str(value.unit).lower() not in MEASURES
    return value.granularity not in {"time", "part-of-day"}


def _meets(value: Value, expected: Mapping[str, Any], model: str) -> bool:
    return value.span.overlaps(_span(expected)) and _SAME[model](value, expected["resolution"], str(expected["type"]))


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
    return _starts(value, reading.get("start")) and _ends(value, reading.get("end"))


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
