"""Multiples that the claim states without a figure: doubled, halved, twice as many as somebody else."""

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.compare.binding import is_said_of, same_thing
from factcheck.compare.computing import MULTIPLE, settle
from factcheck.compare.operands import Operands, changes, counts_like, is_bare
from factcheck.compare.pair import Pair
from factcheck.model import Comparison, Span, Value, ValueType
from factcheck.text.values import find_values

_VERB = re.compile(
    r"(?:\b(?P<bound>more than|over|at least|nearly|almost|about|roughly|around)\s+)?"
    r"\b(?P<verb>doubled|tripled|trebled|quadrupled|halved|twice|double)\b",
    re.IGNORECASE,
)
#: What follows "twice" or "three times" where two owners are held against each other.
_AS_MANY = re.compile(
    r"(?:\s+times)?\s+(?:as\s+)?(?:many|much|the)\s+(?P<noun>[a-z]+)(?:\s+[a-z]+){0,2}?\s+(?:as|of)\s+(?:the\s+)?"
    r"(?P<other>[A-Z]\w+)"
)
_TIMES = {
    "doubled": "2",
    "twice": "2",
    "double": "2",
    "tripled": "3",
    "trebled": "3",
    "quadrupled": "4",
    "halved": "0.5",
}
_OF_TWO = frozenset(["twice", "double"])


def compare_arithmetic(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison for each multiple of the claim for which the passage has both amounts, and not the word itself."""
    if not _may_state(pair.claim.text):
        return ()
    stated = (match for match in _VERB.finditer(pair.claim.text) if _is_asked(pair, match))
    found = (_compare(pair, match, operands) for match in stated for operands in _operands(pair, match))
    return tuple(comparison for comparison in found if comparison is not None)


def _may_state(text: str) -> bool:
    """Whether a word for a multiple is there at all: far quicker to tell than where it stands."""
    low = text.casefold()
    return any(word in low for word in _TIMES)


def _is_asked(pair: Pair, match: re.Match[str]) -> bool:
    """Whether the passage does not have the word itself, and the claim does not deny it."""
    span, tokens = Span(*match.span("verb")), pair.claim_side.tokens
    is_denied = any(span.overlaps(tokens[place].span) for place in pair.claim_side.negated)
    return not is_denied and match["verb"].casefold() not in pair.passage.text.casefold()


def _operands(pair: Pair, match: re.Match[str]) -> Iterator[Operands]:
    if match["verb"].casefold() in _OF_TWO:
        yield from of_two(pair, Span(*match.span("verb")))
    else:
        yield from changes(pair.source_side)


def _compare(pair: Pair, match: re.Match[str], operands: Operands) -> Comparison | None:
    """The multiple against the ratio of the two amounts, the later or the subject's by the other."""
    wanted = _figure(match)
    nouns = {each.unit for each in operands.values if each.type is ValueType.COUNT and each.unit}
    if not is_said_of(pair, wanted, operands.scope) or not all(is_named(pair, str(noun)) for noun in nouns):
        return None
    found = settle(pair, wanted, operands, MULTIPLE, slot="value:multiple", loose=True)
    return None if found is None else replace(found, claim=match.group())


def _figure(match: re.Match[str]) -> Value:
    """The multiple as a figure with the bound that stands before it, at its place in the claim."""
    written = f"{match['bound'] or ''} {_TIMES[match['verb'].casefold()]} times".strip()
    return replace(find_values(written)[0], span=Span(*match.span("verb")), unit=None)


def is_named(pair: Pair, noun: str) -> bool:
    """Whether the claim names the thing counted."""
    return any(same_thing(token.text, noun) for token in pair.claim_side.tokens if token.text.isalpha())


def of_two(pair: Pair, times: Span) -> Iterator[Operands]:
    """The other's amount and the subject's, where a sentence gives each behind its owner's name and no third figure.

    `times` is where the claim says how many times as many; nothing comes of it if no two owners are named there.
    """
    match = _AS_MANY.match(pair.claim.text, times.end)
    before = [name.text for name in pair.claim_side.names if name.span.end <= times.start]
    if match is None or not before:
        return
    owners = (match["other"], before[0])
    for scope in pair.source_side.sentences:
        figures = [each for each in pair.source_side.values if scope.covers(each.span)]
        owned = {_owner(pair, each, owners, scope): each for each in figures if each.type is not ValueType.DATE}
        if len(figures) == len(owned) == 2 and set(owned) == set(owners) and _counts(figures, match["noun"]):
            yield Operands((owned[owners[0]], owned[owners[1]]), scope)


def _owner(pair: Pair, value: Value, owners: tuple[str, str], scope: Span) -> str | None:
    """Whose name of the two stands last before the figure in its sentence."""
    before = pair.passage.text[scope.start : value.span.start]
    places = {owner: match.start() for owner in owners for match in re.finditer(rf"\b{re.escape(owner)}\b", before)}
    return max(places, key=lambda owner: places[owner]) if places else None


def _counts(figures: list[Value], noun: str) -> bool:
    """Whether the two amounts are of one thing, and that is the claim's."""
    units = [each.unit for each in figures if each.unit]
    alike = counts_like(*figures) or any(map(is_bare, figures))
    return alike and bool(units) and all(same_thing(noun, unit) for unit in units)
