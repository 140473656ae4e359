"""Reports made by the whole line keep the published shape and survive being read back."""

import json
from importlib.resources import files

import pytest
from jsonschema import Draft202012Validator

from factcheck.demo import demo_request
from factcheck.job import check
from factcheck.render import dump, load
from tests.invariants import flood

SCHEMA = json.loads(files("factcheck.data").joinpath("report.schema.json").read_text(encoding="utf-8"))


def demo_report():
    with demo_request() as request:
        return check(request)[0]


@pytest.fixture(scope="module", params=["flood", "demo"])
def report(request):
    return flood.run(flood.BEARING) if request.param == "flood" else demo_report()


def test_report__keeps_the_published_shape(report):
    check_shape = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
    assert [error.message for error in check_shape.iter_errors(json.loads(dump(report)))] == []


def test_report__read_back_is_the_same(report):
    text = dump(report)
    assert dump(load(text)) == text


def test_report__names_every_source_and_origin_it_uses(report):
    sources, origins = {each.id for each in report.sources}, {each.id for each in report.origins}
    rows = [row for finding in report.findings for row in finding.evidence]
    assert {row.passage.document_id for row in rows} <= sources
    assert {row.origin for row in rows} <= origins


def test_report__coverage_adds_up(report):
    cover = report.coverage
    both = cover.with_claim + cover.with_opinion + cover.neither - cover.sentences
    assert 0 <= both <= min(cover.with_claim, cover.with_opinion)
