"""Hedges: what the source calls possible, planned or rumoured does not show that it is so."""

from factcheck.compare.pair import Pair, incomparable
from factcheck.model import Comparison, Span
from factcheck.text.lemmas import lemma
from factcheck.text.polarity import hedge_words, is_hedged
from factcheck.text.tokens import fold


def compare_modality(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the source hedges, in the sentence nearest to the claim, what the claim states plainly."""
    if pair.claim.hedged or is_hedged(pair.claim.text):
        return ()
    nearest = _nearest_sentence(pair).of(pair.passage.text)
    hedges = [word for word in hedge_words(nearest) if _key(word) not in pair.claim_side.lemmas]
    if not hedges:
        return ()
    return (incomparable("modality", "stated", hedges[0], "the source says only that it may be so, or is planned"),)


def _nearest_sentence(pair: Pair) -> Span:
    """The sentence of the passage with most aligned words, the first of equals."""
    rights = [pair.source_side.tokens[match.right].span for match in pair.alignment.matches]
    spans = pair.source_side.sentences or (Span(0, len(pair.passage.text)),)
    return max(spans, key=lambda span: (sum(span.covers(right) for right in rights), -span.start))


def _key(word: str) -> str:
    return lemma(fold(word).split()[0])
