"""Binding before comparing: whether the source's value belongs to the same owner, place and time as the claim's."""

import re
from collections.abc import Sequence
from itertools import takewhile

from factcheck.compare.calendar import may_meet, stretch_of
from factcheck.compare.pair import Pair, inside, words_around
from factcheck.model import Span, Value, ValueType
from factcheck.text.gazetteer import lookup
from factcheck.text.lemmas import lemma
from factcheck.text.reading import Reading
from factcheck.text.synonyms import synonyms
from factcheck.text.tokens import fold
from factcheck.text.weights import weight
from factcheck.text.wordlist import words

#: Share of the claim's other words that must stand in the value's own sentence before a different value contradicts.
BOUND = 0.6
#: Share of the words right around the value that tells as much.
OWNED = 0.65


def binds(pair: Pair, value: Value, other: Value) -> bool:
    """Whether `other` of the source is said of what `value` of the claim is said of."""
    return (
        is_said_of(pair, value, pair.source_side.sentence_at(other.span.start))
        and _changes_alike(pair, value, other)
        and not _is_of_another_noun(pair, value, other)
        and _is_gained(pair.claim_side, value) == _is_gained(pair.source_side, other)
        and not _lacks_an_ordinal(pair, value)
        and is_attributive(pair.claim.text, value) >= is_attributive(pair.passage.text, other)
    )


def is_said_of(pair: Pair, value: Value, scope: Span) -> bool:
    """Whether the sentence at `scope` speaks of what the claim's value is said of, at no other time or place."""
    return _is_same_owner(pair, value, scope) and not _another_time(pair, scope) and not _another_place(pair, scope)


#: Verbs whose object is what came or went, not what there is: "added four million".
_GAINS = frozenset(map(lemma, words("add gain lose shed hire create axe recruit attract")))


def _is_gained(reading: Reading, value: Value) -> bool:
    """Whether the figure is said to have come or gone; a share that was gained is a change like any other."""
    if value.type is ValueType.PERCENT:
        return False
    before = [token for token in reading.tokens if token.span.end <= value.span.start][-2:]
    return any(token.lemma in _GAINS for token in before)


def _lacks_an_ordinal(pair: Pair, value: Value) -> bool:
    """Whether the claim is of the second or the third of something, and the passage does not say so."""
    ours = [mine for mine in pair.claim_values if mine.type is ValueType.ORDINAL and mine is not value]
    theirs = {other.value for other in pair.source_side.values if other.type is ValueType.ORDINAL}
    return any(mine.value not in theirs for mine in ours)


_OF = re.compile(r"\s+(?:of|in)\s+", re.IGNORECASE)
#: A noun phrase that a figure is of has no more words than this.
_NOUN_PHRASE = 5


def _is_of_another_noun(pair: Pair, value: Value, other: Value) -> bool:
    """Whether both figures are "of" something, and the two things differ: a debt of 3 million, 3 million of revenue."""
    ours, theirs = _owner(pair.claim_side, value), _owner(pair.source_side, other)
    if ours is None or theirs is None:
        return False
    return ours != theirs and ours not in synonyms(theirs)


def _owner(reading: Reading, value: Value) -> str | None:
    """The key of the noun that a sum or share is of: the last before "of", or of the phrase behind it."""
    if value.type not in {ValueType.MONEY, ValueType.PERCENT}:
        return None
    before = [token for token in reading.tokens if token.span.end <= value.span.start][-2:]
    if len(before) == 2 and before[1].norm == "of" and before[0].is_content and not before[0].is_number:
        return before[0].lemma
    if _OF.match(reading.text, value.span.end) is None:
        return None
    behind = [token for token in reading.tokens if token.span.start >= value.span.end][1 : 1 + _NOUN_PHRASE]
    verbs = {act.verb.start for act in reading.acts}
    phrase = list(takewhile(lambda token: not (token.norm in _PHRASE_ENDS or token.span.start in verbs), behind))
    return phrase[-1].lemma if phrase and len(phrase) < _NOUN_PHRASE and phrase[-1].is_content else None


#: Words behind which a noun phrase has ended.
_PHRASE_ENDS = words(
    "of in on at by for from with to into as is are was were has have had will would and or but that which who after"
    " before since during while"
)


def _is_same_owner(pair: Pair, value: Value, scope: Span) -> bool:
    """Whether the sentence has most of the claim, or nearly all words that stand around the claim's value."""
    return shared(pair, scope, leaving_out=value.span) >= BOUND or _near_share(pair, value, scope) >= OWNED


def _near_share(pair: Pair, value: Value, scope: Span) -> float:
    """The share of the words around the claim's value that the passage has inside `scope`."""
    near = [token for token in words_around(pair.claim_side, value.span, reach=_OWN_WORDS) if not token.is_number]
    places = [pair.claim_side.tokens.index(token) for token in near]
    total = sum(map(weight, near))
    met = sum(pair.claim_side.weights[place] for place in places if _is_met(pair, place, scope))
    return met / total if len(near) > 2 else 0.0


#: "Reduced to 19" is answered by another change, not by what there was before.
_CHANGES = frozenset(
    map(
        lemma,
        words(
            "reduce cut lower shrink trim slash narrow fall drop decline decrease rise raise increase grow climb jump",
            "gain expand extend widen double triple halve shorten boost surge slip slide tumble plunge soar",
        ),
    )
)


