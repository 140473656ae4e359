"""Who did it to whom: the same verb between the same two names, with the names exchanged."""

from itertools import pairwise

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair, agrees, conflicts
from factcheck.model import Comparison
from factcheck.text.names import Name
from factcheck.text.reading import Reading, read


def compare_roles(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if a verb of the claim stands between two names, and between the same two in the passage."""
    names = pair.claim_side.names
    for first, second in pairwise(names):
        there = _same_two(pair.source_side, first, second)
        verb = None if there is None else _shared_verb(pair, (first, second), there)
        if there is not None and verb is not None:
            return (_compare(pair, (first, second), there, verb),)
    return ()


def _same_two(reading: Reading, first: Name, second: Name) -> tuple[Name, Name, bool] | None:
    """The same two names next to each other in the passage, and whether they are exchanged."""
    for one, other in pairwise(reading.names):
        if _is_same(first, one) and _is_same(second, other):
            return one, other, False
        if _is_same(first, other) and _is_same(second, one):
            return one, other, True
    return None


def _is_same(name: Name, other: Name) -> bool:
    return find_name(name.text, read(other.text)) is not None


def _shared_verb(pair: Pair, ours: tuple[Name, Name], there: tuple[Name, Name, bool]) -> int | None:
    """The claim position of a word that stands between the names on both sides."""
    here = [place for place in _between(pair.claim_side, *ours) if place in pair.partner]
    spots = set(_between(pair.source_side, there[0], there[1]))
    return next((place for place in here if pair.partner[place] in spots), None)


def _between(reading: Reading, first: Name, second: Name) -> list[int]:
    return [
        place
        for place in reading.content
        if first.span.end <= reading.tokens[place].span.start and reading.tokens[place].span.end <= second.span.start
    ]


def _compare(pair: Pair, ours: tuple[Name, Name], there: tuple[Name, Name, bool], verb: int) -> Comparison:
    word = pair.claim_side.tokens[verb].text
    here_passive = _is_passive(pair.claim_side, verb)
    there_passive = _is_passive(pair.source_side, pair.partner[verb])
    exchanged = there[2] != (here_passive != there_passive)
    mine, theirs = f"{ours[0].text} {word} {ours[1].text}", f"{there[0].text} {word} {there[1].text}"
    if exchanged:
        return conflicts("role", mine, theirs, "the two have changed places")
    return agrees("role", mine, theirs, "the same two in the same places")


def _is_passive(reading: Reading, verb: int) -> bool:
    """Whether "by" follows the verb closely."""
    return any(token.norm == "by" for token in reading.tokens[verb + 1 : verb + 4])
