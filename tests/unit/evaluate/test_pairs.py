import json

import pytest

from factcheck.evaluate.pairs import Judged, balanced, evaluate


def rows(*pairs):
    return [Judged("set", "other", gold, said) for gold, said in pairs]


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([("supported", "supported"), ("refuted", "nei")], 1.0),
        ([("supported", "nei"), ("refuted", "nei")], 0.5),
        ([("supported", "supported")], 1.0),
        ([], 0.0),
    ],
)
def test_balanced(pairs, expected):
    assert balanced(rows(*pairs)) == expected


def test_evaluate__counts_the_dangerous_mistakes_first(tmp_path):
    made = [
        {
            "claim": "The harbour has 12 cranes.",
            "evidence": [{"text": "The harbour has 12 cranes."}],
            "label": "supported",
        },
        {"claim": "The harbour has 12 cranes.", "evidence": [{"text": "The harbour has 12 cranes."}], "label": "nei"},
        {
            "claim": "The harbour has 12 cranes.",
            "evidence": [{"text": "The harbour has 30 cranes."}],
            "label": "refuted",
        },
    ]
    path = tmp_path / "made.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in made), encoding="utf-8")
    scores = {score.name: score.value for score in evaluate([path]) if score.of == "made"}
    assert list(scores)[:2] == ["false verified", "false disputed"]
    assert scores["false verified"] == 1.0
    assert scores["false disputed"] == 0.0
    assert scores["refuted recall"] == 1.0
