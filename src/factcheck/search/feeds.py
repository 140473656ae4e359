"""RSS and Atom feeds of outlets the user lists; what they carried is remembered, for feeds forget within days."""

import threading
from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from typing import Any, Protocol

import feedparser

from factcheck.errors import SearchError, SourceError
from factcheck.model import FeedEntry, Query, Source
from factcheck.protocols import Fetcher
from factcheck.search.recipes import EVENT, FIGURES, NAMES
from factcheck.text.tokens import tokenize

#: Entries taken of one answer.
_ENTRIES = 8
#: Words of a question that an entry must share with it: one name alone is no subject.
_SHARED = 2


class Memory(Protocol):
    """Keeps entries, and finds them by their words."""

    def remember(self, feed: str, entries: Sequence[FeedEntry]) -> None:
        """Keeps what is new among the entries of `feed`."""
        ...

    def find(self, words: Sequence[str], *, least: int, limit: int) -> Sequence[FeedEntry]:
        """Up to `limit` entries that hold at least `least` of `words`, best first."""
        ...


class Feeds:
    """Reads every feed once a run, then answers from all that was ever seen in them."""

    recipes = frozenset({FIGURES, EVENT, NAMES})

    def __init__(self, fetcher: Fetcher, *, addresses: Sequence[str], memory: Memory) -> None:
        self._fetcher = fetcher
        self._addresses = tuple(dict.fromkeys(addresses))
        self._memory = memory
        self._lock = threading.Lock()
        self._failures: list[str] | None = None

    def search(self, query: Query) -> Sequence[Source]:
        """Remembered entries that share words with `query`; raises `SearchError` if no feed was ever read."""
        with self._lock:
            if self._failures is None:
                self._failures = list(self._read_all())
        words = list(dict.fromkeys(token.norm for token in tokenize(query.text) if token.is_content))
        found = self._memory.find(words, least=min(_SHARED, len(words)), limit=_ENTRIES)
        if not found and self._failures and len(self._failures) >= len(self._addresses):
            raise SearchError(f"no feed could be read: {'; '.join(self._failures)}"[:400])
        return tuple(
            Source(url=entry.url, provider="feeds", rank=rank, title=entry.title, published=entry.published)
            for rank, entry in enumerate(found)
        )

    def _read_all(self) -> Iterator[str]:
        """Reads the feeds; what could not be read, one sentence each."""
        if not self._addresses:
            yield "no feed is listed; name some as `feeds` in factcheck.toml"
        for address in self._addresses:
            try:
                self._memory.remember(address, entries_of(self._fetcher.fetch(address).body))
            except SourceError as error:
                yield str(error)


def entries_of(body: bytes) -> tuple[FeedEntry, ...]:
    """The entries of a feed that name an address; raises `SearchError` where `body` is no feed."""
    feed = feedparser.parse(BytesIO(body))  # as a stream: of bytes it would try whether they name a file
    if not feed.entries and not feed.get("version"):
        raise SearchError("it is no RSS or Atom feed")
    entries = (_entry(entry) for entry in feed.entries)
    return tuple(entry for entry in entries if entry.url.startswith(("http://", "https://")))


def _entry(entry: Any) -> FeedEntry:
    moment = entry.get("published_parsed") or entry.get("updated_parsed")
    return FeedEntry(
        url=entry.get("link", ""),
        title=entry.get("title", ""),
        summary=entry.get("summary", "")[:2000],
        published=date(*moment[:3]) if moment else None,
    )
