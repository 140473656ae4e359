"""One passage's comparisons, sorted for the rules and counted for the score."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import Claim, Comparison, Outcome

#: Longer claims are all long.
_LONG = 20


@dataclass(frozen=True)
class Weighed:
    """A claim, what one passage says to each of its slots, and how relevant the passage is."""

    claim: Claim
    comparisons: tuple[Comparison, ...]
    relevance: float

    def any(self, outcome: Outcome, *slots: str) -> bool:
        """Whether a comparison of one of `slots` (all, if none is named) came out so."""
        return self.count(outcome, *slots) > 0

    def count(self, outcome: Outcome, *slots: str) -> int:
        """How many comparisons of `slots` came out so."""
        return sum(c.outcome is outcome and (not slots or slot_of(c) in slots) for c in self.comparisons)

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

    @cached_property
    def _words(self) -> int:
        """How many words of wording the claim has."""
        return next((len(c.claim.split()) for c in self.comparisons if c.slot == "wording"), 0)

    @cached_property
    def missing_names(self) -> int:
        """Names of the claim the document lacks."""
        return min(2, self.count(Outcome.MISSING, "name")) + min(2, self.count(Outcome.MISSING, "place"))

    @cached_property
    def missing_values(self) -> int:
        """Figures and dates of the claim the document does not show."""
        outcomes = (Outcome.MISSING, Outcome.INCOMPARABLE)
        return sum(min(2, self.count(outcome, slot)) for outcome in outcomes for slot in ("value", "date"))

    @cached_property
    def length(self) -> float:
        """The length of the claim, in tens of words."""
        return min(_LONG, self._words) / 10


def slot_of(comparison: Comparison) -> str:
    """The slot without its type: "value" of "value:money"."""
    return comparison.slot.split(":")[0]


#: What the score is made of: each term's name, and where it is read.
FEATURES: dict[str, Callable[[Weighed], float]] = {
    "wording covered by the passage": lambda w: w.wording,
    "wording covered by the best passages together": lambda w: w.degree("together", w.wording),
    "wording covered by the document": lambda w: w.degree("document", w.wording),
    "words that are no names covered": lambda w: w.degree("predicate", 1.0),
    "names missing": lambda w: float(w.missing_names),
    "figures and dates not shown": lambda w: float(w.missing_values),
    "length of the claim": lambda w: w.length,
    "every word covered": lambda w: float(w.wording >= 0.99),
}
