"""What the page shows of a report: cards, evidence rows and sources, ready to be laid out and nothing more."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import (
    Cause,
    Claim,
    Comparison,
    Evidence,
    Finding,
    Origin,
    Outcome,
    Problem,
    Report,
    SourceUse,
    Stance,
    Verdict,
)
from factcheck.render.marks import Piece, aligned, marked
from factcheck.render.slots import is_shared, is_told, is_worth_a_line, missing, same_words, slot_name
from factcheck.render.sources import by_id, name_of, safe_link
from factcheck.render.tally import Voices, circular_origins, towards, voices
from factcheck.render.timeline import Moment, timeline
from factcheck.render.words import CAUSES, CauseWords, days_apart, on_page

#: Rows of one stance that stand open on a card; the rest fold away under them.
OPEN_ROWS = 3
#: Neutral passages shown at all: the nearest ones tell why nothing decided; the JSON holds every one.
NEUTRAL_ROWS = 3
#: Problems named on a card that could not be decided for them; all of them stand at the head of the page.
PROBLEMS_SHOWN = 3
#: A conflict first: it is what a reviewer looks for.
_OUTCOME_ORDER = (Outcome.CONFLICTS, Outcome.AGREES, Outcome.INCOMPARABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One comparison with both sides in pieces."""

    slot: str
    outcome: Outcome
    claim: Sequence[Piece]
    source: Sequence[Piece]
    why: str


@dataclass(frozen=True)
class Row:
    """One passage of evidence."""

    item: Evidence
    source: SourceUse | None
    origin: int | None
    circular: bool

    @property
    def name(self) -> str:
        """Who says it."""
        return name_of(self.source, self.item.passage.document_id)

    @property
    def link(self) -> str | None:
        """Where it stands, if that is safe to click."""
        return safe_link(self.source.url) if self.source else None

    @property
    def published(self) -> str | None:
        """When it was published."""
        return self.source.published if self.source else None

    @property
    def distance(self) -> str:
        """How far from the article's day."""
        return days_apart(self.item.days_from_article)

    @property
    def page(self) -> str:
        """The page of the source it stands on, if that has pages."""
        return on_page(self.item.passage.page)

    @property
    def passage(self) -> tuple[Piece, ...]:
        """Its words, marked."""
        return marked(self.item.passage.text, self.item.comparisons)

    @property
    def sides(self) -> list[Side]:
        """The slots worth laying side by side, conflicts first."""
        worth = [each for each in self.item.comparisons if is_worth_a_line(each)]
        return [_side(each) for each in sorted(worth, key=lambda each: _OUTCOME_ORDER.index(each.outcome))]

    @property
    def told(self) -> str:
        """What both have, what the passage lacks, and how far its words cover the claim's, as one line."""
        each_said = self.item.comparisons
        shared = dict.fromkeys(each.claim for each in each_said if is_shared(each))
        absent = dict.fromkeys(missing(each) for each in each_said if each.outcome is Outcome.MISSING and is_told(each))
        wording = [each.why for each in each_said if each.slot == "wording" and self.item.stance is Stance.NEUTRAL]
        parts = (("In both", shared), ("Not in the passage", absent), ("Wording", wording))
        return ". ".join(f"{title}: {', '.join(words)}" for title, words in parts if words)


def _side(each: Comparison) -> Side:
    plain = ((Piece(each.claim),), (Piece(each.source),))
    ours, theirs = aligned(each.claim, each.source) if each.slot == "quote" and each.source else plain
    return Side(slot=slot_name(each.slot), outcome=each.outcome, claim=ours, source=theirs, why=each.why)


@dataclass(frozen=True)
class Fold:
    """Rows of one stance: those that stand open, and those folded away."""

    stance: Stance
    open: Sequence[Row]
    folded: Sequence[Row]
    left_out: int = 0


@dataclass(frozen=True)
class Card:
    """One finding, numbered as in the article."""

    number: int
    finding: Finding
    rows: Mapping[Stance, Sequence[Row]]
    circular: frozenset[str]
    moments: Sequence[Moment]
    page: str = ""

    @property
    def claim(self) -> Claim:
        """The claim."""
        return self.finding.claim

    @property
    def verdict(self) -> Verdict:
        """The verdict."""
        return self.finding.verdict

    @property
    def words(self) -> CauseWords:
        """The verdict's cause in words."""
        return CAUSES[self.finding.verdict.cause]

    @property
    def restated(self) -> str | None:
        """The claim read alone, where that differs from the quote."""
        return None if same_words(self.claim.text, self.claim.quote) else self.claim.text

    @property
    def for_and_against(self) -> tuple[Voices, Voices]:
        """Pages and origins on either side."""
        yes, no = (voices(self.finding, stance, self.circular) for stance in (Stance.SUPPORTS, Stance.REFUTES))
        return yes, no

    @property
    def folds(self) -> list[Fold]:
        """What speaks for the claim and what against it."""
        sides = [(stance, self.rows[stance]) for stance in (Stance.SUPPORTS, Stance.REFUTES)]
        return [Fold(stance, rows[:OPEN_ROWS], rows[OPEN_ROWS:]) for stance, rows in sides if rows]

    @property
    def neutral(self) -> Fold:
        """The nearest passages that decide nothing."""
        rows = sorted(self.rows[Stance.NEUTRAL], key=lambda row: -row.item.relevance)
        return Fold(Stance.NEUTRAL, (), rows[:NEUTRAL_ROWS], max(0, len(rows) - NEUTRAL_ROWS))

    @property
    def problems(self) -> Sequence[Problem]:
        """What stood in the way, where that is why nothing was decided."""
        could_not = self.finding.verdict.cause is Cause.COULD_NOT_LOOK
        return self.finding.problems[:PROBLEMS_SHOWN] if could_not else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One origin with its sources, numbered for the reader."""

    number: int
    origin: Origin
    sources: Sequence[SourceUse]


class View:
    """A report, arranged for the page."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.sources = by_id(report)
        self.circular = circular_origins(report)

    @cached_property
    def voices(self) -> list[Voice]:
        """The origins of the sources used, numbered from 1 in the order of the report."""
        return list(_numbered(self.report.origins, [each for each in self.report.sources if not each.refused]))

    @cached_property
    def refused(self) -> list[SourceUse]:
        """The sources that may not be evidence."""
        return [source for source in self.report.sources if source.refused]

    @cached_property
    def cards(self) -> list[Card]:
        """A card per finding, in the order of the report."""
        return [self._card(number, finding) for number, finding in enumerate(self.report.findings, 1)]

    def _card(self, number: int, finding: Finding) -> Card:
        rows = {stance: [self._row(item) for item in towards(finding, stance)] for stance in Stance}
        page = on_page(self.report.article.page_of(finding.claim.span))
        return Card(number, finding, rows, self.circular, timeline(finding, self.sources), page)

    def _row(self, item: Evidence) -> Row:
        number = self._numbers.get(item.origin)
        return Row(item, self.sources.get(item.passage.document_id), number, item.origin in self.circular)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {voice.origin.id: voice.number for voice in self.voices}


def _numbered(origins: Iterable[Origin], sources: Sequence[SourceUse]) -> Iterable[Voice]:
    number = 0
    for origin in origins:
        members = [source for source in sources if source.origin == origin.id]
        if members:
            number += 1
            yield Voice(number=number, origin=origin, sources=members)
