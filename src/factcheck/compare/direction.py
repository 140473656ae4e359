"""Direction words: rose against fell, won against lost, before against after, minimum against maximum."""

from factcheck.compare.binding import focus, shared
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable
from factcheck.model import Comparison
from factcheck.text.antonyms import antonyms
from factcheck.text.synonyms import synonyms
from factcheck.text.tokens import STOPWORDS

#: Share of the claim's other words that must stand in the opposite word's sentence before it contradicts.
_BOUND = 0.65
#: The same for "before", "over" and the like, which open a phrase and may belong to any event.
_TIGHT = 0.85
#: Share of that sentence's own words the claim must have.
_FOCUSED = 0.3


def compare_direction(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each word of the claim whose opposite, and not itself, is in the passage."""
    opposed = [place for place, token in enumerate(pair.claim_side.tokens) if antonyms(token.lemma)]
    found = (_compare(pair, place) for place in opposed)
    return tuple(comparison for comparison in found if comparison is not None)


def _compare(pair: Pair, place: int) -> Comparison | None:
    token = pair.claim_side.tokens[place]
    opposites = antonyms(token.lemma)
    if pair.source_side.lemmas & {token.lemma, *synonyms(token.lemma)}:
        return None
    tokens = pair.source_side.tokens
    spots = [spot for key in sorted(opposites) for spot in pair.source_side.places.get(key, ())]
    there = [spot for spot in spots if not tokens[spot].is_capital]
    if not there:
        return None
    return _against(pair, place, there[0])


def _against(pair: Pair, place: int, there: int) -> Comparison:
    token, other = pair.claim_side.tokens[place], pair.source_side.tokens[there]
    if (place in pair.claim_side.negated) != (there in pair.source_side.negated):
        return agrees("direction", token.text, other.text, "the opposite, denied")
    scope = pair.source_side.sentence_at(other.span.start)
    bound = _TIGHT if token.norm in STOPWORDS else _BOUND
    if shared(pair, scope, leaving_out=token.span) >= bound and focus(pair, scope) >= _FOCUSED:
        return conflicts("direction", token.text, other.text, "the opposite of the claim's word")
    return incomparable("direction", token.text, other.text, "an opposite word, but not shown to be of the same thing")
