"""What the article says: claims to check, and opinions to list."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.span import Span
from factcheck.model.value import Value


class ClaimKind(StrEnum):
    """What a claim is about, in the words of the report."""

    DATE = "date"
    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    CASUALTIES = "casualties"
    LIMIT = "limit"
    QUOTE = "quote"
    ATTRIBUTION = "attribution"
    EVENT = "event"
    STATUS = "status"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A word of the article that `text` replaces by what it stands for, and why it stands for that."""

    word: str
    means: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One atomic, checkable statement.

    `quote` is the author's words at `span` of the article; `text` says the same so that it can be
    read alone (pronouns resolved, dates with their year). Spans of `values` count in the article.
    `speaker` is set when the claim is that somebody said something. `references` tell what pronouns and their like
    were taken to stand for.
    """

    id: str
    span: Span
    quote: str
    sentence: int
    text: str
    kind: ClaimKind
    values: tuple[Value, ...] = ()
    entities: tuple[str, ...] = ()
    speaker: str | None = None
    negated: bool = False
    hedged: bool = False
    references: tuple[Reference, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """A stretch of the article that judges, predicts or imagines; `mixed` if its sentence also claims."""

    span: Span
    quote: str
    sentence: int
    cues: tuple[str, ...]
    mixed: bool = False
