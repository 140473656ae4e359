from dataclasses import replace

import pytest

from factcheck.errors import InputError
from factcheck.model import Comparison, Outcome, Stance
from factcheck.render.explain import explain, find
from factcheck.render.words import CAUSES


def test_explain__shows_every_comparison_of_every_passage(report):
    for finding in report.findings:
        said = explain(report, finding)
        for item in finding.evidence:
            assert item.passage.text in said
            assert all(each.why in said for each in item.comparisons)


def test_explain__a_slot_that_only_measures_shows_its_measure(report):
    first = report.findings[0]
    measure = Comparison(slot="order", claim="", source="", outcome=Outcome.INCOMPARABLE, why="3 of 7 words")
    finding = replace(first, evidence=(replace(first.evidence[0], comparisons=(measure,)),))
    assert "    order: 3 of 7 words\n" in explain(replace(report, findings=(finding,)), finding)


def test_explain__names_the_rule_the_reading_and_the_search(report):
    said = explain(report, report.findings[2])
    assert "Rule binding_conflict" in said
    assert "“More than 1,400 homes” read as count: more than 1,400 homes" in said
    assert "query: varn ostrel flood" in said


def test_explain__what_decides_comes_before_what_does_not(report):
    said = explain(report, report.findings[0])
    order = [said.index(item.passage.text) for item in report.findings[0].evidence if item.stance is Stance.SUPPORTS]
    assert max(order) < said.index("Flood warnings")


def test_explain__says_what_would_change_it(report):
    finding = report.findings[0]
    assert CAUSES[finding.verdict.cause].change in explain(report, finding)
    assert explain(report, finding, flip="Without doc-03 it would rest on one origin.").endswith("one origin.\n")


def test_explain__says_when_a_source_is_a_copy(report):
    assert "a copy of the article" in explain(report, report.findings[7])


def test_explain__lists_what_failed(report):
    assert "The page answered 403" in explain(report, report.findings[8])


def test_find__takes_an_id_the_start_of_one_or_a_number(report):
    third = report.findings[2]
    assert find(report, third.claim.id) is third
    assert find(report, third.claim.id[:12]) is third
    assert find(report, "3") is third


@pytest.mark.parametrize(("key", "said"), [("claim-", "9 claims"), ("nope", "no claim"), ("0", "no claim"), ("", "no")])
def test_find__refuses_what_names_no_single_claim(report, key, said):
    with pytest.raises(InputError, match=said):
        find(report, key)
