"""Limits have a direction: a cap and a floor of the same height contradict each other."""

import re
from dataclasses import replace

from factcheck.compare.binding import shared
from factcheck.compare.intervals import Relation, relation
from factcheck.compare.pair import Pair, agrees, conflicts
from factcheck.model import Comparison, Span, Value, ValueType

_CAP = re.compile(
    r"\b(?:caps?|capped|ceiling|limit(?:s|ed)?|maximum|max|at most|up to|as many as|"
    r"or (?:less|fewer|under|below|younger))\b",
    re.IGNORECASE,
)
_FLOOR = re.compile(r"\b(?:floor|minimum|min|at least|or (?:more|over|above|older))\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:above|over|beyond|exceed(?:s|ed|ing)?|(?:more|higher|larger|greater|longer|older) than)\b", re.IGNORECASE
)
_LESS = re.compile(r"\b(?:below|under|(?:less|fewer|lower|smaller|shorter|younger) than)\b", re.IGNORECASE)
#: What turns "more than" into a cap and "less than" into a floor, so many characters before it.
_NOT = re.compile(r"\b(?:no|not|never|nor|cannot|without)\b|n['’]t\b", re.IGNORECASE)
_NOT_REACH = 45
#: Share of the claim's other wording, the limiting word included, that the sentence must have.
_BOUND = 0.5
#: A limiting word stands so near its figure, in characters.
_REACH = 45
#: And so near behind it: "30 or more".
_BEHIND = 12


#: Words that set a limit of a certain height, unlike "up to", which leaves the height open.
_LIMIT_WORD = re.compile(
    r"\b(?:caps?|capped|ceiling|limit(?:s|ed|ing)?|maximum|minimum|floor|not exceed|cannot exceed|reduc(?:e|es|ed|ing)|"
    r"cut)\b",
    re.IGNORECASE,
)


def limit_of(text: str, value: Value) -> bool:
    """Whether the figure is the height of a limit: two limits of different height are two limits.

    >>> from factcheck.text.values import find_values
    >>> text = "It has a cap of 600 members."
    >>> [limit_of(text, value) for value in find_values(text)]
    [True]
    """
    near = text[max(0, value.span.start - _REACH) : value.span.end]
    return (value.low is None) != (value.high is None) and _LIMIT_WORD.search(near) is not None


def as_height(value: Value) -> Value:
    """The value as the exact height that its one bound states; itself if it is no one-sided bound."""
    height = value.high if value.low is None else value.low if value.high is None else None
    return (
        value
        if height is None
        else replace(value, value=height, low=height, high=height, low_open=False, high_open=False)
    )


def compare_limits(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each figure that is a cap or a floor in the claim and a limit in the source too."""
    found = (_compare(pair, value) for value in pair.claim_values if value.type is not ValueType.DATE)
    return tuple(comparison for comparison in found if comparison is not None)


def _compare(pair: Pair, value: Value) -> Comparison | None:
    ours = direction(pair.claim.text, value.span)
    if ours is None:
        return None
    for other in pair.source_side.values:
        theirs = direction(pair.passage.text, other.span)
        if theirs is not None and other.type is value.type and _same_height(value, other):
            if theirs == ours:
                return agrees("limit", f"{ours} {value.text}", f"{theirs} {other.text}", "the same kind of limit")
            scope = pair.source_side.sentence_at(other.span.start)
            if shared(pair, scope, leaving_out=value.span) >= _BOUND:
                return conflicts("limit", f"{ours} {value.text}", f"{theirs} {other.text}", "a cap against a floor")
    return None


def _same_height(value: Value, other: Value) -> bool:
    amounts = {value.value, value.low, value.high} & {other.value, other.low, other.high} - {None}
    return bool(amounts) or relation(value, other) is Relation.SAME


def direction(text: str, span: Span) -> str | None:
    """Whether the figure at `span` is said to be a cap or a floor, by the nearest word that says so; None if none does.

    >>> direction("Fees may not exceed 30 %.", Span(20, 24)), direction("No fewer than 30 came.", Span(14, 16))
    ('cap', 'floor')
    """
    start = max(0, span.start - _REACH)
    near = text[start : span.end + _BEHIND]
    found = [
        (_distance(match.start() + start, match.end() + start, span), _said(near, match, kind))
        for kind, pattern in (("cap", _CAP), ("floor", _FLOOR), ("more", _MORE), ("less", _LESS))
        for match in pattern.finditer(near)
    ]
    return min(found)[1] if found else None


def _said(near: str, match: re.Match[str], kind: str) -> str:
    """What a limiting word comes to: a bare comparison is a floor or a cap, and the other way round behind a "not"."""
    if kind in {"cap", "floor"}:
        return kind
    turned = _NOT.search(near, max(0, match.start() - _NOT_REACH), match.start()) is not None
    return "floor" if (kind == "more") != turned else "cap"


def _distance(start: int, end: int, span: Span) -> int:
    return max(0, span.start - end, start - span.end)
