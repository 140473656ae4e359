"""The evidence archive: what every address answered, and every file that was read, byte for byte.

One SQLite file. A body is kept once, packed, under its SHA-256; a snapshot says when and where it was seen. Rows are
only ever added (the database itself refuses to change one), so a page that changes becomes a second snapshot.
`prune` is the one way out, and only whole snapshots go.

Writers take the lock at once (``begin immediate``) and commit each answer by itself. In WAL mode a process killed at
any moment leaves a whole file behind, short of at most the answer in flight.
"""

import json
import sqlite3
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

from factcheck.errors import StoreError
from factcheck.model import Snapshot, sha256_of
from factcheck.store.migrations import ARCHIVE
from factcheck.store.opening import connect, writing
from factcheck.text.addresses import canonical_url

_ADD_BODY = "insert or ignore into bodies (sha256, size, packed) values (?, ?, ?)"
_ADD = """
    insert or ignore into snapshots
        (id, asked, url, final_url, path, status, content_type, fetched_at, sha256, headers, robots)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_READ = """
    select url, final_url, path, status, content_type, fetched_at, headers, robots, sha256, packed
    from snapshots join bodies using (sha256)
"""
_LATEST = f"{_READ} where asked = ? and fetched_at is not null order by fetched_at desc, number desc limit 1"
_FAILED = "select reason, detail from failures where asked = ? order by number desc limit 1"


class Snapshots:
    """The archive in one file, or in memory where no path is given; any thread may use it."""

    def __init__(self, path: Path | None = None, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._path = path
        self._now = now
        self._lock = threading.RLock()
        with _translated(path):
            self._connection = connect(path, ARCHIVE)

    def put(self, snapshot: Snapshot) -> str:
        """The id under which `snapshot` is kept from now on."""
        return self.put_all([snapshot])[0]

    def put_all(self, snapshots: Iterable[Snapshot]) -> list[str]:
        """The ids of `snapshots`, kept all or none."""
        kept = []
        with self._writing() as connection:
            for snapshot in snapshots:
                sha256 = snapshot.sha256
                if not connection.execute("select 1 from bodies where sha256 = ?", (sha256,)).fetchone():
                    connection.execute(_ADD_BODY, (sha256, len(snapshot.body), zlib.compress(snapshot.body)))
                kept.append(snapshot.id_of(sha256))
                connection.execute(_ADD, _row(snapshot, kept[-1], sha256))
        return kept

    def latest(self, url: str) -> Snapshot | None:
        """The newest answer kept for `url`, or None."""
        return next(self._read(_LATEST, _asked(url)), None)

    def get(self, identity: str) -> Snapshot:
        """The snapshot of that id, its bytes checked; raises `StoreError`."""
        found = next(self._read(f"{_READ} where id = ?", identity), None)
        if found is None:
            raise StoreError(f"the archive {self._name} holds no snapshot {identity}; it was pruned, or is another one")
        return found

    def every(self) -> Iterator[Snapshot]:
        """All snapshots in the order they were kept."""
        return self._read(f"{_READ} order by number")

    def history(self, url: str) -> tuple[Snapshot, ...]:
        """The snapshots of one address, oldest first."""
        return tuple(self._read(f"{_READ} where asked = ? order by fetched_at, number", _asked(url)))

    def note(self, url: str, reason: str, detail: str) -> None:
        """Remembers that `url` gave no answer, and why (which names robots.txt where that forbade it)."""
        with self._writing() as connection:
            row = (_asked(url), self._now().isoformat(timespec="seconds"), reason, detail)
            connection.execute("insert into failures (asked, at, reason, detail) values (?, ?, ?, ?)", row)

    def last_failure(self, url: str) -> tuple[str, str] | None:
        """Reason and detail of the newest failure at `url`."""
        with self._lock, _translated(self._path):
            row = self._connection.execute(_FAILED, (_asked(url),)).fetchone()
        return (row[0], row[1]) if row else None

    def prune(self, before: datetime, keep: Iterable[str] = ()) -> int:
        """How many snapshots were removed: those seen before `before` whose ids are not in `keep`."""
        kept = set(keep)
        with self._writing() as connection:
            rows = connection.execute(
                "select number, id from snapshots where fetched_at < ?", (before.astimezone(UTC).isoformat(),)
            )
            gone = [(number,) for number, identity in rows if identity not in kept]
            connection.executemany("delete from snapshots where number = ?", gone)
            connection.execute("delete from bodies where sha256 not in (select sha256 from snapshots)")
        return len(gone)

    def faults(self) -> Iterator[str]:
        """One sentence for each thing that is wrong with the archive; none if it is whole."""
        with self._lock, _translated(self._path):
            for (said,) in self._connection.execute("pragma integrity_check").fetchall():
                if said != "ok":
                    yield f"the file: {said}"
            orphans = "select id from snapshots where sha256 not in (select sha256 from bodies)"
            yield from (f"{identity}: its body is missing" for (identity,) in self._connection.execute(orphans))
            hashes = [row[0] for row in self._connection.execute("select sha256 from bodies order by sha256")]
        for sha256 in hashes:
            if not self._is_whole(sha256):
                yield f"body {sha256}: its bytes are not the ones that were kept"

    def __len__(self) -> int:
        with self._lock, _translated(self._path):
            return int(self._connection.execute("select count(*) from snapshots").fetchone()[0])

    def close(self) -> None:
        """Nothing: the file is let go."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _name(self) -> str:
        return str(self._path or "in memory")

    def _is_whole(self, sha256: str) -> bool:
        with self._lock, _translated(self._path):
            packed, size = self._connection.execute(
                "select packed, size from bodies where sha256 = ?", (sha256,)
            ).fetchone()
        try:
            body = zlib.decompress(packed)
        except zlib.error:
            return False
        return len(body) == size and sha256_of(body) == sha256

    def _read(self, query: str, *values: str) -> Iterator[Snapshot]:
        with self._lock, _translated(self._path):
            rows = self._connection.execute(query, values).fetchall()
        yield from map(_snapshot, rows)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _translated(self._path), writing(self._connection):
            yield self._connection


@contextmanager
def _translated(path: Path | None) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise StoreError(f"the archive {path or 'in memory'} cannot be used: {error}") from error


def _asked(url: str) -> str:
    """The key an address is looked up by: one for all its spellings."""
    return canonical_url(url) if url.lower().startswith(("http://", "https://")) else url


def _row(snapshot: Snapshot, identity: str, sha256: str) -> tuple[Any, ...]:
    return (
        identity,
        _asked(snapshot.url),
        snapshot.url,
        snapshot.final_url,
        snapshot.path,
        snapshot.status,
        snapshot.content_type,
        snapshot.fetched_at.astimezone(UTC).isoformat() if snapshot.fetched_at else None,
        sha256,
        json.dumps(snapshot.headers, ensure_ascii=False),
        snapshot.robots,
    )


def _snapshot(row: tuple[Any, ...]) -> Snapshot:
    url, final_url, path, status, content_type, fetched_at, headers, robots, sha256, packed = row
    try:
        body = zlib.decompress(packed)
    except zlib.error:
        body = b""
    if sha256_of(body) != sha256:
        raise StoreError(f"the bytes kept of {path or url} are damaged; `factcheck cache verify` lists what is")
    return Snapshot(
        url=url,
        body=body,
        final_url=final_url,
        path=path,
        status=status,
        content_type=content_type,
        fetched_at=datetime.fromisoformat(fetched_at) if fetched_at else None,
        headers=tuple((name, value) for name, value in json.loads(headers)),
        robots=robots,
    )
