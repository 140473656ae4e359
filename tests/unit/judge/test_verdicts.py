from dataclasses import replace
from itertools import permutations

import pytest

from factcheck.judge import VERDICT_RULES, judge
from factcheck.model import (
    Cause,
    Claim,
    ClaimKind,
    Comparison,
    Evidence,
    Label,
    Origin,
    Outcome,
    Passage,
    Problem,
    Span,
    Stance,
)

SUPPORTS, REFUTES, NEUTRAL = Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL
CLAIM = Claim(id="c", span=Span(0, 9), quote="It is so.", sentence=0, text="It is so.", kind=ClaimKind.OTHER)
PROBLEM = Problem(stage="parse", where="page", reason="unreadable", detail="no text")


def row(document, stance, *, slot=None, relevance=0.8, origin=None, outcome=Outcome.CONFLICTS, days=None):
    held = () if slot is None else (Comparison(slot=slot, claim="seven", source="six", outcome=outcome, why="another"),)
    return Evidence(
        passage=Passage(id=f"p-{document}-{stance}", document_id=document, span=Span(0, 5), text="words"),
        relevance=relevance,
        comparisons=held,
        stance=stance,
        origin=origin or f"o-{document}",
        days_from_article=days,
    )


def verdict(*rows, circular=(), problems=(), min_origins=1):
    names = dict.fromkeys(one.origin for one in rows)
    origins = [Origin(id=name, sources=(name,), why="", circular=name in circular) for name in names]
    return judge(CLAIM, rows, origins, problems, min_origins=min_origins)


@pytest.mark.parametrize(
    ("rows", "label", "cause"),
    [
        ([row("a", SUPPORTS)], Label.VERIFIED, Cause.SINGLE_ORIGIN),
        ([row("a", SUPPORTS), row("b", SUPPORTS)], Label.VERIFIED, Cause.CORROBORATED),
        ([row("a", SUPPORTS, origin="o"), row("b", SUPPORTS, origin="o")], Label.VERIFIED, Cause.SINGLE_ORIGIN),
        ([row("a", REFUTES, slot="value:count")], Label.DISPUTED, Cause.REFUTED),
        ([row("a", SUPPORTS), row("b", REFUTES, slot="value:count")], Label.DISPUTED, Cause.CONFLICTING),
        ([row("a", REFUTES, slot="quote")], Label.DISPUTED, Cause.MISQUOTED),
        ([row("a", REFUTES, slot="speaker")], Label.DISPUTED, Cause.MISATTRIBUTED),
        ([row("a", NEUTRAL)], Label.UNSOURCED, Cause.NOTHING_FOUND),
        ([], Label.UNSOURCED, Cause.NOTHING_FOUND),
    ],
)
def test_judge(rows, label, cause):
    found = verdict(*rows)
    assert (found.label, found.cause) == (label, cause)


def test_judge__only_copies_of_the_article():
    found = verdict(row("a", SUPPORTS, origin="self"), circular=("self",))
    assert (found.label, found.cause) == (Label.UNSOURCED, Cause.ONLY_CIRCULAR)
    assert verdict(row("a", REFUTES, slot="date", origin="self"), circular=("self",)).label is Label.UNSOURCED


def test_judge__could_not_look():
    assert verdict(problems=[PROBLEM]).cause is Cause.COULD_NOT_LOOK
    assert verdict(row("a", NEUTRAL), problems=[PROBLEM]).cause is Cause.NOTHING_FOUND


def test_judge__fewer_origins_than_asked_for():
    found = verdict(row("a", SUPPORTS), min_origins=2)
    assert (found.label, found.rule) == (Label.UNSOURCED, "too_few_origins")
    assert "2 independent origins are asked for" in found.rationale
    assert verdict(row("a", SUPPORTS), row("b", SUPPORTS), min_origins=2).label is Label.VERIFIED


@pytest.mark.parametrize(
    ("support", "conflict", "label"),
    [
        # a word or a date falls to a nearer passage, a figure to none
        (row("a", SUPPORTS, relevance=0.9), row("b", REFUTES, slot="direction"), Label.VERIFIED),
        (row("a", SUPPORTS, relevance=0.7), row("b", REFUTES, slot="direction"), Label.DISPUTED),
        (row("a", SUPPORTS, relevance=0.9), row("b", REFUTES, slot="value:count"), Label.DISPUTED),
        (row("a", SUPPORTS, relevance=0.9), row("b", REFUTES, slot="date"), Label.DISPUTED),
        (
            row("a", SUPPORTS, relevance=0.9, slot="date", outcome=Outcome.AGREES),
            row("b", REFUTES, slot="date"),
            Label.VERIFIED,
        ),
        (row("a", SUPPORTS, relevance=0.5), row("b", REFUTES, slot="speaker"), Label.VERIFIED),
        (row("a", SUPPORTS, relevance=0.5), row("b", REFUTES, slot="toll"), Label.VERIFIED),
        # the same document also states the claim as near
        (row("a", SUPPORTS, relevance=0.9), row("a", REFUTES, slot="value:count"), Label.VERIFIED),
    ],
)
def test_judge__which_contradictions_stand(support, conflict, label):
    assert verdict(support, conflict).label is label


