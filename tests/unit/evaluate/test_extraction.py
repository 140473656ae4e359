"""Extraction is scored against marked claims and opinions of one article."""

import json
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.evaluate.extraction import evaluate

ARTICLE = "The bank lost $3 million and fired 20 people. It rained. The deal is a shameful betrayal."


def marked(folder: Path, name: str, *quotes: str) -> None:
    rows = [{"start": ARTICLE.index(quote), "end": ARTICLE.index(quote) + len(quote)} for quote in quotes]
    (folder / f"gold_dev_{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "article.txt").write_text(ARTICLE, encoding="utf-8")
    marked(tmp_path, "claims", "The bank lost $3 million", "fired 20 people")
    marked(tmp_path, "opinions", "The deal is a shameful betrayal.")
    return tmp_path


def scores(folder: Path) -> dict[tuple[str, str], float]:
    return {(score.of, score.name): score.value for score in evaluate([folder])}


def test_evaluate__finds_what_is_marked(folder: Path) -> None:
    found = scores(folder)
    assert found["claims", "recall"] == found["claims", "found cleanly"] == 1
    assert found["claims", "per marked claim"] == 1
    assert found["opinions", "f1"] == 1


def test_evaluate__misses_what_is_not_there(folder: Path) -> None:
    marked(folder, "claims", "The bank lost $3 million", "It rained")
    marked(folder, "opinions", "It rained.")
    found = scores(folder)
    assert found["claims", "recall"] == 0.5
    assert found["opinions", "f1"] == 0


def test_evaluate__says_what_a_folder_lacks(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"article\.txt"):
        evaluate([tmp_path])
