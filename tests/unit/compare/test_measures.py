from decimal import Decimal

import pytest

from factcheck.compare.measures import factor
from factcheck.text.values import find_values


def both(text):
    return factor(*find_values(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 kilometre or 1,000 metres", Decimal("0.001")),
        ("8 tonnes or 500 kilograms", Decimal("0.001")),
        ("3 days or 72 hours", Decimal(1) / Decimal(24)),
        ("half a percentage point or 50 basis points", Decimal("0.01")),
        ("8 hectares or 500 metres", None),
        ("8 troops or 5 points", None),
        ("$8 or €5", None),
    ],
)
def test_factor__turns_one_unit_into_another_of_the_same_measure(text, expected):
    assert both(text) == expected


def test_factor__a_coin_read_as_a_count_is_the_coin():
    sum_of_money, count = find_values("£86,000 and 86,000 pounds of rent")
    assert factor(sum_of_money, count) == 1
