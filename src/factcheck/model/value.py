"""A typed value as the wording asserts it: an interval, a unit, and the exact words it came from."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from factcheck.model.span import Span

#: A number at full scale, or an ISO 8601 date, date-time, month or year.
Amount = Decimal | str


class ValueType(StrEnum):
    """What kind of quantity a value is."""

    DATE = "date"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    DURATION = "duration"
    ORDINAL = "ordinal"
    CASUALTIES = "casualties"


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value: what it is worth, between which bounds, in which unit.

    `low` and `high` are what the wording asserts; ``None`` is unbounded. "More than 41" has
    ``value=41, low=41, high=None, low_open=True``. An exact value has ``value == low == high``.
    For dates `value` is ISO text and `low`/`high` are the first and last day.
    """

    type: ValueType
    text: str
    span: Span
    value: Amount | None = None
    low: Amount | None = None
    high: Amount | None = None
    unit: str | None = None
    approx: bool = False
    low_open: bool = False
    high_open: bool = False
    granularity: str | None = None
    change: str | None = None
    soft: bool = False
    ambiguous: bool = False
    alternatives: tuple[str, ...] = ()

    @property
    def is_exact(self) -> bool:
        """Whether the wording names one value and nothing looser."""
        return self.value is not None and self.value == self.low == self.high and not self.approx
