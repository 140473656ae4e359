"""How an article becomes a report. Start reading here.

::

    Article ─► Sentence ─► Claim ─► terms ─► Passage ─► Comparison ─► Stance ─► Verdict ─► Report
    segment    extract     query    index    relevance  compare       judge     judge

Every arrow is one function of one stage. No stage calls another; whatever two of them need lies in `text`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from factcheck.compare import Asked, Laid, complete, lay
from factcheck.errors import SourceError
from factcheck.extract import Extraction, extract
from factcheck.judge import ON_TOPIC, judge, stance_of
from factcheck.model import (
    Article,
    Claim,
    Comparison,
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
    Span,
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
    asked = Asked(claim)
    held = [held for passage in candidates if (held := _hold(asked, passage)) is not None]
    kept = _worth_keeping(_read_together(held))
    evidence = tuple(row.as_evidence(article, library) for row in kept)
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


class _Held:
    """A passage held against a claim; compared and judged only as far as the report needs, which is seldom far."""

    def __init__(self, asked: Asked, passage: Passage, relevance: float) -> None:
        self.claim = asked.claim
        self.passage = passage
        self.relevance = relevance
        self.laid = lay(asked, passage)
        #: The other passages of its document, if it is the nearest one.
        self.others: list[Laid] = []

    @cached_property
    def comparisons(self) -> tuple[Comparison, ...]:
        """Slot by slot, with what the other passages say of slots that this one leaves open."""
        return complete([self.laid, *self.others]) if self.others else self.laid.comparisons

    @cached_property
    def stance(self) -> Stance:
        """Which way the passage points, read together with the others; alone it must be on the claim's topic."""
        if not self.others and self.relevance < ON_TOPIC:
            return Stance.NEUTRAL
        return stance_of(self.claim, self.comparisons, self.relevance)

    @property
    def rank(self) -> tuple[float, str, Span]:
        """Its place among the passages of all documents: the nearest first, and in an order that any run repeats."""
        return -self.relevance, self.passage.document_id, self.passage.span

    def as_evidence(self, article: Article, library: Library) -> Evidence:
        """The passage as the report has it."""
        return Evidence(
            passage=self.passage,
            relevance=self.relevance,
            comparisons=self.comparisons,
            stance=self.stance,
            origin=library.origin_of[self.passage.document_id],
            days_from_article=_days_between(article.published, self.passage.published),
        )


def _hold(asked: Asked, passage: Passage) -> _Held | None:
    """The passage held against the claim, or None if it is not about it."""
    about = relevance(asked.claim, passage)
    return _Held(asked, passage, about) if about >= ABOUT else None


def _queries(claim: Claim, library: Library) -> tuple[str, ...]:
    """What the index and the web were asked for this claim, each once."""
    return tuple(dict.fromkeys([*write_queries(claim), *library.asked.get(claim.id, ())]))


def _read_together(held: Sequence[_Held]) -> list[_Held]:
    """The passages by rank; the nearest of each document is given the others, which may complete it."""
    ranked = sorted(held, key=lambda row: row.rank)
    nearest: dict[str, _Held] = {}
    for row in ranked:
        first = nearest.setdefault(row.passage.document_id, row)
        if first is not row:
            first.others.append(row.laid)
    return ranked


def _days_between(first: date | None, second: date | None) -> int | None:
    return (second - first).days if first and second else None


def _worth_keeping(ranked: Sequence[_Held]) -> list[_Held]:
    """Everything that points somewhere, then the nearest of what does not."""
    pointing = [row for row in ranked if row.stance is not Stance.NEUTRAL]
    neutral = [row for row in ranked if row.stance is Stance.NEUTRAL]
    return pointing + neutral[:NEUTRAL_SHOWN]


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
