"""How the archive's tables came to be, step by numbered step. A step once released is never edited."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

ARCHIVE = Migrations("factcheck.archive")

_COLUMNS = {
    "number": int,
    "id": str,
    "asked": str,
    "url": str,
    "final_url": str,
    "path": str,
    "status": int,
    "content_type": str,
    "fetched_at": str,
    "sha256": str,
    "headers": str,
    "robots": str,
}


@ARCHIVE()
def step_1_snapshots(database: Database) -> None:
    """Bodies by their hash, snapshots that point to them; neither is ever changed."""
    database.table("bodies").create(
        {"sha256": str, "size": int, "packed": bytes}, pk="sha256", not_null={"size", "packed"}
    )
    snapshots = database.table("snapshots")
    snapshots.create(_COLUMNS, pk="number", not_null={"id", "url", "sha256"}, foreign_keys=[("sha256", "bodies")])
    snapshots.create_index(["id"], unique=True)
    snapshots.create_index(["asked", "fetched_at"])
    for table in ("bodies", "snapshots"):
        database.execute(
            f"create trigger {table}_stay before update on {table} "
            f"begin select raise(abort, '{table} are never changed'); end"
        )


@ARCHIVE()
def step_2_failures(database: Database) -> None:
    """What gave no answer, and why."""
    failures = database.table("failures")
    failures.create({"number": int, "asked": str, "at": str, "reason": str, "detail": str}, pk="number")
    failures.create_index(["asked"])
