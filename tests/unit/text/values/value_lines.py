"""Short forms in which the tables of this folder write values."""

from datetime import date
from decimal import Decimal

from factcheck.model import Value
from factcheck.text.values import find_values

#: The day the phrases of the tables speak from, a Wednesday.
TODAY = date(2025, 11, 26)


def read(text: str, *, reference: date | None = TODAY, language: str = "en") -> list[str]:
    """One short line a value: type, words, and what they assert."""
    return [brief(value) for value in find_values(text, reference=reference, language=language)]


def brief(value: Value) -> str:
    """ "killed 41.. ~" for "more than 41 killed": unit, interval, marks."""
    name = value.unit or value.granularity or value.type.value
    marks = (
        ("~" if value.approx else "")
        + ("+" if value.change == "increase" else "")
        + ("-" if value.change == "decrease" else "")
    )
    return " ".join(filter(None, (name, interval(value), marks)))


def interval(value: Value) -> str:
    """The bounds: "41", "41<..", "..41", "40..50", "?41" for a value without bounds."""
    if value.alternatives:
        return " or ".join(value.alternatives)
    if value.low == value.high:
        return plain(value.low) if value.low is not None else f"?{plain(value.value)}"
    low = "" if value.low is None else plain(value.low) + ("<" if value.low_open else "")
    high = "" if value.high is None else (">" if value.high_open else "") + plain(value.high)
    return f"{low}..{high}"


def plain(amount: Decimal | str | None) -> str:
    """The amount without an exponent."""
    return f"{amount:f}" if isinstance(amount, Decimal) else str(amount)
