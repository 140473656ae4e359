"""Opening a file of ours: in WAL mode, tables up to date, whoever else is opening it; and writing to it."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

#: How long a writer waits for another one, in milliseconds.
_BUSY_MS = 30_000
#: Tries of, and seconds between, what SQLite refuses at once while another process makes the same file.
_TRIES, _PAUSE_S = 100, 0.05


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """A transaction that takes the write lock at once: a deferred one can fail half-way with another writer."""
    connection.execute("begin immediate")
    try:
        yield
    except BaseException:
        connection.execute("rollback")
        raise
    connection.execute("commit")


def connect(path: Path | None, migrations: Migrations) -> sqlite3.Connection:
    """A connection to whole tables; another process may be making them at this moment."""
    if path is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(path or ":memory:", isolation_level=None, check_same_thread=False)
    try:
        connection.execute(f"pragma busy_timeout = {_BUSY_MS}")
        if path is not None:
            _use_wal(connection)
        _bring_up_to_date(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def _use_wal(connection: sqlite3.Connection) -> None:
    """Readers and one writer side by side; the switch itself does not wait for others, so it is tried again."""
    for attempt in range(_TRIES):
        try:
            connection.execute("pragma journal_mode = wal")
            break
        except sqlite3.OperationalError:
            if attempt == _TRIES - 1:
                raise
            time.sleep(_PAUSE_S)
    connection.execute("pragma synchronous = normal")


def _bring_up_to_date(connection: sqlite3.Connection, migrations: Migrations) -> None:
    """Applies the migrations that are missing, under the write lock from the first look on."""
    database = Database(connection)
    if not migrations.pending(database):
        return
    with writing(connection):
        migrations.apply(database)
