"""The whole result: one finding per claim, always, and everything needed to print it."""

from dataclasses import dataclass
from typing import Any

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Opinion
from factcheck.model.evidence import Evidence, Origin
from factcheck.model.verdict import Label, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be done: which stage, where, the reason code, and one sentence."""

    stage: str
    where: str
    reason: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Searched:
    """What was looked at for one claim."""

    queries: tuple[str, ...]
    documents: int
    passages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One claim with its verdict, the evidence for it, and what was searched."""

    claim: Claim
    verdict: Verdict
    evidence: tuple[Evidence, ...]
    searched: Searched
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceUse:
    """A source the report names, as evidence or as refused, with the reason it was refused."""

    id: str
    sha256: str
    origin: str
    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: str | None = None
    kind: str | None = None
    language: str | None = None
    path: str | None = None
    refused: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How many sentences carry a claim, an opinion, or neither."""

    sentences: int
    with_claim: int
    with_opinion: int
    neither: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Renders, stores and compares without looking anything up."""

    article: Article
    findings: tuple[Finding, ...]
    opinions: tuple[Opinion, ...]
    sources: tuple[SourceUse, ...]
    origins: tuple[Origin, ...]
    coverage: Coverage
    settings: dict[str, Any]
    notes: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def count(self, label: Label) -> int:
        """How many findings carry `label`."""
        return sum(finding.verdict.label is label for finding in self.findings)
