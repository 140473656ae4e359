"""Simple arithmetic where the claim states the relation: a change, a share, a sum, a multiple. No figure is invented.

A figure of the claim that the passage does not state is computed from figures that the passage ties to each other in a
sentence about the same thing. A multiple without a figure ("doubled", "twice as many") is a comparison of its own.
"""

import re
from collections.abc import Iterator
from itertools import takewhile

from factcheck.compare import computing
from factcheck.compare.binding import is_said_of, same_thing
from factcheck.compare.computing import Formula, is_fraction, settle
from factcheck.compare.multiples import is_named, of_two
from factcheck.compare.operands import Operands, changes, shares, sums
from factcheck.compare.pair import Pair, incomparable
from factcheck.model import Comparison, Outcome, Value, ValueType
from factcheck.text.tags import tag_words

#: Words that call a figure a sum, in the claim, and how many characters from it they may stand.
_IN_ALL = re.compile(
    r"\b(?:in all|altogether|in total|all told|combined|a total of|total(?:l?ed|s)?|together(?! with))\b", re.IGNORECASE
)
_IN_ALL_REACH = 40
#: "A third of the 90 seats", "33 percent of the members": what a share is of, in the claim.
_SHARE_OF = re.compile(r"^\s+of\s+(?:the|its|their|all|his|her)?\s*(?P<rest>[^.;:,]{0,40})", re.IGNORECASE)
#: Tags of the words of a noun phrase.
_NOMINAL = frozenset("jNXqdxg")
#: "40 of 120, or 33 percent": the claim gives the share's operands itself.
_OR = re.compile(r"(?:,|\bor|—|–|\()\s*(?:or|that is|about|some)?\s*$", re.IGNORECASE)
#: By the direction of a change: as an amount, as a fraction of what was, in percent of it.
_CHANGES = {
    "increase": (computing.RISE, computing.RISE_SHARE, computing.RISE_PERCENT),
    "decrease": (computing.FALL, computing.FALL_SHARE, computing.FALL_PERCENT),
}


#: Right before a figure these say that so much came, or went; right behind it that it is a difference.
_CAME = re.compile(r"\b(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?)\s+(?:about|around|some|nearly|over)?\s*$", re.IGNORECASE)
_WENT = re.compile(r"\b(?:lost|los(?:es|ing)|shed(?:s|ding)?)\s+(?:about|around|some|nearly|over)?\s*$", re.IGNORECASE)
_THAN_IT = r"(?:its|the|their|his|her|what|last)\b"
_ABOVE = re.compile(rf"^[^.;:,]{{0,20}}?\s+(?:higher\b|more than\b|(?:above|over) {_THAN_IT})", re.IGNORECASE)
_BELOW = re.compile(rf"^[^.;:,]{{0,20}}?\s+(?:lower\b|(?:less|fewer) than\b|(?:below|under) {_THAN_IT})", re.IGNORECASE)


def _told_change(text: str, value: Value) -> str | None:
    """The direction of a change that is told in words around a plain figure: "added 4 million", "six points lower".

    >>> from factcheck.text.values import find_values
    >>> text = "It added four million members."
    >>> _told_change(text, find_values(text)[0])
    'increase'
    """
    before, behind = text[: value.span.start], text[value.span.end :]
    if _CAME.search(before) or _ABOVE.search(behind):
        return "increase"
    return "decrease" if _WENT.search(before) or _BELOW.search(behind) else None


_OF_FRACTION = (computing.SHARE, computing.OF_PERCENT)


def computed(pair: Pair, value: Value) -> Comparison | None:
    """What the passage's own figures come to for `value`; None if the claim states no relation, or nothing is there."""
    found = [
        result
        for formula, operands in _computations(pair, value)
        if is_said_of(pair, value, operands.scope)
        and (result := settle(pair, value, operands, formula, loose=is_fraction(value))) is not None
    ]  # fmt: skip
    return next((each for each in found if each.outcome is Outcome.AGREES), found[0] if found else None)


def part_of_sum(pair: Pair, value: Value, found: Value | None) -> Comparison | None:
    """A comparison if the claim calls `value` a sum and the passage's same figure is only one of several parts."""
    if found is None:
        return None
    for operands in _sums_of(pair, value):
        if found in operands.values:
            listed = operands.span.of(pair.passage.text)
            return incomparable(f"value:{value.type}", value.text, listed, "a part in the source, the sum in the claim")
    return None


