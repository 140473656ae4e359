"""Whether a text can hold a value at all: half of all sentences have no figure and no word that values are made of."""

import re
from functools import cache

from factcheck.text.values.clock import NAMED
from factcheck.text.values.holidays import BY_FIRST
from factcheck.text.values.lexicon import Lexicon
from factcheck.text.values.shapes import dating_words
from factcheck.text.values.written import VULGAR

_WORD = re.compile(r"[^\W\d_]+")
_FIGURE = re.compile(rf"[\d{''.join(VULGAR)}]")


def may_hold_values(text: str, lexicon: Lexicon) -> bool:
    """Whether `text` has a figure or a word of a number or a date; without one it has no value.

    >>> from factcheck.text.values.languages import lexicon_of
    >>> [may_hold_values(text, lexicon_of("en")) for text in ("The mayor left.", "The mayor left in May.")]
    [False, True]
    """
    return _FIGURE.search(text) is not None or not _words(lexicon).isdisjoint(_WORD.findall(text.lower()))


@cache
def _words(lexicon: Lexicon) -> frozenset[str]:
    """The words of which every value without a figure has one."""
    tables = (
        *(lexicon.ones, lexicon.tens, lexicon.scales, lexicon.dozens, lexicon.many, lexicon.several),
        *(lexicon.ordinals, lexicon.fractions, lexicon.hundred, lexicon.halves),
        *(lexicon.months, lexicon.weekdays, lexicon.time_units, BY_FIRST, NAMED),
    )
    return dating_words(lexicon).union(*tables)
