"""Fits the weights of the support score: logistic regression over the judge's named features, in plain Python.

::

    python -m factcheck.evaluate.fit PAIRS.jsonl.gz... > src/factcheck/judge/support_weights.json

Fit only on sets whose licence allows it, and never report a figure on rows that were fitted on. Supported rows and
the rest count the same in sum, so a score of 0.5 stands for even odds where both are equally common.
"""

import json
import sys
from collections.abc import Iterable, Sequence
from math import exp, sqrt
from pathlib import Path
from typing import Any

from factcheck.api import verify_claim
from factcheck.evaluate.rows import read_rows
from factcheck.judge import FEATURES, Weighed

#: Strength of the pull towards zero, on standardised features: enough to keep related terms from opposing signs.
RIDGE = 0.01
#: Newton steps: the fit stands still after about eight.
STEPS = 12

Vector = list[float]


def fit(paths: Sequence[Path]) -> dict[str, Any]:
    """The weights fitted on the rows of `paths`, by feature name, with the intercept and the names of the sets."""
    found = [(read(row), row["label"] == "supported") for path in paths for row in read_rows(path)]
    rows = [(features, label) for features, label in found if features is not None]
    means, spreads = _moments([features for features, _ in rows])
    scaled = [[1.0, *((x - m) / s for x, m, s in zip(features, means, spreads, strict=True))] for features, _ in rows]
    beta = _newton(scaled, [label for _, label in rows])
    weights = [b / s for b, s in zip(beta[1:], spreads, strict=True)]
    intercept = beta[0] - sum(w * m for w, m in zip(weights, means, strict=True))
    return {
        "fitted_on": [path.parent.name for path in paths],
        "rows": len(rows),
        "intercept": round(intercept, 4),
        "terms": {name: round(w, 4) for name, w in zip(FEATURES, weights, strict=True)},
    }


def read(row: dict[str, Any]) -> Vector | None:
    """The features of the passage nearest to the row's claim; None where no passage is about it."""
    finding = verify_claim(str(row["claim"]), [str(piece["text"]) for piece in row["evidence"]])
    weighed = [Weighed(finding.claim, found.comparisons, found.relevance) for found in finding.evidence]
    best = max(weighed, key=lambda one: (one.degree("together", one.wording), one.relevance), default=None)
    return None if best is None else [feature(best) for feature in FEATURES.values()]


def _moments(rows: Sequence[Vector]) -> tuple[Vector, Vector]:
    """Mean and spread of each column; a column that never changes has spread 1."""
    columns = list(zip(*rows, strict=True))
    means = [sum(column) / len(column) for column in columns]
    spreads = [sqrt(sum((x - m) ** 2 for x in column) / len(column)) for column, m in zip(columns, means, strict=True)]
    return means, [spread or 1.0 for spread in spreads]


def _newton(rows: Sequence[Vector], labels: Sequence[bool]) -> Vector:
    """The coefficients of the weighted, ridge-held logistic regression, the constant first."""
    share = sum(labels) / len(labels)
    weight = {True: 0.5 / share, False: 0.5 / (1 - share)}
    beta = [0.0] * len(rows[0])
    for _ in range(STEPS):
        slope, curve = _derivatives(rows, labels, weight, beta)
        beta = [b + step for b, step in zip(beta, solve(curve, slope), strict=True)]
    return beta


def _derivatives(
    rows: Sequence[Vector], labels: Sequence[bool], weight: dict[bool, float], beta: Vector
) -> tuple[Vector, list[Vector]]:
    """Gradient and curvature of the mean log-likelihood less the ridge; the constant is not pulled."""
    size = len(beta)
    slope = [0.0] + [-RIDGE * b for b in beta[1:]]
    curve = [[RIDGE if i == j and i else 0.0 for j in range(size)] for i in range(size)]
    for row, label in zip(rows, labels, strict=True):
        guess = 1 / (1 + exp(-sum(b * x for b, x in zip(beta, row, strict=True))))
        share = weight[label] / len(rows)
        for i, x in enumerate(row):
            slope[i] += share * (label - guess) * x
            for j in range(size):
                curve[i][j] += share * guess * (1 - guess) * x * row[j]
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


def main(arguments: Iterable[str]) -> None:
    """Prints the fitted weights as JSON."""
    sys.stdout.write(json.dumps(fit([Path(argument) for argument in arguments]), indent=2) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
