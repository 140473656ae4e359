"""Easter against dates from the almanac."""

from datetime import date

import pytest

from factcheck.text.values.holidays import easter

ALMANAC = [(1818, 3, 22), (1900, 4, 15), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2000, 4, 23), (2008, 3, 23),
           (2011, 4, 24), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2038, 4, 25), (2049, 4, 18)]  # fmt: skip


@pytest.mark.parametrize(("year", "month", "day"), ALMANAC)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)
