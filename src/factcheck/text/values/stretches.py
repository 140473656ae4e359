"""The week, month, quarter or year a few steps from a day: what "last", "this" and "next" mean."""

from datetime import date

from factcheck.text.values.calendar import (
    When,
    a_day,
    a_decade,
    a_month,
    a_quarter,
    a_span,
    a_week,
    a_weekend,
    a_workweek,
    a_year,
    add_days,
    add_months,
)

STEPS = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}

GRANULARITY = {"weekend": "day-span", "workweek": "day-span", "fortnight": "day-span", "night": "part-of-day"}


def stretch_from(today: date, unit: str, step: int) -> When | None:
    """The stretch of that unit so many steps from the one that holds `today`."""
    if unit in {"day", "week", "weekend", "workweek", "fortnight"}:
        return _short_stretch(today, unit, step)
    if unit == "decade":
        return a_decade(today.year // 10 * 10 + 10 * step)
    if unit == "year":
        return a_year(today.year + step)
    moved = add_months(today, step * (3 if unit == "quarter" else 1))
    if moved is None:
        return None
    return a_month(moved.year, moved.month) if unit == "month" else a_quarter(moved.year, (moved.month + 2) // 3)


def _short_stretch(today: date, unit: str, step: int) -> When | None:
    day = add_days(today, step * {"day": 1, "fortnight": 14}.get(unit, 7))
    if day is None:
        return None
    if unit == "fortnight":
        return a_span(min(day, today), max(day, today), "day-span")
    return {"day": a_day, "week": a_week, "weekend": a_weekend, "workweek": a_workweek}[unit](day)
