"""Whose figure it is: in "60 homes in A, 25,000 in B" the first is A's, however near B stands."""

from collections.abc import Iterator, Sequence

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair
from factcheck.model import Span, Value, ValueType
from factcheck.text.acts import Act
from factcheck.text.lemmas import lemma
from factcheck.text.names import Name
from factcheck.text.reading import Reading, read
from factcheck.text.synonyms import synonyms
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words


def better_placed(pair: Pair, value: Value, found: Value, theirs: Sequence[Value]) -> Value | None:
    """Another of `theirs` whose clause says what the claim says of its figure, if the clause of `found` says nothing.

    "Nine were signed without a tender; the other fourteen were put out": fourteen stands there, and is said otherwise.
    """
    sentence = pair.source_side.sentence_at(found.span.start)
    if _said_with(pair, value, found):
        return None
    near = (other for other in theirs if other is not found and sentence.covers(other.span))
    return next((other for other in near if _said_with(pair, value, other) >= _TOLD), None)


#: So many words of the claim in one clause are what it says.
_TOLD = 2


def _said_with(pair: Pair, value: Value, other: Value) -> int:
    """How many of the claim's words that are no names and no figures stand in the clause of the source's figure."""
    clause = _clause_of(pair.source_side, other.span)
    if clause is None:
        return 0
    tokens, partner = pair.claim_side.tokens, pair.partner
    words_of = (place for place in pair.wording if not (tokens[place].is_capital or tokens[place].is_number))
    places = set(pair.source_side.places_in(clause.clause))
    return sum(partner.get(place) in places for place in words_of if not value.span.covers(tokens[place].span))


def owned_by_another(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the source's figure stands in a clause of others, while the claim's own names stand in another clause."""
    ours = _names_beside(pair.claim_side, value.span)
    clause = _clause_of(pair.source_side, other.span)
    if not ours or clause is None or _is_only_one(pair, ours, other):
        return False
    text = _text(pair.source_side, clause.clause)
    theirs = _names_beside(pair.source_side, other.span)
    if not theirs or any(_is_there(name, read(text)) for name in ours):
        return False
    return any(_is_there(name, pair.source_side) for name in ours) and not all(_is_ours(pair, name) for name in theirs)


def changes_another(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the two are changes of two things: profit rose by 9 percent, sales rose by 9 percent."""
    if value.change is None or other.change is None:
        return False
    ours, theirs = _changed(pair.claim_side, value.span), _changed(pair.source_side, other.span)
    if not ours or not theirs:
        return False
    met = {pair.claim_side.tokens[place].lemma for place in pair.partner}
    near = ours | {key for word in ours for key in synonyms(word)}
    return near.isdisjoint(theirs) and not ours & met


def _changed(reading: Reading, span: Span) -> frozenset[str]:
    """The keys of the common nouns of who or what the clause around `span` tells of."""
    clause = _clause_of(reading, span)
    if clause is None:
        return frozenset()
    tokens = (token for token in reading.tokens if any(agent.overlaps(token.span) for agent in clause.agents))
    named = [name.span for name in reading.names]
    return frozenset(
        token.lemma
        for token in tokens
        if token.is_content and not token.is_number and not any(name.overlaps(token.span) for name in named)
    )


def _is_only_one(pair: Pair, ours: Sequence[Name], other: Value) -> bool:
    """Whether the figure is the only one of its kind in its sentence, which has one of the claim's names."""
    sentence = pair.source_side.sentence_at(other.span.start)
    alike = [each for each in pair.source_side.values if each.type is other.type and sentence.covers(each.span)]
    return len(alike) == 1 and any(_is_there(name, read(sentence.of(pair.passage.text))) for name in ours)


def counts_others(pair: Pair, value: Value, other: Value) -> bool:
    """Whether both count dead or hurt of a kind, and of two kinds: rebels and soldiers."""
    ours, theirs = _victims(pair.claim_side, value), _victims(pair.source_side, other)
    if value.type is not ValueType.CASUALTIES or ours is None or theirs is None:
        return False
    return ours != theirs and ours not in synonyms(theirs)


def _victims(reading: Reading, value: Value) -> str | None:
    """The key of the noun right behind a figure, if it says more than that they are people."""
    behind = next((token for token in reading.tokens if token.span.start >= value.span.end), None)
    if (
        behind is None
        or not behind.is_content
        or behind.is_capital
        or behind.lemma in _ANYBODY
        or forms_of(behind.norm)
    ):
        return None
    return behind.lemma


#: Nouns for anybody.
_ANYBODY = frozenset(
    map(lemma, words("people person persons man woman civilian victim death resident body casualty fatality injury"))
)


def own_rivals(pair: Pair, value: Value, theirs: Sequence[Value]) -> Iterator[Value]:
    """Those of `theirs` that stand in a clause with one of the names that the claim's figure stands with."""
    ours = _names_beside(pair.claim_side, value.span)
    for other in theirs:
        clause = _clause_of(pair.source_side, other.span)
        if clause is not None and any(_is_there(name, read(_text(pair.source_side, clause.clause))) for name in ours):
            yield other


def _names_beside(reading: Reading, span: Span) -> list[Name]:
    """The names in the clause that holds `span`; all names of a text without such a clause."""
    clause = _clause_of(reading, span)
    if clause is None:
        return list(reading.names)
    return [name for name in reading.names if any(part.overlaps(name.span) for part in clause.clause)]


def _clause_of(reading: Reading, span: Span) -> Act | None:
    """The shortest clause around `span`; clauses without anybody in them are part of another."""
    holding = [act for act in reading.acts if any(part.overlaps(span) for part in act.clause)]
    told = [act for act in holding if act.agents or act.patients]
    return min(told, key=lambda act: len(act.clause), default=None)


def _text(reading: Reading, spans: Sequence[Span]) -> str:
    return " ".join(span.of(reading.text) for span in spans)


def _is_there(name: Name, reading: Reading) -> bool:
    return find_name(name.text, reading) is not None


def _is_ours(pair: Pair, name: Name) -> bool:
    return _is_there(name, pair.claim_side)
