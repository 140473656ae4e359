"""A report as JSON, byte for byte the same for the same report, and back again.

The shape is `factcheck/report/1`, published as `data/report.schema.json`. Key order is fixed here and nowhere else.
Times and settings are not part of it: they belong to `run.json`.
"""

import json
from decimal import Decimal
from typing import Any

from factcheck.model import Article, Claim, Comparison, Evidence, Finding, Opinion, Origin, Report, SourceUse, Value
from factcheck.model.report import Problem
from factcheck.model.value import Amount
from factcheck.render.load import load
from factcheck.render.shape import SCHEMA, VALUE_FLAGS
from factcheck.render.tally import summary

__all__ = ["dump", "load", "value_record"]

Record = dict[str, Any]

#: Scores carry no more meaning than this, and rounding keeps the last bits of floating point out of the file.
SCORE_DECIMALS = 4


def dump(report: Report) -> str:
    """The report as JSON text: fixed key order, two spaces, one newline at the end."""
    return json.dumps(report_record(report), ensure_ascii=False, indent=2, allow_nan=False) + "\n"


def report_record(report: Report) -> Record:
    """The report as plain dicts and lists, in the order of the schema."""
    cover = report.coverage
    return {
        "schema": SCHEMA,
        "article": _article(report.article),
        "findings": [_finding(finding, report.article) for finding in report.findings],
        "opinions": [opinion_record(opinion) for opinion in report.opinions],
        "sources": [_source(source) for source in report.sources],
        "origins": [_origin(origin) for origin in report.origins],
        "coverage": {
            "sentences": cover.sentences,
            "with_claim": cover.with_claim,
            "with_opinion": cover.with_opinion,
            "neither": cover.neither,
        },
        "summary": summary(report),
    }


def _article(article: Article) -> Record:
    pages = {"pages": list(article.page_starts)} if article.page_starts else {}
    return {
        "id": article.id,
        "title": article.title,
        "url": article.url,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "sha256": article.sha256,
        **pages,
        "text": article.text,
    }


def _finding(finding: Finding, article: Article) -> Record:
    return {
        "claim": claim_record(finding.claim) | _page(article.page_of(finding.claim.span)),
        "verdict": {
            "label": finding.verdict.label.value,
            "cause": finding.verdict.cause.value,
            "confidence": _score(finding.verdict.confidence),
            "rule": finding.verdict.rule,
            "rationale": finding.verdict.rationale,
        },
        "evidence": [_evidence(item) for item in finding.evidence],
        "searched": {
            "queries": list(finding.searched.queries),
            "documents": finding.searched.documents,
            "passages": finding.searched.passages,
        },
        "problems": [problem_record(problem) for problem in finding.problems],
    }


def _page(page: int | None) -> Record:
    """The page, for what was printed on one."""
    return {} if page is None else {"page": page}


def claim_record(claim: Claim) -> Record:
    """A claim as the report writes it; `references` only where there are any."""
    references = [{"word": one.word, "means": one.means, "why": one.why} for one in claim.references]
    return {
        "id": claim.id,
        "quote": claim.quote,
        "start": claim.span.start,
        "end": claim.span.end,
        "sentence": claim.sentence,
        "text": claim.text,
        "kind": claim.kind.value,
        "values": [value_record(value) for value in claim.values],
        "entities": list(claim.entities),
        "speaker": claim.speaker,
        "negated": claim.negated,
        "hedged": claim.hedged,
        **({"references": references} if references else {}),
    }


def value_record(value: Value) -> Record:
    """A value as the report writes it; keys that say nothing are left out, bounds never are.

    >>> from factcheck.model import Span, ValueType
    >>> forty_one = Decimal(41)
    >>> value_record(Value(type=ValueType.COUNT, text="more than 41", span=Span(3, 15),
    ...                    value=forty_one, low=forty_one, low_open=True))["high"] is None
    True
    """
    bounds = {"value": _amount(value.value), "low": _amount(value.low), "high": _amount(value.high)}
    said = {key: getattr(value, key) for key in VALUE_FLAGS if getattr(value, key)}
    if value.alternatives:
        said["alternatives"] = list(value.alternatives)
    return {
        "type": value.type.value,
        "text": value.text,
        "start": value.span.start,
        "end": value.span.end,
        **bounds,
        **said,
    }


def _evidence(item: Evidence) -> Record:
    return {
        "source": item.passage.document_id,
        "passage": item.passage.text,
        "start": item.passage.span.start,
        "end": item.passage.span.end,
        **_page(item.passage.page),
        "stance": item.stance.value,
        "relevance": _score(item.relevance),
        "origin": item.origin,
        "days_from_article": item.days_from_article,
        "comparisons": [_comparison(each) for each in item.comparisons],
    }


def _comparison(comparison: Comparison) -> Record:
    """A comparison as the report writes it; `score` only where the slot is a matter of degree."""
    degree = {} if comparison.score is None else {"score": _score(comparison.score)}
    return {
        "slot": comparison.slot,
        "claim": comparison.claim,
        "source": comparison.source,
        "outcome": comparison.outcome.value,
        "why": comparison.why,
        **degree,
    }


def problem_record(problem: Problem) -> Record:
    """A problem as the report writes it."""
    return {"stage": problem.stage, "where": problem.where, "reason": problem.reason, "detail": problem.detail}


def opinion_record(opinion: Opinion) -> Record:
    """An opinion as the report writes it."""
    return {
        "quote": opinion.quote,
        "start": opinion.span.start,
        "end": opinion.span.end,
        "sentence": opinion.sentence,
        "cues": list(opinion.cues),
        "mixed": opinion.mixed,
    }


def _source(source: SourceUse) -> Record:
    record: Record = {
        "id": source.id,
        "url": source.url,
        "publisher": source.publisher,
        "title": source.title,
        "published": source.published,
        "kind": source.kind,
        "language": source.language,
        "sha256": source.sha256,
        "origin": source.origin,
        "path": source.path,
    }
    return record | ({"refused": source.refused} if source.refused else {})


def _origin(origin: Origin) -> Record:
    return {"id": origin.id, "sources": list(origin.sources), "why": origin.why, "circular": origin.circular}


def _score(score: float) -> float:
    return round(float(score), SCORE_DECIMALS)


def _amount(amount: Amount | None) -> int | float | str | None:
    """A whole number as int, any other as the shortest float, ISO text as it is."""
    if not isinstance(amount, Decimal):
        return amount
    return int(amount) if amount == amount.to_integral_value() else float(amount)
