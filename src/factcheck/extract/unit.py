"""A statement of a sentence, and what has been read of the sentence while statements are being put together."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from factcheck.text.clauses import Segment, Shape
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR

#: A half-open stretch of word positions.
Range = tuple[int, int]
#: What a statement is worded with: stretches of its sentence, and small words that grammar asks for.
Wording = tuple[Range | str, ...]


@dataclass(slots=True)
class Unit:
    """One statement: words ``[first, last)``, and what it takes from elsewhere in the sentence.

    `front` are adverbials before the subject, `subject` the noun phrase it is about (its own or a neighbour's), `lead`
    words of an earlier statement that go before it when it is read alone, `frame` the unit that reports it, `said` what
    a frame with a place or date of its own reports first, `gaps` stretches that are statements of their own and left
    out, `wording` the stretches that say it, where they are not in the order of the sentence.
    """

    first: int
    last: int
    shape: Shape
    link: str
    verb: int | None = None
    front: Range | None = None
    subject: Range | None = None
    lead: Range | None = None
    head: "Unit | None" = None
    frame: "Unit | None" = None
    said: "Unit | None" = None
    is_status: bool = False
    is_aside: bool = False
    is_frame: bool = False
    dropped: bool = False
    parts: list[Range] = field(default_factory=list)
    gaps: list[Range] = field(default_factory=list)
    wording: Wording = ()


def extend(unit: Unit, last: int) -> None:
    """Moves the end of a statement on to word `last`, and the end of its wording with it."""
    unit.wording = tuple(_up_to(part, unit.last, last) for part in unit.wording)
    unit.last = last


def _up_to(part: Range | str, end: int, last: int) -> Range | str:
    """A stretch of a wording, its end moved on if it is where the statement ended."""
    return (part[0], last) if isinstance(part, tuple) and part[1] == end else part


@dataclass(slots=True)
class Build:
    """What has been read of the sentence so far."""

    words: list[Word]
    tags: str
    units: list[Unit] = field(default_factory=list)
    frame: Unit | None = None
    colon: Unit | None = None
    pending: list[Segment] = field(default_factory=list)


def is_dated(build: Build, front: Range) -> bool:
    """Whether an adverbial holds a figure or a name of the calendar: a date not to be lost."""
    return any(build.tags[at] == "q" or build.words[at].low in CALENDAR for at in range(*front))


def bare_subject(unit: Unit, words: Sequence[Word]) -> Range | None:
    """The subject of a statement without adverbs at its end and marks around it."""
    if unit.subject is None:
        return None
    first, last = unit.subject
    while last > first and words[last - 1].tag in 'a,:"':
        last -= 1
    while first < last and words[first].tag in 'c,:"':
        first += 1
    return (first, last) if first < last else None


def written(text: str, words: Sequence[Word], part: Range | None) -> str:
    """The words of a stretch exactly as the sentence `text` has them; nothing of no stretch."""
    if part is None or part[0] >= part[1]:
        return ""
    return text[words[part[0]].start : words[part[1] - 1].end]
