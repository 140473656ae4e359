"""The scene quantities are read in: the date of the text and the dates found before them."""

from dataclasses import dataclass, field
from datetime import date

from factcheck.text.values.dates import Hit


@dataclass(frozen=True, slots=True)
class Scene:
    """The date that "ago" counts from, the dates by first token, and those that a quantity has made its own."""

    today: date | None
    dates: dict[int, Hit]
    used: set[int] = field(default_factory=set)
