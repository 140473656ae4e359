"""Scoring values: what meets an expectation, and what is neither asked for nor held against us."""

import json
from pathlib import Path
from typing import Any

import pytest

from factcheck.evaluate.values import evaluate, tally


def row(model: str, text: str, *expected: tuple[str, str, dict[str, Any]]) -> dict[str, Any]:
    """A row in the form of the set: (words, type, resolution) for each expectation."""
    found = []
    for words, kind, resolution in expected:
        start = text.index(words)
        found.append({"start": start, "end": start + len(words) - 1, "type": kind, "resolution": resolution})
    return {"model": model, "text": text, "reference": "2018-05-31T00:00:00", "expected": found}


def days(kind: str, **reading: str) -> tuple[str, dict[str, Any]]:
    return f"datetimeV2.{kind}", {"values": [{"type": kind, **reading}]}


CASES = [
    (row("NumberModel", "about 40 ships", ("40", "number", {"value": "40"})), (1, 0, 0, 0)),
    (row("NumberModel", "40 ships", ("40", "number", {"value": "41"})), (0, 1, 1, 0)),
    (row("NumberModel", "at 10.1.2.3", ("10", "number", {"value": "10"})), (0, 0, 0, 0)),
    (row("NumberRangeModel", "more than 40", ("more than 40", "numberrange", {"value": "(40,)"})), (1, 0, 0, 1)),
    (row("NumberRangeModel", "at least 40", ("at least 40", "numberrange", {"value": "(40,)"})), (0, 1, 1, 0)),
    (row("NumberRangeModel", "40 to 50", ("40 to 50", "numberrange", {"value": "[40,50)"})), (1, 0, 0, 1)),
    (row("NumberRangeModel", "just 40"), (0, 0, 0, 0)),
    (row("CurrencyModel", "50 cents", ("50 cents", "currency", {"value": "50", "unit": "Cent"})), (1, 0, 0, 1)),
    (row("CurrencyModel", "€5", ("€5", "currency", {"value": "5", "unit": "Yen", "isoCurrency": "JPY"})), (0, 1, 1, 0)),
    (row("CurrencyModel", "in euros", ("euros", "currency", {"value": None, "unit": "Euro"})), (0, 0, 0, 0)),
    (row("PercentModel", "5%", ("5%", "percentage", {"value": "5%"})), (1, 0, 0, 1)),
    (row("AgeModel", "5 years old", ("5 years old", "age", {"value": "5", "unit": "Year"})), (1, 0, 0, 1)),
    (row("OrdinalModel", "the 5th try", ("5th", "ordinal", {"value": "5"})), (1, 0, 0, 1)),
    (row("DateTimeModel", "today", ("today", *days("date", value="2018-05-31"))), (1, 0, 0, 1)),
    (row("DateTimeModel", "in 2017", ("2017", *days("daterange", start="2017-01-01", end="2018-01-01"))), (1, 0, 0, 1)),
    (
        row("DateTimeModel", "2014-16", ("2014-16", *days("daterange", start="2014-01-01", end="2016-01-01"))),
        (1, 0, 0, 1),
    ),
    (row("DateTimeModel", "since 2017", ("since 2017", *days("daterange", start="2017-01-01"))), (1, 0, 0, 1)),
    (row("DateTimeModel", "after 2017", ("after 2017", *days("daterange", start="2018-01-01"))), (1, 0, 0, 1)),
    (row("DateTimeModel", "two months ago", ("two months ago", *days("date", value="2018-03-31"))), (1, 0, 0, 1)),
    (row("DateTimeModel", "3 weeks", ("3 weeks", *days("duration", value="1814400"))), (1, 0, 0, 1)),
    (row("DateTimeModel", "at 5 pm", ("5 pm", *days("time", value="17:00:00"))), (0, 0, 0, 0)),
    (row("DateTimeModel", "yesterday"), (0, 0, 1, 0)),
]  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), CASES)
def test_tally(given: dict[str, Any], expected: tuple[int, int, int, int]) -> None:
    one = tally(given)
    assert (one.met, one.missed, one.extra, one.exact) == expected


def test_scores_per_kind_and_pooled(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text("\n".join(json.dumps(given) for given, _ in CASES), encoding="utf-8")
    scores = {(score.of, score.name): score for score in evaluate([path])}
    assert scores["recognizers_en/PercentModel", "f1"].value == 1.0
    assert scores["recognizers_en/pooled", "f1"].n == len(CASES)
    assert scores["recognizers_en/NumberModel", "f1"].value == pytest.approx(0.5)
