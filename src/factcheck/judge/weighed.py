"""One passage's comparisons, sorted and counted for the rules and the scores."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import Claim, Comparison, Outcome


@dataclass(frozen=True)
class Weighed:
    """A claim, what one passage says to each of its slots, and how relevant the passage is."""

    claim: Claim
    comparisons: tuple[Comparison, ...]
    relevance: float

    def any(self, outcome: Outcome, *slots: str) -> bool:
        """Whether a comparison of one of `slots` (all, if none is named) came out so."""
        found = self._counts.get(outcome)
        return found is not None and (not slots or not found.keys().isdisjoint(slots))

    def count(self, outcome: Outcome, *slots: str) -> int:
        """How many comparisons of `slots` came out so."""
        found = self._counts.get(outcome)
        return sum([found[slot] for slot in slots or found]) if found is not None else 0

    @cached_property
    def _counts(self) -> dict[Outcome, Counter[str]]:
        """How often each slot came out so, by outcome."""
        found: dict[Outcome, Counter[str]] = {}
        for comparison in self.comparisons:
            found.setdefault(comparison.outcome, Counter())[slot_of(comparison)] += 1
        return found

    def is_open(self, *slots: str) -> bool:
        """Whether the source leaves one of `slots` unsaid or unclear."""
        return self.any(Outcome.MISSING, *slots) or self.any(Outcome.INCOMPARABLE, *slots)

    def degree(self, slot: str, default: float = 0.0) -> float:
        """The score of the slot, or `default` where it was not compared."""
        return next((c.score for c in self.comparisons if c.slot == slot and c.score is not None), default)

    @cached_property
    def wording(self) -> float:
        """The share of the claim's wording the passage covers."""
        return self.degree("wording")


def slot_of(comparison: Comparison) -> str:
    """The slot without its type: "value" of "value:money"."""
    return comparison.slot.split(":")[0]
