"""Quotations: verbatim, trimmed, altered, or with their meaning at risk in the gap."""

import re
from collections.abc import Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing
from factcheck.model import Comparison
from factcheck.text.polarity import NEGATORS
from factcheck.text.quotes import find_quotes
from factcheck.text.reading import Reading
from factcheck.text.tokens import STOPWORDS, Token, tokenize
from factcheck.text.wordlist import words

#: A quotation of the source this like the claim's is the same one in other words.
_SAME_QUOTE = 0.6
#: Shorter quotations are too common to be told apart by likeness.
_LONG_ENOUGH = 4
#: From this share of the quotation's content words on the source says it in other words.
_PARAPHRASED = 0.75
_MODALS = words("may might could would should must can will shall if unless")
_GAP = re.compile(r"\s*(?:\.\.\.|…|\[\.\.\.\]|\[…\])\s*")


def compare_quotes(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each quotation of the claim, in the author's own words."""
    written = pair.claim.quote if pair.claim_side.quotes else ""
    inner = [quote.inner.of(written) for quote in find_quotes(written)]
    return tuple(_compare(pair, text) for text in inner if tokenize(text))


def _compare(pair: Pair, text: str) -> Comparison:
    fragments = [[token.norm for token in tokenize(part)] for part in _GAP.split(text)]
    places = _places(
        [fragment for fragment in fragments if fragment], [token.norm for token in pair.source_side.tokens]
    )
    if places is not None:
        return _found(pair, text, places)
    if (altered := _altered(pair, text)) is not None:
        return conflicts("quote", text, altered, f"the quoted words differ: {_difference(text, altered)}")
    if _is_paraphrased(pair, text):
        return incomparable("quote", text, "", "said in other words; the quoted words are not in the source")
    return missing("quote", text, "the quoted words are not in the source")


def _found(pair: Pair, text: str, places: Sequence[tuple[int, int]]) -> Comparison:
    tokens = pair.source_side.tokens
    source = pair.passage.text[tokens[places[0][0]].span.start : tokens[places[-1][1] - 1].span.end]
    if len(places) == 1:
        return agrees("quote", text, source, "word for word")
    gaps = [token for (_, end), (start, _) in pairwise(places) for token in tokens[end:start]]
    risky = [token.text for token in gaps if token.norm in NEGATORS or token.norm in _MODALS]
    if risky:
        return conflicts("quote", text, source, f"the words left out change the meaning: {', '.join(risky)}")
    return agrees("quote", text, source, "word for word, with words left out")


def _places(fragments: list[list[str]], words_there: list[str]) -> list[tuple[int, int]] | None:
    """Where the fragments stand, in order; None if one of them does not."""
    places, start = [], 0
    for fragment in fragments:
        at = _index_of(fragment, words_there, start)
        if at is None:
            return None
        places.append((at, at + len(fragment)))
        start = at + len(fragment)
    return places or None


def _index_of(fragment: list[str], words_there: list[str], start: int) -> int | None:
    last = len(words_there) - len(fragment)
    return next((at for at in range(start, last + 1) if words_there[at : at + len(fragment)] == fragment), None)


def _altered(pair: Pair, text: str) -> str | None:
    """A quotation of the source that is this one with other content words; None if there is none."""
    ours = [token.norm for token in tokenize(text)]
    if len(ours) < _LONG_ENOUGH:
        return None
    for quote in pair.source_side.quotes:
        theirs_text = quote.inner.of(pair.passage.text)
        theirs = [token.norm for token in tokenize(theirs_text)]
        if len(theirs) >= _LONG_ENOUGH and Indel.normalized_similarity(ours, theirs) >= _SAME_QUOTE:
            return theirs_text
    return None


def _difference(ours: str, theirs: str) -> str:
    """The words only one side has, "here / there"."""
    one, other = (_content(tokenize(side)) for side in (ours, theirs))
    here, there = [word for word in one if word not in other], [word for word in other if word not in one]
    return f"{' '.join(here) or '(nothing)'} / {' '.join(there) or '(nothing)'}"


def _content(tokens: Sequence[Token]) -> list[str]:
    return [token.norm for token in tokens if token.norm not in STOPWORDS or token.norm in NEGATORS]


def _is_paraphrased(pair: Pair, text: str) -> bool:
    ours = [token for token in tokenize(text) if token.is_content]
    return bool(ours) and sum(_is_there(token, pair.source_side) for token in ours) >= _PARAPHRASED * len(ours)


def _is_there(token: Token, reading: Reading) -> bool:
    return token.lemma in reading.lemmas
