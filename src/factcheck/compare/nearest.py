"""The sentence of a passage that is nearest to the claim."""

from functools import lru_cache

from factcheck.compare.pair import Pair
from factcheck.model import Span


@lru_cache(maxsize=4)
def nearest_sentence(pair: Pair) -> Span:
    """The sentence with most aligned words, the first of equals; the whole passage if it has no sentence."""
    spans = pair.source_side.sentences or (Span(0, len(pair.passage.text)),)
    if len(spans) == 1:
        return spans[0]
    rights = [pair.source_side.tokens[match.right].span for match in pair.alignment.matches]
    return max(spans, key=lambda span: (sum(span.covers(right) for right in rights), -span.start))
