"""Hedges: what the source calls possible, planned or rumoured does not show that it is so."""

from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, incomparable
from factcheck.model import Comparison
from factcheck.text.lemmas import lemma
from factcheck.text.polarity import hedge_words, is_hedged
from factcheck.text.tokens import fold


def compare_modality(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the source hedges, in the sentence nearest to the claim, what the claim states plainly."""
    if pair.claim.hedged or is_hedged(pair.claim.text):
        return ()
    nearest = nearest_sentence(pair).of(pair.passage.text)
    hedges = [word for word in hedge_words(nearest) if _key(word) not in pair.claim_side.lemmas]
    if not hedges:
        return ()
    return (incomparable("modality", "stated", hedges[0], "the source says only that it may be so, or is planned"),)


def _key(word: str) -> str:
    return lemma(fold(word).split()[0])
