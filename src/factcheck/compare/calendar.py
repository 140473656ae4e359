"""Dates as stretches of days, as far as they are known: a date without its year has a month and perhaps a day."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.model import Value
from factcheck.text.values.calendar import UNKNOWN_YEAR

#: "Around the 19th" is so many days either way; around a month or a year, so many days more.
_AROUND = {"day": 2, "week": 3, "month": 10, "year": 120}
_YEARLESS = re.compile(rf"{UNKNOWN_YEAR}-(\d\d)(?:-(\d\d))?")


@dataclass(frozen=True, slots=True)
class Stretch:
    """First and last day as ISO text; None is unknown. `month` and `day` where the year is not known."""

    first: str | None
    last: str | None
    month: str | None = None
    day: str | None = None

    @property
    def is_known(self) -> bool:
        """Whether both ends are days."""
        return self.first is not None and self.last is not None


def stretch_of(value: Value) -> Stretch:
    """The days a date may be, with the room that "around" gives."""
    if value.low is None and value.high is None:
        return _of_point(value)
    return Stretch(_day(value.low), _day(value.high))


def _day(bound: object) -> str | None:
    return None if bound is None else str(bound)[:10]


def _of_point(value: Value) -> Stretch:
    written = str(value.value or "")
    if yearless := _YEARLESS.fullmatch(written):
        return Stretch(None, None, yearless.group(1), yearless.group(2))
    room = timedelta(days=_AROUND.get(value.granularity or "", 0))
    try:
        first, last = _ends(written)
        return Stretch((first - room).isoformat(), (last + room).isoformat())
    except (ValueError, OverflowError):
        return Stretch(None, None)


def _ends(written: str) -> tuple[date, date]:
    """First and last day of an ISO day, month or year."""
    parts = [int(part) for part in written[:10].split("-")]
    if len(parts) == 3:
        day = date(*parts)
        return day, day
    if len(parts) == 2:
        following = date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
        return date(parts[0], parts[1], 1), following - timedelta(days=1)
    return date(parts[0], 1, 1), date(parts[0], 12, 31)


def is_known(stretch: Stretch) -> bool:
    """Whether anything of the stretch is known: an end, or a month."""
    return stretch.first is not None or stretch.last is not None or stretch.month is not None


def lies_in(inner: Stretch, outer: Stretch) -> bool:
    """Whether every day of `inner` is one of `outer`; without a year, whether the known parts are the same."""
    if inner.month or outer.month:
        known = inner.month is not None or inner.is_known
        return known and _same_parts(inner, outer) and (outer.day is None or _day_of(inner) == outer.day)
    if not inner.is_known:
        return is_known(inner) and inner == outer
    if not outer.is_known:
        return _opens_in(inner, outer)
    return str(outer.first) <= str(inner.first) and str(inner.last) <= str(outer.last)


def _opens_in(inner: Stretch, outer: Stretch) -> bool:
    """Whether `inner` holds the day from which, or up to which, `outer` is open.

    "Since 2020" is not met by what happened in 2023, nor "by 2030" by what happened in 1990.
    """
    end = outer.first or outer.last
    return end is not None and str(inner.first) <= end <= str(inner.last)


def may_meet(one: Stretch, other: Stretch) -> bool:
    """Whether the two may share a day, as far as is known."""
    if one.month or other.month:
        return _same_parts(one, other) and _day_of(one) in {None, _day_of(other)} | (
            {_day_of(one)} if _day_of(other) is None else set()
        )
    return not (_ends_before(one, other) or _ends_before(other, one))


def _same_parts(one: Stretch, other: Stretch) -> bool:
    months = {_month_of(one), _month_of(other)}
    return None in months or len(months) == 1


def _month_of(stretch: Stretch) -> str | None:
    """The month, where the stretch lies in one."""
    if stretch.month is not None or not stretch.is_known:
        return stretch.month
    first, last = str(stretch.first), str(stretch.last)
    return first[5:7] if first[:7] == last[:7] else None


def _day_of(stretch: Stretch) -> str | None:
    """The day of the month, where the stretch is one day."""
    if stretch.day is not None or not stretch.is_known:
        return stretch.day
    return str(stretch.first)[8:10] if stretch.first == stretch.last else None


def _ends_before(one: Stretch, other: Stretch) -> bool:
    return one.last is not None and other.first is not None and one.last < other.first
