"""How the tables came to be, step by numbered step, a set for each file. A step once released is never edited."""

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

ARCHIVE = Migrations("factcheck.archive")
CORPUS = Migrations("factcheck.corpus")

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


@CORPUS()
def step_1_documents(database: Database) -> None:
    """Which snapshot each document of the corpus was read from."""
    documents = database.table("documents")
    documents.create(
        {"number": int, "document_id": str, "snapshot_id": str, "place": str, "title": str},
        pk="number",
        not_null={"document_id", "snapshot_id", "place"},
    )
    documents.create_index(["document_id"], unique=True)


@CORPUS()
def step_2_feed_entries(database: Database) -> None:
    """What the feeds carried, with their words findable."""
    entries = database.table("entries")
    entries.create(
        {"number": int, "url": str, "feed": str, "title": str, "summary": str, "published": str},
        pk="number",
        not_null={"url", "title"},
    )
    entries.create_index(["url"], unique=True)
    entries.enable_fts(["title", "summary"], tokenize="porter unicode61 remove_diacritics 2", create_triggers=True)
