"""Is this passage about this claim? A number in [0, 1] that says nothing about which way it points.

It looks at the two texts alone: a further source never changes it.
"""

from rapidfuzz import fuzz

from factcheck.model import Claim, Passage
from factcheck.text.alignment import align
from factcheck.text.reading import Reading, read

#: Shares of word coverage, and of likeness of the word sets, in the whole.
_COVERAGE_SHARE, _LIKENESS_SHARE = 0.7, 0.3
#: Without one name, figure or rare word in common a passage is about something else.
_NO_ANCHOR = 0.5
#: Words of so many letters are rare enough to be an anchor.
_RARE = 8


def relevance(claim: Claim, passage: Passage) -> float:
    """How much of what `claim` speaks of `passage` speaks of too; its title counts for whom it is about."""
    left = read(claim.text)
    alone = read(passage.text, reference=passage.published)
    titled = read(f"{passage.title}. {passage.text}") if passage.title else alone
    coverage = 0.5 * (align(left, alone).coverage + align(left, titled).coverage)
    likeness = fuzz.token_set_ratio(_keys(left), _keys(alone)) / 100
    anchored = 1.0 if _has_anchor(left, titled) else _NO_ANCHOR
    return round(anchored * (_COVERAGE_SHARE * coverage + _LIKENESS_SHARE * likeness), 4)


def _keys(reading: Reading) -> str:
    return " ".join(reading.tokens[index].lemma for index in reading.content)


def _has_anchor(left: Reading, right: Reading) -> bool:
    matches = align(left, right).matches
    return any(_is_anchor(left, match.left) for match in matches)


def _is_anchor(reading: Reading, position: int) -> bool:
    token = reading.tokens[position]
    return token.is_capital or len(token.norm) >= _RARE or len(reading.content) <= 2
