"""A coarse part of speech for every word: enough to see where a clause has its verb and where the next one starts.

Closed classes come from tables. Open words are verbs only where their neighbours agree, and the last word is had by
one principle: a stretch between commas, conjunctions and the like has one finite verb, so doubtful words ("plans",
"killed") count as verbs only where no certain one stands.

Tags: ``d`` determiner, ``x`` possessive, ``p`` preposition, ``s`` subordinator or relative, ``c`` conjunction,
``m`` modal, ``b`` form of be, ``h`` of have, ``o`` of do, ``R`` pronoun with a verb ("it's"), ``B`` be/been/being,
``t`` to before a verb, ``r`` pronoun, ``q`` number, ``a`` adverb, ``j`` adjective, ``v`` finite verb, ``i`` base form,
``g`` "-ing", ``n`` participle, ``N`` noun, ``X`` name, and punctuation as it is.
"""

from functools import lru_cache
from itertools import pairwise

from factcheck.text.finite import (
    INSIDE_NOUN_PHRASE,
    INTRANSITIVE,
    PLURALS,
    SAYING,
    find_main_verb,
    previous,
    read_time_words,
    settle_zones,
)
from factcheck.text.sentences import LONGEST_SENTENCE
from factcheck.text.verbs import BASES, forms_of
from factcheck.text.word import Word, words_of
from factcheck.text.wordlist import words

__all__ = ["Word", "tag_words"]

_BE_LIKE = frozenset("bBR")
_PLURAL_OR_FIRST = words("i you we they")
_AFTER_EVENT_NOUNS = words("of between")


#: Sentences kept with their tags: several readers ask for one sentence in turn.
_KEPT = 512


def tag_words(text: str) -> list[Word]:
    """The words and marks of one sentence with their tags.

    >>> [(word.text, word.tag) for word in tag_words("The plan calls for talks.")]
    [('The', 'd'), ('plan', 'N'), ('calls', 'v'), ('for', 'p'), ('talks', 'N'), ('.', '.')]
    """
    return [Word(word.text, word.low, word.start, word.end, word.tag) for word in _tagged(text)]


@lru_cache(maxsize=_KEPT)
def _tagged(text: str) -> tuple[Word, ...]:
    found = words_of(text)
    if len(text) > LONGEST_SENTENCE:
        return tuple(_by_shape(found))
    _read_that(found)
    _read_because_of(found)
    read_time_words(found)
    _read_to(found)
    for index, word in enumerate(found):
        if word.tag == "?":
            word.tag = _first_guess(found, index)
    settle_zones(found)
    find_main_verb(found)
    return tuple(found)


def _by_shape(found: list[Word]) -> list[Word]:
    """The words of a text too long to be a sentence: what shape does not decide is a noun."""
    for word in found:
        word.tag = "N" if word.tag == "?" else word.tag
    return found


def _read_that(found: list[Word]) -> None:
    """Tells "that" the conjunction from "that" the determiner, by what comes next."""
    for index, word in enumerate(found):
        if word.low != "that":
            continue
        following = found[index + 1].tag if index + 1 < len(found) else "."
        if (index == 0 and following in "bRhmo") or (found[index - 1].tag in ",;" and following in "bR"):
            word.tag = "r"
            continue
        before = found[index - 1].tag if index else "."
        opens_clause = following in 'drxXRqpsamboh,j"“' or (following == "N" and found[index + 1].low.endswith("s"))
        listed = before == "c" and any(_opens_speech(other) for other in found[:index])
        if opens_clause or listed or before in "?X" or (before == "N" and following in "mbhov?"):
            word.tag = "s"


def _opens_speech(word: Word) -> bool:
    """Whether a clause with "that" may go on behind the word: an earlier "that", or a verb of saying."""
    return (word.low == "that" and word.tag == "s") or word.low in SAYING


def _read_because_of(found: list[Word]) -> None:
    """Tells "because of", "once a week" and "the outside world" from the words that stand alone."""
    for word, following in pairwise(found):
        if word.low == "because" and following.low == "of":
            word.tag = "p"
        elif word.low in {"provided", "providing"} and following.low == "that" and _is_condition(found, word):
            word.tag = following.tag = "s"
        elif word.tag == "?" and word.low.endswith("er") and following.low == "than":
            word.tag = "j"
        elif word.tag in "NX" and following.low == "once":
            following.tag = "a"
        elif word.tag == "d" and following.low in {"outside", "inside", "above"}:
            following.tag = "j"
        elif word.low == "once" and following.low in {"a", "every", "per", "more", "again"}:
            word.tag = "a"


