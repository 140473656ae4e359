"""What the two scores are made of: each term's name, where it is read, and which way it may count.

A term that may only count one way keeps its weight at zero where the fit would turn it round, so that no report shows
a reason that says the opposite of what a reader would think.
"""

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.judge.weighed import Weighed
from factcheck.model import Comparison, Outcome
from factcheck.text.tokens import tokenize

#: So many of a kind say all that more of it would say.
_MOST = 2
#: A share from which every word counts as covered.
_EVERY = 0.99
#: Slots whose difference is of a kind, even where it is not shown to be of the same thing.
TYPED = ("value", "date", "polarity", "direction")
#: Slots that conflict; each has its own weight in the refutation.
CONFLICTING = (
    *("value", "limit", "date", "place", "role", "polarity"),
    *("direction", "phase", "word", "question", "quote", "speaker"),
)
#: Share of the wording, and relevance, from which a difference that is not shown to be of the same thing is looked at.
NEAR = 0.5


@dataclass(frozen=True, slots=True)
class Feature:
    """Where a term is read, and whether it may raise the score (1), lower it (-1) or do either (0)."""

    read: Callable[[Weighed], float]
    sign: int


def _some(outcome: Outcome, *slots: str) -> Callable[[Weighed], float]:
    return lambda w: float(min(_MOST, w.count(outcome, *slots)))


def _any(outcome: Outcome, *slots: str) -> Callable[[Weighed], float]:
    return lambda w: float(w.any(outcome, *slots))


def _is_another_name(comparison: Comparison) -> bool:
    """Whether one capitalised word stands in another's place."""
    if comparison.slot != "word" or comparison.outcome is not Outcome.INCOMPARABLE:
        return False
    sides = [tokenize(comparison.claim), tokenize(comparison.source)]
    return all(len(side) == 1 and side[0].is_capital for side in sides)


def _has_another_name(weighed: Weighed) -> bool:
    return any(map(_is_another_name, weighed.comparisons))


def differs(weighed: Weighed) -> bool:
    """Whether the passage differs from the claim in a typed way: a conflict, or nearby a difference of a kind."""
    if weighed.any(Outcome.CONFLICTS):
        return True
    near = min(weighed.relevance, weighed.wording) >= NEAR
    return near and (weighed.any(Outcome.INCOMPARABLE, *TYPED) or _has_another_name(weighed))


SUPPORT: dict[str, Feature] = {
    "wording covered by the passage": Feature(lambda w: w.wording, 1),
    "wording covered by the best passages together": Feature(lambda w: w.degree("together", w.wording), 1),
    "words that are no names covered": Feature(lambda w: w.degree("predicate", 1.0), 1),
    "every word covered": Feature(lambda w: float(w.wording >= _EVERY), 1),
    "words kept together": Feature(lambda w: w.degree("order"), 1),
    "little else in the sentence": Feature(lambda w: w.degree("focus"), 1),
    "figures and dates agree": Feature(_some(Outcome.AGREES, "value", "limit", "date"), 1),
    "names agree": Feature(_some(Outcome.AGREES, "name", "place"), 1),
    "denied on both sides": Feature(_any(Outcome.AGREES, "polarity"), 1),
    "names missing": Feature(_some(Outcome.MISSING, "name", "place"), -1),
    "figures and dates missing": Feature(_some(Outcome.MISSING, "value", "date"), -1),
    "other figures and dates": Feature(_some(Outcome.INCOMPARABLE, "value", "date", "limit"), -1),
    "other words in place": Feature(_some(Outcome.INCOMPARABLE, "word"), -1),
    "denied on one side": Feature(lambda w: float(w.is_open("polarity")), -1),
    "an opposite word": Feature(lambda w: float(w.is_open("direction")), -1),
    "hedged": Feature(lambda w: float(w.is_open("modality")), -1),
    "only some": Feature(lambda w: float(w.is_open("quantifier")), -1),
    "speaker missing": Feature(lambda w: float(w.is_open("speaker")), -1),
    "conflicts": Feature(_some(Outcome.CONFLICTS), -1),
}

REFUTATION: dict[str, Feature] = {
    **{f"{slot} conflicts": Feature(_any(Outcome.CONFLICTS, slot), 1) for slot in CONFLICTING},
    **{f"another {slot} nearby": Feature(_any(Outcome.INCOMPARABLE, slot), 1) for slot in TYPED},
    "another name in its place": Feature(lambda w: float(_has_another_name(w)), 1),
    "wording covered by the passage": Feature(lambda w: w.wording, 1),
    "words that are no names covered": Feature(lambda w: w.degree("predicate", 1.0), 1),
    "words kept together": Feature(lambda w: w.degree("order"), 1),
    "little else in the sentence": Feature(lambda w: w.degree("focus"), 1),
    "names missing": Feature(_some(Outcome.MISSING, "name", "place"), -1),
    "figures and dates missing": Feature(_some(Outcome.MISSING, "value", "date"), -1),
    "hedged": Feature(lambda w: float(w.is_open("modality")), -1),
}

#: Both scores by name.
SCORES: dict[str, dict[str, Feature]] = {"support": SUPPORT, "refutation": REFUTATION}
