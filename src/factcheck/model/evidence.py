"""A passage held against a claim: slot by slot, then as a whole."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.source import Passage


class Outcome(StrEnum):
    """How one slot of the claim fares against the same slot of the passage."""

    AGREES = "agrees"
    CONFLICTS = "conflicts"
    INCOMPARABLE = "incomparable"
    MISSING = "missing"


class Stance(StrEnum):
    """Which way a passage points."""

    SUPPORTS = "supports"
    REFUTES = "refutes"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One slot: the claim's side, the source's side, the outcome, and why, in a short sentence.

    `score` is a share in [0, 1] where the slot is a matter of degree.
    """

    slot: str
    claim: str
    source: str
    outcome: Outcome
    why: str
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A passage with its relevance in [0, 1], its comparisons, and the stance they add up to."""

    passage: Passage
    relevance: float
    comparisons: tuple[Comparison, ...]
    stance: Stance
    origin: str
    days_from_article: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Sources that are one voice; `circular` if that voice is the article under check."""

    id: str
    sources: tuple[str, ...]
    why: str
    circular: bool = False
