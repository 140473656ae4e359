"""Entries of feeds, remembered after the feed has forgotten them."""

import sqlite3
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from factcheck.errors import StoreError
from factcheck.model import FeedEntry
from factcheck.store.index import match_any
from factcheck.store.migrations import CORPUS
from factcheck.store.opening import connect, writing

#: Entries weighed for one question.
_CANDIDATES = 100
_ADD = "insert or ignore into entries (url, feed, title, summary, published) values (?, ?, ?, ?, ?)"
_FIND = """
    select entries.url, entries.title, entries.summary, entries.published
    from entries_fts join entries on entries.number = entries_fts.rowid
    where entries_fts match ? order by bm25(entries_fts, 2.0, 1.0), entries.url limit ?
"""


class FeedEntries:
    """Entries in one SQLite file, or in memory where no path is given; any thread may use it."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.RLock()
        with self._translated():
            self._connection = connect(path, CORPUS)

    def remember(self, feed: str, entries: Sequence[FeedEntry]) -> None:
        """Keeps the entries that are new; one already held stays as it is."""
        rows = [
            (entry.url, feed, entry.title, entry.summary, entry.published.isoformat() if entry.published else None)
            for entry in entries
        ]
        with self._translated(), writing(self._connection):
            self._connection.executemany(_ADD, rows)

    def find(self, words: Sequence[str], *, least: int, limit: int) -> tuple[FeedEntry, ...]:
        """Up to `limit` entries that hold at least `least` of `words`, best first."""
        match = match_any(words)
        if not match:
            return ()
        with self._translated():
            rows = self._connection.execute(_FIND, (match, _CANDIDATES)).fetchall()
        found = [_entry(*row) for row in rows]
        return tuple(entry for entry in found if _shared(entry, words) >= least)[:limit]

    def close(self) -> None:
        """Nothing: the file is let go."""
        self._connection.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except (sqlite3.Error, OSError) as error:
                raise StoreError(f"the feeds in {self._path or 'memory'} cannot be used: {error}") from error


def _entry(url: str, title: str, summary: str, published: str | None) -> FeedEntry:
    day = date.fromisoformat(published) if published else None
    return FeedEntry(url=url, title=title, summary=summary, published=day)


def _shared(entry: FeedEntry, words: Sequence[str]) -> int:
    text = f"{entry.title} {entry.summary}".casefold()
    return sum(word.casefold() in text for word in words)
