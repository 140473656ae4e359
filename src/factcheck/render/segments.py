"""An article cut where claims and opinions begin and end, so that overlapping ones can be shown in place.

The blocks put together are the article's text again, character for character.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.model import Span

_BLANK_LINES = re.compile(r"\s*\n[^\S\n]*\n\s*")
_LINE_ENDS = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A run of text under the same claims and opinions, by number; `ends` are the claims that end behind it."""

    text: str
    claims: tuple[int, ...] = ()
    opinions: tuple[int, ...] = ()
    ends: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """The segments of one paragraph, and the blank that follows it."""

    segments: tuple[Segment, ...]
    gap: str = ""


def cut(text: str, claims: Sequence[Span], opinions: Sequence[Span] = ()) -> tuple[Paragraph, ...]:
    """The text as paragraphs of segments; claims and opinions are numbered from 1 in the order given.

    >>> [(s.text, s.claims) for s in cut("a bc d", [Span(0, 4), Span(2, 6)])[0].segments]
    [('a ', (1,)), ('bc', (1, 2)), (' d', (2,))]
    """
    stretches = _paragraphs(text)
    marks = _marks(claims, stretches)
    layers = [(_spread(spans, stretches), spans) for spans in (claims, opinions)]
    paragraphs = []
    for index, stretch in enumerate(stretches):
        until = stretches[index + 1].start if index + 1 < len(stretches) else len(text)
        here = [{number: spans[number - 1] for number in spread[index]} for spread, spans in layers]
        segments = _segments(text, stretch, here, marks[index])
        paragraphs.append(Paragraph(segments=segments, gap=text[stretch.end : until]))
    return tuple(paragraphs)


def _paragraphs(text: str) -> list[Span]:
    """Where the paragraphs stand: apart by blank lines if there are any, else every line is one."""
    gaps = list(_BLANK_LINES.finditer(text)) or list(_LINE_ENDS.finditer(text))
    starts = [0, *(gap.end() for gap in gaps)]
    ends = [*(gap.start() for gap in gaps), len(text)]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _spread(spans: Sequence[Span], paragraphs: Sequence[Span]) -> list[list[int]]:
    """For every paragraph the numbers of the spans that reach into it."""
    starts = [paragraph.start for paragraph in paragraphs]
    spread: list[list[int]] = [[] for _ in paragraphs]
    for number, span in enumerate(spans, 1):
        first = max(bisect_right(starts, span.start) - 1, 0)
        for index in range(first, max(bisect_left(starts, span.end), first)):
            spread[index].append(number)
    return spread


def _marks(claims: Sequence[Span], paragraphs: Sequence[Span]) -> list[dict[int, tuple[int, ...]]]:
    """For every paragraph the claims that end in it, by where; an end in the blank behind it is moved back into it."""
    starts = [paragraph.start for paragraph in paragraphs]
    marks: list[dict[int, tuple[int, ...]]] = [{} for _ in paragraphs]
    for number, span in enumerate(claims, 1):
        index = max(bisect_left(starts, span.end) - 1, 0)
        at = min(span.end, paragraphs[index].end)
        marks[index][at] = (*marks[index].get(at, ()), number)
    return marks


def _segments(
    text: str, stretch: Span, layers: Sequence[Mapping[int, Span]], marks: Mapping[int, tuple[int, ...]]
) -> tuple[Segment, ...]:
    inside = {at for spans in layers for span in spans.values() for at in (span.start, span.end)} | marks.keys()
    edges = sorted({stretch.start, stretch.end} | {at for at in inside if stretch.start < at < stretch.end})
    pieces = [Span(start, end) for start, end in zip(edges, edges[1:] or edges, strict=False)]
    claims, opinions = (_over(pieces, spans) for spans in layers)
    return tuple(
        Segment(
            text=piece.of(text),
            claims=claims[at],
            opinions=opinions[at],
            # what ends where its paragraph begins is marked behind the first segment
            ends=(marks.get(stretch.start, ()) if piece.start == stretch.start < piece.end else ())
            + marks.get(piece.end, ()),
        )
        for at, piece in enumerate(pieces)
    )


def _over(pieces: Sequence[Span], spans: Mapping[int, Span]) -> list[tuple[int, ...]]:
    """For every piece the numbers of the spans over it; one pass, for no piece crosses an edge of a span."""
    waiting = sorted(spans, key=lambda number: (spans[number].start, number), reverse=True)
    active: list[int] = []
    over: list[tuple[int, ...]] = []
    for piece in pieces:
        while waiting and spans[waiting[-1]].start <= piece.start:
            active.append(waiting.pop())
        active = [number for number in active if spans[number].end > piece.start]
        over.append(tuple(sorted(active)) if len(piece) else ())
    return over
