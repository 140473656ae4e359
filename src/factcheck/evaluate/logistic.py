"""Logistic regression in plain Python: ridge-held, a constant for each set, terms that may count one way only."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, sqrt

#: Strength of the pull towards zero, on standardised features: enough to keep related terms level.
RIDGE = 0.02
#: Newton steps: the fit stands still after about eight.
STEPS = 10

Vector = list[float]


@dataclass(frozen=True, slots=True)
class Example:
    """One row to learn from: its features, whether it is of the class, its weight, and the set it is of."""

    features: tuple[float, ...]
    label: bool
    weight: float
    of: str


def fit(
    examples: Sequence[Example], signs: Sequence[int], pulls: Sequence[float] | None = None
) -> tuple[float, Vector]:
    """The constant (the mean over sets) and the weight of each feature; 0 where the fit turned a sign round.

    A constant for each set keeps the weights from learning which set a row is of. `pulls` are the features' own pulls
    towards zero where they are not all `RIDGE`.
    """
    pulls = pulls or [RIDGE] * len(signs)
    means, spreads = _moments([example.features for example in examples])
    kept = [at for at in range(len(signs)) if spreads[at]]
    while True:
        constants, found = _fit(examples, kept, (means, spreads, pulls))
        turned = {at for at, weight in zip(kept, found, strict=True) if weight * signs[at] < 0}
        if not turned:
            break
        kept = [at for at in kept if at not in turned]
    weights = [0.0] * len(signs)
    for at, weight in zip(kept, found, strict=True):
        weights[at] = weight / spreads[at]
    return sum(constants) / len(constants) - sum(w * m for w, m in zip(weights, means, strict=True)), weights


def _moments(rows: Sequence[Sequence[float]]) -> tuple[Vector, Vector]:
    """Mean and spread of each column."""
    columns = list(zip(*rows, strict=True))
    means = [sum(column) / len(column) for column in columns]
    return means, [
        sqrt(sum((x - m) ** 2 for x in column) / len(column)) for column, m in zip(columns, means, strict=True)
    ]


def _fit(
    examples: Sequence[Example], kept: Sequence[int], columns: tuple[Vector, Vector, Sequence[float]]
) -> tuple[Vector, Vector]:
    """Constants by set and weights of the kept, standardised features; `columns` are their means, spreads and pulls."""
    means, spreads, pulls = columns
    sets = sorted({example.of for example in examples})
    rows = [
        [
            *(float(example.of == name) for name in sets),
            *((example.features[at] - means[at]) / spreads[at] for at in kept),
        ]
        for example in examples
    ]
    beta = [0.0] * (len(sets) + len(kept))
    held = [*(0.0 for _ in sets), *(pulls[at] for at in kept)]
    for _ in range(STEPS):
        slope, curve = _derivatives(rows, examples, beta, held)
        beta = [b + step for b, step in zip(beta, solve(curve, slope), strict=True)]
    return beta[: len(sets)], beta[len(sets) :]


def _derivatives(
    rows: Sequence[Vector], examples: Sequence[Example], beta: Vector, held: Sequence[float]
) -> tuple[Vector, list[Vector]]:
    """Gradient and curvature of the mean log-likelihood less the ridge, with the pull on each term."""
    size, total = len(beta), sum(example.weight for example in examples)
    slope = [-pull * b for pull, b in zip(held, beta, strict=True)]
    curve = [[held[i] if i == j else 0.0 for j in range(size)] for i in range(size)]
    for row, example in zip(rows, examples, strict=True):
        guess = 1 / (1 + exp(-sum(b * x for b, x in zip(beta, row, strict=True))))
        share = example.weight / total
        bend = share * guess * (1 - guess)
        for i, x in enumerate(row):
            if x:
                slope[i] += share * (example.label - guess) * x
                line, scaled = curve[i], bend * x
                for j in range(i, size):
                    line[j] += scaled * row[j]
    for i in range(size):
        for j in range(i):
            curve[i][j] = curve[j][i]
    return slope, curve


def solve(matrix: Sequence[Vector], right: Vector) -> Vector:
    """The solution of a small linear system, by Gauss with pivots.

    >>> solve([[2.0, 0.0], [1.0, 1.0]], [2.0, 3.0])
    [1.0, 2.0]
    """
    rows = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for column in range(size):
        pivot = max(range(column, size), key=lambda at: abs(rows[at][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for at in range(size):
            if at != column:
                factor = rows[at][column] / rows[column][column]
                rows[at] = [x - factor * y for x, y in zip(rows[at], rows[column], strict=True)]
    return [rows[at][size] / rows[at][at] for at in range(size)]
