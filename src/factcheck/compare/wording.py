"""The wording as a whole: which content words of the claim the passage has, in any form, and which it lacks."""

from functools import lru_cache
from itertools import pairwise

from factcheck.compare.binding import focus
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, shown
from factcheck.model import Comparison, Outcome
from factcheck.text.lemmas import lemma

#: From this share on the wording counts as covered; below it as partly or not.
COVERED = 0.7
#: Below this share the passage is about something else.
TOUCHED = 0.3


def compare_wording(pair: Pair) -> tuple[Comparison, ...]:
    """How much of the claim's content the passage covers, its title counting for names; `score` is the share."""
    met = covered_positions(pair)
    reading = pair.claim_side
    lacking = [reading.tokens[place].text for place in pair.wording if place not in met]
    share = _share(pair, met)
    count = f"{len(met)} of {len(pair.wording)} content words"
    return (
        Comparison(
            slot="wording",
            claim=" ".join(reading.tokens[place].text for place in pair.wording),
            source=" ".join(reading.tokens[place].text for place in pair.wording if place in met),
            outcome=outcome_of(share),
            why=f"{count}; not found: {shown(lacking)}" if lacking else count,
            score=share,
        ),
    )


def compare_order(pair: Pair) -> tuple[Comparison, ...]:
    """How far the passage keeps the claim's words together; `score` is the share of neighbours that stay near."""
    partner = pair.partner
    both = list(pairwise(pair.wording))
    kept = [(one, other) for one, other in both if _stay_near(partner.get(one), partner.get(other))]
    if not both:
        return ()
    share = round(len(kept) / len(both), 4)
    outcome = Outcome.AGREES if share >= COVERED else Outcome.INCOMPARABLE if kept else Outcome.MISSING
    why = f"{len(kept)} of {len(both)} neighbouring words stay together"
    return (Comparison(slot="order", claim="", source="", outcome=outcome, why=why, score=share),)


#: Words at most so far apart in the passage are still together.
_NEAR = 4


def _stay_near(one: int | None, other: int | None) -> bool:
    return one is not None and other is not None and 0 < other - one <= _NEAR


def compare_focus(pair: Pair) -> tuple[Comparison, ...]:
    """How little else the nearest sentence says; `score` is the share of its content that the claim has too."""
    share = round(focus(pair, nearest_sentence(pair)), 4)
    outcome = Outcome.AGREES if share >= COVERED else Outcome.INCOMPARABLE if share >= TOUCHED else Outcome.MISSING
    why = f"{share:.0%} of the nearest sentence is about the claim"
    return (Comparison(slot="focus", claim="", source="", outcome=outcome, why=why, score=share),)


def outcome_of(share: float) -> Outcome:
    """What a share of covered wording comes to."""
    if share >= COVERED:
        return Outcome.AGREES
    return Outcome.INCOMPARABLE if share >= TOUCHED else Outcome.MISSING


def compare_predicate(pair: Pair) -> tuple[Comparison, ...]:
    """How much of what the claim says of its names the passage has; `score` is the share, names left out."""
    reading, met = pair.claim_side, covered_positions(pair)
    said = [place for place in pair.wording if not reading.tokens[place].is_capital]
    if not said:
        return ()
    total = sum(reading.weights[place] for place in said)
    share = round(sum(reading.weights[place] * met.get(place, 0.0) for place in said) / total, 4)
    lacking = [reading.tokens[place].text for place in said if place not in met]
    why = f"{len(said) - len(lacking)} of {len(said)} words that are no names"
    return (Comparison(slot="predicate", claim="", source="", outcome=outcome_of(share), why=why, score=share),)


#: How much of a name a pronoun in its place is.
_PRONOUN_STRENGTH = 0.6
_PRONOUNS = frozenset(["he", "she", "it", "they", "his", "her", "its", "their"])
_PRONOUN_KEYS = frozenset(map(lemma, _PRONOUNS))


def _is_subject_by_pronoun(pair: Pair, place: int) -> bool:
    """Whether the word is of the name the claim opens with, and the nearest sentence opens with a pronoun instead."""
    if pair.claim.speaker is not None or not pair.claim_side.names:
        return False
    subject = pair.claim_side.names[0]
    if subject.span.start > _OPENING or not subject.span.overlaps(pair.claim_side.tokens[place].span):
        return False
    if _PRONOUN_KEYS.isdisjoint(pair.source_side.lemmas):
        return False
    scope = nearest_sentence(pair)
    opening = next((token for token in pair.source_side.tokens if scope.covers(token.span)), None)
    return opening is not None and opening.norm in _PRONOUNS


#: A name within so many characters of its start opens a claim.
_OPENING = 12


@lru_cache(maxsize=256)
def covered_positions(pair: Pair) -> dict[int, float]:
    """Strength of the match by position of the claim's content words that the passage or its title meets."""
    wanted = set(pair.wording)
    met = {match.left: match.strength for match in pair.alignment.matches if match.left in wanted}
    for place in pair.wording:
        token = pair.claim_side.tokens[place]
        if place not in met and token.is_capital and token.lemma in pair.title_side.lemmas:
            met[place] = 1.0
        elif place not in met and token.is_capital and _is_subject_by_pronoun(pair, place):
            met[place] = _PRONOUN_STRENGTH
    return met


def _share(pair: Pair, met: dict[int, float]) -> float:
    reading = pair.claim_side
    total = sum(reading.weights[place] for place in pair.wording)
    found = sum(reading.weights[place] * strength for place, strength in met.items())
    return round(found / total, 4) if total else 0.0
