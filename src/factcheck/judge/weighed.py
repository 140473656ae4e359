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
        return not self._counts.keys().isdisjoint([(outcome, slot) for slot in slots or self._slots])

    def count(self, outcome: Outcome, *slots: str) -> int:
        """How many comparisons of `slots` came out so."""
        counts = self._counts
        return sum([counts[outcome, slot] for slot in slots or self._slots])

    @cached_property
    def _counts(self) -> Counter[tuple[Outcome, str]]:
        return Counter([(comparison.outcome, slot_of(comparison)) for comparison in self.comparisons])

    @cached_property
    def _slots(self) -> frozenset[str]:
        return frozenset(slot for _, slot in self._counts)

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
