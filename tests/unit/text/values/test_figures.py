"""Figures by the custom of the language."""

from decimal import Decimal

import pytest

from factcheck.text.values.figures import read_figure

POINT = [
    ("1,234.5", "1234.5"), ("1.234", "1.234"), ("1.234.567", "1234567"), ("12,34,567", "1234567"),
    ("1,3", "1.3"), (".5", "0.5"), ("1'234", "1234"), ("0", "0"),
]  # fmt: skip
COMMA = [("1.234,5", "1234.5"), ("1.234", "1234"), ("3,5", "3.5"), ("3.5", "3.5"), ("1.234.567", "1234567")]


@pytest.mark.parametrize(("text", "expected"), POINT)
def test_decimal_point(text: str, expected: str) -> None:
    assert read_figure(text) == Decimal(expected)


@pytest.mark.parametrize(("text", "expected"), COMMA)
def test_decimal_comma(text: str, expected: str) -> None:
    assert read_figure(text, comma_decimal=True) == Decimal(expected)


@pytest.mark.parametrize("text", ["2.0.1", "007", "1,23,4", "1" * 31, "1.2.3.4", "05"])
def test_no_number(text: str) -> None:
    assert read_figure(text) is None
