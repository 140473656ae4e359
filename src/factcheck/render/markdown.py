"""A report as Markdown: readable as it stands, and nothing from a source can become markup."""

import re
from collections.abc import Iterable
from urllib.parse import quote

from factcheck.model import Evidence, Finding, Opinion, Report, SourceUse, Stance
from factcheck.render.reading import reading
from factcheck.render.sources import by_id, name_of, safe_link
from factcheck.render.tally import circular_origins, coverage_line, summary_line, voices
from factcheck.render.words import CAUSES, MARKS, STANCES, days_apart

#: Characters that mean something to Markdown anywhere in a line; the rest only at its start.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")
_LINE_STARTS = re.compile(r"^([-+=:]|\d+[.)](?=\s|$))")


def markdown_report(report: Report) -> str:
    """The report as Markdown, ending in a newline."""
    blocks = [
        *_head(report),
        "## Claims",
        *(block for number, each in enumerate(report.findings, 1) for block in _finding(number, each, report)),
        *(["No claim was found."] if not report.findings else []),
        "## Opinions",
        "Listed, never judged.",
        _list(map(_opinion, report.opinions)) or "None was found.",
        "## Sources",
        _list(map(_source, report.sources)) or "None was used.",
    ]
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    r"""The text on one line with all markup disarmed.

    >>> escaped("- a *b*\n[c](d) <e>")
    '\\- a \\*b\\* \\[c\\](d) \\<e\\>'
    """
    line = _MARKUP.sub(r"\\\1", " ".join(text.split()))
    return _LINE_STARTS.sub(lambda start: start[0][:-1] + "\\" + start[0][-1], line)


def _head(report: Report) -> list[str]:
    article = report.article
    facts = [article.published.isoformat() if article.published else "undated", _link(article.url, article.url or "")]
    return [
        f"# Fact check: {escaped(article.title or 'untitled article')}",
        " · ".join(filter(None, facts)),
        f"**{summary_line(report)}**",
        coverage_line(report),
        *(f"> {escaped(note)}" for note in report.notes),
        *(
            [_list(f"Problem: {escaped(p.where)}: {escaped(p.detail)}" for p in report.problems)]
            if report.problems
            else []
        ),
    ]


def _finding(number: int, finding: Finding, report: Report) -> Iterable[str]:
    claim, verdict, circular = finding.claim, finding.verdict, circular_origins(report)
    words = CAUSES[verdict.cause]
    yield f"### {number}. {MARKS[verdict.label]} {verdict.label.value}: {words.short}"
    yield f"> {escaped(claim.quote)}"
    if claim.text.rstrip(".") != claim.quote.rstrip("."):
        yield f"Read alone: {escaped(claim.text)}"
    yield f"{escaped(verdict.rationale)} (rule `{verdict.rule}`, confidence {verdict.confidence:.2f})"
    yield _list(
        [
            *(f"Read: “{escaped(each.text)}” as {each.type.value}, {escaped(reading(each))}" for each in claim.values),
            f"For: {voices(finding, Stance.SUPPORTS, circular)}. Against: {voices(finding, Stance.REFUTES, circular)}.",
            *(_evidence(each, report) for each in finding.evidence if each.stance is not Stance.NEUTRAL),
            *(f"Searched: {escaped(query)}" for query in finding.searched.queries if not finding.evidence),
            *(f"Problem: {escaped(each.where)}: {escaped(each.detail)}" for each in finding.problems),
        ]
    )


def _evidence(item: Evidence, report: Report) -> str:
    source = by_id(report).get(item.passage.document_id)
    name = _link(source.url if source else None, name_of(source, item.passage.document_id))
    when = (source.published if source else None) or "undated"
    apart = days_apart(item.days_from_article)
    copy = ", a copy of the article" if item.origin in circular_origins(report) else ""
    sides = "; ".join(
        f"{escaped(each.slot)} {each.outcome.value}: {escaped(each.claim)} / {escaped(each.source)}"
        for each in item.comparisons
        if each.source
    )
    dated = ", ".join(filter(None, [when, apart])) + copy
    said = f"**{name}** {STANCES[item.stance]} ({dated}): “{escaped(item.passage.text)}”"
    return f"{said} — {sides}" if sides else said


def _opinion(opinion: Opinion) -> str:
    mixed = " (beside a claim)" if opinion.mixed else ""
    return f"“{escaped(opinion.quote)}”{mixed}: {escaped(', '.join(opinion.cues))}"


def _source(source: SourceUse) -> str:
    title = f", {escaped(source.title)}" if source.title and source.title != source.publisher else ""
    refused = f" — **refused**: {escaped(source.refused)}" if source.refused else ""
    name = _link(source.url, name_of(source, source.id))
    return f"{name}{title} ({source.published or 'undated'}, origin `{source.origin}`){refused}"


def _link(url: str | None, name: str) -> str:
    safe = safe_link(url)
    return f"[{escaped(name)}](<{quote(safe, safe=':/?#[]@!$&*+,;=%~._-')}>)" if safe else escaped(name)


def _list(items: Iterable[str]) -> str:
    return "\n".join(f"- {item}" for item in items)
