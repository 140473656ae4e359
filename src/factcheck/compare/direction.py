"""Direction words: rose against fell, won against lost, before against after, minimum against maximum."""

from factcheck.compare.binding import focus, shared
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable
from factcheck.compare.told import key_of
from factcheck.model import Comparison, Span
from factcheck.text.acts import Act
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
    """One comparison for each word of the claim whose opposite, and not itself, is in the passage.

    Where the claim's own act is told with the opposite verb of the same subject, that is the one.
    """
    if (opposed := _opposed_act(pair)) is not None:
        return (opposed,)
    places = (place for place, token in enumerate(pair.claim_side.tokens) if antonyms(token.lemma))
    found = (_compare(pair, place) for place in places)
    return tuple(comparison for comparison in found if comparison is not None)


def _opposed_act(pair: Pair) -> Comparison | None:
    """The comparison of the claim's first act with the passage's opposite act by or to the same, in one statement."""
    ours = next((act for act in pair.claim_side.acts if antonyms(key_of(pair.claim_side, act))), None)
    if ours is None:
        return None
    key = key_of(pair.claim_side, ours)
    if any(key_of(pair.source_side, theirs) == key for theirs in pair.source_side.acts):
        return None
    opposites = antonyms(key)
    for theirs in pair.source_side.acts:
        if key_of(pair.source_side, theirs) in opposites and _is_of_the_same(pair, ours, theirs):
            return conflicts("direction", ours.verb.of(pair.claim.text), theirs.verb.of(pair.passage.text), _WHY)
    return None


_WHY = "the opposite of the claim's word"


def _is_of_the_same(pair: Pair, ours: Act, theirs: Act) -> bool:
    """Whether most of the claim stands in the clause of the opposite verb, its subject on the same side, undenied."""
    here = pair.claim_side.places_in(ours.agents or ours.patients)
    there = set(pair.source_side.places_in(theirs.agents if ours.agents else theirs.patients))
    subject = any(pair.partner.get(place) in there for place in here)
    verbs = pair.claim_side.places_in([ours.verb]), pair.source_side.places_in([theirs.verb])
    turned = (set(verbs[0]) <= pair.claim_side.negated) != (set(verbs[1]) <= pair.source_side.negated)
    scope = Span(min(span.start for span in theirs.clause), max(span.end for span in theirs.clause))
    return subject and not turned and shared(pair, scope, leaving_out=ours.verb) >= _BOUND


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
        return conflicts("direction", token.text, other.text, _WHY)
    return incomparable("direction", token.text, other.text, "an opposite word, but not shown to be of the same thing")
