"""The stretches of a sentence that are the author's view: whole statements, comments in them, phrases that judge."""

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.cues import ENOUGH, TURNS, Cue, weight
from factcheck.extract.drafts import told_in_front
from factcheck.extract.reading import ReadSentence
from factcheck.extract.unit import Unit
from factcheck.extract.views import MARKS, cues_of, inverted, is_own, is_view, parted_at
from factcheck.model import Opinion, Span
from factcheck.text.clauses import Shape
from factcheck.text.tags import Word

#: A stretch with the cues in it.
View = tuple[Span, tuple[Cue, ...]]
_BETWEEN = re.compile(r"[\s,;:—–]*(?:and|but|or)?\s*")
#: Share of a sentence a view must take up to be shown as the whole sentence.
_FILLING = 0.8


def views_of(read: ReadSentence) -> tuple[View, ...]:
    """The views in a sentence, joined where nothing stands between them."""
    return tuple(_merged(read.sentence.text, [view for unit in read.units for view in _views(read, unit)]))


def opinions_of(read: ReadSentence, views: Sequence[View], *, mixed: bool) -> Iterator[Opinion]:
    """The views of one sentence as opinions; `mixed` if the sentence claims something as well."""
    text = read.sentence.text
    if len(views) == 1 and not mixed and len(views[0][0]) >= _FILLING * len(text):
        views = [(Span(0, len(text)), views[0][1])]
    for span, cues in views:
        yield Opinion(
            span=span.shift(read.sentence.span.start),
            quote=span.of(text),
            sentence=read.sentence.index,
            cues=_shown(cues),
            mixed=mixed,
        )


def _shown(cues: Sequence[Cue]) -> tuple[str, ...]:
    """The words of the cues, each once; the manner of the sentence only where nothing else speaks."""
    words = dict.fromkeys(cue.text for cue in cues if cue.name != "manner")
    return tuple(words or dict.fromkeys(cue.text for cue in cues))


def _views(read: ReadSentence, unit: Unit) -> Iterator[View]:
    """The stretch of a statement that is a view: all of it, or the phrase that judges."""
    if unit.is_status:
        yield from (_mark(read, unit, cue) for cue in cues_of(read, unit) if cue.name in TURNS)
        return
    if not is_own(unit) or (unit.dropped and unit.shape is Shape.PARTICIPLE):
        return
    turned = inverted(read, unit)
    if turned is not None:
        yield _view(read, unit.first, turned, read.cues_in(unit.first, turned))
    elif is_view(read, unit):
        first = unit.front[1] if unit.front and told_in_front(read.words, unit, read.values) else unit.first
        yield _view(read, first, unit.last, cues_of(read, unit))
    elif not unit.dropped and weight(cues_of(read, unit)) >= ENOUGH:
        yield from (_mark(read, unit, cue) for cue in cues_of(read, unit) if cue.weight >= ENOUGH)
    else:
        yield from _tone(read, unit)


def _mark(read: ReadSentence, unit: Unit, cue: Cue) -> View:
    """The phrase a heavy cue colours: its noun phrase, or all up to it where it is the verb."""
    if cue.name in TURNS:
        return _view(read, *_stretch(read, unit, cue), (cue,))
    inside = range(unit.first, unit.last)
    first = next(at for at in inside if read.words[at].end > cue.span.start)
    last = next((at for at in inside if read.words[at].start >= cue.span.end), unit.last)
    if cue.name != "evaluation":
        return _view(read, min(unit.first, first), last, (cue,))
    while first > unit.first and read.words[first - 1].tag in "djqa":
        first -= 1
    while last < unit.last and read.words[last].tag in "jN":
        last += 1
    if last - first == 1:
        first, last = unit.first, unit.last
    return _view(read, first, last, (cue,))


def _tone(read: ReadSentence, unit: Unit) -> Iterator[View]:
    """How the author hears a speaker: "was more direct" before what was said."""
    if unit.dropped and not unit.is_frame and unit.verb is not None and read.words[unit.verb].tag == "b":
        described = [word for word in read.words[unit.verb + 1 : unit.last] if word.tag in "ajN"]
        if described:
            span = Span(described[0].start, described[-1].end)
            yield _view(read, unit.first, unit.last, (Cue("tone", span.of(read.sentence.text), span, ENOUGH),))


def _view(read: ReadSentence, first: int, last: int, cues: tuple[Cue, ...]) -> View:
    span = Span(_first(read.words[first:last]).start, read.words[last - 1].end)
    return span, cues or (Cue("manner", "manner of the sentence", span, ENOUGH),)


def _first(words: Sequence[Word]) -> Word:
    return next((word for word in words if word.tag not in "c,:"), words[0])


def _merged(text: str, views: Sequence[View]) -> list[View]:
    """Views with nothing but a mark or a conjunction between them, joined."""
    out: list[View] = []
    for span, cues in sorted(views, key=lambda view: view[0]):
        if out and _BETWEEN.fullmatch(text[out[-1][0].end : span.start]):
            out[-1] = (Span(out[-1][0].start, max(out[-1][0].end, span.end)), out[-1][1] + cues)
        else:
            out.append((span, cues))
    return out


def _stretch(read: ReadSentence, unit: Unit, cue: Cue) -> tuple[int, int]:
    """The words a turn judges: from the mark or conjunction before it to the next mark; else from where it opens."""
    words = read.words
    opens = next(at for at in range(unit.first, unit.last) if words[at].end > cue.span.start)
    first = parted_at(words, unit, opens)
    if first is None:
        is_predicate = any(word.tag in "vbmh" for word in words[unit.first : opens])
        first = opens if is_predicate or read.values_in(unit.first, opens + 1) else unit.first
    ends = (at for at in range(opens + 1, unit.last) if words[at].start >= cue.span.end and words[at].tag in MARKS)
    return first, next(ends, unit.last)
