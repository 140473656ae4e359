"""Signs that a stretch of text is somebody's view: words and shapes, each with a weight and a name."""

from collections.abc import Sequence

from factcheck.text.tags import Word


def clause_weight(words: Sequence[Word]) -> float:
    """The summed weight of the cues in a stretch."""
    return 0.0
