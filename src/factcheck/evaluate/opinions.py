"""Opinion or fact, sentence by sentence, against labelled sets."""

from collections.abc import Sequence
from pathlib import Path

from factcheck.evaluate.labels import score_labels
from factcheck.evaluate.scores import Score
from factcheck.extract import is_opinion


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """Macro-F1 with its interval, precision and recall of both labels, for each file of `paths`."""
    return score_labels(paths, ("opinion", "fact"), is_opinion)
