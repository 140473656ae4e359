"""From a score to the share of such passages that were right: a rising table of few steps, fitted with the weights."""

import json
from bisect import bisect_right
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from factcheck.judge.score import refutation, support
from factcheck.judge.weighed import Weighed
from factcheck.model import Claim, Evidence, Stance


@cache
def steps(score: str) -> tuple[tuple[float, float], ...]:
    """The steps of one score: the lowest score of each, and the share right."""
    text = files("factcheck.judge").joinpath("confidence.json").read_text(encoding="utf-8")
    return tuple((low, share) for low, share in json.loads(text)[score])


def share_right(table: Sequence[tuple[float, float]], score: float) -> float:
    """The share of the step that `score` stands on; the first step's below it.

    >>> share_right([(0.2, 0.4), (0.6, 0.7)], 0.65), share_right([(0.2, 0.4)], 0.1)
    (0.7, 0.4)
    """
    at = bisect_right([low for low, _ in table], score)
    return table[max(0, at - 1)][1]


def confidence_in(claim: Claim, row: Evidence) -> float:
    """How often a passage with these comparisons is right about the claim, the way it points."""
    weighed = Weighed(claim, row.comparisons, row.relevance)
    if row.stance is Stance.REFUTES:
        return share_right(steps("refutation"), refutation(weighed))
    return share_right(steps("support"), support(weighed))
