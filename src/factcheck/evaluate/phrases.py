"""Values against phrases whose values are given in the form of `report.json`: F1 on what a value says.

A row has `text`, `lang`, `date` (to count from, or null) and `expected`: values with `start`, `end` (exclusive), `kind`
and, as far as they say something, `value`, `low`, `high`, `unit` and `alternatives`. An expectation is met by one value
of ours that overlaps it, is of its type, has its bounds, and, where the kind has fixed units, its unit; every other
value of ours counts against us. Of a date without bounds the wording of the value is asked for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, f1, scored
from factcheck.model import Span, Value, ValueType
from factcheck.text.values import find_values

#: Kinds whose unit is one of a fixed list; a count's unit is the noun as written.
_FIXED_UNITS = frozenset([ValueType.MONEY, ValueType.PERCENT, ValueType.DURATION, ValueType.CASUALTIES])


@dataclass(frozen=True, slots=True)
class Tally:
    """One row: expectations met and missed, and values of ours too many."""

    met: int
    missed: int
    extra: int


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """F1 of all rows of each file, named after its folder."""
    return tuple(scored(path.parent.name, "f1", [tally(row) for row in read_rows(path)], _f1) for path in paths)


def tally(row: Mapping[str, Any]) -> Tally:
    """How one row went."""
    reference = date.fromisoformat(row["date"]) if row["date"] else None
    ours = list(find_values(row["text"], reference=reference, language=row["lang"]))
    met = 0
    for expected in row["expected"]:
        found = next((value for value in ours if is_met(value, expected)), None)
        if found is not None:
            ours = [value for value in ours if value is not found]
            met += 1
    return Tally(met, len(row["expected"]) - met, len(ours))


def _f1(rows: Sequence[Tally]) -> float:
    return f1(sum(row.met for row in rows), sum(row.extra for row in rows), sum(row.missed for row in rows))


def is_met(value: Value, expected: Mapping[str, Any]) -> bool:
    """Whether the value says what is expected, in a place that overlaps."""
    if value.type != expected["kind"] or not value.span.overlaps(Span(expected["start"], expected["end"])):
        return False
    if expected.get("ambiguous"):
        return value.ambiguous and set(value.alternatives) == set(expected["alternatives"])
    bounds = _is_same(value.low, expected.get("low")) and _is_same(value.high, expected.get("high"))
    if value.type is ValueType.DATE:
        has_bounds = expected.get("low") is not None or expected.get("high") is not None
        return bounds and (has_bounds or _is_same(value.value, expected["value"]))
    same_unit = value.type not in _FIXED_UNITS or value.unit == expected.get("unit")
    return bounds and same_unit and (expected["value"] is None or _is_same(value.value, expected["value"]))


def _is_same(ours: object, expected: object) -> bool:
    """Whether two amounts are equal; numbers as numbers, dates as text."""
    if ours is None or expected is None:
        return ours is expected
    if isinstance(ours, Decimal) and isinstance(expected, int | float):
        return ours == Decimal(str(expected))
    return str(ours) == str(expected)
