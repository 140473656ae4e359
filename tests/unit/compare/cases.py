"""Claims and passages for the tables of the comparers: made up, one sentence each."""

from datetime import date

from factcheck.model import Claim, ClaimKind, Comparison, Passage, Span, content_id
from factcheck.text.values import find_values


def claim(text: str, *, kind: ClaimKind = ClaimKind.OTHER, speaker: str | None = None, hedged: bool = False) -> Claim:
    span = Span(0, len(text))
    return Claim(
        id=content_id("claim", text),
        span=span,
        quote=text,
        sentence=0,
        text=text,
        kind=kind,
        speaker=speaker,
        hedged=hedged,
        values=find_values(text),
    )


def passage(
    text: str, *, title: str | None = None, published: date | None = None, document: str = "doc", **given: str
) -> Passage:
    span = Span(0, len(text))
    return Passage(
        id=content_id("passage", document, text),
        document_id=document,
        span=span,
        text=text,
        title=title,
        published=published,
        **given,
    )


def slots(comparisons: tuple[Comparison, ...], slot: str) -> list[str]:
    """The outcomes of one slot, in order."""
    return [str(comparison.outcome) for comparison in comparisons if comparison.slot.split(":")[0] == slot]
