"""Weights of the sentence scores are fitted on labelled sentences, and measured on sentences held out."""

import json
from pathlib import Path

from factcheck.evaluate.fit_sentences import TASKS, fit, held_out, read

VIEWS = ["The deal is a {} disgrace.", "What a {} farce this is!", "Nobody believes this {} nonsense."]
FACTS = ["The {} council met on Monday.", "The {} bridge was closed in 2019, police said.", "It cost 3 {} dollars."]
WORDS = ["sorry", "large", "second", "red", "new", "third", "late", "small", "other", "last"]


def folder(path: Path) -> Path:
    for name, count in (("first", 10), ("second", 4)):
        rows = [
            {"text": text.format(word), "label": label}
            for word in WORDS[:count]
            for texts, label in ((VIEWS, "opinion"), (FACTS, "fact"))
            for text in texts
        ]
        (path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return path


def test_fit__a_judging_word_counts_for_and_a_day_against(tmp_path: Path) -> None:
    rows = read(folder(tmp_path), TASKS["opinion"])
    found = fit(rows, TASKS["opinion"])
    assert found["terms"]["strong"] > 0 > found["terms"]["day"]
    assert (found["fitted_on"], found["rows"]) == (["first", "second"], len(rows))
    assert found == fit(rows, TASKS["opinion"])


def test_held_out__tells_of_each_file_alone_and_from_the_others(tmp_path: Path) -> None:
    found = held_out(read(folder(tmp_path), TASKS["opinion"]), TASKS["opinion"])
    assert set(found) == {f"{name}{how}" for name in ("first", "second") for how in ("", ", fitted on the others")}
    assert all(figure > 0.9 for figure in found.values())
