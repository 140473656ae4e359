import json

import pytest

from factcheck.evaluate.fit import fit, solve
from factcheck.judge import FEATURES

SAID = "The harbour of Westrand was sold to a Danish firm in autumn."
ROWS = [
    (SAID, "supported"),
    ("A Danish firm bought the harbour of Westrand in autumn.", "supported"),
    ("In autumn the harbour of Westrand was sold to a firm.", "supported"),
    ("The harbour of Westrand was painted by children in spring.", "nei"),
    ("Westrand has a harbour and a Danish church.", "nei"),
    ("The firm was sold long ago, says a Westrand paper.", "nei"),
]


def test_fit__what_is_covered_counts_for_and_what_is_missing_against(tmp_path):
    path = tmp_path / "made" / "dev.jsonl"
    path.parent.mkdir()
    rows = [{"claim": SAID, "evidence": [{"text": text}], "label": label} for text, label in ROWS]
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    found = fit([path])
    assert set(found["terms"]) == set(FEATURES)
    assert found["fitted_on"] == ["made"]
    assert found["terms"]["wording covered by the passage"] > 0


@pytest.mark.parametrize(
    ("matrix", "right", "expected"),
    [([[2.0, 1.0], [1.0, 3.0]], [3.0, 5.0], [0.8, 1.4]), ([[0.0, 1.0], [1.0, 0.0]], [2.0, 3.0], [3.0, 2.0])],
)
def test_solve(matrix, right, expected):
    assert solve(matrix, right) == pytest.approx(expected)