@pytest.mark.parametrize(
    ("slot", "supported", "contradicted", "label"),
    [
        ("value:count", -1, -8, Label.VERIFIED),
        ("value:count", -1, -7, Label.DISPUTED),
        ("value:count", -8, -1, Label.DISPUTED),
        ("value:count", None, -8, Label.DISPUTED),
        ("quote", -1, -8, Label.DISPUTED),
    ],
)
def test_judge__an_outdated_figure_falls_to_later_ones(slot, supported, contradicted, label):
    rows = row("a", SUPPORTS, days=supported), row("b", REFUTES, slot=slot, days=contradicted)
    assert verdict(*rows).label is label


def test_judge__the_rationale_counts_and_names_both_sides():
    found = verdict(row("a", SUPPORTS), row("b", SUPPORTS), row("c", REFUTES, slot="value:count"))
    assert "2 pages, 2 origins" in found.rationale
    assert "seven" in found.rationale
    assert "six" in found.rationale


def test_judge__the_rationale_counts_what_the_card_counts():
    standing, fallen = row("b", REFUTES, slot="value:count"), row("c", REFUTES, slot="date", relevance=0.5)
    support = row("a", SUPPORTS, slot="date", outcome=Outcome.AGREES)
    assert verdict(support, standing, fallen).rationale.startswith(
        "1 page, 1 origin says the same, but 2 pages, 2 origins say otherwise: the claim has “seven”"
    )
    assert verdict(support, fallen).rationale == (
        "1 page, 1 origin says the same, with “seven”; what 1 page, 1 origin says otherwise does not stand against it."
    )


def test_judge__order_of_the_evidence_changes_nothing():
    rows = [row("a", SUPPORTS), row("b", REFUTES, slot="value:count"), row("c", NEUTRAL), row("d", SUPPORTS)]
    found = {verdict(*order) for order in permutations(rows)}
    assert len({(one.label, one.cause, one.rule, one.confidence) for one in found}) == 1


def test_judge__an_irrelevant_row_changes_nothing():
    rows = [row("a", SUPPORTS), row("b", SUPPORTS)]
    assert verdict(*rows) == verdict(*rows, row("z", NEUTRAL, relevance=0.1))


def test_judge__confidence_grows_with_voices_and_stays_a_probability():
    few = [verdict(*[row(str(n), SUPPORTS) for n in range(count)]).confidence for count in (1, 2, 3, 40)]
    assert few == sorted(few)
    assert all(0 < one < 1 for one in few)


def test_verdict_rules__every_rule_has_its_own_name():
    names = [rule.name for rule in VERDICT_RULES]
    assert len(names) == len(set(names))


def test_judge__a_passage_with_fewer_of_the_words_clears_nothing():
    def worded(one, share):
        wording = Comparison(slot="wording", claim="", source="", outcome=Outcome.INCOMPARABLE, why="", score=share)
        return replace(one, comparisons=(*one.comparisons, wording))

    contradiction = worded(row("a", REFUTES, slot="date"), 1.0)
    assert verdict(contradiction, worded(row("a", SUPPORTS), 0.9)).label is Label.VERIFIED
    assert verdict(contradiction, worded(row("a", SUPPORTS), 0.5)).label is Label.DISPUTED


def test_judge__a_figure_of_no_day_falls_to_one_of_the_claims_day():
    def dated(one, outcome):
        date = Comparison(slot="date", claim="in May", source="", outcome=outcome, why="")
        return replace(one, comparisons=(*one.comparisons, date))

    support, contradiction = row("a", SUPPORTS), row("b", REFUTES, slot="value:count")
    assert verdict(dated(support, Outcome.AGREES), dated(contradiction, Outcome.MISSING)).label is Label.VERIFIED
    assert verdict(dated(support, Outcome.AGREES), dated(contradiction, Outcome.AGREES)).label is Label.DISPUTED
    assert verdict(support, dated(contradiction, Outcome.MISSING)).label is Label.DISPUTED
