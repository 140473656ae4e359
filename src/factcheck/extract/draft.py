"""A claim before it has an id: words of a sentence, and the statement they come from."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.extract.unit import Range, Unit
from factcheck.model import Value
from factcheck.text.tags import Word


@dataclass(slots=True)
class Draft:
    """Words ``[first, last)`` of a sentence and the statement they come from; `focus` is a value claimed by itself.

    `tail` is where its own phrase starts if that is to be read straight behind the verb, `until` where the statement
    stops when it is read for the value alone: before the next figure.
    """

    first: int
    last: int
    unit: Unit
    focus: Value | None = None
    with_front: bool = True
    tail: int | None = None
    until: int | None = None


def within(words: Sequence[Word], part: Range, values: Sequence[Value]) -> list[Value]:
    """The values inside a stretch of words."""
    start, end = words[part[0]].start, words[part[1] - 1].end
    return [value for value in values if start <= value.span.start and value.span.end <= end]
