"""A whole report against a careful human check of the same article: claims, labels, opinions.

A case is a folder with `gold*claims.jsonl` and perhaps `gold*opinions.jsonl`, whose offsets count in the
article's text. The report is a JSON file named before the folder, or `report.json` inside it. A gold claim and
a finding belong together where their spans share half of the shorter one; the best overlap wins.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.errors import InputError
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, f1
from factcheck.model import Span

#: Share of the shorter span that two spans must have in common to speak of the same thing.
SAME = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """One gold claim, the labels that count as right, and the label our report gives it; None if it has none."""

    right: frozenset[str]
    said: str | None


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """The scores of each case folder among `paths`, held against the report before it or inside it."""
    report: Path | None = None
    cases: list[Case] = []
    for path in paths:
        if path.is_dir():
            cases.append(_case(path, report or path / "report.json"))
            report = None
        else:
            report = path
    return tuple(_scores(cases))


@dataclass(frozen=True, slots=True)
class Case:
    """A human check beside a report of the same article."""

    name: str
    claims: Sequence[dict[str, Any]]
    opinions: Sequence[dict[str, Any]]
    said: dict[str, Any]


def _case(folder: Path, report: Path) -> Case:
    claims = [row for path in sorted(folder.glob("gold*claims.jsonl")) for row in read_rows(path)]
    opinions = [row for path in sorted(folder.glob("gold*opinions.jsonl")) for row in read_rows(path)]
    if not claims:
        raise InputError(f"{folder} holds no gold*claims.jsonl")
    return Case(folder.name, claims, opinions, _load(report))


def _scores(cases: Sequence[Case]) -> Iterator[Score]:
    for case in cases:
        yield from _claim_scores(case.name, match_claims(case.claims, case.said))
        yield from _opinion_scores(case.name, case.opinions, case.claims, case.said)
    if len(cases) > 1:
        every = [found for case in cases for found in match_claims(case.claims, case.said)]
        yield from _claim_scores("pooled", every)


def _load(report: Path) -> dict[str, Any]:
    try:
        said: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"cannot read the report {report}: {error}") from error
    return said


def match_claims(gold: Sequence[dict[str, Any]], said: dict[str, Any]) -> tuple[Found, ...]:
    """Each gold claim with the label of the finding that overlaps it best."""
    findings = [(_span(finding["claim"]), str(finding["verdict"]["label"])) for finding in said["findings"]]
    return tuple(Found(_right(row), _best(_span(row), findings)) for row in gold)


def _right(row: dict[str, Any]) -> frozenset[str]:
    return frozenset([row["gold_verdict"], *row.get("also_acceptable", [])])


def _best(span: Span, findings: Sequence[tuple[Span, str]]) -> str | None:
    likeness, label = max(((_likeness(span, other), label) for other, label in findings), default=(0.0, None))
    return label if likeness > 0 else None


def _likeness(one: Span, other: Span) -> float:
    """Shared characters as a share of both spans together; 0 if less than half of the shorter is shared."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    if shared < SAME * min(len(one), len(other)) or shared <= 0:
        return 0.0
    return shared / (len(one) + len(other) - shared)


def _span(item: dict[str, Any]) -> Span:
    return Span(int(item["start"]), int(item["end"]))


def _claim_scores(of: str, found: Sequence[Found]) -> Iterator[Score]:
    matched = [one for one in found if one.said is not None]
    wrong = [one for one in matched if one.said not in one.right]
    right = len(matched) - len(wrong)
    yield Score(of=of, name="false verified", value=_count(wrong, "verified"), n=len(matched))
    yield Score(of=of, name="false disputed", value=_count(wrong, "disputed"), n=len(matched))
    for label in ("verified", "disputed"):
        said = [one for one in matched if one.said == label]
        true = sum(label in one.right for one in said)
        yield Score(of=of, name=f"right of the {label}", value=_share(true, len(said)), n=len(said))
    yield Score(of=of, name="claim recall", value=_share(len(matched), len(found)), n=len(found))
    yield Score(of=of, name="label accuracy on matched claims", value=_share(right, len(matched)), n=len(matched))


def _count(found: Sequence[Found], label: str) -> float:
    return float(sum(one.said == label for one in found))


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _is_checked(sentence: int, checked: set[int]) -> bool:
    """Whether the human check covers the sentence; a check of every other sentence marks none of the others."""
    return len({number % 2 for number in checked}) > 1 or (sentence + 1) % 2 == next(iter(checked)) % 2


def _opinion_scores(
    of: str, gold: Sequence[dict[str, Any]], claims: Sequence[dict[str, Any]], said: dict[str, Any]
) -> Iterator[Score]:
    theirs = [_span(item) for item in gold]
    if not theirs:
        return
    checked = {int(row["sentence"]) for row in (*gold, *claims) if "sentence" in row}
    ours = [_span(item) for item in said["opinions"] if not checked or _is_checked(int(item["sentence"]), checked)]
    hit = sum(any(_likeness(one, other) > 0 for other in theirs) for one in ours)
    met = sum(any(_likeness(one, other) > 0 for other in ours) for one in theirs)
    precision, recall = _share(hit, len(ours)), _share(met, len(theirs))
    yield Score(of=of, name="opinion precision", value=precision, n=len(ours))
    yield Score(of=of, name="opinion recall", value=recall, n=len(theirs))
    yield Score(of=of, name="opinion F1", value=f1(hit, len(ours) - hit, len(theirs) - met), n=len(theirs))
