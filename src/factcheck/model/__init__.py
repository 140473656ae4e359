"""The nouns. Frozen, keyword-only, standard library only; they know how to be valid and to quote themselves."""

from factcheck.model.article import Article, Sentence
from factcheck.model.claim import Claim, ClaimKind, Opinion, Reference
from factcheck.model.evidence import Comparison, Evidence, Origin, Outcome, Stance
from factcheck.model.ids import content_id, sha256_of
from factcheck.model.report import Coverage, Finding, Problem, Report, Searched, SourceUse
from factcheck.model.search import FeedEntry, Query, Source
from factcheck.model.snapshot import Snapshot
from factcheck.model.source import Document, Page, Passage
from factcheck.model.span import Span
from factcheck.model.value import Amount, Value, ValueType
from factcheck.model.verdict import Cause, Label, Verdict

__all__ = [
    "Amount",
    "Article",
    "Cause",
    "Claim",
    "ClaimKind",
    "Comparison",
    "Coverage",
    "Document",
    "Evidence",
    "FeedEntry",
    "Finding",
    "Label",
    "Opinion",
    "Origin",
    "Outcome",
    "Page",
    "Passage",
    "Problem",
    "Query",
    "Reference",
    "Report",
    "Searched",
    "Sentence",
    "Snapshot",
    "Source",
    "SourceUse",
    "Span",
    "Stance",
    "Value",
    "ValueType",
    "Verdict",
    "content_id",
    "sha256_of",
]
