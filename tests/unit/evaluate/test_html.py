"""Scores of main text, on pages small enough to count by hand."""

import gzip
import json

import pytest

from factcheck.errors import InputError
from factcheck.evaluate.html import evaluate

STORY = "The river rose on Monday and two people died in the flood, officials said at noon."
PAGE = f"<html><body><nav>Menu</nav><article><p>{STORY}</p></article></body></html>"


def scores(tmp_path, *rows):
    file = tmp_path / "set" / "dev.jsonl.gz"
    file.parent.mkdir()
    file.write_bytes(gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()))
    return {score.name: score.value for score in evaluate([file])}


def row(**given):
    return {"id": "1", "url": "https://a.example/b/c", "html": PAGE, **given}


def test_evaluate__the_whole_text_is_one(tmp_path):
    assert scores(tmp_path, row(text=STORY)) == {"precision": 1.0, "recall": 1.0, "F1": 1.0, "exact": 1.0}


def test_evaluate__half_of_the_text_is_half_the_recall(tmp_path):
    found = scores(tmp_path, row(text=STORY), row(text="Quite another text stood here once before."))
    assert (found["precision"], found["recall"], found["exact"]) == (0.5, 0.5, 0.5)


def test_evaluate__a_page_nothing_is_read_of_scores_nothing(tmp_path):
    found = scores(tmp_path, row(html="<html><body></body></html>", text=STORY))
    assert found == {"precision": 0.0, "recall": 0.0, "F1": 0.0, "exact": 0.0}


def test_evaluate__segments(tmp_path):
    wanted = ["two people died", "three people died"]
    assert scores(tmp_path, row(must_contain=wanted, must_not_contain=["Menu", "officials"])) == {"segment F1": 0.5}


def test_evaluate__a_row_without_a_page_is_named(tmp_path):
    with pytest.raises(InputError, match="row 7"):
        scores(tmp_path, {"id": "7", "text": "a"})
