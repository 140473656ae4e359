"""A report read back from its JSON: the inverse of the dump, as far as the JSON carries."""

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from factcheck.errors import InputError
from factcheck.model import (
    Article,
    Cause,
    Claim,
    ClaimKind,
    Comparison,
    Coverage,
    Evidence,
    Finding,
    Label,
    Opinion,
    Origin,
    Outcome,
    Passage,
    Problem,
    Reference,
    Report,
    Searched,
    SourceUse,
    Stance,
    Value,
    ValueType,
    Verdict,
    content_id,
)
from factcheck.render.fields import Fields
from factcheck.render.shape import SCHEMA


def load(text: str, run: Mapping[str, Any] | None = None) -> Report:
    """The report that `text` is the dump of; `run` brings back settings, notes and problems of the run.

    Raises `InputError` with one sentence if the text is not a whole report of this schema.
    """
    fields = Fields(_record(text), "")
    beside = Fields(run or {}, "run")
    return Report(
        article=_article(fields.part("article")),
        findings=fields.each("findings", _finding),
        opinions=fields.each("opinions", _opinion),
        sources=fields.each("sources", _source),
        origins=fields.each("origins", _origin),
        coverage=_coverage(fields.part("coverage")),
        settings=dict((run or {}).get("settings", {})),
        notes=beside.texts("notes"),
        problems=beside.each("problems", _problem) if run and "problems" in run else (),
    )


def _record(text: str) -> Mapping[str, object]:
    try:
        record = json.loads(text, parse_float=Decimal)
    except (ValueError, RecursionError) as error:
        raise InputError(f"this is not a report: it is no JSON ({error})") from None
    found = record.get("schema") if isinstance(record, dict) else None
    if found != SCHEMA:
        raise InputError(f"this is not a report of schema {SCHEMA!r}: its schema is {found!r}")
    assert isinstance(record, dict)
    return record


def _article(fields: Fields) -> Article:
    return Article(
        id=fields.text("id"),
        title=fields.optional_text("title"),
        url=fields.optional_text("url"),
        published=fields.day("published"),
        language=fields.optional_text("language"),
        sha256=fields.text("sha256"),
        text=fields.text("text"),
        page_starts=fields.optional_wholes("pages"),
    )


def _finding(fields: Fields) -> Finding:
    searched = fields.part("searched")
    return Finding(
        claim=_claim(fields.part("claim")),
        verdict=_verdict(fields.part("verdict")),
        evidence=fields.each("evidence", _evidence),
        searched=Searched(
            queries=searched.texts("queries"),
            documents=searched.whole("documents"),
            passages=searched.whole("passages"),
        ),
        problems=fields.each("problems", _problem),
    )


def _claim(fields: Fields) -> Claim:
    return Claim(
        id=fields.text("id"),
        span=fields.span(),
        quote=fields.text("quote"),
        sentence=fields.whole("sentence"),
        text=fields.text("text"),
        kind=fields.word("kind", ClaimKind),
        values=fields.each("values", _value),
        entities=fields.texts("entities"),
        speaker=fields.optional_text("speaker"),
        negated=fields.flag("negated"),
        hedged=fields.flag("hedged"),
        references=fields.optional_each("references", _reference),
    )


def _reference(fields: Fields) -> Reference:
    return Reference(word=fields.text("word"), means=fields.text("means"), why=fields.text("why"))


def _value(fields: Fields) -> Value:
    return Value(
        type=fields.word("type", ValueType),
        text=fields.text("text"),
        span=fields.span(),
        value=fields.amount("value"),
        low=fields.amount("low"),
        high=fields.amount("high"),
        unit=fields.optional_text("unit"),
        approx=fields.optional_flag("approx"),
        low_open=fields.optional_flag("low_open"),
        high_open=fields.optional_flag("high_open"),
        granularity=fields.optional_text("granularity"),
        change=fields.optional_text("change"),
        soft=fields.optional_flag("soft"),
        ambiguous=fields.optional_flag("ambiguous"),
        alternatives=fields.texts("alternatives"),
    )


def _verdict(fields: Fields) -> Verdict:
    return Verdict(
        label=fields.word("label", Label),
        cause=fields.word("cause", Cause),
        confidence=fields.score("confidence"),
        rule=fields.text("rule"),
        rationale=fields.text("rationale"),
    )


def _evidence(fields: Fields) -> Evidence:
    span, source = fields.span(), fields.text("source")
    return Evidence(
        passage=Passage(
            id=content_id("passage", source, span.start, span.end),
            document_id=source,
            span=span,
            text=fields.text("passage"),
            page=fields.optional_whole("page"),
        ),
        relevance=fields.score("relevance"),
        comparisons=fields.each("comparisons", _comparison),
        stance=fields.word("stance", Stance),
        origin=fields.text("origin"),
        days_from_article=fields.optional_whole("days_from_article"),
    )


def _comparison(fields: Fields) -> Comparison:
    return Comparison(
        slot=fields.text("slot"),
        claim=fields.text("claim"),
        source=fields.text("source"),
        outcome=fields.word("outcome", Outcome),
        why=fields.text("why"),
        score=fields.optional_score("score"),
    )


def _problem(fields: Fields) -> Problem:
    return Problem(
        stage=fields.text("stage"),
        where=fields.text("where"),
        reason=fields.text("reason"),
        detail=fields.text("detail"),
    )


def _opinion(fields: Fields) -> Opinion:
    return Opinion(
        span=fields.span(),
        quote=fields.text("quote"),
        sentence=fields.whole("sentence"),
        cues=fields.texts("cues"),
        mixed=fields.flag("mixed"),
    )


def _source(fields: Fields) -> SourceUse:
    return SourceUse(
        id=fields.text("id"),
        url=fields.optional_text("url"),
        publisher=fields.optional_text("publisher"),
        title=fields.optional_text("title"),
        published=fields.optional_text("published"),
        kind=fields.optional_text("kind"),
        language=fields.optional_text("language"),
        sha256=fields.text("sha256"),
        origin=fields.text("origin"),
        path=fields.optional_text("path"),
        refused=fields.optional_text("refused"),
    )


def _origin(fields: Fields) -> Origin:
    return Origin(
        id=fields.text("id"),
        sources=fields.texts("sources"),
        why=fields.text("why"),
        circular=fields.flag("circular"),
    )


def _coverage(fields: Fields) -> Coverage:
    return Coverage(
        sentences=fields.whole("sentences"),
        with_claim=fields.whole("with_claim"),
        with_opinion=fields.whole("with_opinion"),
        neither=fields.whole("neither"),
    )
