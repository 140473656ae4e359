import pytest

from factcheck.compare.limits import direction
from factcheck.text.values import find_values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fees may not exceed 30 dollars.", "cap"),
        ("No fewer than 30 houses burned.", "floor"),
        ("It cannot be sold for less than 65 dollars.", "floor"),
        ("Rents may not go above 3 percent.", "cap"),
        ("There is a floor of 65 dollars.", "floor"),
        ("It is open to those aged 18 or older.", "floor"),
        ("More than 30 houses burned.", "floor"),
        ("Up to 30 houses burned.", "cap"),
        ("Thirty houses burned.", None),
    ],
)
def test_direction__is_that_of_the_nearest_limiting_word(text, expected):
    assert direction(text, find_values(text)[0].span) == expected
