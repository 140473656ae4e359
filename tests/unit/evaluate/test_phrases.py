"""Values held against the contract's own form: bounds and fixed units count, a count's noun does not."""

import json

import pytest

from factcheck.evaluate.phrases import evaluate


def f1(tmp_path, *rows):
    file = tmp_path / "news" / "dev.jsonl"
    file.parent.mkdir()
    file.write_text("".join(json.dumps({"lang": "en", "date": None, **row}) + "\n" for row in rows))
    (score,) = evaluate([file])
    assert score.of == "news"
    return score.value


def row(text, part, **expected):
    start = text.index(part)
    return {"text": text, "expected": [{"text": part, "start": start, "end": start + len(part), **expected}]}


SUM = "It paid up to $3 million."


@pytest.mark.parametrize(
    ("expected", "value"),
    [
        ({"kind": "money", "value": 3000000, "low": None, "high": 3000000, "unit": "USD"}, 1.0),
        ({"kind": "money", "value": 3000000, "low": 3000000, "high": 3000000, "unit": "USD"}, 0.0),
        ({"kind": "money", "value": 3000000, "low": None, "high": 3000000, "unit": "EUR"}, 0.0),
        ({"kind": "count", "value": 3000000, "low": None, "high": 3000000}, 0.0),
    ],
)
def test_evaluate__type_bounds_and_unit_must_be_right(tmp_path, expected, value):
    assert f1(tmp_path, row(SUM, "up to $3 million", **expected)) == value


def test_evaluate__the_noun_counted_is_not_asked_for(tmp_path):
    assert f1(tmp_path, row("It has 28 points.", "28", kind="count", value=28, low=28, high=28, unit="point")) == 1.0


def test_evaluate__a_value_where_none_is_counts_against(tmp_path):
    found = row("It has 28 points.", "28", kind="count", value=28, low=28, high=28)
    assert f1(tmp_path, found, {"text": "It has 30 points.", "expected": []}) == pytest.approx(2 / 3)


def test_evaluate__dates_count_from_the_rows_day_and_ambiguous_ones_by_their_readings(tmp_path):
    day = {"kind": "date", "value": "2025-11-21", "low": "2025-11-21", "high": "2025-11-21"}
    both = {"kind": "date", "value": None, "ambiguous": True, "alternatives": ["2025-03-04", "2025-04-03"]}
    rows = (
        {**row("He left on Friday.", "Friday", **day), "date": "2025-11-25"},
        row("On 03/04/2025.", "03/04/2025", **both),
    )
    assert f1(tmp_path, *rows) == 1.0
