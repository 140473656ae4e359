"""Is this passage about this claim? A number in [0, 1] that says nothing about which way it points.

It looks at the two texts alone: a further source never changes it.
"""

from functools import lru_cache

from rapidfuzz import fuzz

from factcheck.model import Claim, Passage
from factcheck.text.alignment import align
from factcheck.text.reading import Reading, read
from factcheck.text.tokens import Token, fold

#: Shares of word coverage, and of likeness of the word sets, in the whole.
_COVERAGE_SHARE, _LIKENESS_SHARE = 0.7, 0.3
#: Without one name, figure or rare word in common a passage is about something else.
_NO_ANCHOR = 0.85
#: Unless so much of the claim is there that its common words together are one.
_ENOUGH = 0.6
#: Digits of a number that texts do not share by chance.
_TELLING = 2
#: Words of so many letters are rare enough to be an anchor.
_RARE = 8


#: In a claim of so many content words, a passage that has the beginnings of less than this share of them is not about
#: it; a shorter claim may be said in other words throughout.
_LONG_CLAIM, _TRACE, _BEGINNING = 6, 0.15, 4


def relevance(claim: Claim, passage: Passage) -> float:
    """How much of what `claim` speaks of `passage` speaks of too; its title counts for whom it is about."""
    topic = _topic(claim.text)
    if not topic.may_be_in(f"{passage.title or ''} {passage.text}"):
        return 0.0
    left, alone = topic.reading, read(passage.text, reference=passage.reference)
    alignment = align(left, alone)
    met = {match.left for match in alignment.matches}
    titled = _in_title(left, passage.title) - met if passage.title else frozenset()
    coverage = alignment.coverage + (0.5 * _share(left, titled) if titled else 0.0)
    likeness = fuzz.token_set_ratio(alone.key_text, left.key_text) / 100
    anchored = 1.0 if coverage >= _ENOUGH or not topic.anchors.isdisjoint(met | titled) else _NO_ANCHOR
    return round(anchored * (_COVERAGE_SHARE * coverage + _LIKENESS_SHARE * likeness), 4)


class _Topic:
    """A claim made ready to be looked for in many passages."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.anchors = frozenset(place for place in reading.content if _is_anchor(reading, place))
        self._beginnings = [
            (reading.tokens[place].norm[:_BEGINNING], reading.weights[place]) for place in reading.content
        ]
        self._least = _TRACE * sum(weight for _, weight in self._beginnings)

    def may_be_in(self, text: str) -> bool:
        """A cheap test before the passage is read: whether enough of the claim's words begin like something in it."""
        if len(self._beginnings) < _LONG_CLAIM:
            return True
        folded = fold(text)
        return sum([weight for beginning, weight in self._beginnings if beginning in folded]) >= self._least


@lru_cache(maxsize=256)
def _topic(text: str) -> _Topic:
    return _Topic(read(text))


def _in_title(left: Reading, title: str) -> frozenset[int]:
    """Places of the claim's content words that stand in the title."""
    lemmas = read(title).lemmas
    return frozenset(place for place in left.content if left.tokens[place].lemma in lemmas)


def _share(left: Reading, places: frozenset[int]) -> float:
    total = sum(left.weights[place] for place in left.content)
    return sum(left.weights[place] for place in places) / total if total else 0.0


def _is_anchor(reading: Reading, position: int) -> bool:
    token = reading.tokens[position]
    return token.is_capital or _is_figure(token) or len(token.norm) >= _RARE or len(reading.content) <= 2


def _is_figure(token: Token) -> bool:
    """Whether the word is a number that texts do not share by chance, as they share small ones."""
    return token.is_number and len(token.norm) >= _TELLING
