"""Stretches of the calendar: what a day, a month, a quarter, a decade is, by its ISO value, first and last day.

Values follow ISO 8601; where that has no form, its extension: `2025-Q3`, `2025-H1`, `FY2025`, `199X` for the 1990s,
`2025-11-20/2025-11-22` for a span; a day whose year is not known has `UNKNOWN_YEAR` in its place.
"""

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, date, timedelta

#: Four digits that are not known, as ISO 8601-2 writes them: 20 November of some year is this, "-11-20".
UNKNOWN_YEAR = "X" * 4


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A stretch of the calendar; `low` and `high` are its first and last day, None where not known or unbounded."""

    value: str | None
    low: date | None
    high: date | None
    granularity: str
    alternatives: tuple[str, ...] = ()
    approx: bool = False
    low_open: bool = False
    high_open: bool = False

    def but(self, **changes: object) -> "When":
        """The same stretch with some fields changed."""
        return replace(self, **changes)  # type: ignore[arg-type]


def last_day(year: int, month: int) -> int:
    """The number of days in a month."""
    return monthrange(year, month)[1]


def make_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date | None:
    """The date so many days on (or back); None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The same day so many months on (or back), or the last one of a shorter month.

    >>> add_months(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, last_day(year, month + 1)))


def a_day(day: date) -> When:
    """One day."""
    return When(value=day.isoformat(), low=day, high=day, granularity="day")


def a_week(day: date) -> When:
    """The ISO week (Monday to Sunday) that holds `day`.

    >>> a_week(date(2025, 11, 26)).value
    '2025-W48'
    """
    monday = day - timedelta(days=day.weekday())
    year, week, _ = day.isocalendar()
    return When(value=f"{year:04}-W{week:02}", low=monday, high=monday + timedelta(days=6), granularity="week")


def a_weekend(day: date) -> When:
    """The Saturday and Sunday of the week that holds `day`."""
    saturday = day + timedelta(days=5 - day.weekday())
    return a_span(saturday, saturday + timedelta(days=1), "day-span")


def a_workweek(day: date) -> When:
    """Monday to Friday of the week that holds `day`."""
    monday = day - timedelta(days=day.weekday())
    return a_span(monday, monday + timedelta(days=4), "day-span")


def a_month(year: int, month: int) -> When:
    """One month."""
    first = date(year, month, 1)
    last = first.replace(day=last_day(year, month))
    return When(value=f"{year:04}-{month:02}", low=first, high=last, granularity="month")


#: First and last day of the parts of a month: thirds, and halves; 0 stands for its last day.
PARTS_OF_MONTH = {"early": (1, 10), "mid": (11, 20), "late": (21, 0), "first half": (1, 15), "second half": (16, 0)}
#: First and last month of the parts of a year.
PARTS_OF_YEAR = {"early": (1, 4), "mid": (5, 8), "late": (9, 12)}
#: First and last year of the parts of a decade, counted within it.
PARTS_OF_DECADE = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}


def a_part_of_month(year: int, month: int, part: str) -> When:
    """The early, middle or late third of a month, or a half of it.

    >>> str(a_part_of_month(2025, 11, "late").high)
    '2025-11-30'
    """
    first, last = PARTS_OF_MONTH[part]
    whole = a_month(year, month)
    high = date(year, month, last or last_day(year, month))
    return whole.but(low=date(year, month, first), high=high, granularity="part-of-month")


def a_quarter(year: int, quarter: int) -> When:
    """One quarter of the calendar year.

    >>> str(a_quarter(2025, 3).high)
    '2025-09-30'
    """
    return _months(year, 3 * quarter - 2, 3 * quarter, f"{year:04}-Q{quarter}", "quarter")


def a_half_year(year: int, half: int) -> When:
    """One half of the calendar year."""
    return _months(year, 6 * half - 5, 6 * half, f"{year:04}-H{half}", "half-year")


def a_year(year: int) -> When:
    """One calendar year."""
    return _months(year, 1, 12, f"{year:04}", "year")


def a_part_of_year(year: int, part: str) -> When:
    """The early, middle or late third of a year, as a span of months."""
    first, last = PARTS_OF_YEAR[part]
    return _months(year, first, last, f"{year:04}-{first:02}/{year:04}-{last:02}", "month-span")


def _months(year: int, first: int, last: int, value: str, granularity: str) -> When:
    high = date(year, last, last_day(year, last))
    return When(value=value, low=date(year, first, 1), high=high, granularity=granularity)


def a_decade(year: int) -> When:
    """The ten years from `year`, which ends in 0: the 1990s."""
    value = f"{year // 10:03}X"
    return When(value=value, low=date(year, 1, 1), high=date(year + 9, 12, 31), granularity="decade")


def some_years(first: int, last: int) -> When:
    """A span of calendar years."""
    low, high = date(first, 1, 1), date(last, 12, 31)
    return When(value=f"{first:04}/{last:04}", low=low, high=high, granularity="year-span")


def some_months(first: When, last: When) -> When:
    """A span from one month to another."""
    value = f"{first.value}/{last.value}"
    return When(value=value, low=first.low, high=last.high, granularity="month-span")


def a_span(first: date, last: date, granularity: str) -> When:
    """A span of days."""
    return When(value=f"{first.isoformat()}/{last.isoformat()}", low=first, high=last, granularity=granularity)


#: Meteorological seasons of the northern half, by first month; winter ends in the next year.
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}


def a_season(year: int, season: str) -> When:
    """The three months of a season, winter from December of `year`."""
    first = date(year, SEASONS[season], 1)
    last = add_months(first, 2) or first
    return some_months(a_month(first.year, first.month), a_month(last.year, last.month))


def unknown(value: str | None, granularity: str) -> When:
    """A stretch whose days cannot be known."""
    return When(value=value, low=None, high=None, granularity=granularity)
