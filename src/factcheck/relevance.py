"""Is this passage about this claim? A number in [0, 1] that says nothing about which way it points.

It looks at the two texts alone: a further source never changes it.
"""

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


def relevance(claim: Claim, passage: Passage) -> float:
    """How much of what `claim` speaks of `passage` speaks of too; its title counts for whom it is about."""
    left = read(claim.text)
    if not _may_be_about(left, f"{passage.title or ''} {passage.text}"):
        return 0.0
    alone = read(passage.text, reference=passage.reference)
    met = {match.left for match in align(left, alone).matches}
    titled = _in_title(left, passage.title) - met if passage.title else frozenset()
    coverage = align(left, alone).coverage + 0.5 * _share(left, titled)
    likeness = fuzz.token_set_ratio(alone.key_text, left.key_text) / 100
    anchored = 1.0 if coverage >= _ENOUGH or any(_is_anchor(left, place) for place in met | titled) else _NO_ANCHOR
    return round(anchored * (_COVERAGE_SHARE * coverage + _LIKENESS_SHARE * likeness), 4)


#: In a claim of so many content words, a passage that has the beginnings of less than this share of them is not about
#: it; a shorter claim may be said in other words throughout.
_LONG_CLAIM, _TRACE, _BEGINNING = 6, 0.15, 4


def _may_be_about(left: Reading, text: str) -> bool:
    """A cheap test before the passage is read: whether enough of the claim's words begin like something in it."""
    if len(left.content) < _LONG_CLAIM:
        return True
    folded = fold(text)
    met = sum(left.weights[place] for place in left.content if left.tokens[place].norm[:_BEGINNING] in folded)
    return met >= _TRACE * sum(left.weights[place] for place in left.content)


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
