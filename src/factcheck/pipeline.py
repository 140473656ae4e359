"""How an article becomes a report. Start reading here.

::

    Article ─► Sentence ─► Claim ─► terms ─► Passage ─► Comparison ─► Stance ─► Verdict ─► Report
    segment    extract     query    index    relevance  compare       judge     judge

Every arrow is one function of one stage. No stage calls another; whatever two of them need lies in `text`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.compare import compare, complete
from factcheck.errors import SourceError
from factcheck.extract import Extraction, extract
from factcheck.judge import judge, stance_of
from factcheck.model import (
    Article,
    Claim,
    Coverage,
    Document,
    Evidence,
    Finding,
    Origin,
    Page,
    Passage,
    Problem,
    Report,
    Searched,
    Sentence,
    SourceUse,
    Stance,
)
from factcheck.origins import group_origins
from factcheck.parse import read_page
from factcheck.passages import split_passages
from factcheck.protocols import PassageIndex
from factcheck.query import query_terms, write_queries
from factcheck.relevance import relevance
from factcheck.segment import split_sentences

#: Passages fetched from the index per claim. Far above what a claim needs, so that the cut never decides a verdict.
SHORTLIST = 120
#: Relevance under which a passage adds nothing to its document: low, since a neighbour may only name the day or place.
ABOUT = 0.2
#: What every finding says when no source at all could be read.
NO_SOURCE = Problem(
    stage="gather",
    where="sources",
    reason="no_source",
    detail="no source could be read; name some with --sources, or look with --search",
)
#: Neutral passages kept per claim, so that a reader sees what was nearest.
NEUTRAL_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """What the flow is given: an empty index to search in, and the settings that may move a verdict.

    `read` makes a document of a page; `asked` holds the questions put to the web for each claim, by claim id.
    """

    index: PassageIndex
    read: Callable[[Page], Document] = read_page
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    min_origins: int = 1
    as_of: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The sources of one run: documents, the voice each belongs to, what could not be read, what was asked."""

    documents: tuple[Document, ...]
    origins: tuple[Origin, ...]
    origin_of: Mapping[str, str]
    problems: tuple[Problem, ...] = ()
    asked: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def obstacles(self) -> tuple[Problem, ...]:
        """The problems, where they left nothing to look at; a page that failed beside others hides no verdict."""
        return () if self.readable else self.problems

    @property
    def readable(self) -> int:
        """How many documents may be evidence."""
        return sum(not document.refused for document in self.documents)


def check_article(
    article: Article, pages: Iterable[Page | Problem], tools: Tools, *, extraction: Extraction | None = None
) -> Report:
    """The report on `article`, held against `pages`; claims are read from the article unless given."""
    sentences = split_sentences(article.text)
    read = extraction or extract(article, sentences)
    library = gather(article, pages, tools)
    findings = tuple(check_claim(claim, article, library, tools) for claim in read.claims)
    return Report(
        article=article,
        findings=findings,
        opinions=read.opinions,
        sources=_sources_named(library, findings),
        origins=library.origins,
        coverage=_coverage(sentences, read),
        settings={"min_origins": tools.min_origins, "as_of": tools.as_of and tools.as_of.isoformat()},
        problems=library.problems,
    )


def check_claim(claim: Claim, article: Article, library: Library, tools: Tools) -> Finding:
    """The finding on one claim: shortlist its passages, then weigh them."""
    candidates = tools.index.search(query_terms(claim), limit=SHORTLIST)
    return weigh_claim(claim, candidates, article, library, min_origins=tools.min_origins)


def weigh_claim(
    claim: Claim, candidates: Sequence[Passage], article: Article, library: Library, *, min_origins: int = 1
) -> Finding:
    """The finding on one claim against given passages: compare slot by slot, judge by origin."""
    weighed = [_weigh(claim, passage, article, library) for passage in candidates]
    evidence = _worth_keeping(_read_together(claim, [row for row in weighed if row is not None]))
    return Finding(
        claim=claim,
        verdict=judge(claim, evidence, library.origins, library.obstacles, min_origins=min_origins),
        evidence=evidence,
        searched=Searched(queries=_queries(claim, library), documents=library.readable, passages=len(candidates)),
        problems=library.problems,
    )