def _changes_alike(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the source's figure is the outcome of a change wherever the claim's is."""
    return not _is_outcome(pair.claim_side, value) or _is_outcome(pair.source_side, other)


def _is_outcome(reading: Reading, value: Value) -> bool:
    """Whether a word of change stands close before the figure."""
    before = [token for token in reading.tokens if token.span.end <= value.span.start][-_OWN_WORDS:]
    own = [token for token in reading.tokens if value.span.covers(token.span)]
    return any(token.lemma in _CHANGES for token in (*before, *own))


def is_attributive(text: str, value: Value) -> bool:
    """Whether the figure is tied to its noun by a hyphen: "the 12-point plan" names a plan, it does not count.

    >>> from factcheck.text.values import find_values
    >>> text = "The 12-point plan has 9 points."
    >>> [is_attributive(text, value) for value in find_values(text)]
    [True, False]
    """
    return text[value.span.end : value.span.end + 1] in {"-", "‑"} or "-" in value.text.strip("-")


#: Words so far left and right of a figure say what it is of.
_OWN_WORDS = 4


def counterpart(pair: Pair, value: Value, theirs: Sequence[Value]) -> Value | None:
    """The one of `theirs` of the same noun, among the words the claim's value stands among; the first of equals."""
    return max(
        theirs, key=lambda other: (_noun(value, other) + company(pair, value, other), -other.span.start), default=None
    )


def _noun(value: Value, other: Value) -> float:
    """1 if both figures count a thing and it is the same."""
    return float(value.unit is not None and other.unit is not None and same_thing(value.unit, other.unit))


def same_thing(one: str, other: str) -> bool:
    """Whether two nouns as written may name one thing counted.

    >>> same_thing("troops", "soldiers"), same_thing("points", "countries")
    (True, False)
    """
    first, second = (lemma(fold(noun).split()[-1]) for noun in (one, other))
    return first == second or first in synonyms(second)


def company(pair: Pair, value: Value, other: Value) -> float:
    """How much of the words around the claim's value also stands around the other, near ones counting more."""
    ours = {token.lemma for token in words_around(pair.claim_side, value.span, reach=_OWN_WORDS)}
    scope = pair.source_side.sentence_at(other.span.start)
    near = [token for token in words_around(pair.source_side, other.span, reach=_OWN_WORDS) if scope.covers(token.span)]
    wanted = ours | {key for word in ours for key in synonyms(word)}
    return sum(1 / (1 + _distance(token.span, other.span) / 20) for token in near if token.lemma in wanted)


def _distance(one: Span, other: Span) -> int:
    """Characters between two spans."""
    return max(0, one.start - other.end, other.start - one.end)


def shared(pair: Pair, scope: Span, *, leaving_out: Span) -> float:
    """The share of the claim's wording, the value's own words left out, that the passage has inside `scope`.

    Names may also stand in the document's title. Of less than two words nothing can be said: 0.
    """
    reading, left_out = pair.claim_side, set(inside(pair.claim_side, leaving_out))
    counted = _nearest([position for position in reading.wording if position not in left_out], left_out)
    total = sum(reading.weights[position] for position in counted)
    met = sum(reading.weights[position] for position in counted if _is_met(pair, position, scope))
    return met / total if len(counted) > 1 else 0.0


#: A long claim makes several statements; a word belongs to the one that so many of its neighbours make.
_STATEMENT = 10


def _nearest(positions: list[int], around: set[int]) -> list[int]:
    """The positions nearest to those in `around`, in order; all of them in a short claim."""
    if not around or len(positions) <= _STATEMENT:
        return positions
    centre = min(around)
    return sorted(sorted(positions, key=lambda position: (abs(position - centre), position))[:_STATEMENT])


def focus(pair: Pair, scope: Span) -> float:
    """The share of the passage's content words inside `scope` that the claim has too: how little else it says."""
    said = [place for place in pair.source_side.content if scope.overlaps(pair.source_side.tokens[place].span)]
    met = {match.right for match in pair.alignment.matches}
    return sum(place in met for place in said) / len(said) if said else 0.0


def _is_met(pair: Pair, position: int, scope: Span) -> bool:
    token = pair.claim_side.tokens[position]
    partner = pair.partner.get(position)
    if partner is not None:
        if scope.overlaps(pair.source_side.tokens[partner].span):
            return True
        places = pair.source_side.places.get(token.lemma, ())
        if any(scope.overlaps(pair.source_side.tokens[place].span) for place in places):
            return True
    return token.is_capital and token.lemma in pair.title_side.lemmas


def _another_time(pair: Pair, scope: Span) -> bool:
    """Whether the value's sentence speaks of a time that is not the claim's."""
    ours = [value for value in pair.claim_values if value.type is ValueType.DATE]
    theirs = [value for value in pair.source_side.values if value.type is ValueType.DATE and scope.overlaps(value.span)]
    return bool(ours) and bool(theirs) and not any(may_be_same_time(one, other) for one in ours for other in theirs)


def may_be_same_time(one: Value, other: Value) -> bool:
    """Whether two dates share a day; an unknown bound is open."""
    return may_meet(stretch_of(one), stretch_of(other))


def _another_place(pair: Pair, scope: Span) -> bool:
    """Whether the claim names a place and the value's sentence only others."""
    ours = places_of(pair.claim_side, Span(0, len(pair.claim_side.text)))
    theirs = places_of(pair.source_side, scope)
    return bool(ours) and bool(theirs) and not ours & theirs


def places_of(reading: Reading, scope: Span) -> frozenset[str]:
    """The countries and places the tables know among the names in `scope`; a people counts for its country."""
    entries = (lookup(name.text) for name in reading.names if scope.overlaps(name.span))
    return frozenset(entry.country or entry.name for entry in entries if entry is not None and entry.kind != "body")
