"""The seams: whatever crosses a process boundary, or comes in several kinds, is met through one of these."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from factcheck.model import Claim, Comparison, Page, Passage, Query, Report, Snapshot, Source

#: Lays one slot of a claim against the same slot of a passage; None if the claim has no such slot.
Comparer = Callable[[Claim, Passage], Comparison | None]

#: Turns a report into text of one format.
Renderer = Callable[[Report], str]


class Fetcher(Protocol):
    """Brings the bytes behind an address."""

    def fetch(self, url: str) -> Page:
        """The page at `url`; raises `FetchError` with its reason code."""
        ...


class Client(Protocol):
    """Asks one address and brings back the whole answer, whatever its status; clients wrap one another."""

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """What `url` answered; raises `FetchError` where there is no answer. `headers` are sent along."""
        ...


class Archive(Protocol):
    """Keeps what was seen, unchanged."""

    def put(self, snapshot: Snapshot) -> str:
        """The id under which `snapshot` is kept; one already kept stays as it is."""
        ...

    def latest(self, url: str) -> Snapshot | None:
        """The newest answer kept for `url`, or None."""
        ...

    def note(self, url: str, reason: str, detail: str) -> None:
        """Remembers that `url` gave no answer, and why."""
        ...

    def last_failure(self, url: str) -> tuple[str, str] | None:
        """Reason and detail of the newest failure at `url`, or None."""
        ...


class Searcher(Protocol):
    """Names candidates for a question."""

    @property
    def recipes(self) -> frozenset[str]:
        """The kinds of question it can make something of."""
        ...

    def search(self, query: Query) -> Sequence[Source]:
        """The candidates for `query`, best first; raises `SearchError` or `FetchError`."""
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
