"""What the evidence comes to."""

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """The three words a reader sees."""

    VERIFIED = "verified"
    DISPUTED = "disputed"
    UNSOURCED = "unsourced"


class Cause(StrEnum):
    """Why the label: the second word a reader sees."""

    CORROBORATED = "corroborated"
    SINGLE_ORIGIN = "single_origin"
    REFUTED = "refuted"
    CONFLICTING = "conflicting"
    MISQUOTED = "misquoted"
    MISATTRIBUTED = "misattributed"
    NOTHING_FOUND = "nothing_found"
    ONLY_CIRCULAR = "only_circular"
    COULD_NOT_LOOK = "could_not_look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The label with its cause, the rule that decided it, a confidence in [0, 1] and one plain sentence."""

    label: Label
    cause: Cause
    rule: str
    confidence: float
    rationale: str
