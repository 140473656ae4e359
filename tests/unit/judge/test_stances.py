import math

import pytest

from factcheck.judge import SCORES, STANCE_RULES, Weighed, stance_of, stance_rule, support, terms
from factcheck.model import Claim, ClaimKind, Comparison, Outcome, Span, Stance

A, C, I, M = Outcome.AGREES, Outcome.CONFLICTS, Outcome.INCOMPARABLE, Outcome.MISSING  # noqa: E741


def claim(kind=ClaimKind.OTHER, speaker=None):
    return Claim(id="c", span=Span(0, 9), quote="It is so.", sentence=0, text="It is so.", kind=kind, speaker=speaker)


def slot(name, outcome, score=None):
    words = " ".join(f"word{number}" for number in range(6)) if name == "wording" else "x"
    return Comparison(slot=name, claim=words, source=words, outcome=outcome, why="", score=score)


def claim_of(text):
    return Claim(id="c", span=Span(0, len(text)), quote=text, sentence=0, text=text, kind=ClaimKind.OTHER)


FULL = (slot("wording", A, 1.0), slot("predicate", A, 1.0))
THIN = (slot("wording", I, 0.4), slot("predicate", I, 0.3))


@pytest.mark.parametrize(
    ("comparisons", "rule", "stance"),
    [
        (FULL, "close_enough", Stance.SUPPORTS),
        ((slot("wording", A, 1.0), slot("predicate", M, 0.0)), "names_only", Stance.NEUTRAL),
        ((*FULL, slot("value:count", C)), "value_conflict", Stance.REFUTES),
        ((*FULL, slot("limit", C)), "value_conflict", Stance.REFUTES),
        ((*FULL, slot("published", I)), "older_than_event", Stance.NEUTRAL),
        ((*FULL, slot("published", I), slot("value:count", C)), "older_than_event", Stance.NEUTRAL),
        ((*FULL, slot("toll", C)), "smaller_toll", Stance.REFUTES),
        ((*FULL, slot("date", C)), "date_conflict", Stance.REFUTES),
        ((*FULL, slot("place", C)), "place_conflict", Stance.REFUTES),
        ((*FULL, slot("speaker", C)), "other_speaker", Stance.REFUTES),
        ((*FULL, slot("quote", C)), "quote_altered", Stance.REFUTES),
        ((*FULL, slot("role", C)), "roles_exchanged", Stance.REFUTES),
        ((*FULL, slot("direction", C)), "opposite_word", Stance.REFUTES),
        ((*FULL, slot("word", C)), "another_word", Stance.REFUTES),
        ((*FULL, slot("phase", C)), "already_done", Stance.REFUTES),
        ((*FULL, slot("question", C)), "answered_otherwise", Stance.REFUTES),
        ((*FULL, slot("polarity", C)), "denied", Stance.REFUTES),
        ((*FULL, slot("value:money", M)), "value_open", Stance.NEUTRAL),
        ((*FULL, slot("date", I)), "date_open", Stance.NEUTRAL),
        ((*FULL, slot("place", M)), "place_missing", Stance.NEUTRAL),
        ((*FULL, slot("speaker", M)), "speaker_missing", Stance.NEUTRAL),
        ((*FULL, slot("polarity", I)), "polarity_open", Stance.NEUTRAL),
        ((*FULL, slot("quantifier", I)), "only_some", Stance.NEUTRAL),
        ((*FULL, slot("question", I)), "only_asked", Stance.NEUTRAL),
        ((*FULL, slot("role", I)), "done_by_another", Stance.NEUTRAL),
        ((*FULL, slot("speaker", I), slot("value:count", C)), "somebody_else_speaks", Stance.NEUTRAL),
        ((*FULL, slot("modality", I)), "only_possible", Stance.NEUTRAL),
    ],
)
def test_stance_rule(comparisons, rule, stance):
    assert stance_rule(claim(), comparisons, 0.9).name == rule
    assert stance_of(claim(), comparisons, 0.9) is stance


def test_stance_rule__a_passage_that_covers_little_says_nothing():
    assert stance_of(claim(), THIN, 0.45) is Stance.NEUTRAL
    thinner = (slot("wording", I, 0.3), slot("predicate", I, 0.35))
    assert stance_rule(claim(), thinner, 0.45).name == "not_close_enough"


def test_stance_rule__a_passage_that_shares_only_names_says_nothing():
    assert stance_rule(claim(), (slot("wording", A, 0.9), slot("predicate", I, 0.2)), 0.9).name == "names_only"


def test_stance_rule__a_passage_about_something_else_says_nothing():
    assert stance_rule(claim(), (*FULL, slot("value:count", C)), 0.1).name == "off_topic"


def test_stance_rule__a_passage_off_topic_refutes_nothing_though_its_document_is_on_topic():
    together = slot("together", A, 0.9)
    assert stance_rule(claim(), (*FULL, together, slot("value:count", C)), 0.3).name == "differs_off_topic"


def test_stance_rule__quotations():
    said = claim(ClaimKind.QUOTE, "Berg")
    found = (slot("speaker", A), slot("quote", A))
    assert stance_rule(said, (*THIN, *found), 0.9).name == "quote_found"
    assert stance_rule(said, (*FULL, slot("speaker", A), slot("quote", M)), 0.9).name == "words_not_there"
    assert stance_rule(claim(), (*FULL, slot("quote", M)), 0.9).name == "close_enough"


def test_stance_rules__every_rule_has_its_own_name_and_the_last_always_applies():
    names = [rule.name for rule in STANCE_RULES]
    assert len(names) == len(set(names))
    assert STANCE_RULES[-1].applies(Weighed(claim(), (), 1.0))


def test_support__is_the_sum_of_its_named_terms_and_grows_with_what_is_covered():
    more, less = Weighed(claim(), FULL, 0.9), Weighed(claim(), THIN, 0.9)
    assert support(more) > support(less)
    assert set(terms(more)) <= {"intercept", *SCORES["support"]}
    assert support(more) == pytest.approx(1 / (1 + math.exp(-sum(terms(more).values()))))
    lacking = Weighed(claim(), (*FULL, slot("name", M), slot("value:count", M)), 0.9)
    assert support(lacking) < support(more)


def test_stance_rule__a_name_that_stands_alone_must_be_there():
    def rule(text, name):
        named = claim_of(text)
        return stance_rule(named, (*FULL, Comparison(slot="name", claim=name, source="", outcome=M, why="")), 0.9).name

    assert rule("The firm sold the plant to Tolmer in May.", "Tolmer") == "name_missing"
    assert rule("Tolmer sold the plant in May.", "Tolmer") == "close_enough"
    assert rule("The plant belongs to Ana Ruiz of the Green Party.", "Green Party") == "close_enough"
    assert rule("The plant was sold by Tolmer's chairman.", "Tolmer") == "close_enough"
