"""Fits the weights of the sentence scores on sentences written for it, and says how well they carry over.

::

    python -m factcheck.evaluate.fit_sentences tests/eval/sentences      # writes extract/weights.json

The folder holds a folder for each task with one or more files of rows `text`, `label`. Both labels count the
same in sum, so log-odds of 0 stand for even odds where both are equally common. Traits of manner are pulled
towards zero more strongly than traits of matter: manner changes from one kind of text to the next, as the figures
printed for "fitted on the others" show.
"""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from factcheck.evaluate.logistic import Example
from factcheck.evaluate.logistic import fit as fit_logistic
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import macro_f1
from factcheck.extract import traits, worth

#: Parts that the rows are cut into, to measure on rows not fitted on; neighbours may be two sayings of one matter
#: and go into one part.
FOLDS, NEIGHBOURS = 8, 20


@dataclass(frozen=True, slots=True)
class Task:
    """What is told from what: the label that counts as yes, and how a sentence is read."""

    yes: str
    read: Callable[[str], Mapping[str, float]]
    sign: Callable[[str], int]
    matter: frozenset[str]
    #: The pulls towards zero on traits of matter and of manner.
    pulls: tuple[float, float]
    #: Whether both labels count the same in sum, however many rows each has.
    balanced: bool


TASKS = {
    "opinion": Task("opinion", traits.opinion_traits, traits.sign, traits.MATTER, (0.03, 0.03), balanced=False),
    "checkworthy": Task("claim", worth.worth_traits, worth.sign, worth.MATTER, (0.2, 0.45), balanced=True),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A labelled sentence: the file it is of, the part it falls into, its traits."""

    of: str
    fold: int
    label: bool
    traits: Mapping[str, float]


def read(folder: Path, task: Task) -> tuple[Row, ...]:
    """The rows of every file in `folder`."""
    return tuple(
        Row(path.stem, at // NEIGHBOURS % FOLDS, line["label"] == task.yes, task.read(line["text"]))
        for path in sorted(folder.glob("*.jsonl"))
        for at, line in enumerate(read_rows(path))
    )


def fit(rows: Sequence[Row], task: Task) -> dict[str, Any]:
    """The weights by name of the trait, with the constant and what they were fitted on."""
    names = sorted({name for row in rows for name in row.traits})
    size = {label: sum(row.label is label for row in rows) for label in (True, False)}
    examples = [
        Example(
            tuple(row.traits.get(name, 0.0) for name in names),
            row.label,
            1 / size[row.label] if task.balanced else 1.0,
            "all",
        )
        for row in rows
    ]
    pulls = [task.pulls[name not in task.matter] for name in names]
    constant, found = fit_logistic(examples, [task.sign(name) for name in names], pulls)
    return {
        "fitted_on": sorted({row.of for row in rows}),
        "rows": len(rows),
        "intercept": round(constant, 3),
        "terms": {name: round(weight, 3) for name, weight in zip(names, found, strict=True) if round(weight, 3)},
    }


def held_out(rows: Sequence[Row], task: Task) -> dict[str, float]:
    """Macro-F1 of each file: on rows that were not fitted on, and fitted on the other files alone."""
    guesses: list[tuple[Row, bool]] = []
    for fold in range(FOLDS):
        fitted = fit([row for row in rows if row.fold != fold], task)
        guesses += [(row, _is_yes(fitted, row)) for row in rows if row.fold == fold]
    found = {}
    for of in sorted({row.of for row in rows}):
        found[of] = _macro([(row, guess) for row, guess in guesses if row.of == of])
        others = [row for row in rows if row.of != of]
        if others:
            fitted = fit(others, task)
            found[f"{of}, fitted on the others"] = _macro([(row, _is_yes(fitted, row)) for row in rows if row.of == of])
    return found


def _is_yes(fitted: Mapping[str, Any], row: Row) -> bool:
    return bool(fitted["intercept"] + sum(fitted["terms"].get(name, 0) * x for name, x in row.traits.items()) >= 0)


def _macro(guesses: Iterable[tuple[Row, bool]]) -> float:
    return macro_f1([(str(row.label), str(guess)) for row, guess in guesses], ["True", "False"])


def main(arguments: Sequence[str]) -> None:
    """Writes the weights beside the module that reads them, and prints the figures."""
    table = {}
    for name, task in TASKS.items():
        rows = read(Path(arguments[0]) / name, task)
        for of, figure in held_out(rows, task).items():
            sys.stdout.write(f"{name}: {of}: macro-F1 {figure:.3f}\n")
        table[name] = fit(rows, task)
    path = Path(str(files("factcheck.extract"))) / "weights.json"
    path.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
