import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlite_utils import Database

from factcheck.errors import StoreError
from factcheck.model import Snapshot
from factcheck.store.migrations import ARCHIVE
from factcheck.store.snapshots import Snapshots

NOON = datetime(2025, 11, 26, 12, tzinfo=UTC)
URL = "https://a.example/story"


def seen(body: bytes = b"<p>41 people</p>", *, hours: int = 0, url: str = URL, status: int = 200) -> Snapshot:
    return Snapshot(
        url=url,
        final_url=url,
        body=body,
        status=status,
        content_type="text/html",
        fetched_at=NOON + timedelta(hours=hours),
        headers=(("ETag", '"é"'), ("Link", "a"), ("Link", "b")),
        robots="allowed: robots.txt",
    )


@pytest.fixture
def archive(tmp_path):
    with Snapshots(tmp_path / "deep" / "archive.sqlite") as opened:
        yield opened


def test_what_is_put_comes_back_whole(archive):
    for snapshot in (seen(), seen(b"", status=404, hours=1), Snapshot(url="n.txt", path="d/n.txt", body=b"\x00\xff")):
        assert archive.get(archive.put(snapshot)) == snapshot
    assert len(archive) == 3
    assert list(archive.faults()) == []


def test_a_page_that_changes_is_a_second_snapshot_and_the_first_stays(archive):
    archive.put(seen(b"41 people"))
    archive.put(seen(b"43 people", hours=2))
    assert [each.body for each in archive.history(URL)] == [b"41 people", b"43 people"]
    assert archive.latest(URL).body == b"43 people"


def test_the_newest_by_its_time_is_the_latest_whatever_was_put_last(archive):
    archive.put(seen(b"new", hours=2))
    archive.put(seen(b"old"))
    assert archive.latest(URL).body == b"new"


def test_the_same_snapshot_twice_is_one_and_one_body_serves_many(archive):
    archive.put_all([seen(), seen(), seen(hours=1), seen(url="https://b.example/copy")])
    assert len(archive) == 3
    with sqlite3.connect(archive._path) as raw:
        assert raw.execute("select count(*) from bodies").fetchone() == (1,)
    raw.close()


def test_an_address_is_found_in_any_spelling(archive):
    archive.put(seen(url="https://A.example:443/story?utm_source=x#top"))
    assert archive.latest(URL) is not None
    assert archive.latest("https://a.example/other") is None


@pytest.mark.parametrize("change", ["update snapshots set status = 1", "update bodies set size = 1"])
def test_the_file_itself_refuses_to_change_a_row(archive, change):
    archive.put(seen())
    with sqlite3.connect(archive._path) as raw, pytest.raises(sqlite3.IntegrityError, match="never changed"):
        raw.execute(change)
    raw.close()


def test_a_damaged_byte_is_found_and_never_handed_out(archive):
    identity = archive.put(seen())
    with sqlite3.connect(archive._path) as raw:
        raw.execute("drop trigger bodies_stay")
        packed = bytearray(raw.execute("select packed from bodies").fetchone()[0])
        packed[len(packed) // 2] ^= 1
        raw.execute("update bodies set packed = ?", (bytes(packed),))
    raw.close()
    assert len(list(archive.faults())) == 1
    with pytest.raises(StoreError, match="damaged"):
        archive.get(identity)


def test_an_unknown_snapshot_is_said_to_be_unknown(archive):
    with pytest.raises(StoreError, match="holds no snapshot snapshot-0"):
        archive.get("snapshot-0")


def test_prune_takes_the_old_but_not_the_named_nor_the_files(archive):
    old, named, new = seen(b"a"), seen(b"b", url="https://b.example/"), seen(b"c", hours=48)
    file = Snapshot(url="n.txt", path="n.txt", body=b"d")
    archive.put_all([old, named, new, file])
    assert archive.prune(NOON + timedelta(hours=24), keep=[named.id]) == 1
    assert {each.id for each in archive.every()} == {named.id, new.id, file.id}
    assert list(archive.faults()) == []


def test_failures_are_remembered(archive):
    assert archive.last_failure(URL) is None
    archive.note(URL, "timeout", "no end after 60 s")
    archive.note(URL, "gone", "removed")
    assert archive.last_failure(URL) == ("gone", "removed")


def test_all_or_none(archive):
    def broken():
        yield seen(b"first")
        raise KeyError("the source of snapshots broke")

    with pytest.raises(KeyError):
        archive.put_all(broken())
    assert len(archive) == 0


def test_many_threads_put_at_once(archive):
    def work(number: int) -> None:
        for step in range(20):
            archive.put(seen(f"{number % 3} {step}".encode(), url=f"https://a.example/{number}/{step}"))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(archive) == 160
    assert list(archive.faults()) == []


_WRITER = """
import sys
from pathlib import Path
from factcheck.model import Snapshot
from factcheck.store.snapshots import Snapshots
with Snapshots(Path(sys.argv[1])) as archive:
    for step in range(25):
        archive.put(Snapshot(url=f"file-{sys.argv[2]}-{step}", body=str(step % 5).encode()))
"""


def test_many_processes_make_and_fill_one_archive_at_once(tmp_path):
    path = tmp_path / "archive.sqlite"
    writers = [subprocess.Popen([sys.executable, "-c", _WRITER, str(path), str(number)]) for number in range(4)]
    assert [writer.wait(120) for writer in writers] == [0] * 4
    with Snapshots(path) as archive:
        assert len(archive) == 100
        assert list(archive.faults()) == []


def test_an_archive_of_the_first_step_is_brought_up_to_date(tmp_path):
    path = tmp_path / "old.sqlite"
    database = Database(path)
    ARCHIVE.apply(database, stop_before="step_2_failures")
    database.close()
    with Snapshots(path) as archive:
        archive.put(seen())
        archive.note(URL, "gone", "x")
        assert archive.last_failure(URL) == ("gone", "x")


def test_a_file_that_is_no_archive_is_said_to_be_none(tmp_path):
    path = tmp_path / "notes.sqlite"
    path.write_bytes(b"no database at all, whatever it is called" * 40)
    with pytest.raises(StoreError, match=r"notes\.sqlite cannot be used"):
        Snapshots(path)


def test_the_id_is_of_the_answer_and_its_moment_in_any_zone():
    from datetime import timezone

    there = timezone(timedelta(hours=5))
    one = seen()
    assert replace(one, fetched_at=one.fetched_at.astimezone(there)).id == one.id
    assert replace(one, body=b"x").id != one.id
    assert replace(one, fetched_at=NOON + timedelta(seconds=1)).id != one.id
    assert replace(one, robots=None, headers=()).id == one.id
