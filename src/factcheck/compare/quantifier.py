"""Quantifiers: all, some and none of a thing are three statements."""

import re

from factcheck.compare.binding import shared
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, conflicts, incomparable
from factcheck.model import Comparison, Span
from factcheck.text.reading import Reading
from factcheck.text.wordlist import words

#: Words that part a group, numbers in digits aside.
_PARTS = words("one two three four five six seven eight nine ten eleven twelve half most some several many few none")
_ALL = words("all every each always entire entirely completely fully whole everyone everything")
_SOME = words("some several most many few part partly partially sometimes often occasionally mostly largely half")
_ONLY = words("only sole solely exclusively")


def compare_quantifiers(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the claim says all or only, and the passage counts a part, says some or does not restrict."""
    ours, theirs = _words_of(pair.claim_side), _words_of(pair.source_side)
    found: list[Comparison] = []
    if not theirs & _ALL and _ALL_OF.search(pair.claim.text) and (part := _counted_part(pair)) is not None:
        return (conflicts("quantifier", "all", part, "the claim says all, the source so many of them"),)
    if ours & _ALL and not theirs & _ALL and theirs & _SOME:
        found.append(_weaker(pair, ours & _ALL, theirs & _SOME))
    if ours & _ONLY and not theirs & _ONLY:
        found.append(
            incomparable("quantifier", _first(ours & _ONLY), "", "the source does not say that it is the only one")
        )
    return tuple(found)


def _words_of(reading: Reading) -> frozenset[str]:
    """The words of a text; of "not all" the "all" counts for none."""
    norms = [token.norm for token in reading.tokens]
    return frozenset(norm for before, norm in zip(["", *norms], norms, strict=False) if before != "not")


#: "All of them" and "every one", which a counted part contradicts; "of all time" and "fully" count nothing.
_ALL_OF = re.compile(r"(?<!of )(?<!not )\b(?:all|every|each|everyone)\b", re.IGNORECASE)
_PART = re.compile(r"\b(?P<part>\w+) of (?:them|those|whom|which)\b", re.IGNORECASE)
_SOME_OF = re.compile(r"\b(?:most|some|half|several|many|few) of\b", re.IGNORECASE)
#: Share of the claim's words that a sentence which says so of some must have.
_SAME = 0.85
#: Share of the claim's words that the sentence with the part must have.
_BOUND = 0.5


def _counted_part(pair: Pair) -> str | None:
    """The words "two of them" or their like, in a sentence with half of the claim; None if none counts a part."""
    for match in _PART.finditer(pair.passage.text):
        number = match["part"].casefold()
        scope = pair.source_side.sentence_at(match.start())
        if (number.isdigit() or number in _PARTS) and shared(pair, scope, leaving_out=Span(0, 0)) >= _BOUND:
            return match.group()
    return None


def _weaker(pair: Pair, ours: frozenset[str], theirs: frozenset[str]) -> Comparison:
    why = "the claim says all, the source some"
    told = shared(pair, nearest_sentence(pair), leaving_out=Span(0, 0)) >= _SAME
    certain = told and _ALL_OF.search(pair.claim.text) is not None and _SOME_OF.search(pair.passage.text) is not None
    return (conflicts if certain else incomparable)("quantifier", _first(ours), _first(theirs), why)


def _first(found: frozenset[str]) -> str:
    return min(found)
