"""The anchor: how a date without its year, or counted from "now", finds its place in the calendar.

News looks back, so the nearest past is meant unless a word nearby looks forward. A day at most a week ahead is also
taken as meant: eleven months and three weeks ago is the less likely reading.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.text.values.calendar import (
    UNKNOWN_YEAR,
    When,
    a_day,
    a_half_year,
    a_month,
    a_quarter,
    make_date,
    unknown,
)

#: Days ahead that still count as "near", see above.
NEAR_DAYS = 7


@dataclass(frozen=True, slots=True)
class Anchor:
    """The date a text speaks from, and whether the words around point forward."""

    today: date | None
    forward: bool = False

    def day(self, month: int, day: int, weekday: int | None = None) -> When | None:
        """A day of the year without its year, by its weekday (1 is Monday) where it fits; None where no year has it."""
        if make_date(2000, month, day) is None:
            return None
        if self.today is None:
            return unknown(f"{UNKNOWN_YEAR}-{month:02}-{day:02}", "day")
        return self._nearest_day(self.today, month, day, weekday)

    def _nearest_day(self, today: date, month: int, day: int, weekday: int | None) -> When | None:
        years = range(today.year - 8, today.year + 9)
        days = [found for year in years if (found := make_date(year, month, day))]
        fitting = [found for found in days if found.isoweekday() == weekday and abs(found.year - today.year) < 2]
        if fitting:
            return a_day(min(fitting, key=lambda found: abs(found - today)))
        limit = today + timedelta(days=NEAR_DAYS)
        past = [found for found in days if found <= limit]
        ahead = [found for found in days if found >= today]
        chosen = ahead[:1] if self.forward else past[-1:]
        return a_day(chosen[0]) if chosen else None

    def month(self, month: int) -> When:
        """A month without its year."""
        if self.today is None:
            return unknown(f"{UNKNOWN_YEAR}-{month:02}", "month")
        return a_month(self.year_of_month(month) or self.today.year, month)

    def year_of_month(self, month: int) -> int | None:
        """The year in which the month is meant."""
        if self.today is None:
            return None
        if self.forward:
            return self.today.year + (month < self.today.month)
        return self.today.year - (month > self.today.month)

    def quarter(self, quarter: int) -> When:
        """A quarter without its year."""
        if self.today is None:
            return unknown(f"{UNKNOWN_YEAR}-Q{quarter}", "quarter")
        now = (self.today.month + 2) // 3
        return a_quarter(self.today.year + _step(quarter, now, forward=self.forward), quarter)

    def half_year(self, half: int) -> When:
        """A half-year without its year."""
        if self.today is None:
            return unknown(f"{UNKNOWN_YEAR}-H{half}", "half-year")
        now = (self.today.month + 5) // 6
        return a_half_year(self.today.year + _step(half, now, forward=self.forward), half)

    def weekday(self, weekday: int) -> When:
        """The nearest day of that name (1 is Monday): today, else the past one, else with `forward` the next one."""
        if self.today is None:
            return unknown(f"{UNKNOWN_YEAR}-WXX-{weekday}", "day")
        back = (self.today.isoweekday() - weekday) % 7
        days = (7 - back) % 7 if self.forward else -back
        return a_day(self.today + timedelta(days=days))


def _step(wanted: int, now: int, *, forward: bool) -> int:
    return int(wanted < now) if forward else -int(wanted > now)
