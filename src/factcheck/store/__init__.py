"""What is kept in SQLite. Nothing outside this package sees a row."""

from factcheck.store.index import SqlitePassageIndex

__all__ = ["SqlitePassageIndex"]
