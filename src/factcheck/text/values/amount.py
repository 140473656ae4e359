"""What an amount is: a number with its unit, and the tokens it was read from."""

from dataclasses import dataclass
from decimal import Decimal

from factcheck.model import ValueType
from factcheck.text.values.number import Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number and what it is of; `start` and `end` are tokens."""

    start: int
    end: int
    type: ValueType
    value: Decimal
    unit: str | None = None
    scale: int = 1
    soft: bool = False
    figures: bool = False
    fraction: bool = False
    age: bool = False

    @property
    def bare(self) -> bool:
        """Whether it is a number and nothing more."""
        return self.type is ValueType.COUNT and self.unit is None


def amount_of(at: int, end: int, kind: ValueType, number: Number, unit: str | None = None) -> Amount:
    """The amount that a number from token `at` makes with a unit that ends at token `end`."""
    return Amount(
        start=at,
        end=end,
        type=kind,
        value=number.value,
        unit=unit,
        scale=number.scale,
        soft=number.soft,
        figures=number.figures,
        fraction=number.fraction,
    )
