"""Claims before they have an id: which words of a sentence each takes, one fact each.

A statement gives one claim; an adverbial that tells of an event, a purpose, a place behind a dated act, and every
further figure give one more.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.extract.draft import Draft, within
from factcheck.extract.figures import further_values
from factcheck.extract.governing import GOVERNING
from factcheck.extract.unit import Range, Unit
from factcheck.model import Value, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words

#: Prepositions whose phrase tells of an event or a stretch of time.
_EVENT_OPENERS = _words("after before following during since amid despite")
#: Nouns an infinitive completes: "a plan to cut" is one thing.
_COMPLETED_NOUNS = _words(
    "way ways plan plans effort efforts right rights attempt attempts decision bid ability agreement deal proposal",
    "call calls move moves need chance time power authority order orders pressure opportunity permission desire",
    "intention refusal failure commitment promise pledge request work something nothing anything there reason vote",
    "motion",
)
#: Fewest words of the part before a purpose, and of the purpose, for both to stand alone.
_SHORTEST_PART, _SHORTEST_PURPOSE = 4, 3
#: Nouns for gatherings that happen somewhere: where they were is a fact of its own.
_GATHERINGS = _words(
    "summit conference meeting talks forum congress ceremony session hearing trial festival championship olympics",
)
_TIMES = _words("after before until since when")


def drafts_of(words: Sequence[Word], unit: Unit, values: Sequence[Value]) -> Iterator[Draft]:
    """The claims of one statement whose values are `values`."""
    if unit.is_status or unit.wording:
        yield Draft(unit.first, unit.last, unit)
        return
    if (pair := list(_two_counted(words, unit, values))) != []:
        yield from pair
        return
    first, last = unit.first, unit.last
    if told_in_front(words, unit, values):
        yield front_draft(unit)
        first = _after(words, unit.front[1] if unit.front else first)
    for draft in _main(words, unit, (first, last), values):
        further = list(further_values(words, draft, values))
        held = list(_gathering(words, unit))
        if held and held[0].last == draft.last:
            draft.last -= 2
        yield draft
        yield from (*further, *held)


def _two_counted(words: Sequence[Word], unit: Unit, values: Sequence[Value]) -> Iterator[Draft]:
    """Two claims for two counts that share a predicate without figures: "40 men and 18 boats were sent"."""
    figures = within(words, (unit.first, unit.last), values)
    subject = unit.subject
    if any(value.type not in (ValueType.COUNT, ValueType.CASUALTIES, ValueType.MONEY) for value in figures):
        return
    if subject is None or unit.verb is None or unit.shape is not Shape.CLAUSE or len(figures) != len(("40", "18")):
        return
    joint = next((at for at in range(*subject) if words[at].low == "and"), None)
    if joint is None or unit.front is not None or words[joint + 1].tag != "q":
        return
    before, behind = figures
    if before.span.end <= words[joint].start <= behind.span.start and behind.span.end <= words[unit.verb].start:
        bare = replace(unit, first=unit.verb, shape=Shape.VERB_PHRASE)
        opening = unit.first if unit.frame is None else subject[0]
        yield Draft(unit.first, unit.last, replace(bare, subject=(opening, joint)), focus=before)
        yield Draft(joint + 1, unit.last, replace(bare, subject=(joint + 1, subject[1])), focus=behind)


def told_in_front(words: Sequence[Word], unit: Unit, values: Sequence[Value]) -> bool:
    """Whether the adverbial before the subject is a fact of its own."""
    return unit.front is not None and unit.front[0] == unit.first and tells_event(words, unit.front, values)


def front_draft(unit: Unit) -> Draft:
    """The claim of the adverbial before the subject."""
    first, last = unit.front or (unit.first, unit.last)
    return Draft(first, last, unit)


def _after(words: Sequence[Word], at: int) -> int:
    return at + 1 if words[at].tag in ",:" else at


def tells_event(words: Sequence[Word], front: Range, values: Sequence[Value]) -> bool:
    """Whether an adverbial holds an event with a name, or a stretch of time: "after the Oslo talks between ..."."""
    opener = next((at for at in range(*front) if words[at].low in _EVENT_OPENERS), None)
    if opener is None or front[1] - opener < _SHORTEST_PART or any(words[at].tag in "vmb" for at in range(*front)):
        return False
    names = any(words[at].tag == "X" for at in range(opener, front[1]))
    return names or any(value.type is ValueType.DURATION for value in within(words, (opener, front[1]), values))


def _main(words: Sequence[Word], unit: Unit, part: Range, values: Sequence[Value]) -> Iterator[Draft]:
    """The statement itself, cut before a purpose or before the place of a dated act."""
    first, last = part
    later = _later_clause(words, unit, part, values)
    if later is not None:
        part = (first, later)
        alone = replace(unit, first=later, verb=None, front=None, subject=None, lead=None)
        yield Draft(later, last, alone)
        last = later
    purpose = _purpose(words, unit, part)
    middle = purpose or last
    remainder = None if purpose else _remainder(words, unit, part, values)
    yield Draft(first, remainder or middle, unit)
    if remainder is not None and unit.verb is not None:
        yield Draft(unit.verb, last, unit, with_front=False)
    if purpose is not None:
        yield Draft(purpose, last, unit, with_front=False, tail=purpose)


def _later_clause(words: Sequence[Word], unit: Unit, part: Range, values: Sequence[Value]) -> int | None:
    """Where a clause of time with a figure of its own follows: "stopped work | after two drivers were shot"."""
    if unit.verb is None:
        return None
    for at in range(unit.verb + 1, part[1] - _SHORTEST_PART + 1):
        if words[at].tag == "s" and words[at].low in _TIMES:
            figures = (value.type for value in within(words, (at, part[1]), values))
            return at if any(kind not in (ValueType.DATE, ValueType.DURATION) for kind in figures) else None
    return None


def _purpose(words: Sequence[Word], unit: Unit, part: Range) -> int | None:
    """Where "to" opens a purpose behind an object, or None."""
    if unit.verb is None or unit.shape not in (Shape.CLAUSE, Shape.VERB_PHRASE) or unit.frame is not None:
        return None
    for at in range(max(unit.verb + 2, part[0] + _SHORTEST_PART), part[1] - _SHORTEST_PURPOSE + 1):
        if words[at].tag == "t" and _is_purpose(words, unit, at):
            return at
    return None


def _is_purpose(words: Sequence[Word], unit: Unit, at: int) -> bool:
    before = words[at - 1]
    if before.tag not in "NXq" or before.low in _COMPLETED_NOUNS:
        return False
    verb = next((back for back in range(at - 1, unit.first - 1, -1) if words[back].tag in "vigmbh"), None)
    if verb is None or GOVERNING.match(words[verb].low):
        return False
    apart = unit.verb is not None and any(word.tag == "s" for word in words[unit.verb : verb])
    return not (apart and unit.verb is not None and GOVERNING.match(words[unit.verb].low))


def _remainder(words: Sequence[Word], unit: Unit, part: Range, values: Sequence[Value]) -> int | None:
    """Where a named party or place follows the object of an act whose date stands in front."""
    if unit.front is None or unit.verb is None or unit.frame is not None or part[0] >= unit.front[1]:
        return None
    if not any(value.type is ValueType.DATE for value in within(words, unit.front, values)):
        return None
    for at in range(unit.verb + 2, part[1] - 1):
        if (
            words[at].tag == "p"
            and words[at - 1].tag in "NX"
            and words[at].low in {"from", "with", "at", "in", "by", "near"}
        ):
            return at if any(words[later].tag == "X" for later in range(at, part[1])) else None
    return None


def _gathering(words: Sequence[Word], unit: Unit) -> Iterator[Draft]:
    """Where a gathering was: "at the Lima Summit in Peru"."""
    for at in range(unit.first + 1, unit.last - 1):
        if words[at].low == "in" and words[at + 1].tag == "X" and words[at - 1].low in _GATHERINGS:
            start = next((back for back in range(at - 1, unit.first, -1) if words[back].tag == "p"), at - 1)
            if any(words[back].tag == "X" for back in range(start, at)):
                yield Draft(start, at + 2, unit)
