"""The persistent corpus: documents a newsroom keeps at hand, with their bytes and their passages findable.

One SQLite file holds snapshots (as the archive does), the passage index, and which belongs to which.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from factcheck.errors import StoreError
from factcheck.model import Document, Page, Passage, Snapshot
from factcheck.store.index import SqlitePassageIndex
from factcheck.store.migrations import CORPUS
from factcheck.store.opening import connect, writing
from factcheck.store.snapshots import Snapshots

#: Passages looked at for one question: a few for each document that is wanted.
_PASSAGES = 60
_ADD = "insert or ignore into documents (document_id, snapshot_id, place, title) values (?, ?, ?, ?)"
_INSIDE = "place = ? or place like ? escape '\\' or place like ? escape '\\'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One document of the corpus: where it came from, and its title."""

    document_id: str
    place: str
    title: str | None


class Corpus:
    """Documents in one file; what is added twice is held once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._snapshots = Snapshots(path)
        self._index = SqlitePassageIndex(path)
        with self._translated():
            self._connection = connect(path, CORPUS)

    def add(self, page: Page, document: Document, passages: Iterable[Passage]) -> bool:
        """Whether `document` is new; its page and passages are kept with it."""
        identity = self._snapshots.put(Snapshot.of_page(page))
        self._index.add(passages)
        row = (document.id, identity, page.path or page.url, document.title)
        with self._translated(), writing(self._connection):
            return self._connection.execute(_ADD, row).rowcount > 0

    def remove(self, place: str) -> int:
        """How many documents were removed: those that came from `place`, or from inside it."""
        plain = place.rstrip("/").replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        with self._translated(), writing(self._connection):
            query = f"select document_id, snapshot_id from documents where {_INSIDE}"
            rows = self._connection.execute(query, (place, f"{plain}/%", f"{plain}#%")).fetchall()
            self._connection.executemany("delete from passages where document_id = ?", [(row[0],) for row in rows])
            self._connection.executemany("delete from documents where document_id = ?", [(row[0],) for row in rows])
            self._connection.executemany("delete from snapshots where id = ?", [(row[1],) for row in rows])
            self._connection.execute("delete from bodies where sha256 not in (select sha256 from snapshots)")
        return len(rows)

    def listed(self) -> tuple[Held, ...]:
        """The documents in order of their places."""
        with self._translated():
            rows = self._connection.execute("select document_id, place, title from documents order by place").fetchall()
        return tuple(Held(document_id=identity, place=place, title=title) for identity, place, title in rows)

    def find(self, words: Sequence[str], *, limit: int) -> tuple[Page, ...]:
        """The pages of the documents whose passages hold `words`, best first, each once."""
        passages = self._index.search(words, limit=_PASSAGES)
        documents = list(dict.fromkeys(passage.document_id for passage in passages))[:limit]
        return tuple(self._snapshots.get(identity).page() for identity in self._snapshots_of(documents))

    def close(self) -> None:
        """Nothing: the file is let go."""
        for held in (self._snapshots, self._index, self._connection):
            held.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _snapshots_of(self, documents: Sequence[str]) -> Iterator[str]:
        with self._translated():
            for document in documents:
                query = "select snapshot_id from documents where document_id = ?"
                row = self._connection.execute(query, (document,)).fetchone()
                if row:
                    yield row[0]

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreError(f"the corpus {self._path} cannot be used: {error}") from error
