"""An article cut where claims and opinions begin and end, so that overlapping ones can be shown in place.

The blocks put together are the article's text again, character for character.
"""

import re
from collections.abc import Iterable, Sequence
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
    last = [_last_character(span, stretches) for span in claims]
    paragraphs = []
    for index, stretch in enumerate(stretches):
        until = stretches[index + 1].start if index + 1 < len(stretches) else len(text)
        segments = _segments(text, stretch, (claims, opinions), last)
        paragraphs.append(Paragraph(segments=segments, gap=text[stretch.end : until]))
    return tuple(paragraphs)


def _paragraphs(text: str) -> list[Span]:
    """Where the paragraphs stand: apart by blank lines if there are any, else every line is one."""
    gaps = list(_BLANK_LINES.finditer(text)) or list(_LINE_ENDS.finditer(text))
    starts = [0, *(gap.end() for gap in gaps)]
    ends = [*(gap.start() for gap in gaps), len(text)]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _last_character(span: Span, paragraphs: Sequence[Span]) -> int:
    """Where the claim's mark goes: its end, moved back if that lies in the blank between two paragraphs."""
    home = [paragraph for paragraph in paragraphs if paragraph.start < max(span.end, 1)]
    return min(span.end, home[-1].end) if home else 0


def _segments(
    text: str, stretch: Span, layers: tuple[Sequence[Span], Sequence[Span]], last: Sequence[int]
) -> tuple[Segment, ...]:
    claims, opinions = layers
    inside = {at for span in (*claims, *opinions) for at in (span.start, span.end)} | set(last)
    edges = sorted({stretch.start, stretch.end} | {at for at in inside if stretch.start < at < stretch.end})
    pieces = [Span(start, end) for start, end in zip(edges, edges[1:] or edges, strict=False)]
    here = [number for number, span in enumerate(claims, 1) if span.overlaps(stretch)]
    judged = [number for number, span in enumerate(opinions, 1) if span.overlaps(stretch)]
    marks = _marks(stretch, last)
    return tuple(
        Segment(
            text=piece.of(text),
            claims=_over(piece, here, claims),
            opinions=_over(piece, judged, opinions),
            # a claim that ends where the text begins is marked at its first segment
            ends=marks.get(piece.end or -1, ()) + (marks.get(0, ()) if piece.start == 0 else ()),
        )
        for piece in pieces
    )


def _over(piece: Span, numbers: Iterable[int], spans: Sequence[Span]) -> tuple[int, ...]:
    return tuple(number for number in numbers if spans[number - 1].covers(piece) and len(piece))


def _marks(stretch: Span, last: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The claims that end in the stretch, by where they end."""
    marks: dict[int, tuple[int, ...]] = {}
    for number, at in enumerate(last, 1):
        if stretch.start < at <= stretch.end or at == stretch.start == 0:
            marks[at] = (*marks.get(at, ()), number)
    return marks
