"""Scoring a yes/no reading of sentences against labels: macro-F1, and how each label fares."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from factcheck.errors import InputError
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, macro_f1, scored

#: A row's label and ours.
Pair = tuple[str, str]


def score_labels(paths: Iterable[Path], labels: tuple[str, str], read: Callable[[str], bool]) -> tuple[Score, ...]:
    """Scores of `read`, true for the first of `labels`, on the sentences of each file."""
    return tuple(score for path in paths for score in _file(path, labels, read))


def _file(path: Path, labels: tuple[str, str], read: Callable[[str], bool]) -> tuple[Score, ...]:
    pairs = [_pair(path, row, labels, read) for row in read_rows(path)]
    of = path.parent.name or path.stem
    whole = scored(of, "macro-F1", pairs, lambda some: macro_f1(some, labels))
    return (whole, *(score for label in labels for score in _by_label(of, label, pairs)))


def _pair(path: Path, row: dict[str, object], labels: tuple[str, str], read: Callable[[str], bool]) -> Pair:
    label, text = row.get("label"), row.get("text")
    if label not in labels or not isinstance(text, str):
        raise InputError(f"{path}: row {row.get('id', '?')} needs a text and a label, {labels[0]} or {labels[1]}")
    return str(label), labels[0] if read(text) else labels[1]


def _by_label(of: str, label: str, pairs: Sequence[Pair]) -> tuple[Score, Score]:
    """Precision and recall of one label."""
    called = [gold == label for gold, ours in pairs if ours == label]
    there = [ours == label for gold, ours in pairs if gold == label]
    return scored(of, f"{label} precision", called, _mean), scored(of, f"{label} recall", there, _mean)


def _mean(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits)
