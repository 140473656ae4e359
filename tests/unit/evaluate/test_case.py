import json

import pytest

from factcheck.errors import InputError
from factcheck.evaluate.case import evaluate, match_claims


def finding(start, end, label):
    return {"claim": {"start": start, "end": end}, "verdict": {"label": label}}


def gold(start, end, verdict, *also):
    return {"start": start, "end": end, "gold_verdict": verdict, "also_acceptable": list(also)}


def test_match_claims__the_best_overlap_wins_and_half_is_needed():
    said = {"findings": [finding(0, 50, "verified"), finding(10, 30, "disputed"), finding(60, 70, "unsourced")]}
    found = match_claims([gold(10, 32, "disputed"), gold(80, 90, "verified"), gold(66, 90, "verified")], said)
    assert [one.said for one in found] == ["disputed", None, None]


def test_evaluate__a_folder_with_its_report(tmp_path):
    rows = [gold(0, 10, "verified"), gold(20, 30, "disputed", "unsourced"), gold(40, 50, "unsourced")]
    (tmp_path / "gold_claims.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    (tmp_path / "gold_opinions.jsonl").write_text(json.dumps({"start": 60, "end": 70}), encoding="utf-8")
    report = {
        "findings": [finding(0, 10, "verified"), finding(20, 30, "unsourced"), finding(40, 50, "verified")],
        "opinions": [{"start": 60, "end": 70}, {"start": 80, "end": 90}],
    }
    (tmp_path / "report.json").write_text(json.dumps(report), encoding="utf-8")
    scores = {score.name: score.value for score in evaluate([tmp_path])}
    assert list(scores)[:2] == ["false verified", "false disputed"]
    assert scores["false verified"] == 1.0
    assert scores["label accuracy on matched claims"] == pytest.approx(2 / 3)
    assert scores["opinion precision"] == 0.5
    assert scores["opinion recall"] == 1.0


def test_evaluate__a_folder_without_gold_says_so(tmp_path):
    (tmp_path / "report.json").write_text("{}", encoding="utf-8")
    with pytest.raises(InputError, match="gold"):
        evaluate([tmp_path])
