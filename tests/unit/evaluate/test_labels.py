"""Sentence readings are scored label by label."""

import json
from pathlib import Path

import pytest

from factcheck.errors import InputError
from factcheck.evaluate import checkworthy, opinions
from factcheck.evaluate.labels import score_labels


def rows(path: Path, *pairs: tuple[str, str]) -> Path:
    path.write_text("\n".join(json.dumps({"text": text, "label": label}) for text, label in pairs), encoding="utf-8")
    return path


def test_score_labels__gives_macro_f1_and_each_label(tmp_path: Path) -> None:
    path = rows(tmp_path / "dev.jsonl", ("a!", "yes"), ("b!", "yes"), ("c", "yes"), ("d", "no"))
    scores = {score.name: score.value for score in score_labels([path], ("yes", "no"), lambda text: "!" in text)}
    assert scores["yes precision"] == 1
    assert scores["yes recall"] == pytest.approx(2 / 3)
    assert scores["no precision"] == 0.5
    assert scores["macro-F1"] == pytest.approx((0.8 + 2 / 3) / 2)


def test_score_labels__names_a_row_without_a_known_label(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="yes or no"):
        score_labels([rows(tmp_path / "dev.jsonl", ("a", "maybe"))], ("yes", "no"), bool)


def test_opinions__are_scored(tmp_path: Path) -> None:
    path = rows(tmp_path / "o.jsonl", ("The deal is a shameful betrayal.", "opinion"), ("It rained on 3 May.", "fact"))
    assert opinions.evaluate([path])[0].value == 1


def test_checkworthy__is_scored(tmp_path: Path) -> None:
    path = rows(tmp_path / "c.jsonl", ("Prices rose 4 percent last year.", "claim"), ("Thank you.", "nonclaim"))
    assert checkworthy.evaluate([path])[0].value == 1
