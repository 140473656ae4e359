"""The stretches of a sentence that are the author's view, statement by statement."""

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.cues import ENOUGH, Cue, weight
from factcheck.extract.drafts import told_in_front
from factcheck.extract.reading import ReadSentence
from factcheck.extract.unit import Unit
from factcheck.model import Opinion, Span, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.tags import Word

#: A stretch with the cues in it.
View = tuple[Span, tuple[Cue, ...]]
_BETWEEN = re.compile(r"[\s,;:—–]*(?:and|but|or)?\s*")
#: Share of a sentence a view must take up to be shown as the whole sentence.
_FILLING = 0.8
#: Log-odds of a sentence that carries all its statements, and of one that carries those without an act.
_CARRYING, _LEANING = 2.5, 0.5
#: Weight from which a date or an ordinal in passing does not save a statement from being a view.
_OVERWHELMING = 1.6
_LOOSE = frozenset([ValueType.DATE, ValueType.ORDINAL, ValueType.DURATION])


def is_view(read: ReadSentence, unit: Unit) -> bool:
    """Whether a whole statement is the author's view: by its own cues, or because it hangs on one that is."""
    if not _is_own(unit) or inverted(read, unit) is not None:
        return False
    if weight(_cues(read, unit)) >= ENOUGH:
        return not _states(read, unit)
    head = unit.head
    if head is not None and head is not unit and unit.frame is None and is_view(read, head):
        return True
    return _is_carried(read, unit)


def _is_carried(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement without weight of its own is a view for the sentence it stands in.

    A sentence without figures and speakers that weighs enough carries all its statements, or, weighing
    less, those that tell of nothing done.
    """
    if read.values or any(other.is_frame or other.is_status for other in read.units):
        return False
    if any(inverted(read, other) is not None for other in read.units):
        return False
    if any(word.low == "that" and word.tag == "s" for word in read.words[unit.first + 1 : unit.last]):
        return False
    told = unit.verb is not None and read.words[unit.verb].tag == "v" and read.words[unit.verb].low.endswith("ed")
    if not any(_cues(read, other) for other in read.units):
        return False
    carried = read.weight()
    if carried < _CARRYING and {cue.name for cue in _cues(read, unit)} == {"prediction"}:
        return False
    return carried >= _CARRYING or (carried >= _LEANING and not told and not _weighty(read))


def _weighty(read: ReadSentence) -> bool:
    """Whether some statement of the sentence is a view by its own cues: then the others are judged by theirs."""
    return any(weight(_cues(read, unit)) >= ENOUGH for unit in read.units)


def _states(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement is one of fact for all its coloured words: it has a value, or only its nouns are coloured."""
    start = unit.front[1] if told_in_front(read.words, unit, read.values) and unit.front else unit.first
    values = [
        value for value in read.values_in(start, unit.last) if not value.soft and value.type is not ValueType.DURATION
    ]
    if values and (weight(_cues(read, unit)) < _OVERWHELMING or any(value.type not in _LOOSE for value in values)):
        return True
    if unit.verb is None or not _acts(read.words, unit):
        return False
    predicate = read.words[unit.verb].start
    return all(cue.name == "evaluation" and cue.span.start < predicate for cue in _cues(read, unit))


def _acts(words: Sequence[Word], unit: Unit) -> bool:
    """Whether the predicate tells of something done: a full verb, or a passive."""
    assert unit.verb is not None
    after = words[unit.verb + 1].tag if unit.verb + 1 < unit.last else ""
    return words[unit.verb].tag == "v" or (words[unit.verb].tag in "bh" and after in ("n", "B"))


def inverted(read: ReadSentence, unit: Unit) -> int | None:
    """Where the statement starts behind a judgement put first: "Even more striking was | the fall of ..."."""
    if unit.shape is not Shape.CLAUSE or unit.verb is None or not _is_own(unit):
        return None
    before = read.words[unit.first : unit.verb]
    after = unit.verb + 1
    if after >= unit.last or read.words[unit.verb].tag != "b" or read.words[after].tag not in "dxX":
        return None
    plain = all(word.tag in "ajNgnc," for word in before)
    return after if plain and weight(read.cues_in(unit.first, unit.verb)) >= ENOUGH else None


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


def _is_own(unit: Unit) -> bool:
    """Whether a statement is the author's: not reported, or a comment tagged on to what is."""
    return unit.frame is None or unit.shape is Shape.PARTICIPLE


def _cues(read: ReadSentence, unit: Unit) -> tuple[Cue, ...]:
    return read.cues_in(unit.first, unit.last)


def _views(read: ReadSentence, unit: Unit) -> Iterator[View]:
    """The stretch of a statement that is a view: all of it, or the phrase that judges."""
    if unit.is_status or not _is_own(unit) or (unit.dropped and unit.shape is Shape.PARTICIPLE):
        return
    turned = inverted(read, unit)
    if turned is not None:
        yield _view(read, unit.first, turned, read.cues_in(unit.first, turned))
    elif is_view(read, unit):
        first = unit.front[1] if unit.front and told_in_front(read.words, unit, read.values) else unit.first
        yield _view(read, first, unit.last, _cues(read, unit))
    elif not unit.dropped and weight(_cues(read, unit)) >= ENOUGH:
        yield from (_mark(read, unit, cue) for cue in _cues(read, unit) if cue.weight >= ENOUGH)
    else:
        yield from _tone(read, unit)


def _mark(read: ReadSentence, unit: Unit, cue: Cue) -> View:
    """The phrase a heavy cue colours: its noun phrase, or all up to it where it is the verb."""
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
