"""Easter against dates from the almanac."""

from datetime import date

import pytest

from factcheck.text.values.holidays import HOLIDAYS, easter

ALMANAC = [(1818, 3, 22), (1900, 4, 15), (1943, 4, 25), (1954, 4, 18), (1981, 4, 19), (2000, 4, 23), (2008, 3, 23),
           (2011, 4, 24), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2038, 4, 25), (2049, 4, 18)]  # fmt: skip


#: Every feast of the table in 2025, by the almanac.
IN_2025 = {
    "new year ' s day": (1, 1), "new year ’ s day": (1, 1), "new year day": (1, 1), "new year ' s eve": (12, 31),
    "new year ’ s eve": (12, 31), "epiphany": (1, 6), "martin luther king day": (1, 20), "groundhog day": (2, 2),
    "valentine ' s day": (2, 14), "valentine ’ s day": (2, 14), "ash wednesday": (3, 5), "st patrick": (3, 17),
    "saint patrick": (3, 17), "st patrick ' s day": (3, 17), "st patrick ’ s day": (3, 17),
    "saint patrick ' s day": (3, 17), "saint patrick ’ s day": (3, 17), "palm sunday": (4, 13),
    "maundy thursday": (4, 17), "good friday": (4, 18), "easter saturday": (4, 19), "easter": (4, 20),
    "easter sunday": (4, 20), "easter monday": (4, 21), "earth day": (4, 22), "may day": (5, 1),
    "memorial day": (5, 26), "ascension day": (5, 29), "pentecost": (6, 8), "whit monday": (6, 9),
    "juneteenth": (6, 19), "bastille day": (7, 14), "labor day": (9, 1), "columbus day": (10, 13),
    "halloween": (10, 31), "all saints ' day": (11, 1), "all saints ’ day": (11, 1), "veterans day": (11, 11),
    "armistice day": (11, 11), "thanksgiving": (11, 27), "thanksgiving day": (11, 27), "black friday": (11, 28),
    "cyber monday": (12, 1), "christmas eve": (12, 24), "christmas": (12, 25), "christmas day": (12, 25),
    "boxing day": (12, 26),
}  # fmt: skip


def test_every_feast_of_2025() -> None:
    assert {" ".join(phrase): (day(2025).month, day(2025).day) for phrase, day in HOLIDAYS.items()} == IN_2025


def test_easter_by_another_rule() -> None:
    """The rule of Oudin, over three centuries."""
    for year in range(1900, 2200):
        golden, century = year % 19, year // 100
        moon = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
        moon -= moon // 28 * (1 - moon // 28 * (29 // (moon + 1)) * ((21 - golden) // 11))
        shift = moon - (year + year // 4 + moon + 2 - century + century // 4) % 7
        month = 3 + (shift + 40) // 44
        assert easter(year) == date(year, month, shift + 28 - 31 * (month // 4))


@pytest.mark.parametrize(("year", "month", "day"), ALMANAC)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == date(year, month, day)
