"""Words and phrases that say nearly the same in news and reference prose.

They lie in `synonyms.txt` beside this module: one group a line, a word may stand in several. A phrase of several words
("sworn in") stands for a word or a phrase of its group ("take office") wherever its words follow each other.
"""

from collections.abc import Iterable
from importlib.resources import files

from factcheck.text.antonyms import antonyms
from factcheck.text.classes import are_class_rivals
from factcheck.text.lemmas import lemma


def _groups() -> list[list[str]]:
    """The keys of each group; the key of a phrase has a space between the keys of its words."""
    lines = files("factcheck.text").joinpath("synonyms.txt").read_text(encoding="utf-8").splitlines()
    kept = (line for line in lines if line and not line.startswith("#"))
    return [[_key(entry) for entry in line.split(",")] for line in kept]


def _key(entry: str) -> str:
    return " ".join(lemma(word) for word in entry.replace("-", " ").split())


def _table(groups: Iterable[list[str]]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for keys in groups:
        for key in keys:
            found.setdefault(key, set()).update(keys)
    return {key: frozenset(other for other in others if _is_for(key, other)) for key, others in found.items()}


def _is_for(key: str, other: str) -> bool:
    """Whether the two do not exclude each other: both "won" and "lost" may be a "defeat", and neither is the other."""
    return key != other and other not in antonyms(key) and not are_class_rivals(key, other)


_SYNONYMS = _table(_groups())
_NONE: frozenset[str] = frozenset()


def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, list[tuple[str, ...]]] = {}
    for key in _SYNONYMS:
        if " " in key:
            words = tuple(key.split())
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(phrases, key=len, reverse=True)) for first, phrases in found.items()}


#: The phrases of the table as the keys of their words, by the first, the longest first.
PHRASES = _phrases()


def synonyms(key: str) -> frozenset[str]:
    """The keys of words and phrases that may stand for the word or phrase of this key.

    >>> lemma("rocket") in synonyms(lemma("missiles"))
    True
    """
    return _SYNONYMS.get(key, _NONE)


def phrases_at(keys: tuple[str, ...], place: int) -> tuple[tuple[str, ...], ...]:
    """The phrases of the table that the words with these keys spell from `place` on.

    >>> phrases_at(tuple(map(lemma, ["he", "stepped", "down", "today"])), 1)
    (('step', 'down'),)
    """
    return tuple(phrase for phrase in PHRASES.get(keys[place], ()) if keys[place : place + len(phrase)] == phrase)
