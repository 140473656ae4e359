"""Pages from disk: everything readable, in order, and a problem for everything that is not."""

import gzip
import json
import os
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.fetch import page_of, pages_of
from factcheck.fetch.opened import read_bytes
from factcheck.model import Page, Problem


def found(path):
    return [(held.path if isinstance(held, Page) else held.reason) for held in pages_of(path)]


def lines(*records):
    return "".join((record if isinstance(record, str) else json.dumps(record)) + "\n" for record in records)


def test_pages_of__a_file_is_one_page(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"Two died.\r\n")
    (page,) = pages_of(tmp_path / "a.txt")
    assert (page.body, page.path) == (b"Two died.\r\n", (tmp_path / "a.txt").as_posix())


def test_pages_of__a_path_is_kept_as_given(tmp_path, monkeypatch):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.txt").write_text("Two died.")
    monkeypatch.chdir(tmp_path)
    assert found(Path("notes")) == ["notes/a.txt"]


def test_pages_of__a_folder_in_order_without_what_is_hidden_or_strange(tmp_path, monkeypatch):
    for name in (
        "b.html",
        "a.txt",
        "B.md",
        ".hidden.txt",
        "picture.png",
        "sub/c.HTM",
        "sub/.git/d.txt",
        "a.txt.gz",
        "x.py",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(gzip.compress(b"packed") if name.endswith(".gz") else b"text")
    monkeypatch.chdir(tmp_path)
    assert found(Path(".")) == ["B.md", "a.txt", "a.txt.gz", "b.html", "sub/c.HTM"]


def test_pages_of__records_are_pages_of_their_own(tmp_path):
    file = tmp_path / "s.jsonl"
    file.write_text(lines({"id": "one", "url": "https://a.example/1", "text": "Two died."}, "", {"text": "No id."}))
    first, second = pages_of(file)
    assert (first.path, first.url, first.content_type) == (
        f"{file.as_posix()}#one",
        "https://a.example/1",
        "application/json",
    )
    assert json.loads(first.body)["text"] == "Two died."
    assert second.path == f"{file.as_posix()}#3"


def test_pages_of__a_bad_line_hides_no_good_one(tmp_path):
    file = tmp_path / "s.jsonl"
    file.write_bytes(
        b"\xef\xbb\xbf"
        + lines({"id": 1, "text": "a"}).encode()
        + b"{broken\n\xff\xfe\n[1]\n"
        + lines({"id": 2}).encode()
    )
    assert found(file) == [
        f"{file.as_posix()}#1", "bad_json", "bad_json", "bad_record", f"{file.as_posix()}#2",
    ]  # fmt: skip
    problem = next(held for held in pages_of(file) if isinstance(held, Problem))
    assert problem.stage == "read"
    assert problem.where.endswith("s.jsonl#line-2")
    assert "line 2" in problem.detail


def test_pages_of__an_id_counts_once(tmp_path):
    file = tmp_path / "s.jsonl"
    file.write_text(lines({"id": "a", "text": "first"}, {"id": "a", "text": "second"}, {"id": "b", "text": "third"}))
    assert found(file) == [f"{file.as_posix()}#a", "duplicate_id", f"{file.as_posix()}#b"]


def test_pages_of__windows_lines_and_a_last_line_without_end(tmp_path):
    file = tmp_path / "s.ndjson"
    file.write_bytes(b'{"id": 1}\r\n{"id": 2}')
    assert [page.body for page in pages_of(file)] == [b'{"id": 1}', b'{"id": 2}']


def test_pages_of__a_line_too_long_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setattr("factcheck.fetch.lines.MAX_LINE_BYTES", 100)
    file = tmp_path / "s.jsonl"
    file.write_text(lines({"id": 1, "text": "x" * 5000}, {"id": 2}))
    assert found(file) == ["too_large", f"{file.as_posix()}#2"]


def test_pages_of__packed_records(tmp_path):
    file = tmp_path / "s.jsonl.gz"
    file.write_bytes(gzip.compress(lines({"id": 1}, {"id": 2}).encode()))
    assert found(file) == [f"{file.as_posix()}#1", f"{file.as_posix()}#2"]


@pytest.mark.parametrize("name", ["a.txt.gz", "a.jsonl.gz"])
def test_pages_of__damaged_packing_is_a_problem(tmp_path, name):
    (tmp_path / name).write_bytes(gzip.compress(b'{"id": 1}\n' * 50)[:-12])
    assert found(tmp_path / name)[-1] == "bad_gzip"


def test_read_bytes__a_bomb_is_not_unpacked_past_the_limit(tmp_path):
    (tmp_path / "a.txt.gz").write_bytes(gzip.compress(b"0" * 100_000_000))
    assert found(tmp_path / "a.txt.gz") == ["too_large"]
    with pytest.raises(Exception, match="larger than 0 MB"):
        read_bytes(tmp_path / "a.txt.gz", limit=10)


def test_pages_of__nothing_there(tmp_path):
    with pytest.raises(InputError, match=r"no file or folder .*absent"):
        list(pages_of(tmp_path / "absent"))


def test_pages_of__an_empty_folder_is_no_error(tmp_path):
    assert found(tmp_path) == []


def test_pages_of__a_loop_of_links_ends(tmp_path):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("text")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    assert len(found(tmp_path)) == 1


def test_pages_of__a_dead_link_is_a_problem(tmp_path):
    (tmp_path / "a.txt").symlink_to(tmp_path / "absent")
    assert found(tmp_path) == ["unreadable"]


def test_pages_of__a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.txt")
    assert found(tmp_path) == ["unreadable"]


def test_pages_of__a_file_that_may_not_be_read_is_a_problem(tmp_path, monkeypatch):
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "b.txt").write_text("text")
    real = Path.open

    def guarded(self, *args, **kwargs):
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", guarded)
    assert found(tmp_path) == ["permission", (tmp_path / "b.txt").as_posix()]


def test_page_of__is_one_page_or_one_sentence(tmp_path):
    (tmp_path / "a.txt").write_text("text")
    assert page_of(tmp_path / "a.txt").body == b"text"
    for path, says in ((tmp_path, "folder"), (tmp_path / "absent", "no file")):
        with pytest.raises(InputError, match=says):
            page_of(path)
