"""What is kept in SQLite. Nothing outside this package sees a row."""

from factcheck.store.index import SqlitePassageIndex
from factcheck.store.snapshots import Snapshots

__all__ = ["Snapshots", "SqlitePassageIndex"]
