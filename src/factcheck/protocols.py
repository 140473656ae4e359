"""The seams: whatever crosses a process boundary, or comes in several kinds, is met through one of these."""

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from factcheck.model import Claim, Comparison, Page, Passage, Report

#: Lays one slot of a claim against the same slot of a passage; None if the claim has no such slot.
Comparer = Callable[[Claim, Passage], Comparison | None]

#: Turns a report into text of one format.
Renderer = Callable[[Report], str]


class Fetcher(Protocol):
    """Brings the bytes behind an address."""

    def fetch(self, url: str) -> Page:
        """The page at `url`; raises `FetchError` with its reason code."""
        ...


class PassageIndex(Protocol):
    """Holds passages and finds the ones that share words with a query."""

    def add(self, passages: Iterable[Passage]) -> None:
        """Makes `passages` findable; one already held stays one."""
        ...

    def search(self, terms: Sequence[str], *, limit: int) -> tuple[Passage, ...]:
        """Up to `limit` passages that hold any of `terms`, best first, ties in a fixed order."""
        ...

    def __len__(self) -> int:
        """How many passages are held."""
        ...
