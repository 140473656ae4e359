"""Scores of publication dates: a wrong one is worse than a missing one, so both are counted."""

import json

from factcheck.evaluate.pubdate import evaluate

DATED = '<meta property="article:published_time" content="2025-11-25"><p>The river rose on Monday, officials said.</p>'
UNDATED = "<p>The river rose on Monday, officials said at noon.</p>"


def scores(tmp_path, *rows):
    file = tmp_path / "dev.jsonl"
    lines = [{"id": "1", "url": "https://a.example/b/c", "html": html, "date": date} for html, date in rows]
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return {score.name: score.value for score in evaluate([file])}


def test_evaluate__right_wrong_and_missing(tmp_path):
    rows = [(DATED, "2025-11-25"), (DATED, "2025-11-24"), (UNDATED, "2025-11-25"), (UNDATED, "2025-11-25")]
    assert scores(tmp_path, *rows) == {"right": 0.25, "wrong": 0.25, "missing": 0.5}


def test_evaluate__no_date_where_there_is_none_is_right(tmp_path):
    found = scores(tmp_path, (UNDATED, None), (UNDATED, float("nan")), (DATED, None), ("", None))
    assert (found["right"], found["wrong"]) == (0.75, 0.25)
