"""Scores with their uncertainty: point value, bootstrap interval, number of rows."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

Row = TypeVar("Row")

#: Resamples per interval: enough for two stable decimals, and a second for a few thousand rows.
RESAMPLES = 300
#: Fixed, so that the same rows print the same interval.
SEED = 20251126


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """One figure: what it is of, its value, a 95 % interval if one was drawn, and the rows behind it."""

    of: str
    name: str
    value: float
    n: int
    low: float | None = None
    high: float | None = None


def bootstrap(rows: Sequence[Row], metric: Callable[[Sequence[Row]], float]) -> tuple[float, float]:
    """The 2.5th and 97.5th percentile of `metric` over resamples of `rows` (Efron's percentile bootstrap).

    >>> bootstrap([1.0, 1.0, 1.0], lambda rows: sum(rows) / len(rows))
    (1.0, 1.0)
    """
    draw = random.Random(SEED)
    values = sorted(metric(draw.choices(rows, k=len(rows))) for _ in range(RESAMPLES))
    return values[int(0.025 * RESAMPLES)], values[int(0.975 * RESAMPLES)]


def scored(of: str, name: str, rows: Sequence[Row], metric: Callable[[Sequence[Row]], float]) -> Score:
    """`metric` over `rows` with its interval; no rows score 0 without an interval."""
    if not rows:
        return Score(of=of, name=name, value=0.0, n=0)
    low, high = bootstrap(rows, metric)
    return Score(of=of, name=name, value=metric(rows), n=len(rows), low=low, high=high)


def f1(true_positive: int, false_positive: int, false_negative: int) -> float:
    """The harmonic mean of precision and recall; 0 where nothing was there to find.

    >>> f1(1, 1, 1)
    0.5
    """
    found = 2 * true_positive + false_positive + false_negative
    return 2 * true_positive / found if found else 0.0


def macro_f1(pairs: Sequence[tuple[str, str]], labels: Sequence[str]) -> float:
    """Mean F1 over the `labels` that occur in the gold of (gold, predicted) `pairs`.

    >>> macro_f1([("a", "a"), ("b", "b")], ["a", "b", "c"])
    1.0
    """
    scores = []
    for label in labels:
        if not any(gold == label for gold, _ in pairs):
            continue
        true_positive = sum(gold == predicted == label for gold, predicted in pairs)
        predicted_all = sum(predicted == label for _, predicted in pairs)
        gold_all = sum(gold == label for gold, _ in pairs)
        scores.append(f1(true_positive, predicted_all - true_positive, gold_all - true_positive))
    return sum(scores) / len(scores) if scores else 0.0


def score_table(scores: Sequence[Score]) -> str:
    """The scores in aligned columns: what, which figure, value, interval, rows.

    >>> print(score_table([Score(of="set", name="F1", value=0.5, n=2, low=0.0, high=1.0)]), end="")
    set  F1  0.500  [0.000, 1.000]  n=2
    """
    rows = [_columns(score) for score in scores]
    widths = [max(len(row[column]) for row in rows) for column in range(5)] if rows else []
    return "".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() + "\n" for row in rows
    )


def _columns(score: Score) -> tuple[str, ...]:
    interval = "" if score.low is None or score.high is None else f"[{score.low:.3f}, {score.high:.3f}]"
    value = f"{score.value:.0f}" if score.value == int(score.value) and abs(score.value) > 1 else f"{score.value:.3f}"
    return score.of, score.name, value, interval, f"n={score.n}"