def _computations(pair: Pair, value: Value) -> Iterator[tuple[Formula, Operands]]:
    """Each formula that the claim states for its figure, with operands that the passage has for it."""
    change = value.change or _told_change(pair.claim.text, value)
    if change is not None:
        as_amount, as_share, as_percent = _CHANGES[change]
        formula = as_percent if value.unit == "percent" else as_share if is_fraction(value) else as_amount
        yield from ((formula, operands) for operands in _changes_of(pair, value))
    elif value.unit == "times":
        yield from ((computing.MULTIPLE, operands) for operands in of_two(pair, value.span))
    elif _is_share(pair, value):
        formula, other = (computing.PERCENT, computing.AS_PERCENT) if value.unit == "percent" else _OF_FRACTION
        yield from ((formula, operands) for operands in _shares_of(pair, value))
        yield from ((other, operands) for operands in _other_way(pair, value))
    else:
        yield from ((computing.SUM, operands) for operands in _sums_of(pair, value))


def _changes_of(pair: Pair, value: Value) -> Iterator[Operands]:
    """Earlier and later amounts of a noun that the claim has, in the unit that its change is counted in."""
    for operands in changes(pair.source_side):
        units = {each.unit for each in operands.values if each.type is not ValueType.COUNT}
        nouns = {each.unit for each in operands.values if each.type is ValueType.COUNT and each.unit}
        is_points = value.unit == "percentage_point"
        same_unit = ("percent" in units) == is_points and (value.type is not ValueType.MONEY or units == {value.unit})
        if same_unit and all(is_named(pair, str(noun)) for noun in nouns):
            yield operands


def _is_share(pair: Pair, value: Value) -> bool:
    """Whether the claim's figure is a share, and says of what, or stands behind its own operands."""
    if not is_fraction(value) and value.unit != "percent":
        return False
    behind, before = pair.claim.text[value.span.end :], pair.claim.text[: value.span.start]
    has_noun = is_fraction(value) and value.unit is not None
    return has_noun or _SHARE_OF.search(behind) is not None or _OR.search(before) is not None


def _shares_of(pair: Pair, value: Value) -> Iterator[Operands]:
    """Parts and wholes of the thing that the claim's share is of."""
    for operands in shares(pair.source_side):
        noun = next((each.unit for each in reversed(operands.values) if each.unit), None)
        if noun is not None and (operands.values[1].type is ValueType.MONEY or _is_of(pair, value, noun)):
            yield operands


def _other_way(pair: Pair, value: Value) -> Iterator[Operands]:
    """Shares of the same thing: a fraction where the claim has a percentage, a percentage where it has a fraction."""
    for other in pair.source_side.values:
        is_other = is_fraction(other) if value.unit == "percent" else other.unit == "percent" and other.change is None
        if (
            is_other
            and other.is_exact
            and any(_is_of(pair, value, noun) for noun in _nouns_of(pair.passage.text, other))
        ):
            yield Operands((other,), pair.source_side.sentence_at(other.span.start))


def _is_of(pair: Pair, value: Value, noun: str) -> bool:
    """Whether the claim's share is one of `noun`: right behind it, or of the claim's own whole."""
    own = (each.unit for each in pair.claim_side.values if each.type is ValueType.COUNT and each.unit)
    return any(same_thing(key, noun) for key in (*_nouns_of(pair.claim.text, value), *own))


def _nouns_of(text: str, value: Value) -> list[str]:
    """The words of the noun phrase that a share is of, right behind it; the figure's own noun where it has one."""
    match = _SHARE_OF.search(text[value.span.end :])
    words = takewhile(lambda word: word.tag in _NOMINAL, tag_words(match["rest"])) if match else ()
    return [word.low for word in words if word.text.isalpha()] + (
        [value.unit] if is_fraction(value) and value.unit else []
    )


def _sums_of(pair: Pair, value: Value) -> Iterator[Operands]:
    """The lists of parts in the passage, if the claim calls its figure a sum."""
    if value.type in {ValueType.COUNT, ValueType.CASUALTIES, ValueType.MONEY}:
        scope = pair.claim_side.sentence_at(value.span.start)
        start, end = max(scope.start, value.span.start - _IN_ALL_REACH), min(scope.end, value.span.end + _IN_ALL_REACH)
        if _IN_ALL.search(pair.claim.text[start:end]):
            yield from sums(pair.source_side, value)
