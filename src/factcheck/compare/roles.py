"""Who did it to whom: the same verb between the same two names, with the names exchanged."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair, agrees, conflicts
from factcheck.model import Comparison
from factcheck.text.lemmas import lemma
from factcheck.text.names import Name
from factcheck.text.reading import Reading, read
from factcheck.text.wordlist import words

#: Verbs of which it matters who does it to whom.
_ACTS = frozenset(
    map(
        lemma,
        words(
            "absorb accuse acquire adopt advise annex appoint arrest attack ban beat blame bomb buy call capture",
            "cede command condemn congratulate conquer convict create criticise criticize defeat depose divorce",
            "elect employ endorse exceed export father finance fire follow found fund help hire host import",
            "influence inspire invade invite join kill lead leave lend marry mother murder nominate occupy oppose",
            "outrank outsell overtake overthrow owe own pay phone praise precede purchase raise recognise",
            "recognize reject replace rescue sanction save sell shoot sponsor stalk strike succeed sue supply",
            "support surpass teach thank threaten train visit warn",
        ),
    )
)


def compare_roles(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if a verb of the claim stands between two names, and between the same two in the passage."""
    for first, second in pairwise(pair.claim_side.names):
        verbs = [place for place in _between(pair.claim_side, first, second) if _is_act(pair.claim_side, place)]
        there = _same_two(pair.source_side, first, second) if verbs else None
        verb = None if there is None else _shared_verb(pair, verbs, there)
        if there is not None and verb is not None:
            return (_compare(pair, (first, second), there, verb),)
    return ()


def _is_act(reading: Reading, place: int) -> bool:
    return reading.tokens[place].lemma in _ACTS


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


def _shared_verb(pair: Pair, verbs: Sequence[int], there: tuple[Name, Name, bool]) -> int | None:
    """The claim position of a verb that stands between the names on both sides."""
    spots = set(_between(pair.source_side, there[0], there[1]))
    there_keys = {spot: pair.source_side.tokens[spot].lemma for spot in spots}
    keys = ((place, pair.claim_side.tokens[place].lemma) for place in verbs)
    return next((place for place, key in keys if there_keys.get(pair.partner.get(place, -1)) == key), None)


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
