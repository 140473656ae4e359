"""The index as a file: stemming, several writers, and a file that is none of ours."""

import sqlite3
import threading
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from factcheck.errors import StoreError
from factcheck.model import Passage, Span, content_id
from factcheck.store.index import SqlitePassageIndex


def passage(text, document="d"):
    return Passage(id=content_id("p", document, text), document_id=document, span=Span(0, len(text)), text=text)


@pytest.mark.parametrize(
    ("text", "term"), [("Ten bridges.", "bridge"), ("They negotiated.", "negotiating"), ("Müller.", "muller")]
)
def test_search__finds_other_forms_of_a_word(text, term):
    with SqlitePassageIndex() as index:
        index.add([passage(text)])
        assert len(index.search([term], limit=1)) == 1


def test_add__is_all_or_nothing():
    def broken():
        yield passage("One.")
        raise RuntimeError("the source broke")

    with SqlitePassageIndex() as index:
        with pytest.raises(RuntimeError):
            index.add(broken())
        assert len(index) == 0
        index.add([passage("Two.")])
        assert len(index.search(["two"], limit=1)) == 1


def test_index__outlives_the_process_that_made_it(tmp_path):
    with SqlitePassageIndex(tmp_path / "i.db") as index:
        index.add([passage("Flood.")])
    with SqlitePassageIndex(tmp_path / "i.db") as index:
        assert [held.text for held in index.search(["flood"], limit=1)] == ["Flood."]


def test_index__keeps_whether_the_day_is_sure(tmp_path):
    doubtful = replace(passage("Flood."), published=date(2024, 5, 5), date_is_sure=False)
    with SqlitePassageIndex(tmp_path / "i.db") as index:
        index.add([doubtful, passage("Storm.")])
        assert list(index.search(["flood"], limit=1)) == [doubtful]
        assert index.search(["storm"], limit=1)[0].date_is_sure


def test_index__a_file_from_before_a_column_is_given_it(tmp_path):
    path = tmp_path / "i.db"
    with SqlitePassageIndex(path) as index:
        index.add([passage("Flood.")])
    with closing(sqlite3.connect(path)) as held:
        held.execute("alter table passages drop column date_is_sure")
        held.commit()
    with SqlitePassageIndex(path) as index:
        index.add([passage("Storm.")])
        assert index.search(["flood"], limit=1)[0].date_is_sure
        assert index.search(["storm"], limit=1)[0].date_is_sure


def test_add__several_writers_do_not_get_in_each_others_way(tmp_path):
    def write(writer):
        with SqlitePassageIndex(tmp_path / "i.db") as index:
            for number in range(20):
                index.add([passage(f"Flood {writer} {number}.")])

    SqlitePassageIndex(tmp_path / "i.db").close()
    threads = [threading.Thread(target=write, args=(writer,)) for writer in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with SqlitePassageIndex(tmp_path / "i.db") as index:
        assert len(index) == 80


def test_index__says_that_a_file_is_not_its_own(tmp_path):
    (tmp_path / "i.db").write_bytes(b"not a database, but long enough to look like a file of one" * 30)
    with pytest.raises(StoreError, match=r"i\.db"):
        SqlitePassageIndex(tmp_path / "i.db")


def test_index__says_that_a_folder_is_missing(tmp_path):
    with pytest.raises(StoreError, match="missing"):
        SqlitePassageIndex(tmp_path / "missing" / "i.db")