def gather(article: Article, pages: Iterable[Page | Problem], tools: Tools) -> Library:
    """Every readable source, put into the index; the only place where an expected failure becomes a problem."""
    documents: dict[str, Document] = {}
    problems: list[Problem] = []
    for page in pages:
        if isinstance(page, Problem):
            problems.append(page)
            continue
        try:
            document = tools.read(page)
        except SourceError as error:
            where = page.path or page.url
            problems.append(Problem(stage="parse", where=where, reason=error.reason, detail=str(error)))
        else:
            documents.setdefault(document.id, _admit(document, tools.as_of))
    if not documents:
        problems.append(NO_SOURCE)
    library = replace(shelve(article, documents.values(), problems), asked=tools.asked)
    for document in library.documents:
        if not document.refused:
            tools.index.add(split_passages(document))
    return library


def shelve(article: Article, documents: Iterable[Document], problems: Iterable[Problem] = ()) -> Library:
    """The documents in an order that does not depend on how they arrived, grouped into voices."""
    ordered = tuple(sorted(documents, key=lambda document: document.id))
    origins = group_origins(article, ordered)
    return Library(
        documents=ordered,
        origins=origins,
        origin_of={source: origin.id for origin in origins for source in origin.sources},
        problems=tuple(sorted(problems, key=lambda problem: (problem.where, problem.reason, problem.detail))),
    )


def _admit(document: Document, as_of: date | None) -> Document:
    """The document, refused if it was published after the day the check speaks for."""
    if as_of and document.published and document.published > as_of and not document.refused:
        return replace(document, refused=f"published after {as_of.isoformat()}")
    return document


def _weigh(claim: Claim, passage: Passage, article: Article, library: Library) -> Evidence | None:
    """The passage as evidence, or None if it is not about the claim."""
    about = relevance(claim, passage)
    if about < ABOUT:
        return None
    comparisons = compare(claim, passage)
    return Evidence(
        passage=passage,
        relevance=about,
        comparisons=comparisons,
        stance=stance_of(claim, comparisons, about),
        origin=library.origin_of[passage.document_id],
        days_from_article=_days_between(article.published, passage.published),
    )


def _queries(claim: Claim, library: Library) -> tuple[str, ...]:
    """What the index and the web were asked for this claim, each once."""
    return tuple(dict.fromkeys([*write_queries(claim), *library.asked.get(claim.id, ())]))


def _read_together(claim: Claim, rows: Sequence[Evidence]) -> list[Evidence]:
    """The rows, the nearest of each document completed by what its other passages add."""
    of_document: dict[str, list[Evidence]] = {}
    for row in sorted(rows, key=lambda row: (-row.relevance, row.passage.span)):
        of_document.setdefault(row.passage.document_id, []).append(row)
    return [row for group in of_document.values() for row in (_completed(claim, group), *group[1:])]


def _completed(claim: Claim, rows: Sequence[Evidence]) -> Evidence:
    """The first of a document's rows, with what the others say of slots it leaves open."""
    if len(rows) == 1:
        return rows[0]
    comparisons = complete([row.comparisons for row in rows])
    return replace(rows[0], comparisons=comparisons, stance=stance_of(claim, comparisons, rows[0].relevance))


def _days_between(first: date | None, second: date | None) -> int | None:
    return (second - first).days if first and second else None


def _worth_keeping(rows: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Everything that points somewhere, then the nearest of what does not; in an order that any run repeats."""
    ordered = sorted(rows, key=lambda row: (-row.relevance, row.passage.document_id, row.passage.span))
    pointing = [row for row in ordered if row.stance is not Stance.NEUTRAL]
    neutral = [row for row in ordered if row.stance is Stance.NEUTRAL]
    return tuple(pointing + neutral[:NEUTRAL_SHOWN])


def _sources_named(library: Library, findings: Sequence[Finding]) -> tuple[SourceUse, ...]:
    """The sources that became evidence or were refused; not the whole corpus."""
    used = {row.passage.document_id for finding in findings for row in finding.evidence}
    circular = {source for origin in library.origins if origin.circular for source in origin.sources}
    return tuple(
        SourceUse(
            id=document.id,
            sha256=document.sha256,
            origin=library.origin_of[document.id],
            url=document.url,
            publisher=document.publisher,
            title=document.title,
            published=document.published.isoformat() if document.published else None,
            kind=document.kind,
            language=document.language,
            path=document.path,
            refused=document.refused or ("repeats the article under check" if document.id in circular else None),
        )
        for document in library.documents
        if document.id in used or document.refused or document.id in circular
    )


def _coverage(sentences: Sequence[Sentence], read: Extraction) -> Coverage:
    claimed = {claim.sentence for claim in read.claims}
    judged = {opinion.sentence for opinion in read.opinions}
    every = {sentence.index for sentence in sentences}
    return Coverage(
        sentences=len(every),
        with_claim=len(claimed & every),
        with_opinion=len(judged & every),
        neither=len(every - claimed - judged),
    )
