import copy
import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from factcheck.model import Cause, ClaimKind, Label, Outcome, Stance, ValueType
from factcheck.render.json import dump
from factcheck.render.shape import SCHEMA, VALUE_FLAGS

PUBLISHED = json.loads(files("factcheck.data").joinpath("report.schema.json").read_text(encoding="utf-8"))
CHECK = Draft202012Validator(PUBLISHED, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.fixture
def record(report):
    return json.loads(dump(report))


def test_schema__is_itself_valid():
    Draft202012Validator.check_schema(PUBLISHED)
    assert PUBLISHED["properties"]["schema"]["const"] == SCHEMA


def test_schema__accepts_the_sample(record):
    assert [error.message for error in CHECK.iter_errors(record)] == []


def test_schema__accepts_a_report_without_claims(empty_report):
    assert CHECK.is_valid(json.loads(dump(empty_report)))


@pytest.mark.parametrize(
    "damage",
    [
        lambda r: r.pop("coverage"),
        lambda r: r.update(extra=1),
        lambda r: r.update(schema="factcheck/report/2"),
        lambda r: r["article"].update(published="3 March"),
        lambda r: r["article"].update(sha256="abc"),
        lambda r: r["findings"][0].pop("problems"),
        lambda r: r["findings"][0]["claim"].update(kind="rumour"),
        lambda r: r["findings"][0]["claim"].update(start=-1),
        lambda r: r["findings"][0]["claim"]["values"][0].update(approx="yes"),
        lambda r: r["findings"][0]["claim"]["values"][0].pop("low"),
        lambda r: r["findings"][0]["verdict"].update(confidence=1.2),
        lambda r: r["findings"][0]["verdict"].update(label="disputed"),
        lambda r: r["findings"][0]["evidence"][0].update(stance="agrees"),
        lambda r: r["findings"][0]["evidence"][0]["comparisons"][0].update(note=""),
        lambda r: r["sources"][0].update(refused=None),
        lambda r: r["opinions"][0].pop("cues"),
    ],
)
def test_schema__refuses_a_damaged_report(record, damage):
    broken = copy.deepcopy(record)
    damage(broken)
    assert not CHECK.is_valid(broken)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (("verdict", "label"), Label),
        (("verdict", "cause"), Cause),
        (("claim", "kind"), ClaimKind),
        (("value", "type"), ValueType),
        (("evidence", "stance"), Stance),
        (("comparison", "outcome"), Outcome),
    ],
)
def test_schema__lists_the_words_of_the_model(place, words):
    kind, key = place
    assert PUBLISHED["$defs"][kind]["properties"][key]["enum"] == [word.value for word in words]


def test_schema__lists_the_keys_of_a_value():
    keys = list(PUBLISHED["$defs"]["value"]["properties"])
    assert keys == ["type", "text", "start", "end", "value", "low", "high", *VALUE_FLAGS, "alternatives"]
