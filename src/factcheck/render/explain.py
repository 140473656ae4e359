"""One finding in words: how the claim was read, what each passage says slot by slot, which rule decided."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from factcheck.errors import InputError
from factcheck.model import Comparison, Evidence, Finding, Report, Stance
from factcheck.render.reading import reading
from factcheck.render.sources import by_id, name_of
from factcheck.render.tally import circular_origins, voices
from factcheck.render.terminal import plain
from factcheck.render.words import CAUSES, OUTCOMES, STANCES, counted, days_apart, on_page

#: Supporting and contradicting passages come before those that decide nothing.
_ORDER = (Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL)


def find(report: Report, key: str) -> Finding:
    """The finding whose claim has the id `key`, an id that starts so, or that number in the report.

    Raises `InputError` if there is none, or more than one.
    """
    if key.isdigit() and 1 <= int(key) <= len(report.findings):
        return report.findings[int(key) - 1]
    exact = [each for each in report.findings if each.claim.id == key]
    found = exact or [each for each in report.findings if key and each.claim.id.startswith(key)]
    if len(found) != 1:
        what = "no claim" if not found else f"{len(found)} claims"
        raise InputError(
            f"the report has {what} called {key!r}; use an id from it, or a number from 1 to {len(report.findings)}"
        )
    return found[0]


def explain(report: Report, finding: Finding, flip: str | None = None, rules: Sequence[str] = ()) -> str:
    """The finding in words, ending in a newline.

    `flip` is the sentence that names what would turn it, `rules` the rule that gave each passage its stance.
    """
    ruled = list(zip_longest(finding.evidence, rules[: len(finding.evidence)]))
    blocks = [
        _claim(report, finding),
        _verdict(report, finding),
        *(_evidence(report, item, rule) for stance in _ORDER for item, rule in ruled if item.stance is stance),
        _searched(finding),
        _change(finding, flip),
    ]
    return "\n\n".join(_joined(block) for block in blocks) + "\n"


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(line.rstrip() for line in lines)


def _claim(report: Report, finding: Finding) -> list[str]:
    claim = finding.claim
    number = report.findings.index(finding) + 1
    page = on_page(report.article.page_of(claim.span))
    place = ", ".join(filter(None, [page, f"characters {claim.span.start} to {claim.span.end}"]))
    flags = [word for word, said in (("negated", claim.negated), ("hedged", claim.hedged)) if said]
    return [
        f"Claim {number} ({claim.id}), {', '.join([claim.kind.value, *flags])}",
        f"  The article says:  “{plain(claim.quote)}”  ({place})",
        f"  Read alone:        {plain(claim.text)}",
        *([f"  Speaker:           {plain(claim.speaker)}"] if claim.speaker else []),
        *([f"  Names:             {', '.join(map(plain, claim.entities))}"] if claim.entities else []),
        *(
            f"  Value:             “{plain(each.text)}” read as {each.type.value}: {reading(each)}"
            for each in claim.values
        ),
    ]


def _verdict(report: Report, finding: Finding) -> list[str]:
    verdict, circular = finding.verdict, circular_origins(report)
    words = CAUSES[verdict.cause]
    sides = (
        f"{voices(finding, stance, circular)} {word}"
        for stance, word in ((Stance.SUPPORTS, "for"), (Stance.REFUTES, "against"))
    )
    return [
        f"Verdict: {verdict.label.value}, {words.short} (confidence {verdict.confidence:.2f})",
        f"  {plain(verdict.rationale)}",
        f"  Rule {verdict.rule}: {words.meaning}",
        f"  {'; '.join(sides)}.",
    ]


def _evidence(report: Report, item: Evidence, rule: str | None) -> list[str]:
    source = by_id(report).get(item.passage.document_id)
    when = [source.published or "undated" if source else "undated", days_apart(item.days_from_article)]
    when.append(on_page(item.passage.page))
    voice = "a copy of the article" if item.origin in circular_origins(report) else item.origin
    measured = ", ".join(filter(None, [f"relevance {item.relevance:.2f}", rule and f"rule {rule}"]))
    return [
        f"{plain(name_of(source, item.passage.document_id))} {STANCES[item.stance]}  ({measured})",
        f"  {', '.join(filter(None, when))}; origin: {voice}",
        *([f"  {plain(source.url)}"] if source and source.url else []),
        f"  “{plain(item.passage.text)}”",
        *(_comparison(each) for each in item.comparisons),
    ]


def _comparison(each: Comparison) -> str:
    """One slot as a line; a slot that only measures has no sides to show."""
    if not each.claim and not each.source:
        return f"    {each.slot}: {plain(each.why)}"
    sides = f"claim: {plain(each.claim) or '–'} | source: {plain(each.source) or '–'}"
    return f"    {each.slot}: {OUTCOMES[each.outcome]}  [{sides}]  {plain(each.why)}"


def _searched(finding: Finding) -> list[str]:
    searched = finding.searched
    looked = f"{counted(searched.documents, 'document')}, {counted(searched.passages, 'passage')}"
    return [
        f"Searched: {looked}",
        *(f"  query: {plain(query)}" for query in searched.queries),
        *(f"  problem ({each.stage}): {plain(each.where)}: {plain(each.detail)}" for each in finding.problems),
    ]


def _change(finding: Finding, flip: str | None) -> list[str]:
    return ["What would change it:", f"  {flip or CAUSES[finding.verdict.cause].change}"]
