"""Statements of a sentence: its segments put together with their subject, their speaker and what they hang on.

Noun phrases and prepositional phrases join the predicate they belong to; appositions and titles become statements of
their own; a reporting frame ("X said that") gives its speaker to the statements it governs.
"""

from dataclasses import dataclass, field

from factcheck.extract.frames import frames_what_precedes, has_adjunct, is_bare, is_frame, leaves_frame, said_by
from factcheck.text.clauses import Segment, Shape, split_clauses
from factcheck.text.tags import Word
from factcheck.text.titles import ROLES

#: A half-open stretch of word positions.
Range = tuple[int, int]
_CONJUNCTIONS = frozenset(["and", "but", "or"])
#: Words that open a condition or a time, which says nothing without its main clause.
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "once", "whether", "as", "until"])
#: Shapes of what is said in passing between a subject and its verb.
_PASSING = frozenset([Shape.PARTICIPLE, Shape.RELATIVE])
#: Shapes that wait for a predicate.
_WAITING = frozenset([Shape.NOMINAL, Shape.PHRASE])
_TIMES = frozenset(["as", "after", "before", "since", "until", "while", "although", "though", "because"])
_JOINTS = _CONJUNCTIONS | _CONDITIONS


@dataclass(slots=True)
class Unit:
    """One statement: words ``[first, last)``, and what it takes from elsewhere in the sentence.

    `front` are adverbials before the subject, `subject` the noun phrase it is about (its own or a neighbour's), `lead`
    words of an earlier statement that go before it when it is read alone, `frame` the unit that reports it.
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
    is_status: bool = False
    is_aside: bool = False
    is_frame: bool = False
    dropped: bool = False
    parts: list[Range] = field(default_factory=list)


@dataclass(slots=True)
class _Build:
    """What has been read of the sentence so far."""

    words: list[Word]
    tags: str
    units: list[Unit] = field(default_factory=list)
    frame: Unit | None = None
    colon: Unit | None = None
    pending: list[Segment] = field(default_factory=list)


def find_units(words: list[Word]) -> list[Unit]:
    """The statements of a tagged sentence, in order of their first word."""
    build = _Build(words, "".join(word.tag for word in words))
    segments = _conditions_joined(words, split_clauses(words))
    index = 0
    while index < len(segments):
        index = _take(build, segments, index)
    if build.pending:
        _leftover(build)
    _frame_from_behind(build)
    return build.units


def _frame_from_behind(build: _Build) -> None:
    """Reads "P, X said" and "P, according to X": the last statement or phrase reports those before it."""
    if len(build.units) < 2:
        return
    last = build.units[-1]
    if last.is_frame or last.is_status or not frames_what_precedes(build.words, build.tags, last.verb, last.last):
        return
    last.is_frame = True
    last.subject = said_by(build.tags, last.verb, last.last) or last.subject
    last.dropped = not has_adjunct(build.tags, last.verb, last.last)
    for unit in build.units[:-1]:
        if unit.frame is None and not unit.is_status and not unit.is_frame:
            unit.frame = last


def _conditions_joined(words: list[Word], segments: list[Segment]) -> list[Segment]:
    """The segments, a condition or time in front of its clause read as an adverbial of that clause."""
    for index, segment in enumerate(segments):
        following = next((other for other in segments[index + 1 :] if other.shape not in _WAITING), None)
        opens = segment.link in _CONDITIONS or words[segment.first].low in _TIMES
        if opens and following is not None and segment.shape is Shape.CLAUSE and following.shape is Shape.CLAUSE:
            segment.shape = Shape.PHRASE
    for before, segment, after in zip(segments, segments[1:], segments[2:], strict=False):
        in_front = before.shape is Shape.PHRASE and after.shape in (Shape.NOMINAL, Shape.CLAUSE)
        if in_front and segment.shape is Shape.PARTICIPLE and segment.verb and words[segment.verb].tag == "n":
            segment.shape = Shape.PHRASE
    return segments


def _take(build: _Build, segments: list[Segment], index: int) -> int:
    """Reads the segment at `index`, or the run of phrases that starts there; the place to go on from."""
    if segments[index].shape not in (Shape.NOMINAL, Shape.PHRASE):
        _add(build, segments, index)
        return index + 1
    end = index
    while end < len(segments) and segments[end].shape in (Shape.NOMINAL, Shape.PHRASE):
        end += 1
    run = segments[index:end]
    following = segments[end] if end < len(segments) else None
    after = _end_of_aside(segments, end)
    if after is not None and run[-1].shape is Shape.NOMINAL:
        return _take_aside(build, segments, (index, end, after))
    owned = _owned_by_next(build, run, following)
    for segment in run[: len(run) - owned]:
        _attach(build, segment)
    build.pending = run[len(run) - owned :]
    return end


def _end_of_aside(segments: list[Segment], at: int) -> int | None:
    """The place of the main verb behind participles or relatives in passing: "Ana, who left in May, said"."""
    if at >= len(segments) or segments[at].shape not in _PASSING or segments[at].link in _CONJUNCTIONS:
        return None
    after = at + 1
    while after < len(segments) and (segments[after].shape in _PASSING or segments[after].link in _CONJUNCTIONS):
        after += 1
    main = after < len(segments) and segments[after].shape is Shape.VERB_PHRASE
    return after if main else None


def _take_aside(build: _Build, segments: list[Segment], places: tuple[int, int, int]) -> int:
    """Reads a subject, what is said of it in passing, and its predicate."""
    index, end, after = places
    run, main = segments[index:end], segments[after]
    named = next((part for part in reversed(run) if build.tags[part.first : part.last].strip("q")), run[-1])
    first = run[0].first + (build.tags[run[0].first] == "c")
    unit = Unit(main.first, main.last, main.shape, "", main.verb, subject=(named.first, named.last))
    if named is not run[0] and run[0].shape is Shape.PHRASE:
        unit.front = (first, run[run.index(named) - 1].last)
        unit.parts.append(unit.front)
    for part in segments[end:after]:
        aside = Unit(part.first, part.last, part.shape, "", part.verb, subject=unit.subject, head=unit)
        aside.is_aside = True
        build.units.append(aside)
    _find_frame(build, unit, segments, after)
    build.units.append(unit)
    return after + 1


def _owned_by_next(build: _Build, run: list[Segment], following: Segment | None) -> int:
    """How many segments at the end of `run` belong to the predicate that follows."""
    if following is None:
        return 0 if build.units else len(run)
    if not build.units:
        return len(run)
    joint = next((place for place, part in enumerate(run) if part.link in _JOINTS), None)
    if following.shape is Shape.VERB_PHRASE and following.link not in _CONJUNCTIONS:
        return len(run) - (joint if joint is not None else 0)
    if following.shape is Shape.CLAUSE and following.link in (",", ""):
        return len(run) - joint if joint is not None else 0
    return 0


def _attach(build: _Build, segment: Segment) -> None:
    """Joins a phrase to the statement before it, or makes it one if it says something by itself."""
    last = build.units[-1] if build.units else None
    if last is not None and last.is_status and last.head is not None:
        last = last.head
    if last is None:
        build.pending.append(segment)
    elif build.words[segment.first].low == "according":
        _credit(build, segment)
    elif _is_apposition(build, last, segment):
        start = _name_start(build, last.last)
        status = Unit(start, segment.last, Shape.NOMINAL, "", subject=(start, last.last), head=last, is_status=True)
        build.units.append(status)
    elif segment.link == ":" or build.colon is not None or _is_elliptic(build, segment):
        _item(build, segment)
    else:
        last.last = max(last.last, segment.last)


def _credit(build: _Build, segment: Segment) -> None:
    """Reads ", according to X" behind statements: X says them."""
    credit = Unit(segment.first, segment.last, Shape.PHRASE, "", subject=(segment.first + 2, segment.last))
    credit.is_frame = credit.dropped = True
    for unit in build.units:
        if unit.frame is None and not unit.is_status:
            unit.frame = credit
    build.units.append(credit)


def _is_apposition(build: _Build, last: Unit, segment: Segment) -> bool:
    """Whether a noun phrase says what the name before it is: "Ana Ruiz, the mayor of Lund"."""
    if segment.shape is not Shape.NOMINAL or segment.link != "," or build.tags[last.last - 1] != "X":
        return False
    inside = range(segment.first, segment.last)
    return build.tags[segment.first] in "dNjx" and any(build.words[at].low in ROLES for at in inside)


def _name_start(build: _Build, end: int) -> int:
    """The first word of the capitalised run that ends before word `end`."""
    start = end - 1
    while start > 0 and build.tags[start - 1] == "X":
        start -= 1
    return start


def _is_elliptic(build: _Build, segment: Segment) -> bool:
    """Whether a noun phrase carries its own participle or infinitive: "30 injured", "another to meet in Oslo"."""
    inside = build.tags[segment.first : segment.last]
    return segment.shape is Shape.NOMINAL and any(tag in inside for tag in "tn") and inside.strip("ac")[:1] in "Xqrd"


def _item(build: _Build, segment: Segment) -> None:
    """A statement that leans on the one before: an item of a list after a colon, or an elliptic clause."""
    head = build.colon or build.units[-1]
    if segment.link == ":":
        build.colon = _opened_list(head)
    lead = (head.first, head.last) if build.colon is not None else _subject_and_verb(head)
    build.units.append(
        Unit(segment.first, segment.last, segment.shape, segment.link, head=head, lead=lead, frame=head.frame)
    )


def _opened_list(head: Unit) -> Unit:
    """The statement before a colon; one that ends with its verb says nothing without the list."""
    head.dropped = head.dropped or head.verb == head.last - 1
    return head


def _subject_and_verb(head: Unit) -> Range | None:
    if head.verb is None:
        return head.subject
    return (head.subject[0] if head.subject and head.subject[0] < head.verb else head.verb, head.verb + 1)


def _add(build: _Build, segments: list[Segment], index: int) -> None:
    """Makes a statement of a predicate, with the phrases that were waiting for it."""
    segment = segments[index]
    if _is_complement(build, segment):
        build.units[-1].last = segment.last
        return
    unit = Unit(segment.first, segment.last, segment.shape, segment.link, segment.verb)
    if segment.link == ":" and build.units and segment.shape is Shape.PARTICIPLE:
        build.colon = _opened_list(build.units[-1])
    _take_pending(build, unit)
    _find_subject(build, unit)
    _find_frame(build, unit, segments, index)
    build.units.append(unit)


def _is_complement(build: _Build, segment: Segment) -> bool:
    """Whether a "that" clause completes a verb that reports nothing: it stays with that verb."""
    return bool(build.units) and segment.link == "that" and build.frame is None and not build.pending


def _take_pending(build: _Build, unit: Unit) -> None:
    run, build.pending = build.pending, []
    if run and build.words[run[0].first].low == "according":
        credit = Unit(run[0].first, run[0].last, Shape.PHRASE, "", subject=(run[0].first + 2, run[0].last))
        credit.is_frame = credit.dropped = True
        unit.frame = credit
    while run and run[0].shape is Shape.PHRASE:
        front = run.pop(0)
        unit.front = (unit.front[0] if unit.front else front.first, front.last)
        unit.first = min(unit.first, front.first)
    if not run:
        return
    if unit.shape is Shape.VERB_PHRASE or unit.shape is Shape.PARTICIPLE:
        _take_apposition(build, unit, run)
    elif build.words[unit.first].low == "and" or unit.link == "and":
        unit.subject = (run[0].first, unit.verb or unit.last)
        unit.first = min(unit.first, run[0].first)
    else:
        unit.front = (unit.front[0] if unit.front else run[0].first, run[-1].last)
        unit.first = min(unit.first, run[0].first)


def _take_apposition(build: _Build, unit: Unit, run: list[Segment]) -> None:
    """Reads "Ana Ruiz, the mayor," or "the mayor, Ana Ruiz," before a verb: a status, and the subject of the verb."""
    first = run[0].first + (build.tags[run[0].first] == "c")
    if len(run) > 1:
        named = _named_part(build, run)
        unit.subject = named
        if _says_what(build, run):
            status = Unit(first, run[-1].last, Shape.NOMINAL, "", subject=named, is_status=True)
            build.units.append(status)
    else:
        unit.subject = (first, run[0].last)
        unit.first = min(unit.first, first)
    if len(run) > 1 and unit.front is not None:
        unit.parts.append(unit.front)
        unit.first = next(at for at in range(run[-1].last, unit.last) if build.tags[at] not in ",")


def _named_part(build: _Build, run: list[Segment]) -> Range:
    """The words of a run of noun phrases that are the name: the part all in capitals, or the name a part ends with."""
    for part in run:
        first = part.first + (build.tags[part.first] == "c")
        if set(build.tags[first : part.last]) <= {"X"}:
            return (first, part.last)
    for part in run:
        if build.tags[part.last - 1] == "X" and any(
            build.words[at].low in ROLES for at in range(part.first, part.last)
        ):
            return (part.first, part.last)
    return (run[0].first + (build.tags[run[0].first] == "c"), run[0].last)


def _says_what(build: _Build, run: list[Segment]) -> bool:
    """Whether one of two noun phrases beside each other names the office or nature of the other."""
    if build.tags[run[-1].first] in "dx" and build.tags[run[-1].first : run[-1].last].strip("dq"):
        return True
    return any(build.words[at].low in ROLES for part in run for at in range(part.first, part.last))


def _find_subject(build: _Build, unit: Unit) -> None:
    """Sets the subject: the words before the verb, or that of the statement this one hangs on."""
    previous = _governor(build, unit)
    if unit.subject is not None:
        return
    if unit.shape in (Shape.CLAUSE, Shape.RELATIVE) and unit.verb is not None:
        start = unit.front[1] if unit.front else unit.first
        while start < unit.verb and build.tags[start] in 'cas,"“':
            start += 1
        unit.subject = (start, unit.verb if build.tags[unit.verb] != "R" else unit.verb + 1)
        unit.head = previous if unit.shape is Shape.RELATIVE else None
    elif previous is not None:
        unit.head = previous
        unit.subject = previous.subject
        if unit.shape is Shape.CONTINUED:
            unit.lead = _up_to_infinitive(build, previous, "i")
        elif unit.shape is Shape.INFINITIVE:
            unit.lead = _up_to_infinitive(build, previous, "t")


def _governor(build: _Build, unit: Unit) -> Unit | None:
    """The statement whose subject a verb phrase or participle shares: the last finite one."""
    if build.colon is not None and unit.shape is not Shape.CLAUSE:
        return build.colon
    finite = (Shape.CLAUSE, Shape.VERB_PHRASE)
    return next((other for other in reversed(build.units) if other.shape in finite and not other.is_status), None)


def _up_to_infinitive(build: _Build, head: Unit, tag: str) -> Range | None:
    """The words of `head` up to the infinitive (``i``) or its "to" (``t``), whose list goes on."""
    if head.subject is None:
        return None
    infinitive = next((at for at in range(head.first, head.last) if build.tags[at] == tag), None)
    return (head.subject[0], infinitive) if infinitive is not None else head.subject


def _find_frame(build: _Build, unit: Unit, segments: list[Segment], index: int) -> None:
    """Opens, keeps or closes the reporting frame."""
    if is_frame(build.words, build.tags, segments, index):
        _open_frame(build, unit)
    elif build.frame is not None:
        if leaves_frame(build.words, build.tags, segments[index]):
            unit.head = unit.head and build.frame
            unit.subject = build.frame.subject
            build.frame = None
        else:
            unit.frame = build.frame
            _merge_frame(build, unit)


def _open_frame(build: _Build, unit: Unit) -> None:
    unit.is_frame = True
    build.frame = unit
    if unit.shape is Shape.PARTICIPLE:
        unit.dropped = True
        if unit.head is not None and is_bare(build.tags, unit.head.verb, unit.head.last):
            unit.head.dropped = unit.head.front is None


def _merge_frame(build: _Build, unit: Unit) -> None:
    """Joins a bare "X said" to the first thing said; one with a place or date stays a statement of its own."""
    frame = build.frame
    if frame is None or frame.dropped or build.units[-1] is not frame:
        return
    if not has_adjunct(build.tags, frame.verb, frame.last):
        frame.dropped = True
        unit.first = min(unit.first, frame.first)
        unit.front = frame.front


def _leftover(build: _Build) -> None:
    """A sentence of phrases only: one statement, if it is any."""
    first, last = build.pending[0].first, build.pending[-1].last
    build.units.append(Unit(first, last, Shape.NOMINAL, ""))
