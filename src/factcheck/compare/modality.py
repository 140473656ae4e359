"""Hedges: what the source calls possible, planned or rumoured does not show that it is so."""

from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, incomparable
from factcheck.compare.told import is_same_verb, told_acts
from factcheck.model import Comparison, Span
from factcheck.text.lemmas import lemma
from factcheck.text.polarity import hedge_spans, is_hedged
from factcheck.text.tokens import fold

#: How many words a hedge governs.
_REACH = 5


def compare_modality(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the source hedges, in the sentence nearest to the claim, what the claim states plainly."""
    if pair.claim.hedged or is_hedged(pair.claim.text):
        return ()
    if (verb := _only_to_come(pair)) is not None:
        return (incomparable("modality", "done", verb, "the source says only that it will or would be done"),)
    scope = nearest_sentence(pair)
    hedges = [span for span in hedge_spans(pair.passage.text) if scope.covers(span) and _governs(pair, span)]
    if not hedges:
        return ()
    word = hedges[0].of(pair.passage.text)
    return (incomparable("modality", "stated", word, "the source says only that it may be so, or is planned"),)


def _only_to_come(pair: Pair) -> str | None:
    """The passage's verb of the claim's act, if the claim tells it as done and the passage never does."""
    ours = told_acts(pair)
    if not ours or any(act.is_open for act in ours):
        return None
    same = [act for act in pair.source_side.acts if is_same_verb(pair, ours[0], act)]
    return same[0].verb.of(pair.passage.text) if same and all(act.is_open for act in same) else None


def _governs(pair: Pair, hedge: Span) -> bool:
    """Whether the claim does not have the hedge itself, but has a word of what follows it closely."""
    tokens = pair.source_side.tokens
    if _key(hedge.of(pair.passage.text)) in pair.claim_side.lemmas:
        return False
    following = [place for place, token in enumerate(tokens) if token.span.start >= hedge.end][:_REACH]
    met = {match.right for match in pair.alignment.matches}
    return any(place in met and not tokens[place].is_capital for place in following)


def _key(word: str) -> str:
    return lemma(fold(word).split()[0])
