"""Where a piece of text stands: the root of provenance."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True, init=False)
class Span:
    """A half-open stretch ``[start, end)`` of characters of one text.

    >>> Span(4, 9).of("the river rose")
    'river'
    """

    start: int
    end: int

    def __init__(self, start: int, end: int) -> None:
        if not 0 <= start <= end:
            raise ValueError(f"a span needs 0 <= start <= end, not {start}..{end}")
        _set_start(self, start)
        _set_end(self, end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """The same stretch, counted from a text that starts `by` characters earlier."""
        return Span(self.start + by, self.end + by)

    def covers(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end


# A frozen class sets its fields the long way round; spans are made by the hundred thousand, so their slots are set.
_set_start, _set_end = (Span.__dict__[name].__set__ for name in ("start", "end"))
