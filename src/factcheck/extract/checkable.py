"""Which statements can be checked at all: those with a value, a speaker, an office, or an act of something named."""

from collections.abc import Sequence

from factcheck.extract.reading import ReadSentence
from factcheck.extract.unit import Unit
from factcheck.extract.views import is_view
from factcheck.model import ValueType
from factcheck.text.tags import Word

#: Fewest words of a statement with neither value nor speaker.
_SHORTEST = 3
#: Values that make a statement checkable whatever its wording.
_TALKERS = frozenset(["i", "we", "you", "let", "my", "your", "our"])
_HARD = frozenset(set(ValueType) - {ValueType.ORDINAL, ValueType.DURATION})


def is_checkable(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement is one to check."""
    values = read.values_in(unit.first, unit.last)
    if unit.is_status or (any(value.type in _HARD and not value.soft for value in values) and not is_view(read, unit)):
        return True
    inside = read.words[unit.first : unit.last]
    if len(inside) < _SHORTEST or (read.sentence.text.rstrip("\"”' ").endswith("?") and unit.frame is None):
        return False
    return unit.frame is not None or not (is_view(read, unit) or _is_talk(inside))


def _is_talk(words: Sequence[Word]) -> bool:
    """Whether the writer or reader is spoken of and nothing with a name: "I think you will like it"."""
    personal = any(word.low.replace("’", "'").partition("'")[0] in _TALKERS for word in words)
    return personal and not any(word.tag in "Xx" for word in words[1:])
