import pytest

from factcheck.judge import SCORES, Weighed, differs, refutation, terms
from factcheck.judge.score import weights
from factcheck.model import Claim, ClaimKind, Comparison, Outcome, Span

A, C, I = Outcome.AGREES, Outcome.CONFLICTS, Outcome.INCOMPARABLE  # noqa: E741
CLAIM = Claim(id="c", span=Span(0, 9), quote="It is so.", sentence=0, text="It is so.", kind=ClaimKind.OTHER)


def slot(name, outcome, *, score=None, claim="x", source="y"):
    return Comparison(slot=name, claim=claim, source=source, outcome=outcome, why="", score=score)


def weighed(*comparisons, relevance=0.9):
    covered = () if any(c.slot == "wording" for c in comparisons) else (slot("wording", A, score=0.8),)
    return Weighed(CLAIM, (*covered, *comparisons), relevance)


CLOSE = (slot("wording", A, score=0.9), slot("predicate", A, score=0.9), slot("focus", A, score=0.9))
NAME = slot("word", I, claim="Berlin", source="Madrid")


@pytest.mark.parametrize(
    ("comparisons", "relevance", "expected"),
    [
        ((slot("value:count", C),), 0.3, True),
        ((slot("value:count", I),), 0.9, True),
        ((slot("value:count", I),), 0.3, False),
        ((slot("direction", I),), 0.9, True),
        ((NAME,), 0.9, True),
        ((slot("word", I, claim="old town", source="Madrid"),), 0.9, False),
        ((slot("word", I, claim="walked", source="ran"),), 0.9, False),
        (CLOSE, 0.9, False),
    ],
)
def test_differs(comparisons, relevance, expected):
    assert differs(weighed(*comparisons, relevance=relevance)) is expected


def test_refutation__a_conflict_counts_more_than_the_same_difference_nearby():
    nearby, conflict = (weighed(*CLOSE, slot("value:count", outcome)) for outcome in (I, C))
    assert refutation(conflict) > refutation(nearby) > refutation(weighed(*CLOSE))


@pytest.mark.parametrize("score", sorted(SCORES))
def test_weights__have_the_sign_their_feature_allows_and_a_name_that_exists(score):
    fitted = weights()[score]["terms"]
    assert set(fitted) <= set(SCORES[score])
    assert all(SCORES[score][name].sign * weight >= 0 for name, weight in fitted.items())
    assert len(SCORES[score]) < 40


@pytest.mark.parametrize("score", sorted(SCORES))
def test_terms__come_from_the_comparisons_alone(score):
    first, again = (terms(weighed(*CLOSE, NAME), score) for _ in range(2))
    assert first == again
    assert set(first) == {"intercept", *weights()[score]["terms"]}
