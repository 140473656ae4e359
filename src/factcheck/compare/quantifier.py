"""Quantifiers: all, some and none of a thing are three statements."""

from factcheck.compare.pair import Pair, incomparable
from factcheck.model import Comparison
from factcheck.text.wordlist import words

_ALL = words("all every each always entire entirely completely fully whole everyone everything")
_SOME = words("some several most many few part partly partially sometimes often occasionally mostly largely half")
_ONLY = words("only sole solely exclusively")


def compare_quantifiers(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the claim says all or only, and the passage says some or does not restrict."""
    ours = {token.norm for token in pair.claim_side.tokens}
    theirs = {token.norm for token in pair.source_side.tokens}
    found: list[Comparison] = []
    if ours & _ALL and not theirs & _ALL and theirs & _SOME:
        found.append(_weaker(ours & _ALL, theirs & _SOME))
    if ours & _ONLY and not theirs & _ONLY:
        found.append(
            incomparable("quantifier", _first(ours & _ONLY), "", "the source does not say that it is the only one")
        )
    return tuple(found)


def _weaker(ours: set[str], theirs: set[str]) -> Comparison:
    return incomparable("quantifier", _first(ours), _first(theirs), "the claim says all, the source some")


def _first(found: "set[str] | frozenset[str]") -> str:
    return min(found)
