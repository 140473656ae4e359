"""Passages in SQLite, found by full text.

One table holds the passages, an FTS5 index over it (external content, so that the text is kept once) holds
their words, stemmed by Porter's rules and stripped of accents. A search asks for any of the terms and ranks
by BM25: a rare word counts for more than a common one, a word of the document's title for a quarter of one
of the passage's own. Equal ranks are ordered by id, so the answer never depends on the order of adding.

`limit` cuts the ranked list. A passage that shares no term is never in it, so adding such passages pushes
nothing out; adding passages that do share terms can, once more than `limit` of them rank higher. Callers ask
for a generous limit and let their own measure of relevance decide.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from factcheck.errors import StoreError
from factcheck.model import Passage, Span

#: How long a writer waits for another one, in milliseconds.
_BUSY_MS = 10_000
#: Weight of a title's words beside the passage's own: enough to tell two storms apart, not to outrank the text.
_TITLE_WEIGHT = 0.25
#: Columns that came after the first release of the table; an older file is given them, empty, when it is opened.
_LATER: dict[str, type] = {"date_is_sure": int, "publisher": str, "before": str, "page": int}
_COLUMNS: dict[str, type] = {
    "number": int,
    "id": str,
    "document_id": str,
    "start": int,
    "end": int,
    "text": str,
    "title": str,
    "published": str,
    "language": str,
    **_LATER,
}
_KEPT = [name for name in _COLUMNS if name != "number"]
_NAMED = ", ".join(f'"{name}"' for name in _KEPT)
_INSERT = f"insert or ignore into passages ({_NAMED}) values ({', '.join(f':{name}' for name in _KEPT)})"
_SEARCH = f"""
    select {", ".join(f'passages."{name}"' for name in _KEPT)}
    from passages_fts join passages on passages.number = passages_fts.rowid
    where passages_fts match ? order by bm25(passages_fts, 1.0, {_TITLE_WEIGHT}), passages.id limit ?
"""


class SqlitePassageIndex:
    """The passage index in one SQLite file, or in memory where no path is given."""

    def __init__(self, path: Path | None = None) -> None:
        with _translated(path):
            connection = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
            self._database = Database(connection)
            self._connection = connection
            self._path = path
            connection.execute(f"pragma busy_timeout = {_BUSY_MS}")
            if path is not None:
                connection.execute("pragma journal_mode = wal")
            self._create()

    def add(self, passages: Iterable[Passage]) -> None:
        """Makes `passages` findable, all or none; one already held stays as it is."""
        with self._writing() as connection:
            connection.executemany(_INSERT, map(_row, passages))

    def search(self, terms: Sequence[str], *, limit: int) -> tuple[Passage, ...]:
        """Up to `limit` passages that hold any of `terms`, best first; no terms find nothing."""
        match = match_any(terms)
        if not match:
            return ()
        with _translated(self._path):
            return tuple(map(_passage, self._connection.execute(_SEARCH, (match, limit))))

    def __len__(self) -> int:
        with _translated(self._path):
            return int(self._connection.execute("select count(*) from passages").fetchone()[0])

    def close(self) -> None:
        """Nothing: the file, or the memory, is let go."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _create(self) -> None:
        table = self._database.table("passages")
        if table.exists():
            for name in sorted(set(_LATER) - set(table.columns_dict)):
                table.add_column(name, _LATER[name])
            return
        table.create(_COLUMNS, pk="number", not_null={"id", "text"}, if_not_exists=True)
        table.create_index(["id"], unique=True, if_not_exists=True)
        table.enable_fts(["text", "title"], tokenize="porter unicode61 remove_diacritics 2", create_triggers=True)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction that takes the write lock at once: a deferred one can fail half-way with another writer."""
        with _translated(self._path):
            self._connection.execute("begin immediate")
            try:
                yield self._connection
            except BaseException:
                self._connection.execute("rollback")
                raise
            self._connection.execute("commit")


@contextmanager
def _translated(path: Path | None) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        name = path or "in memory"
        raise StoreError(f"the index {name} cannot be used: {error}; delete it to build it anew") from error


def match_any(terms: Sequence[str]) -> str:
    """An FTS5 query for any of `terms`, each quoted whole; sorted, so that ranks do not hang on their order.

    >>> match_any(["two", "C++", "two", " "])
    '"C++" OR "two"'
    """
    kept = sorted({term for term in terms if any(character.isalnum() for character in term)})
    return " OR ".join('"' + term.replace("\x00", "").replace('"', '""') + '"' for term in kept)


def _row(passage: Passage) -> dict[str, Any]:
    return {
        "id": passage.id,
        "document_id": passage.document_id,
        "start": passage.span.start,
        "end": passage.span.end,
        "text": passage.text,
        "title": passage.title,
        "published": passage.published.isoformat() if passage.published else None,
        "language": passage.language,
        "date_is_sure": int(passage.date_is_sure),
        "publisher": passage.publisher,
        "before": passage.before,
        "page": passage.page,
    }


def _passage(row: Sequence[Any]) -> Passage:
    held = dict(zip(_KEPT, row, strict=True))
    return Passage(
        id=held["id"],
        document_id=held["document_id"],
        span=Span(held["start"], held["end"]),
        text=held["text"],
        title=held["title"],
        published=date.fromisoformat(held["published"]) if held["published"] else None,
        language=held["language"],
        date_is_sure=held["date_is_sure"] != 0,  # a file from before the column has none, and was read as sure
        publisher=held["publisher"],
        before=held["before"],
        page=held["page"],
    )
