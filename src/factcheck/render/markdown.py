"""A report as Markdown: readable as it stands, and nothing from a source can become markup."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from factcheck.model import Article, Cause, Comparison, Evidence, Finding, Label, Opinion, Report, SourceUse, Stance
from factcheck.render.reading import reading
from factcheck.render.slots import is_worth_a_line, same_words, slot_name
from factcheck.render.sources import by_id, headline, name_of, safe_link
from factcheck.render.tally import circular_origins, coverage_line, summary_line, voices
from factcheck.render.words import CAUSES, MARKS, OUTCOMES, STANCES, days_apart, on_page

#: Characters that mean something to Markdown anywhere in a line; the rest only at its start.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~!&$])")
_LINE_STARTS = re.compile(r"^([-+=:]|\d+[.)](?=\s|$))")


def markdown_report(report: Report) -> str:
    """The report as Markdown, ending in a newline."""
    named = _Named(by_id(report), circular_origins(report), report.article)
    blocks = [
        *_head(report),
        "## Claims",
        *(block for number, each in enumerate(report.findings, 1) for block in _finding(number, each, named)),
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
        f"# Fact check: {escaped(headline(article))}",
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


@dataclass(frozen=True, slots=True)
class _Named:
    """What a finding needs to know of the report: sources by id, which origins are the article itself, the article."""

    sources: Mapping[str, SourceUse]
    circular: frozenset[str]
    article: Article


def _finding(number: int, finding: Finding, named: _Named) -> Iterable[str]:
    claim, verdict = finding.claim, finding.verdict
    page = on_page(named.article.page_of(claim.span))
    where = f" ({page})" if page else ""
    yield f"### {number}. {MARKS[verdict.label]} {verdict.label.value}: {CAUSES[verdict.cause].short}{where}"
    yield f"> {escaped(claim.quote)}"
    if not same_words(claim.text, claim.quote):
        yield f"Read alone: {escaped(claim.text)}"
    yield f"{escaped(verdict.rationale)} (rule `{verdict.rule}`, confidence {verdict.confidence:.2f})"
    yield _list(_facts(finding, named))


def _facts(finding: Finding, named: _Named) -> Iterable[str]:
    yes, no = (voices(finding, stance, named.circular) for stance in (Stance.SUPPORTS, Stance.REFUTES))
    for value in finding.claim.values:
        yield f"Read: “{escaped(value.text)}” as {value.type.value}, {escaped(reading(value))}"
    yield f"For: {yes}. Against: {no}."
    yield from (_evidence(each, named) for each in finding.evidence if each.stance is not Stance.NEUTRAL)
    if finding.verdict.label is Label.UNSOURCED:
        yield from (f"Searched: {escaped(query)}" for query in finding.searched.queries)
    if finding.verdict.cause is Cause.COULD_NOT_LOOK:
        yield from (f"Problem: {escaped(each.where)}: {escaped(each.detail)}" for each in finding.problems)


def _evidence(item: Evidence, named: _Named) -> str:
    source = named.sources.get(item.passage.document_id)
    name = _link(source.url if source else None, name_of(source, item.passage.document_id))
    when = (source.published if source else None) or "undated"
    copy = "a copy of the article" if item.origin in named.circular else ""
    dated = ", ".join(filter(None, [when, days_apart(item.days_from_article), on_page(item.passage.page), copy]))
    said = f"**{name}** {STANCES[item.stance]} ({dated}): “{escaped(item.passage.text)}”"
    sides = "; ".join(map(_sides, filter(is_worth_a_line, item.comparisons)))
    return f"{said} — {sides}" if sides else said


def _sides(each: Comparison) -> str:
    sides = f"{escaped(each.claim)} / {escaped(each.source)}"
    return f"{escaped(slot_name(each.slot))} {OUTCOMES[each.outcome]}: {sides}"


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
