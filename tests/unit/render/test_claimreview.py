import json
from dataclasses import replace
from datetime import date

import pytest

from factcheck.model import Cause, Label
from factcheck.render.claimreview import Review, claim_reviews

REVIEW = Review(publisher="The Desk", url="https://desk.example/varn", published=date(2024, 6, 3))


def graph(report, accepted):
    return json.loads(claim_reviews(report, accepted, REVIEW))["@graph"]


@pytest.fixture
def ids(report):
    return [finding.claim.id for finding in report.findings]


def test_claim_reviews__only_what_was_accepted(report, ids):
    assert [each["claimReviewed"] for each in graph(report, {ids[2]})] == [report.findings[2].claim.text]
    assert graph(report, ()) == []


def test_claim_reviews__nothing_unsourced_is_published(report, ids):
    decided = [each for each in report.findings if each.verdict.label is not Label.UNSOURCED]
    assert len(graph(report, ids)) == len(decided)


def test_claim_reviews__says_who_said_it_where_and_how_it_is_rated(report, ids):
    (found,) = graph(report, {ids[3]})
    assert found["itemReviewed"]["author"]["name"] == "Ilse Korr"
    assert found["itemReviewed"]["appearance"]["url"] == "https://example.org/article"
    assert found["reviewRating"]["alternateName"] == "Misquoted"
    assert (
        found["reviewRating"]["worstRating"]
        <= found["reviewRating"]["ratingValue"]
        <= found["reviewRating"]["bestRating"]
    )


@pytest.mark.parametrize("cause", list(Cause))
def test_claim_reviews__every_cause_is_rated_or_not_published(report, cause):
    label = (
        Label.UNSOURCED if cause in (Cause.NOTHING_FOUND, Cause.ONLY_CIRCULAR, Cause.COULD_NOT_LOOK) else Label.DISPUTED
    )
    finding = report.findings[0]
    changed = replace(finding, verdict=replace(finding.verdict, cause=cause, label=label))
    found = graph(replace(report, findings=(changed,)), {finding.claim.id})
    assert bool(found) == (label is not Label.UNSOURCED)


def test_claim_reviews__cannot_close_the_script_it_stands_in(report, ids):
    finding = report.findings[0]
    nasty = replace(finding, claim=replace(finding.claim, text="</script><b>"))
    text = claim_reviews(replace(report, findings=(nasty,)), {ids[0]}, REVIEW)
    assert "</script" not in text
    assert json.loads(text)["@graph"][0]["claimReviewed"] == "</script><b>"
