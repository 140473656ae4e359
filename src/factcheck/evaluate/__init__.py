"""Figures on labelled sets: each kind is one module with `evaluate(paths) -> scores`."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from factcheck.evaluate.scores import Score

__all__ = ["EVALUATIONS", "Score"]

#: Scores the files of one kind.
Evaluation = Callable[[Sequence[Path]], tuple[Score, ...]]


def _of(module: str) -> Evaluation:
    """The evaluation in a module, imported when it is asked for: an evaluation may pull in what a check never needs."""

    def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
        scores: tuple[Score, ...] = import_module(f"factcheck.evaluate.{module}").evaluate(paths)
        return scores

    return evaluate


EVALUATIONS: dict[str, Evaluation] = {
    "case": _of("case"),
    "checkworthy": _of("checkworthy"),
    "claims": _of("extraction"),
    "html": _of("html"),
    "opinions": _of("opinions"),
    "pairs": _of("pairs"),
    "phrases": _of("phrases"),
    "pubdate": _of("pubdate"),
    "values": _of("values"),
}
