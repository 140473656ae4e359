"""The figures a passage gives for a computation: from one amount to another, a part of a whole, parts of a sum.

Only figures that the passage itself ties to each other in one sentence are taken; nothing is put together from afar.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.compare.binding import same_thing
from factcheck.model import Span, Value, ValueType
from factcheck.text.reading import Reading


@dataclass(frozen=True, slots=True)
class Operands:
    """Figures of one sentence, in the order in which they are computed with."""

    values: tuple[Value, ...]
    scope: Span

    @property
    def span(self) -> Span:
        """From the first figure to the last."""
        return Span(min(each.span.start for each in self.values), max(each.span.end for each in self.values))


#: "From 300 [million euros in 2023] to 336": what may stand before the first and between the two.
_FROM = re.compile(r"\bfrom\s+(?:about|around|some|nearly|over)?\s*$", re.IGNORECASE)
_TO = re.compile(r"^(?:\s[^,.;:]{0,30})?\s+to\s+(?:about|around|some|nearly|over)?\s*$", re.IGNORECASE)
#: "336, up from 300", "336 in 2024, compared with 300": the earlier amount stands behind.
_AGAINST = re.compile(
    r"^[^.;:]{0,30}?\b(?:(?:up|down) from|compared (?:with|to)|against|versus|instead of)\s+(?:about|around|some)?\s*$",
    re.IGNORECASE,
)
#: "Fell to 300 tonnes from 400", "to 91 percent of children, from 94".
_DOWN_TO = re.compile(r"\bto\s+(?:about|around|some|nearly|over)?\s*$", re.IGNORECASE)
_BACK_FROM = re.compile(r"^(?:,?\s\w+){0,6},?\s+from\s+(?:about|around|some)?\s*$", re.IGNORECASE)
#: "40 of the 120", "40 members out of 120".
_OF = re.compile(r"^(?:\s+\w+){0,2}\s+(?:out\s+)?of\s+(?:(?:the|its|their|all|about|some)\s+){0,2}$", re.IGNORECASE)
#: Words that make a figure something else than a further part.
_NO_PART = re.compile(
    r"\b(?:including|among|whom|which|or|than|from|to|against|compared|per|every|each|least|most)\b", re.IGNORECASE
)
_JOINED = re.compile(r"\b(?:and|plus|while)\b|[,;]", re.IGNORECASE)
#: Figures that are never counted together with others.
_UNCOUNTED = frozenset([ValueType.DATE, ValueType.ORDINAL, ValueType.PERCENT, ValueType.DURATION])


def changes(reading: Reading) -> Iterator[Operands]:
    """Each earlier and later amount that a sentence ties to each other, in that order."""
    for scope, figures in _by_sentence(reading):
        for one, other in pairwise(figures):
            between = reading.text[one.span.end : other.span.start]
            if not _are_alike(one, other) or _is_difference(one) or _is_difference(other):
                continue
            before = reading.text[: one.span.start]
            if _FROM.search(before) and _TO.search(between):
                yield Operands((one, other), scope)
            elif _AGAINST.search(between) or (_DOWN_TO.search(before) and _BACK_FROM.search(between)):
                yield Operands((other, one), scope)


def shares(reading: Reading) -> Iterator[Operands]:
    """Each part and its whole, "40 of the 120", in that order."""
    for scope, figures in _by_sentence(reading):
        for part, whole in pairwise(figures):
            between = reading.text[part.span.end : whole.span.start]
            if _are_alike(part, whole) and part.type is not ValueType.PERCENT and _OF.search(between):
                yield Operands((part, whole), scope)


def sums(reading: Reading, total: Value) -> Iterator[Operands]:
    """The parts that a sentence lists of what `total` counts: every figure of the sentence that may be one."""
    for scope, figures in _by_sentence(reading):
        parts = [each for each in figures if each.type not in _UNCOUNTED]
        if len(parts) > 1 and _is_list_of(reading, parts, total):
            yield Operands(tuple(parts), scope)


def _is_list_of(reading: Reading, parts: list[Value], total: Value) -> bool:
    """Whether the figures stand in one list and count what `total` counts, a bare one what the first does."""
    if not counts_like(parts[0], total) or not all(counts_like(each, total) or is_bare(each) for each in parts[1:]):
        return False
    between = [reading.text[one.span.end : other.span.start] for one, other in pairwise(parts)]
    return all(each.is_exact for each in parts) and all(_JOINED.search(b) and not _NO_PART.search(b) for b in between)


def counts_like(value: Value, other: Value) -> bool:
    """Whether two figures count the same: type and unit, role or currency."""
    if value.type is not other.type or value.change is not None:
        return False
    if value.type is ValueType.COUNT and value.unit is not None and other.unit is not None:
        return same_thing(value.unit, other.unit)
    return value.unit == other.unit


def is_bare(value: Value) -> bool:
    """Whether it is a figure without its noun."""
    return value.type is ValueType.COUNT and value.unit is None and value.change is None


def _is_difference(value: Value) -> bool:
    return value.change is not None or not value.is_exact


def _are_alike(one: Value, other: Value) -> bool:
    """Whether two neighbours are amounts of one thing: the same unit, or one of them left to the other's."""
    return counts_like(one, other) or is_bare(one) or is_bare(other)


def _by_sentence(reading: Reading) -> Iterator[tuple[Span, list[Value]]]:
    """The sentences with their figures, dates left out."""
    for scope in reading.sentences:
        yield scope, [each for each in reading.values if scope.covers(each.span) and each.type is not ValueType.DATE]
