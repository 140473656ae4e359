"""Claims against given texts: how often the label is right, the dangerous mistakes first.

A row has `claim`, `evidence` (texts), `label` (supported, refuted, nei) and perhaps `kind`. False verified
and false disputed are counts; everything else is a share. Sets are named after their folder.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.api import verify_claim
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, macro_f1, scored
from factcheck.model import Label

#: Our label in the words of the sets.
SAID = {Label.VERIFIED: "supported", Label.DISPUTED: "refuted", Label.UNSOURCED: "nei"}
LABELS = ("supported", "refuted", "nei")


@dataclass(frozen=True, slots=True)
class Judged:
    """One row: which set and kind it is of, the label it should have, the label we gave."""

    of: str
    kind: str
    gold: str
    said: str


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """The scores of each set, of each kind of claim in it, and of all sets pooled, with the means over sets."""
    sets = {_name(path): [_judge(row, _name(path)) for row in read_rows(path)] for path in paths}
    pooled = [judged for rows in sets.values() for judged in rows]
    scores = [score for name, rows in sets.items() for score in (*_scores(name, rows), *_by_kind(name, rows))]
    if len(sets) > 1:
        scores += [*_scores("pooled", pooled), *_means(list(sets.values()))]
    return tuple(scores)


def _name(path: Path) -> str:
    stem = path.name.split(".")[0]
    return path.parent.name if stem in {"dev", "test"} else stem


def _judge(row: dict[str, object], of: str) -> Judged:
    evidence = row["evidence"]
    texts = [str(piece["text"]) for piece in evidence] if isinstance(evidence, list) else []
    finding = verify_claim(str(row["claim"]), texts)
    return Judged(of, str(row.get("kind", "other")), str(row["label"]), SAID[finding.verdict.label])


def _by_kind(of: str, rows: Sequence[Judged]) -> Iterator[Score]:
    for kind in sorted({row.kind for row in rows}):
        yield from _scores(f"{of}/{kind}", [row for row in rows if row.kind == kind])


def _scores(of: str, rows: Sequence[Judged]) -> tuple[Score, ...]:
    counts = (
        Score(of=of, name="false verified", value=_wrong(rows, "supported"), n=len(rows)),
        Score(of=of, name="false disputed", value=_wrong(rows, "refuted"), n=len(rows)),
    )
    return (*counts, *(scored(of, name, rows, metric) for name, metric in METRICS.items()))


def _wrong(rows: Sequence[Judged], label: str) -> float:
    return float(sum(row.said == label != row.gold for row in rows))


def _macro(rows: Sequence[Judged]) -> float:
    return macro_f1([(row.gold, row.said) for row in rows], LABELS)


def balanced(rows: Sequence[Judged]) -> float:
    """Mean of the shares right among the supported and among the rest; of one side where there is no other."""
    sides = [[row for row in rows if (row.gold == "supported") is side] for side in (True, False)]
    shares = [
        sum((row.said == "supported") is side for row in part) / len(part)
        for side, part in zip((True, False), sides, strict=True)
        if part
    ]
    return sum(shares) / len(shares) if shares else 0.0


def _precision(label: str) -> Callable[[Sequence[Judged]], float]:
    return lambda rows: _share(rows, lambda row: row.said == label, lambda row: row.gold == label)


def _recall(label: str) -> Callable[[Sequence[Judged]], float]:
    return lambda rows: _share(rows, lambda row: row.gold == label, lambda row: row.said == label)


def _share(rows: Sequence[Judged], among: Callable[[Judged], bool], right: Callable[[Judged], bool]) -> float:
    chosen = [row for row in rows if among(row)]
    return sum(map(right, chosen)) / len(chosen) if chosen else 0.0


METRICS: dict[str, Callable[[Sequence[Judged]], float]] = {
    "macro-F1": _macro,
    "S-bacc": balanced,
    "supported precision": _precision("supported"),
    "supported recall": _recall("supported"),
    "refuted precision": _precision("refuted"),
    "refuted recall": _recall("refuted"),
}


def _means(sets: Sequence[Sequence[Judged]]) -> tuple[Score, ...]:
    """The mean over sets of the two figures that sets are compared by."""
    return tuple(
        Score(
            of="mean of sets",
            name=name,
            value=sum(METRICS[name](rows) for rows in sets) / len(sets),
            n=sum(map(len, sets)),
        )
        for name in ("macro-F1", "S-bacc")
    )
