from decimal import Decimal

import pytest

from factcheck.model import Span, Value, ValueType
from factcheck.render.reading import reading

N = Decimal(41)
COUNT, MONEY, PERCENT, DATE = ValueType.COUNT, ValueType.MONEY, ValueType.PERCENT, ValueType.DATE


@pytest.mark.parametrize(
    ("kind", "fields", "words"),
    [
        (COUNT, {"value": N, "low": N, "high": N}, "41"),
        (COUNT, {"value": N, "low": N, "low_open": True}, "more than 41"),
        (COUNT, {"value": N, "low": N}, "at least 41"),
        (COUNT, {"value": N, "high": N}, "at most 41"),
        (COUNT, {"high": N, "high_open": True, "approx": True}, "less than 41"),
        (COUNT, {"value": N, "approx": True}, "about 41"),
        (COUNT, {"low": Decimal(24), "soft": True}, "at least 24 (a vague word)"),
        (COUNT, {"low": N, "high": Decimal(50), "unit": "points"}, "41 to 50 points"),
        (COUNT, {}, "an amount not given"),
        (MONEY, {"value": Decimal("1.2E9"), "low": Decimal("1.2E9"), "high": Decimal("1.2E9"), "unit": "EUR"},
         "1,200,000,000 EUR"),
        (PERCENT, {"value": Decimal("4.50"), "low": Decimal("4.5"), "high": Decimal("4.5"), "unit": "percent"}, "4.5%"),
        (PERCENT, {"value": N, "low": N, "high": N, "unit": "percentage_point", "change": "up"},
         "41 percentage points (change: up)"),
        (DATE, {"value": "2024-03-03", "low": "2024-03-03", "high": "2024-03-03", "granularity": "day"}, "2024-03-03"),
        (DATE, {"value": "2024-03", "low": "2024-03-01", "high": "2024-03-31", "granularity": "month"},
         "2024-03-01 to 2024-03-31 (month)"),
        (DATE, {"low": "2024-03-01", "granularity": "day"}, "from 2024-03-01"),
        (DATE, {"high": "2024-03-01", "granularity": "part-of-month"}, "until 2024-03-01 (part of month)"),
        (DATE, {"value": "--11-20"}, "--11-20"),
        (DATE, {"ambiguous": True, "alternatives": ("2024-03-04", "2024-04-03")}, "either 2024-03-04 or 2024-04-03"),
    ],
)  # fmt: skip
def test_reading__says_bounds_unit_and_reserve(kind, fields, words):
    assert reading(Value(type=kind, text="x", span=Span(0, 1), **fields)) == words
