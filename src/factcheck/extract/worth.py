"""What in a sentence asks to be checked: figures, records, acts of others; and what does not: wishes, minds, manners.

What each trait is worth is fitted (`factcheck.evaluate.fit_sentences`) and lies in ``weights.json``.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.extract.lexicon import classes_of
from factcheck.extract.talk import KINDS, MINDED, TURNS
from factcheck.model import Value, ValueType
from factcheck.text.names import find_names
from factcheck.text.speech import find_speech
from factcheck.text.tags import Word, tag_words
from factcheck.text.values import find_values
from factcheck.text.verbs import forms_of

_KIND: dict[str, tuple[str, ...]] = {
    word: tuple(name for name, table in KINDS.items() if word in table) for word in frozenset().union(*KINDS.values())
}
#: Classes of the opinion lexicon that judge.
_JUDGING = frozenset(["strong", "charged", "mild", "blame", "praise", "loaded", "partisan", "vivid"])
_SOBER = frozenset(["record", "procedure", "harm", "value"])
_MOST, _MANY, _FEW = 2, 30, 7
_HARDNESS = {ValueType.ORDINAL: 0.2, ValueType.DURATION: 0.6}
#: Traits of what is told, which are pulled less towards zero; the rest is manner.
MATTER = frozenset(["hard figures", "percent", "money", "count", "date", "casualties", "public record", "done"]) | {
    *("compared", "extreme", "past", "perfect", "record", "procedure", "names", "reports"),
    *("question", "speaks of own mind", "to come", "I would", "short"),
}
_FOR = frozenset(["hard figures", "percent", "money", "count", "casualties", "public record", "done", "compared"])
_AGAINST = frozenset(["question", "speaks of own mind", "I think", "manners", "short"])


def worth_traits(text: str) -> dict[str, float]:
    """The traits of a sentence by name, those that are there.

    >>> sorted(worth_traits("Unemployment fell to 4.1 percent."))[:3]
    ['done', 'figure', 'hard figures']
    """
    words = [word for word in tag_words(text) if word.text[0].isalnum()]
    if not words:
        return {}
    low = text.lower().replace("’", "'")
    counts = Counter(name for word in words for name in _of_word(word))
    counts.update(_values(text))
    counts.update(_told(words))
    traits = {name: float(min(_MOST, count)) for name, count in counts.items()}
    traits |= {name: float(bool(pattern.search(low))) for name, pattern in TURNS.items()}
    traits |= {
        "names": float(min(_MOST, len(find_names(text)))),
        "reports": float(min(_MOST, len(find_speech(text)))),
        "question": float(text.rstrip("\"”' ").endswith("?")),
        "short": float(len(words) < _FEW and "figure" not in counts),
        "tells of the past": float("past" in counts or "was" in counts),
        "perfect": float("perfect" in counts),
        "length": min(_MANY, len(words)) / 10,
        "hard figures": min(float(_MOST), sum(_hardness(value) for value in find_values(text))),
        "speaks of own mind": float(min(2, len(MINDED.findall(low)))),
    }
    return {name: value for name, value in traits.items() if value}


def _of_word(word: Word) -> Iterator[str]:
    for name in _KIND.get(word.low, ()):
        if name != "done" or word.tag in "vn":
            yield name
    for name in classes_of(word.low) if word.tag != "X" else ():
        if name in _JUDGING:
            yield "judging word"
        elif name in _SOBER:
            yield name
    if word.tag == "q":
        yield "figure"


def _hardness(value: Value) -> float:
    """How much there is to check in a value: ordinals and stretches of time come up in talk of any kind."""
    return _HARDNESS.get(value.type, 1.0) * (0.5 if value.soft else 1.0)


def _values(text: str) -> Iterator[str]:
    """The kinds of values there are, soft ones ("a few") under a name of their own."""
    for value in find_values(text):
        yield "soft value" if value.soft else value.type.value


def _told(words: Sequence[Word]) -> Iterator[str]:
    """Tenses, and who is told about."""
    for word in words:
        if word.tag == "v":
            yield "past" if "d" in forms_of(word.low) else "present"
    for one, other in pairwise(words):
        if one.tag == "h" and other.tag in "nB":
            yield "perfect"
        if one.low == "i" and other.tag == "v" and "d" in forms_of(other.low):
            yield "I did"
        if one.low in {"we", "they", "he", "she"} and other.tag == "v" and "d" in forms_of(other.low):
            yield "they did"


def sign(trait: str) -> int:
    """1 if a trait may only speak for checking, -1 if only against it, else 0."""
    return (trait in _FOR) - (trait in _AGAINST)
