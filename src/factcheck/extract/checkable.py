"""Which statements can be checked at all: those with a value, a speaker, an office, or an act of something named."""

from collections.abc import Sequence

from factcheck.extract.cues import clause_weight
from factcheck.extract.units import Unit
from factcheck.model import Value
from factcheck.text.tags import Word

#: Fewest words of a statement with neither value nor speaker.
_SHORTEST = 3
#: Weight of opinion cues from which a statement without value or speaker is nothing to check.
_OPINIONATED = 1.0


def is_checkable(words: Sequence[Word], unit: Unit, values: Sequence[Value]) -> bool:
    """Whether a statement is one to check."""
    if unit.is_status or values:
        return True
    inside = words[unit.first : unit.last]
    if unit.frame is not None:
        return len(inside) >= _SHORTEST
    if len(inside) < _SHORTEST or clause_weight(inside) >= _OPINIONATED:
        return False
    return any(word.tag in "X" for word in inside) or any(word.tag in "vmbhig" for word in inside)
