"""Everything a verdict depends on, sorted for the rules: what supports, what contradicts and stands, and the voices."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.judge.weighed import Weighed, slot_of
from factcheck.model import Claim, Evidence, Origin, Outcome, Problem, Stance

#: Slots whose conflict stands against any support.
_STRONG = frozenset(["value", "limit", "quote"])

#: Slots whose conflict is one of figures, which change from one state of things to the next.
_FIGURES = frozenset(["value", "limit"])
#: A source so many days older than all that support the claim's figure tells of an earlier state. Set by reading the
#: false disputes on made-up articles: earlier drafts, quarters and trials were 15 days older and more, true ones none.
_OUTDATED = 7
#: So much less of the claim's wording is about as much of it.
_ABOUT_AS_MUCH = 0.2


def _conflicting_slots(row: Evidence) -> frozenset[str]:
    return frozenset(slot_of(c) for c in row.comparisons if c.outcome is Outcome.CONFLICTS)


def _has(row: Evidence, outcome: Outcome, slot: str) -> bool:
    return any(c.outcome is outcome and c.slot == slot for c in row.comparisons)


@dataclass(frozen=True)
class Bench:
    """Everything the verdict depends on, sorted for the rules."""

    claim: Claim
    evidence: tuple[Evidence, ...]
    origins: dict[str, Origin]
    problems: tuple[Problem, ...]
    min_origins: int

    def of(self, stance: Stance, *, circular: bool = False) -> list[Evidence]:
        """The evidence of one stance, from sources that are (or are not) copies of the article."""
        return [row for row in self.evidence if row.stance is stance and self._is_circular(row) is circular]

    def _is_circular(self, row: Evidence) -> bool:
        origin = self.origins.get(row.origin)
        return origin is not None and origin.circular

    @cached_property
    def supports(self) -> list[Evidence]:
        """The evidence for the claim."""
        return self.of(Stance.SUPPORTS)

    @cached_property
    def refutes(self) -> list[Evidence]:
        """The evidence against the claim that stands."""
        return [row for row in self.of(Stance.REFUTES) if not self._is_cleared(row)]

    def _is_cleared(self, row: Evidence) -> bool:
        """Whether a contradiction falls: its own document also states the claim, or supporting evidence is nearer.

        A figure, a limit or a quotation stands against any support. Another speaker falls to any support, since two
        may say the same, and so does a smaller toll, since tolls grow. Another date falls to a passage as near that
        gives the claimed one, a word to any passage as near. A figure falls to later ones that all are the
        claim's, and, where it is of no day or of another, to one of the claim's day.
        """
        nearer = [other for other in self.supports if self._is_as_near(other, row)]
        if any(other.passage.document_id == row.passage.document_id for other in nearer):
            return True
        slots = _conflicting_slots(row)
        if slots <= {"speaker", "toll"} and self.supports:
            return True
        if slots <= _FIGURES and (self._is_outdated(row) or self._is_of_no_day(row)):
            return True
        if slots <= {"date"}:
            return any(_has(other, Outcome.AGREES, "date") for other in nearer)
        return not slots & _STRONG and bool(nearer)

    def _is_as_near(self, row: Evidence, other: Evidence) -> bool:
        """Whether a passage is as relevant as another, with about as many of the claim's words: else of another act."""
        one, two = (Weighed(self.claim, each.comparisons, each.relevance).wording for each in (row, other))
        return row.relevance >= other.relevance and one >= two - _ABOUT_AS_MUCH

    def _is_outdated(self, row: Evidence) -> bool:
        """Whether every supporting source came out well after this one: its figure is of an earlier state of things."""
        days = [other.days_from_article for other in self.supports]
        if row.days_from_article is None or not days or None in days:
            return False
        return row.days_from_article + _OUTDATED <= min(day for day in days if day is not None)

    def _is_of_no_day(self, row: Evidence) -> bool:
        """Whether the row leaves the claim's day open, and a supporting one has it: the figures may be of two days."""
        has_no_day = any(c.slot == "date" and c.outcome is not Outcome.AGREES for c in row.comparisons)
        return has_no_day and any(_has(other, Outcome.AGREES, "date") for other in self.supports)

    def refuted_by(self, *slots: str) -> bool:
        """Whether every contradiction rests on a conflict of one of `slots`."""
        return bool(self.refutes) and all(
            any(c.outcome is Outcome.CONFLICTS and slot_of(c) in slots for c in row.comparisons) for row in self.refutes
        )


def count_origins(rows: Sequence[Evidence]) -> int:
    """How many voices speak in the evidence."""
    return len({row.origin for row in rows})


def is_enough(bench: Bench) -> bool:
    """Whether as many voices support the claim as are asked for."""
    return bool(bench.supports) and count_origins(bench.supports) >= bench.min_origins
