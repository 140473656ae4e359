import pytest

from factcheck.explaining import explain_finding, what_would_flip
from factcheck.judge import stance_rule
from factcheck.model import Label
from factcheck.render.json import dump, load
from tests.invariants import flood


@pytest.fixture(scope="module")
def stored():
    """A report as a reader finds it: written, and read back."""
    return load(dump(flood.run(flood.BEARING)), run={"settings": {"min_origins": 1}})


def test_every_verdict_is_derived_again_from_what_is_stored(stored):
    for number in range(1, len(stored.findings) + 1):
        assert "This version's rules give" not in explain_finding(stored, str(number))


def test_every_passage_is_shown_with_the_rule_that_gave_its_stance(stored):
    for number, finding in enumerate(stored.findings, 1):
        told = explain_finding(stored, str(number))
        for row in finding.evidence:
            rule = stance_rule(finding.claim, row.comparisons, row.relevance).name
            assert f"(relevance {row.relevance:.2f}, rule {rule})" in told


def test_the_terms_of_the_score_are_shown_for_what_decided(stored):
    verified = next(n for n, f in enumerate(stored.findings, 1) if f.verdict.label is Label.VERIFIED)
    assert "support score of" in explain_finding(stored, str(verified))
    assert "wording covered by the passage" in explain_finding(stored, str(verified))


def test_a_verdict_of_one_voice_falls_without_it(stored):
    single = next(f for f in stored.findings if f.verdict.cause == "single_origin")
    told = what_would_flip(stored, single)
    assert told is not None
    assert told.startswith(f"Without {single.evidence[0].origin} (")
    assert told.endswith("it would be unsourced (nothing_found).")


def test_what_nobody_speaks_of_hangs_on_no_voice(stored):
    unsourced = next(f for f in stored.findings if f.verdict.label is Label.UNSOURCED)
    assert what_would_flip(stored, unsourced) is None
