"""Binding before comparing: whether the source's value belongs to the same owner, place and time as the claim's."""

from factcheck.compare.calendar import may_meet, stretch_of
from factcheck.compare.pair import Pair, inside
from factcheck.model import Span, Value, ValueType
from factcheck.text.alignment import weight
from factcheck.text.gazetteer import lookup
from factcheck.text.reading import Reading

#: Share of the claim's other words that must stand in the value's own sentence before a different value contradicts.
BOUND = 0.6


def binds(pair: Pair, value: Value, other: Value) -> bool:
    """Whether `other` of the source is said of what `value` of the claim is said of."""
    scope = pair.source_side.sentence_at(other.span.start)
    return (
        shared(pair, scope, leaving_out=value.span) >= BOUND
        and not _another_time(pair, scope)
        and not _another_place(pair, scope)
    )


def shared(pair: Pair, scope: Span, *, leaving_out: Span) -> float:
    """The share of the claim's content, the value's own words left out, that the passage has inside `scope`.

    Names may also stand in the document's title.
    """
    reading, left_out = pair.claim_side, set(inside(pair.claim_side, leaving_out))
    counted = [position for position in reading.content if position not in left_out]
    total = sum(weight(reading.tokens[position]) for position in counted)
    met = sum(weight(reading.tokens[position]) for position in counted if _is_met(pair, position, scope))
    return met / total if total else 0.0


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
