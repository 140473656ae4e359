"""Counts over a report and its findings: pages and origins, by stance, and for the whole."""

from dataclasses import dataclass

from factcheck.model import Evidence, Finding, Label, Report, Stance
from factcheck.render.words import counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Voices:
    """How many pages speak, and how many independent origins they come from."""

    pages: int
    origins: int

    def __str__(self) -> str:
        return f"{counted(self.pages, 'page')}, {counted(self.origins, 'origin')}"


def circular_origins(report: Report) -> frozenset[str]:
    """The ids of the origins that are the article itself."""
    return frozenset(origin.id for origin in report.origins if origin.circular)


def towards(finding: Finding, stance: Stance) -> tuple[Evidence, ...]:
    """The evidence of one stance, in the order of the report."""
    return tuple(item for item in finding.evidence if item.stance is stance)


def voices(finding: Finding, stance: Stance, circular: frozenset[str] = frozenset()) -> Voices:
    """The pages and origins that take one stance, without circular ones."""
    rows = [item for item in towards(finding, stance) if item.origin not in circular]
    return Voices(
        pages=len({item.passage.document_id for item in rows}),
        origins=len({item.origin for item in rows}),
    )


def all_voices(report: Report) -> Voices:
    """The pages and origins the report uses as evidence: none refused, none circular."""
    circular = circular_origins(report)
    used = [source for source in report.sources if not source.refused and source.origin not in circular]
    return Voices(pages=len(used), origins=len({source.origin for source in used}))


def summary(report: Report) -> dict[str, int]:
    """The number of claims by label, and of opinions.

    Keys are those of the report's `summary`.
    """
    return {label.value: report.count(label) for label in Label} | {"opinions": len(report.opinions)}


def summary_line(report: Report) -> str:
    """The whole result as one line."""
    counts = ", ".join(f"{report.count(label)} {label.value}" for label in Label)
    claims, opinions = counted(len(report.findings), "claim"), counted(len(report.opinions), "opinion")
    return f"{claims}: {counts} · {opinions} · {all_voices(report)}"


def coverage_line(report: Report) -> str:
    """How much of the article was read as claim or opinion, as one sentence."""
    cover = report.coverage
    return (
        f"{counted(cover.sentences, 'sentence')}: {cover.with_claim} with a claim, "
        f"{cover.with_opinion} with an opinion, {cover.neither} with neither."
    )
