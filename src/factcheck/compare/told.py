"""The act that a claim tells of, and where a passage tells the same act: what several comparers ask about."""

from functools import lru_cache

from factcheck.compare.pair import Pair
from factcheck.text.acts import Act
from factcheck.text.lemmas import lemma, stem
from factcheck.text.reading import Reading
from factcheck.text.synonyms import synonyms
from factcheck.text.wordlist import words

#: Verbs that say little by themselves.
_BARE = frozenset(map(lemma, words("be have do go get make take come become include remain begin start try")))


def told_acts(pair: Pair) -> tuple[Act, ...]:
    """The claim's acts with somebody on one side; of "X said P" those of P."""
    return _told(pair.claim_side, bool(pair.claim.speaker))


#: Claims kept: each is asked for its acts by several comparers, of every passage.
_KEPT = 256


@lru_cache(maxsize=_KEPT)
def _told(reading: Reading, is_said: bool) -> tuple[Act, ...]:
    said = reading.speech[0].content_span if is_said and reading.speech else None
    return tuple(act for act in reading.acts if (said is None or said.covers(act.verb)) and _tells(reading, act))


def _tells(reading: Reading, act: Act) -> bool:
    return key_of(reading, act) not in _BARE and bool(act.agents or act.patients)


def key_of(reading: Reading, act: Act) -> str:
    """The key of the act's verb."""
    return lemma(_verb(reading, act))


def may_be_told(pair: Pair, act: Act) -> bool:
    """Whether the passage has a word for the act at all, a cheap test before its acts are read."""
    word, reading = _verb(pair.claim_side, act), pair.source_side
    if not word.isalpha() or not word.isascii():
        return True
    key = lemma(word)
    return key in reading.lemmas or stem(word) in reading.stem_places or not synonyms(key).isdisjoint(reading.lemmas)


def is_same_verb(pair: Pair, ours: Act, theirs: Act) -> bool:
    """Whether the two acts are told with one verb, in any form."""
    mine, other = _verb(pair.claim_side, ours), _verb(pair.source_side, theirs)
    return lemma(mine) == lemma(other) or stem(mine) == stem(other)


def is_same_act(pair: Pair, ours: Act, theirs: Act) -> bool:
    """Whether the two verbs are one, or say nearly the same."""
    near = synonyms(key_of(pair.claim_side, ours))
    return is_same_verb(pair, ours, theirs) or key_of(pair.source_side, theirs) in near


def _verb(reading: Reading, act: Act) -> str:
    return act.verb.of(reading.text).casefold()
