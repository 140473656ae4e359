"""What contract section 2 promises of every report, whatever the sources."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.extract import extract
from factcheck.model import Label, Stance
from factcheck.render import RENDERERS
from factcheck.render.tally import circular_origins, voices
from factcheck.segment import split_sentences
from tests.invariants import flood

few = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture(scope="module")
def report():
    return flood.run(flood.BEARING)


def verdicts(report):
    return [(finding.claim.id, finding.verdict.label, finding.verdict.cause) for finding in report.findings]


def test_every_claim_in_is_one_finding_out_in_order(report):
    checked = flood.article()
    claims = extract(checked, split_sentences(checked.text)).claims
    assert [finding.claim for finding in report.findings] == list(claims)
    assert len({claim.id for claim in claims}) == len(claims)


def test_every_quote_is_a_slice_of_the_article(report):
    for finding in report.findings:
        claim = finding.claim
        assert claim.quote == flood.TEXT[claim.span.start : claim.span.end]
        for value in claim.values:
            assert value.text == flood.TEXT[value.span.start : value.span.end]
    for opinion in report.opinions:
        assert opinion.quote == flood.TEXT[opinion.span.start : opinion.span.end]


def test_every_passage_is_a_slice_of_a_source_we_hold(report):
    texts = set(flood.BEARING.values())
    for finding in report.findings:
        for row in finding.evidence:
            span = row.passage.span
            assert any(row.passage.text == text[span.start : span.end] for text in texts)
            assert 0 <= row.relevance <= 1
            assert 0 <= finding.verdict.confidence <= 1


def test_every_source_of_evidence_is_listed_in_one_origin(report):
    listed = {source.id: source.origin for source in report.sources}
    for finding in report.findings:
        for row in finding.evidence:
            assert listed[row.passage.document_id] == row.origin
    members = [source for origin in report.origins for source in origin.sources]
    assert len(members) == len(set(members)) == len(flood.BEARING)


def test_the_copy_of_a_wire_story_is_the_same_voice(report):
    origin = {source.path: source.origin for source in report.sources}
    assert origin["agency.txt"] == origin["copy.txt"] != origin["daily.txt"]


def test_a_verdict_never_lacks_its_evidence(report):
    for finding in report.findings:
        stances = {row.stance for row in finding.evidence}
        if finding.verdict.label is Label.VERIFIED:
            assert Stance.SUPPORTS in stances
        if finding.verdict.label is Label.DISPUTED:
            assert Stance.REFUTES in stances


def test_the_case_is_read_as_a_person_would(report):
    by_quote = {finding.claim.quote: finding.verdict.label for finding in report.findings}
    killed = next(label for quote, label in by_quote.items() if "41" in quote)
    money = next(label for quote, label in by_quote.items() if "2 million" in quote)
    assert killed is Label.VERIFIED
    assert money is not Label.VERIFIED
    assert report.opinions


@few
@given(st.permutations(list(flood.BEARING | flood.IRRELEVANT)))
def test_the_order_of_sources_changes_no_byte(order):
    every = flood.BEARING | flood.IRRELEVANT
    first, second = flood.run(every), flood.run(every, order=list(order))
    for name, render in RENDERERS.items():
        assert render(first) == render(second), name


@few
@given(st.sets(st.sampled_from(sorted(flood.IRRELEVANT))))
def test_an_irrelevant_source_changes_no_verdict(extra):
    with_extra = flood.BEARING | {name: flood.IRRELEVANT[name] for name in extra}
    assert verdicts(flood.run(with_extra)) == verdicts(flood.run(flood.BEARING))


@few
@given(st.sets(st.sampled_from(sorted(flood.BEARING))))
def test_two_origins_are_never_easier_to_reach_than_one(names):
    sources = {name: flood.BEARING[name] for name in names}
    one, two = flood.run(sources), flood.run(sources, min_origins=2)
    for first, second in zip(one.findings, two.findings, strict=True):
        if second.verdict.label is Label.VERIFIED:
            assert first.verdict.label is Label.VERIFIED


def test_forty_copies_weigh_as_much_as_one():
    one = flood.run({"agency": flood.BEARING["agency"]})
    copies = {f"copy{number}": flood.BEARING["agency"] + f" Site {number}." for number in range(40)}
    many = flood.run({"agency": flood.BEARING["agency"]} | copies)
    assert verdicts(one) == verdicts(many)


def test_the_article_itself_is_no_evidence():
    alone = flood.run({"mirror": flood.TEXT})
    assert {finding.verdict.label for finding in alone.findings} == {Label.UNSOURCED}


def test_no_sources_at_all_leave_every_claim_unsourced():
    empty = flood.run({})
    assert empty.findings
    assert {finding.verdict.label for finding in empty.findings} == {Label.UNSOURCED}


def test_the_sentence_of_reasons_counts_what_the_card_counts(report):
    circular = circular_origins(report)
    for finding in report.findings:
        for stance in (Stance.SUPPORTS, Stance.REFUTES):
            side = voices(finding, stance, circular)
            assert not side.pages or str(side) in finding.verdict.rationale
    assert any(finding.verdict.label is Label.VERIFIED for finding in report.findings)