def _is_condition(found: list[Word], word: Word) -> bool:
    """Whether "provided that" opens a condition: behind a comma, or behind a verb with its object."""
    at = found.index(word)
    return at > 1 and found[at - 1].tag not in "BbhR" and any(other.tag in "mbho?" for other in found[:at])


def _read_to(found: list[Word]) -> None:
    """Tells "to" before a verb from the preposition."""
    for index, word in enumerate(found):
        if word.low != "to":
            continue
        after = index + 1
        while after < len(found) and found[after].tag == "a":
            after += 1
        verb = after < len(found) and (found[after].low in BASES or found[after].low in {"be", "have", "do"})
        word.tag = "t" if verb and found[after].tag != "X" else "p"
        if word.tag == "t" and found[after].tag in "?hoj":
            found[after].tag = "i"


def _first_guess(found: list[Word], index: int) -> str:
    """The tag of an open word as far as its left neighbour decides it, else ``?``."""
    forms = forms_of(found[index].low)
    before = previous(found, index)
    tag = before.tag if before else ""
    if tag in ("m", "o", "t") and "b" in forms:
        return "i"
    if tag == "h" and "n" in forms:
        return "n"
    if tag in _BE_LIKE and tag and ("n" in forms or "g" in forms):
        return "n" if "n" in forms else "g"
    if forms == "g":
        noun = bool(tag) and tag in "dxj" and before is not None and before.low != "either"
        return "N" if noun or _is_event_noun(found, index, tag) or _is_counted(found, index, tag) else "g"
    if before is not None and _stands_for_noun(found, index, before, forms):
        return "v"
    if tag and tag in INSIDE_NOUN_PHRASE:
        return "j" if "n" in forms and "b" not in forms and found[index].low not in {"left", "felt"} else "N"
    if before is not None and tag == "r":
        return _after_pronoun(before.low, forms)
    if tag == "s" and before is not None and before.low in {"who", "which", "that"}:
        return _behind_relative(found, index, forms)
    if "d" in forms and "n" not in forms and before is not None and tag not in ",":
        return "v"
    return "?"


def _behind_relative(found: list[Word], index: int, forms: str) -> str:
    """The tag of an open word behind "who", "which" or "that"; a base form is a verb if many are spoken of."""
    following = found[index + 1].tag if index + 1 < len(found) else "."
    if set(forms) & set("sd"):
        return "N" if following in "mbho" and "s" in forms else "v"
    many = index > 1 and (found[index - 2].low in PLURALS or found[index - 2].low == "those")
    return "v" if many and "b" in forms else "?"


def _stands_for_noun(found: list[Word], index: int, before: Word, forms: str) -> bool:
    """Whether the word before is a subject by itself: "the former pays for", "this really hurts", "15 died"."""
    if before.tag == "q" and found[index].low in INTRANSITIVE:
        return True
    if before.low in {"this", "that"}:
        return "s" in forms and found[index - 1] is not before
    following = found[index + 1].tag if index + 1 < len(found) else "."
    return before.low in {"former", "latter"} and bool(set(forms) & set("sd")) and following in "dxqrRp"


def _is_counted(found: list[Word], index: int, tag: str) -> bool:
    """Whether an "-ing" word stands between a number and a plural: "five coking plants"."""
    following = found[index + 1].low if index + 1 < len(found) else ""
    return tag == "q" and found[index + 1].tag in "?N" and following.endswith("s") and not following.endswith("ss")


def _is_event_noun(found: list[Word], index: int, tag: str) -> bool:
    """Whether an "-ing" word after a noun names an event: "the Oslo meeting between", "the dismantling of"."""
    return bool(tag) and tag in "NX" and index + 1 < len(found) and found[index + 1].low in _AFTER_EVENT_NOUNS


def _after_pronoun(pronoun: str, forms: str) -> str:
    if (
        "d" in forms
        or ("b" in forms and pronoun in _PLURAL_OR_FIRST)
        or ("s" in forms and pronoun not in _PLURAL_OR_FIRST)
    ):
        return "v"
    return "?"
