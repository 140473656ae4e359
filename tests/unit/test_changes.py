from dataclasses import replace

import pytest

from factcheck.changes import as_record, as_text, changes_between
from factcheck.model import Cause, Label
from tests.invariants import flood


@pytest.fixture(scope="module")
def report():
    return flood.run(flood.BEARING)


def reworded(finding, text):
    return replace(finding, claim=replace(finding.claim, id="claim-new", text=text))


def overturned(finding):
    verdict = replace(finding.verdict, label=Label.DISPUTED, cause=Cause.REFUTED, rule="other")
    return replace(finding, verdict=verdict)


def test_a_report_does_not_differ_from_itself(report):
    changes = changes_between(report, report)
    assert (changes.added, changes.gone, changes.reworded, changes.moved) == ((), (), (), ())
    assert as_text(changes) == "no claim changed and no verdict moved\n"


def test_a_claim_that_came_is_added_and_seen_from_the_other_side_gone(report):
    fewer = replace(report, findings=report.findings[1:])
    assert changes_between(fewer, report).added == report.findings[:1]
    assert changes_between(report, fewer).gone == report.findings[:1]


def test_a_claim_in_other_words_is_the_same_claim_changed(report):
    first = report.findings[0]
    other = replace(report, findings=(reworded(first, first.claim.text + " again"), *report.findings[1:]))
    changes = changes_between(report, other)
    assert [pairing.old for pairing in changes.reworded] == [first]
    assert not changes.added
    assert not changes.gone


def test_a_moved_verdict_names_the_rule_where_the_evidence_stayed(report):
    first = report.findings[0]
    other = replace(report, findings=(overturned(first), *report.findings[1:]))
    moved = changes_between(report, other).moved
    assert len(moved) == 1
    assert moved[0].why == (f"the same evidence; the rule was {first.verdict.rule}, now other",)


def test_a_moved_verdict_names_the_source_that_moved_it(report):
    supported = next(f for f in report.findings if f.verdict.label is Label.VERIFIED)
    source = supported.evidence[0].passage.document_id
    bare = flood.run({})
    record = as_record(changes_between(bare, report))
    lines = [line for row in record["moved"] if row["new"]["id"] == supported.claim.id for line in row["why"]]
    assert f"{source} now supports" in lines
