"""How much of a statement's content one of its words is: names most, then rare words, then the ones that fit anywhere.

The weights look at the word alone, never at a collection, so that one more source changes nothing.
"""

from functools import lru_cache

from factcheck.text.lemmas import lemma
from factcheck.text.tokens import Form, Token
from factcheck.text.wordlist import words

#: A name is the anchor of a statement; a figure is compared on its own; light words fit any statement.
NAME, FIGURE, RARE, PLAIN, COMMON, LIGHT = 1.6, 1.2, 1.2, 1.0, 0.7, 0.35
#: Words of so many letters are rare enough.
_RARE_LETTERS = 9

#: Verbs and adverbs that carry a sentence and say little of its matter.
_LIGHT = words(
    "become begin start continue remain stay keep let make take give go come put set bring use include involve provide",
    "push seek want try seem appear happen occur mean consider regard describe refer base relate concern regard allow",
    "still already now then later earlier recently currently initially eventually finally actually really quite rather",
    "well much many several various certain other another same own able due likely part way time thing kind type sort",
    "first last next previous following new old big large small good great major main important possible particular",
    "however therefore thus also although despite including according together overall generally usually often ever",
    "today yesterday tomorrow directly clearly simply nearly almost approximately roughly about around total",
)
#: Nouns and verbs met on every page.
_COMMON = words(
    "year month week day hour people man woman child person group member country state city government company world",
    "life work place point number case area side end home family school team player game season series film book song",
    "show play lead run move live call ask tell know think feel see look find need help turn hold stand leave meet",
    "receive get create produce develop form open close follow report announce state claim note add plan event issue",
    "question problem fact information report statement position role service system program programme project process",
    "result level rate term order line name word story history war party law right public national international",
    "local general political social economic official president minister leader head official million billion",
    "percent high low long short early late young full open free real true hard",
)
_LIGHT_KEYS = frozenset(map(lemma, _LIGHT))
_COMMON_KEYS = frozenset(map(lemma, _COMMON))


def weight(word: Form | Token) -> float:
    """The weight of one word in a sentence."""
    return _weight(word.norm, word.lemma, word.is_capital, word.is_number)


def word_weight(norm: str) -> float:
    """The weight of a folded word as a plain word, whether or not it is written as a name."""
    return _weight(norm, lemma(norm), False, False)


@lru_cache(maxsize=65536)
def _weight(norm: str, key: str, is_capital: bool, is_number: bool) -> float:
    if is_number:
        return FIGURE
    if is_capital:
        return NAME
    if key in _LIGHT_KEYS:
        return LIGHT
    if key in _COMMON_KEYS:
        return COMMON
    return RARE if len(norm) >= _RARE_LETTERS else PLAIN
