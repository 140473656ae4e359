"""Fits the weights of the two scores, and the steps from score to confidence, on labelled pairs.

::

    python -m factcheck.evaluate.fit PAIRS.jsonl.gz...      # writes judge/weights.json and judge/confidence.json

Fit only on sets whose licence allows it, and never report a figure on rows that were fitted on. Supported rows and
the rest count the same in sum in each set, so a support score of 0.5 stands for even odds where both are equally
common. Confidence is the share right at a score, on groups that the weights behind that score had not seen.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from math import exp
from pathlib import Path
from typing import Any
from zlib import crc32

from factcheck.api import verify_claim
from factcheck.evaluate.isotonic import steps
from factcheck.evaluate.logistic import Example
from factcheck.evaluate.logistic import fit as fit_logistic
from factcheck.evaluate.rows import read_rows
from factcheck.judge import SCORES, Weighed, differs, stance_rule

#: Parts that the groups are cut into, to calibrate on groups not fitted on.
FOLDS = 4
#: The label each score is for.
TARGET = {"support": "supported", "refutation": "refuted"}


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled claim with the passage nearest to it."""

    of: str
    fold: int
    label: str
    weighed: Weighed


def read(paths: Iterable[Path]) -> tuple[Row, ...]:
    """The rows of `paths` for which there is a passage about the claim."""
    return tuple(row for path in paths for line in read_rows(path) for row in _row(path.parent.name, line))


def _row(of: str, line: dict[str, Any]) -> Iterator[Row]:
    finding = verify_claim(str(line["claim"]), [str(piece["text"]) for piece in line["evidence"]])
    weighed = [Weighed(finding.claim, found.comparisons, found.relevance) for found in finding.evidence]
    best = max(weighed, key=lambda one: (one.degree("together", one.wording), one.relevance), default=None)
    if best is not None:
        yield Row(of, crc32(str(line["group"]).encode()) % FOLDS, str(line["label"]), best)


def fit(rows: Sequence[Row], score: str) -> dict[str, Any]:
    """The weights of one score, by name of the term, with the constant and what they were fitted on."""
    learned = [row for row in rows if _is_for(row, score)]
    examples = [_example(row, score, learned) for row in learned]
    constant, weights = fit_logistic(examples, [feature.sign for feature in SCORES[score].values()])
    return {
        "fitted_on": sorted({row.of for row in learned}),
        "rows": len(learned),
        "intercept": round(constant, 4),
        "terms": {name: round(w, 4) for name, w in zip(SCORES[score], weights, strict=True) if w},
    }


def _is_for(row: Row, score: str) -> bool:
    return score == "support" or differs(row.weighed)


def _example(row: Row, score: str, rows: Sequence[Row]) -> Example:
    features = tuple(feature.read(row.weighed) for feature in SCORES[score].values())
    label = row.label == TARGET[score]
    weight = _balance(rows, row.of, label) if score == "support" else 1.0
    return Example(features, label, weight, row.of if score == "support" else "all")


def _balance(rows: Sequence[Row], of: str, label: bool) -> float:
    """What makes both sides of every set weigh the same."""
    return 1 / max(1, sum(row.of == of and (row.label == TARGET["support"]) is label for row in rows))


def calibrate(rows: Sequence[Row], score: str) -> list[list[float]]:
    """The steps from score to the share right, from groups that the weights had not seen."""
    found: list[tuple[float, bool]] = []
    for fold in range(FOLDS):
        fitted = fit([row for row in rows if row.fold != fold], score)
        held = [row for row in rows if row.fold == fold and _is_for(row, score) and _is_decided_by(row, score)]
        found += [(_score(fitted, row.weighed, score), row.label == TARGET[score]) for row in held]
    return [[round(low, 3), round(share, 3)] for low, share in steps(found)]


def _is_decided_by(row: Row, score: str) -> bool:
    """Whether no rule decides about the row before the score is asked."""
    rule = stance_rule(row.weighed.claim, row.weighed.comparisons, row.weighed.relevance)
    return score == "refutation" or rule.name in {"close_enough", "not_close_enough"}


def _score(fitted: dict[str, Any], weighed: Weighed, score: str) -> float:
    total = fitted["intercept"] + sum(w * SCORES[score][name].read(weighed) for name, w in fitted["terms"].items())
    return 1 / (1 + exp(-total))


def main(arguments: Iterable[str]) -> None:
    """Writes both tables into the judge's folder."""
    rows = read([Path(argument) for argument in arguments])
    folder = Path(str(files("factcheck.judge")))
    for name, make in (("weights", fit), ("confidence", calibrate)):
        table = {score: make(rows, score) for score in SCORES}
        (folder / f"{name}.json").write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
