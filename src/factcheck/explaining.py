"""One verdict taken apart, from the report alone: what decided it, what would turn it, and its scores by term."""

from collections.abc import Iterator
from dataclasses import replace

from factcheck.judge import Weighed, judge, stance_of, stance_rule, terms
from factcheck.model import Evidence, Finding, Report, Stance, Verdict
from factcheck.render.explain import explain, find

#: Passages whose score is shown term by term; the nearest come first.
_SCORES_SHOWN = 3


def explain_finding(report: Report, key: str) -> str:
    """The verdict on one claim in words, derived anew from the stored comparisons.

    `key` is the claim's id, the beginning of one, or its number. Raises `InputError` for an unknown one.
    """
    finding = find(report, key)
    evidence = tuple(replace(row, stance=_stance(finding, row)) for row in finding.evidence)
    again = _judged(report, finding, evidence)
    rules = [stance_rule(finding.claim, row.comparisons, row.relevance).name for row in finding.evidence]
    told = explain(report, finding, flip=what_would_flip(report, finding), rules=rules)
    lines = list(_score_lines(finding))
    if (again.label, again.cause) != (finding.verdict.label, finding.verdict.cause):
        lines.append(f"This version's rules give {again.label} ({again.cause}) from the same comparisons.")
    return told + "".join(f"{line}\n" for line in ["", *lines] if lines)


def what_would_flip(report: Report, finding: Finding) -> str | None:
    """The one voice without which the verdict would be another, as a sentence; None if no single voice decides."""
    for origin in sorted({row.origin for row in finding.evidence}):
        rest = tuple(row for row in finding.evidence if row.origin != origin)
        other = _judged(report, finding, rest)
        if other.label is not finding.verdict.label:
            pages = sorted({row.passage.document_id for row in finding.evidence if row.origin == origin})
            return f"Without {origin} ({', '.join(pages)}) it would be {other.label} ({other.cause})."
    return None


def _stance(finding: Finding, row: Evidence) -> Stance:
    return stance_of(finding.claim, row.comparisons, row.relevance)


def _judged(report: Report, finding: Finding, evidence: tuple[Evidence, ...]) -> Verdict:
    least = int(report.settings.get("min_origins") or 1)
    obstacles = () if finding.searched.documents else finding.problems
    return judge(finding.claim, evidence, report.origins, obstacles, min_origins=least)


def _score_lines(finding: Finding) -> Iterator[str]:
    """What the score of the nearest deciding passages is made of, largest term first."""
    deciding = [row for row in finding.evidence if row.stance is not Stance.NEUTRAL]
    for row in deciding[:_SCORES_SHOWN]:
        score = "refutation" if row.stance is Stance.REFUTES else "support"
        parts = terms(Weighed(finding.claim, row.comparisons, row.relevance), score)
        ordered = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
        shown = " ".join(f"{value:+.2f} {name}," for name, value in ordered if abs(value) >= 0.005)
        yield f"The {score} score of {row.passage.document_id} is a sum of {shown.rstrip(',')}."
