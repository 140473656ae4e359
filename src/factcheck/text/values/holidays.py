"""Named days: feasts with a date of their own, and those that move with Easter or a weekday."""

from collections.abc import Callable
from datetime import date, timedelta

from factcheck.text.values.lexicon import Phrase, by_first


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by the anonymous computus.

    >>> easter(2025), easter(2018)
    (datetime.date(2025, 4, 20), datetime.date(2018, 4, 1))
    """
    century, rest = divmod(year, 100)
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _from_easter(days: int) -> Callable[[int], date]:
    return lambda year: easter(year) + timedelta(days=days)


def _weekday_in(month: int, weekday: int, number: int) -> Callable[[int], date]:
    """The so many-th weekday (1 is Monday) of a month."""

    def day(year: int) -> date:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (number - 1))

    return day


def _last_weekday_in(month: int, weekday: int) -> Callable[[int], date]:
    """The last such weekday (1 is Monday) of a month that has 31 days."""
    return lambda year: date(year, month, 31) - timedelta(days=(date(year, month, 31).isoweekday() - weekday) % 7)


def _after(feast: Callable[[int], date], days: int) -> Callable[[int], date]:
    return lambda year: feast(year) + timedelta(days=days)


_THANKSGIVING = _weekday_in(11, 4, 4)

HOLIDAYS: dict[Phrase, Callable[[int], date]] = {
    ("new", "year", "'", "s", "day"): _fixed(1, 1),
    ("new", "year", "’", "s", "day"): _fixed(1, 1),
    ("new", "year", "day"): _fixed(1, 1),
    ("new", "year", "'", "s", "eve"): _fixed(12, 31),
    ("new", "year", "’", "s", "eve"): _fixed(12, 31),
    ("epiphany",): _fixed(1, 6),
    ("valentine", "'", "s", "day"): _fixed(2, 14),
    ("valentine", "’", "s", "day"): _fixed(2, 14),
    ("st", "patrick", "'", "s", "day"): _fixed(3, 17),
    ("st", "patrick", "’", "s", "day"): _fixed(3, 17),
    ("earth", "day"): _fixed(4, 22),
    ("good", "friday"): _from_easter(-2),
    ("easter",): _from_easter(0),
    ("easter", "sunday"): _from_easter(0),
    ("easter", "monday"): _from_easter(1),
    ("ash", "wednesday"): _from_easter(-46),
    ("palm", "sunday"): _from_easter(-7),
    ("ascension", "day"): _from_easter(39),
    ("may", "day"): _fixed(5, 1),
    ("juneteenth",): _fixed(6, 19),
    ("bastille", "day"): _fixed(7, 14),
    ("labor", "day"): _weekday_in(9, 1, 1),
    ("halloween",): _fixed(10, 31),
    ("thanksgiving",): _THANKSGIVING,
    ("thanksgiving", "day"): _THANKSGIVING,
    ("black", "friday"): _after(_THANKSGIVING, 1),
    ("cyber", "monday"): _after(_THANKSGIVING, 4),
    ("memorial", "day"): _last_weekday_in(5, 1),
    ("martin", "luther", "king", "day"): _weekday_in(1, 1, 3),
    ("columbus", "day"): _weekday_in(10, 1, 2),
    ("veterans", "day"): _fixed(11, 11),
    ("armistice", "day"): _fixed(11, 11),
    ("groundhog", "day"): _fixed(2, 2),
    ("saint", "patrick"): _fixed(3, 17),
    ("st", "patrick"): _fixed(3, 17),
    ("saint", "patrick", "'", "s", "day"): _fixed(3, 17),
    ("saint", "patrick", "’", "s", "day"): _fixed(3, 17),
    ("maundy", "thursday"): _from_easter(-3),
    ("easter", "saturday"): _from_easter(-1),
    ("whit", "monday"): _from_easter(50),
    ("pentecost",): _from_easter(49),
    ("all", "saints", "'", "day"): _fixed(11, 1),
    ("all", "saints", "’", "day"): _fixed(11, 1),
    ("christmas",): _fixed(12, 25),
    ("christmas", "day"): _fixed(12, 25),
    ("christmas", "eve"): _fixed(12, 24),
    ("boxing", "day"): _fixed(12, 26),
}
BY_FIRST = by_first(HOLIDAYS)
