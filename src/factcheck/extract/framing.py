"""The reporting frame of each statement: opened by "X said", kept by what follows, closed by what X did."""

from factcheck.extract.frames import (
    frames_what_precedes,
    has_adjunct,
    is_bare,
    is_frame,
    is_from_somewhere,
    leaves_frame,
    names_something,
    said_by,
)
from factcheck.extract.unit import Build, Unit, is_dated
from factcheck.text.clauses import Segment, Shape
from factcheck.text.speech import SPEECH_VERBS

_CONJUNCTIONS = frozenset(["and", "but", "or"])


def find_frame(build: Build, unit: Unit, segments: list[Segment], index: int, *, owned: bool = False) -> None:
    """Opens, keeps or closes the reporting frame; a predicate whose subject is `owned` is no act of who speaks."""
    if is_frame(build.words, build.tags, segments, index):
        unit.wording = ()
        _open_frame(build, unit)
    elif unit.wording and unit.verb is not None and build.words[unit.verb].low in SPEECH_VERBS:
        return
    elif (
        names_something(build.words, unit.verb)
        and unit.shape is Shape.PARTICIPLE
        and build.tags[unit.verb or unit.first] == "g"
        and build.frame is None
    ):
        _drop_bare_head(build, unit)
    elif build.frame is not None:
        if not owned and leaves_frame(build.words, build.tags, segments[index]):
            if unit.shape is not Shape.CLAUSE:
                unit.head = unit.head and build.frame
                unit.subject = build.frame.subject
            build.frame = None
        else:
            unit.frame = build.frame
            _merge_frame(build, unit)


def _open_frame(build: Build, unit: Unit) -> None:
    unit.is_frame = True
    build.frame = unit
    if unit.shape is Shape.PARTICIPLE:
        unit.dropped = True
        _drop_bare_head(build, unit)


def _drop_bare_head(build: Build, unit: Unit) -> None:
    """Drops the statement before a reporting participle if it is a verb and no more: "openly criticised, calling"."""
    head = unit.head
    if head is not None and is_bare(build.tags, head.verb, head.last):
        head.dropped = head.front is None or not is_dated(build, head.front)


def _merge_frame(build: Build, unit: Unit) -> None:
    """Joins a bare "X said" to the first thing said; one with a place or date stays a statement of its own."""
    frame = build.frame
    if frame is None or frame.dropped or build.units[-1] is not frame:
        return
    content = build.tags.find("s", frame.verb or frame.first, frame.last)
    if not has_adjunct(build.words, build.tags, frame.verb, frame.last if content < 0 else content):
        frame.dropped = True
        unit.first = min(unit.first, frame.first)
        unit.front = frame.front
    else:
        frame.said = unit


def frame_from_behind(build: Build, unit: Unit, *, owned: bool) -> None:
    """Reads "P, X said" and "P, said X": a statement that only says who said it reports those before it.

    `owned` if its subject stands in front of it, as in "P, the mayor, Ana Ruiz, told reporters".
    """
    if (
        not build.units
        or unit.is_frame
        or unit.link == ";"
        or _is_explained(build, unit)
        or unit.shape is Shape.RELATIVE
        or unit.link in _CONJUNCTIONS
        or not frames_what_precedes(build.words, build.tags, unit.verb, unit.last)
    ):
        return
    unit.is_frame = True
    unit.subject = (None if owned else said_by(build.words, build.tags, unit.verb, unit.last)) or unit.subject
    told = has_adjunct(build.words, build.tags, unit.verb, unit.last)
    unit.dropped = not told or is_from_somewhere(build.words, unit.subject, unit.verb)
    for other in build.units:
        if other.frame is None and not other.is_status and not other.is_frame and other.head is not unit:
            other.frame = unit


def _is_explained(build: Build, unit: Unit) -> bool:
    """Whether a statement stands behind a colon: what is before the colon is not what it says."""
    first = min(unit.first, unit.subject[0]) if unit.subject is not None else unit.first
    return first > 0 and build.words[first - 1].text == ":"


def credit(build: Build, segment: Segment) -> None:
    """Reads ", according to X" behind statements: X says them."""
    credit = Unit(segment.first, segment.last, Shape.PHRASE, "", subject=(segment.first + 2, segment.last))
    credit.is_frame = credit.dropped = True
    for unit in reversed(build.units):
        if unit.frame is None and not unit.is_status and not unit.is_frame:
            unit.frame = credit
        if unit.shape is Shape.CLAUSE and _is_apart(build, unit):
            break
    build.units.append(credit)


def _is_apart(build: Build, unit: Unit) -> bool:
    """Whether a clause stands apart from the one before it: behind ";", ", but" or ", and"."""
    mark = unit.first - (build.tags[unit.first] != "c")
    return unit.link == ";" or (unit.link in _CONJUNCTIONS and mark > 0 and build.tags[mark - 1] == ",")
