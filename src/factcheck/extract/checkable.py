"""Which statements can be checked at all: those with a value, a speaker, an office, or an act of something named."""

from collections.abc import Sequence

from factcheck.extract.reading import ReadSentence
from factcheck.extract.unit import Unit
from factcheck.extract.views import is_view
from factcheck.model import ValueType
from factcheck.text.clauses import Shape
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.verbs import forms_of

#: Fewest words of a statement with neither value nor speaker.
_SHORTEST = 3
#: Values that make a statement checkable whatever its wording.
_TALKERS = frozenset(["i", "we", "you", "let", "my", "your", "our"])
_SAYS_NOTHING = SPEECH_VERBS | {"goes", "went"}
#: Subjects that are nobody, and the most words of a statement about them that says too little to check.
_NOBODY, _VAGUEST = frozenset(["others", "some", "many", "both", "few", "most"]), 4
#: Figures that make a claim of words without a verb, and the fewest words of it: "40 dead in Lima".
_FIGURES = frozenset([ValueType.COUNT, ValueType.MONEY, ValueType.PERCENT, ValueType.CASUALTIES])
_SHORTEST_FIGURE = 4
#: From this many words on, words without a verb are taken for a sentence that was not understood.
_FRAGMENT = 8
#: The last letter of the Latin script's usual blocks.
_LATIN = "\u024f"
_HARD = frozenset(set(ValueType) - {ValueType.ORDINAL, ValueType.DURATION})


def is_checkable(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement is one to check."""
    values = read.values_in(unit.first, unit.last)
    if _is_fragment(read.words, unit):
        return unit.last - unit.first >= _SHORTEST_FIGURE and any(value.type in _FIGURES for value in values)
    if unit.is_status or (any(value.type in _HARD and not value.soft for value in values) and not is_view(read, unit)):
        return True
    inside = read.words[unit.first : unit.last]
    if unit.frame is not None:
        return True
    if len(inside) < _SHORTEST or read.sentence.text.rstrip("\"”' ").endswith("?") or _is_gesture(unit):
        return False
    return not (is_view(read, unit) or _is_talk(inside) or _is_empty(inside))


def _is_gesture(unit: Unit) -> bool:
    """Whether a participle says what somebody does while speaking: "..., Ruiz said, referring to the strike"."""
    return unit.shape is Shape.PARTICIPLE and unit.head is not None and unit.head.is_frame and unit.head.dropped


def _is_fragment(words: Sequence[Word], unit: Unit) -> bool:
    """Whether a few words have nothing that may be a verb and lean on no other statement: "Lovely spectacle"."""
    leans = unit.is_status or unit.lead is not None or unit.head is not None or unit.frame is not None
    inside = words[unit.first : unit.last]
    if leans or len(inside) >= _FRAGMENT:
        return False
    return not any(word.tag in "vmbhoR" or forms_of(word.low) or _is_foreign(word.text) for word in inside)


def _is_foreign(word: str) -> bool:
    """Whether a word is written in another script, where one word may be a sentence."""
    return word[0].isalpha() and word[0] > _LATIN


def _is_empty(words: Sequence[Word]) -> bool:
    """Whether nothing is said: "the aid group added", "the saying goes", "others urged caution"."""
    bare = words[-1].low in _SAYS_NOTHING and words[-1].tag in "vn" and all(word.tag in "dxjNX" for word in words[:-1])
    vague = words[0].low in _NOBODY and len(words) <= _VAGUEST and not any(word.tag in "Xxq" for word in words[1:])
    return bare or vague


def _is_talk(words: Sequence[Word]) -> bool:
    """Whether the writer or reader is spoken of and nothing with a name: "I think you will like it"."""
    personal = any(word.low.replace("’", "'").partition("'")[0] in _TALKERS for word in words)
    return personal and not any(word.tag in "Xx" for word in words[1:])
