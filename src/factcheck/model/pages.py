"""The pages of a text that was printed on some: where each starts, and on which a place lies."""

from bisect import bisect_right
from collections.abc import Sequence


def page_at(page_starts: Sequence[int], place: int) -> int | None:
    """The number of the page, from 1, that holds the character at `place`; None for a text without pages.

    `page_starts` are offsets into the text, one a page, rising; a page without text starts where the next one does.

    >>> page_at((0, 120, 120), 119), page_at((0, 120, 120), 120), page_at((), 5)
    (1, 3, None)
    """
    return bisect_right(page_starts, place) or None if page_starts else None
