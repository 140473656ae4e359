"""Figures of the claim that a source need not give: they say which things are meant, how often, or a sum once more."""

import re
from decimal import Decimal

from factcheck.compare.pair import Pair
from factcheck.model import Value, ValueType

#: What stands before a number that is known already: "the two sides", "these three".
_KNOWN = re.compile(r"\b(?:the|these|those|its|their|his|her|all)\s+$", re.IGNORECASE)
#: A figure above this is told even behind "the".
_FEW = 5
#: A stretch of time that says how often, behind another figure: "12 hours a week", "3 million in a year".
_HOW_OFTEN = re.compile(r"\b(?:an?|per|each|every) \w+", re.IGNORECASE)
#: What stands before one that says how long.
_LASTING = re.compile(r"\b(?:after|for|within|last(?:ed|ing)|over|takes?|took|about|ago|than|of)\s+$", re.IGNORECASE)


def is_given(pair: Pair, value: Value) -> bool:
    """Whether the claim takes the figure as given, so that it stands open in no source."""
    before = pair.claim.text[: value.span.start]
    others = [other for other in pair.claim_values if other is not value]
    if value.type is ValueType.MONEY:
        return before.endswith("(") and any(other.type is ValueType.MONEY for other in others)
    if value.type is ValueType.COUNT:
        return _is_few(value) and _KNOWN.search(before) is not None
    how_often = value.type is ValueType.DURATION and _HOW_OFTEN.fullmatch(value.text) is not None
    return how_often and _LASTING.search(before) is None and any(other.span.end <= value.span.start for other in others)


def _is_few(value: Value) -> bool:
    """Whether it is a small number in words."""
    return isinstance(value.value, Decimal) and value.value <= _FEW and value.is_exact and value.text.isalpha()
