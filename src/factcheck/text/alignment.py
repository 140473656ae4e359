"""Which word of one text answers which word of another, and how well.

A content word meets itself, an inflected or derived form of itself, a synonym, a spelling variant of
the same name, or its initials; among several places the one nearest to where its neighbours were found is taken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import JaroWinkler

from factcheck.text.acronyms import acronym
from factcheck.text.gazetteer import lookup
from factcheck.text.lemmas import stem
from factcheck.text.reading import Reading
from factcheck.text.synonyms import synonyms
from factcheck.text.tokens import Form

#: How much of a word is met by each kind of match.
EXACT, DERIVED, VARIANT, SYNONYM = 1.0, 0.9, 0.85, 0.7
#: Jaro-Winkler likeness from which two capitalised words of five letters and more are one name in two spellings.
SAME_NAME = 0.93
#: Shorter names differ by a letter and are different names.
_NAME_LENGTH = 5


class Match(NamedTuple):
    """Word `left` of the claim meets word `right` of the passage, `strength` of it."""

    left: int
    right: int
    strength: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """All matches, by place in the claim, and the weighted share of the claim's content they cover."""

    matches: tuple[Match, ...]
    coverage: float

    @property
    def partner(self) -> dict[int, int]:
        """Passage position by claim position."""
        return {match.left: match.right for match in self.matches}


@lru_cache(maxsize=4096)
def align(left: Reading, right: Reading) -> Alignment:
    """The alignment of the content words of `left` with the words of `right`.

    >>> from factcheck.text.reading import read
    >>> align(read("The firm bought a ship."), read("A vessel was purchased by the company.")).coverage
    0.7
    """
    matches: list[Match] = []
    taken: dict[int, str] = {}
    expected = 0
    forms, places = left.forms, right.places
    for position in left.content:
        key = forms[position].lemma
        exact = places.get(key)
        found: tuple[int, float] | None
        if exact is not None and len(exact) == 1 and exact[0] not in taken:  # as most are
            found = exact[0], EXACT
            taken[exact[0]] = key
        else:
            found = _best(left, position, right, expected, taken)
        if found is not None:
            matches.append(Match(position, *found))
            expected = found[0] + 1
    return Alignment(tuple(matches), _coverage(left, matches))


def _best(
    left: Reading, position: int, right: Reading, expected: int, taken: dict[int, str]
) -> tuple[int, float] | None:
    """The place and strength of the strongest match, the nearest of equals; one word answers one word or phrase."""
    for answered, strength, places in _candidates(left, position, right):
        free = [place for place in places if taken.get(place, answered) == answered]
        if free:
            place = min(free, key=lambda place: (abs(place - expected), place))
            taken[place] = answered
            return place, strength
    return None


def _candidates(left: Reading, position: int, right: Reading) -> Iterator[tuple[str, float, Sequence[int]]]:
    """What the word, or the phrase it is part of, is answered as; how much of it is met; and where; the best first."""
    token = left.forms[position]
    if exact := right.places.get(token.lemma):
        yield token.lemma, EXACT, exact
    elif token.is_number:
        return
    elif derived := right.stem_places.get(stem(token.norm)):
        yield token.lemma, DERIVED, derived
    else:
        for phrase, places in left.phrases:
            if position in places and (near := _near(phrase, right)):
                yield phrase, SYNONYM, near
        if near := _near(token.lemma, right):
            yield token.lemma, SYNONYM, near
        if token.is_capital and (variants := _variants(token, right)):
            yield token.lemma, VARIANT, variants
        if token.is_capital:
            yield from _by_initials(left, position, right)


def _near(key: str, right: Reading) -> tuple[int, ...]:
    """Places of the words and phrases that may stand for a word or phrase."""
    near = synonyms(key)
    if not near:  # as most words have none; the passage need not be read for phrases
        return ()
    found: set[int] = set()
    if not near.isdisjoint(right.lemmas):
        found.update(place for other in near for place in right.places.get(other, ()))
    if right.phrase_places:
        found.update(place for other, places in right.phrase_places.items() if other in near for place in places)
    return tuple(sorted(found))


def _by_initials(left: Reading, position: int, right: Reading) -> Iterator[tuple[str, float, Sequence[int]]]:
    """Where the long name of an acronym ends, or where the acronym of the long name it is part of stands."""
    if (letters := acronym(left.forms[position].text)) is not None:
        yield letters, DERIVED, [places[-1] for other, places in right.long_names if other == letters]
    elif right.acronyms:
        for letters, places in left.long_names:
            if position in places and letters in right.acronyms:
                yield letters, DERIVED, right.acronyms[letters]


def _variants(token: Form, right: Reading) -> tuple[int, ...]:
    """Places of capitalised words that spell the same name another way as this one."""
    if len(token.norm) < _NAME_LENGTH:
        return ()
    return tuple([place for place in right.capitals if is_variant(token.text, right.forms[place].text)])


@lru_cache(maxsize=65536)
def is_variant(one: str, other: str) -> bool:
    """Whether two capitalised words are one name in two spellings; known things are never merged.

    >>> is_variant("Gorbachev", "Gorbachov"), is_variant("Niger", "Nigeria"), is_variant("Kyiv", "Kiev")
    (True, False, True)
    """
    first, second = lookup(one), lookup(other)
    if first is not None and second is not None:
        return first == second or (first.country is not None and first.country == second.country)
    if first is not None or second is not None or min(len(one), len(other)) < _NAME_LENGTH:
        return False
    return JaroWinkler.similarity(one.casefold(), other.casefold()) >= SAME_NAME


def _coverage(left: Reading, matches: list[Match]) -> float:
    weights = left.weights
    total = sum([weights[position] for position in left.content])
    met = sum([weights[match.left] * match.strength for match in matches])
    return round(met / total, 4) if total else 0.0
