"""Claims before they have an id: which words of a sentence each takes, one fact each.

A statement gives one claim; an adverbial that tells of an event, a purpose, a place behind a dated act, and every
further value give one more.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.extract.unit import Range, Unit
from factcheck.model import Value, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words


@dataclass(slots=True)
class Draft:
    """Words ``[first, last)`` of a sentence and the statement they come from; `focus` is a value claimed by itself.

    `tail` is where its own phrase starts if that is to be read straight behind the verb.
    """

    first: int
    last: int
    unit: Unit
    focus: Value | None = None
    with_front: bool = True
    tail: int | None = None


#: Prepositions whose phrase tells of an event or a stretch of time.
_EVENT_OPENERS = _words("after before following during since amid despite")
#: Verbs whose infinitive belongs to them, not to a purpose.
_GOVERNING = re.compile(
    r"^(?:requir|allow|ask|urg|tell|told|forc|order|want|need|expect|invit|enabl|permit|help|push|lead|led|get|got|try|tri|"
    r"seek|sought|agree|plan|intend|aim|hope|decid|refus|fail|promis|pledg|vow|threaten|begin|began|start|continu|"
    r"prepar|manag|offer|propos|tend|seem|appear|happen|caus|persuad|convinc|encourag|pressur|compel|oblig|has|have|had|"
    r"is|are|was|were|be|been|going|set|due|likely|unlikely|able|unable|ready|willing)",
)
#: Nouns an infinitive completes: "a plan to cut" is one thing.
_COMPLETED_NOUNS = _words(
    "way ways plan plans effort efforts right rights attempt attempts decision bid ability agreement deal proposal",
    "call calls move moves need chance time power authority order orders pressure opportunity permission desire",
    "intention refusal failure commitment promise pledge request work something nothing anything there reason vote",
    "motion",
)
#: Nouns for gatherings that happen somewhere: where they were is a fact of its own.
_GATHERINGS = _words(
    "summit conference meeting talks forum congress ceremony session hearing trial festival championship olympics",
)
_INSIDE_VALUE_PHRASE = frozenset("dqjNaXg")
#: Prepositions whose figure is a fact beside the one before it.
_APART = _words("to from in at by with for against after between over under on")
_TIMES = _words("after before until since when")
_RELATIVES = _words("that which who")
#: Fewest words of the part before a purpose, and of the purpose, for both to stand alone.
_SHORTEST_PART, _SHORTEST_PURPOSE = 4, 3
#: Value types that are claimed one by one.
_CLAIMED = frozenset(
    [ValueType.DATE, ValueType.COUNT, ValueType.MONEY, ValueType.PERCENT, ValueType.CASUALTIES, ValueType.DURATION]
)


def drafts_of(words: Sequence[Word], unit: Unit, values: Sequence[Value]) -> Iterator[Draft]:
    """The claims of one statement whose values are `values`."""
    if unit.is_status:
        yield Draft(unit.first, unit.last, unit)
        return
    first, last = unit.first, unit.last
    if told_in_front(words, unit, values):
        yield front_draft(unit)
        first = _after(words, unit.front[1] if unit.front else first)
    for draft in _main(words, unit, (first, last), values):
        further = list(_further_values(words, draft, values))
        held = list(_gathering(words, unit))
        if held and held[0].last == draft.last:
            draft.last -= 2
        yield draft
        yield from (*further, *held)


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
    return names or any(value.type is ValueType.DURATION for value in _within(words, (opener, front[1]), values))


def _within(words: Sequence[Word], part: Range, values: Sequence[Value]) -> list[Value]:
    start, end = words[part[0]].start, words[part[1] - 1].end
    return [value for value in values if start <= value.span.start and value.span.end <= end]


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
            figures = (value.type for value in _within(words, (at, part[1]), values))
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
    verb = next((words[back] for back in range(at - 1, unit.first - 1, -1) if words[back].tag in "vigmbh"), None)
    return verb is not None and not _GOVERNING.match(verb.low)


def _remainder(words: Sequence[Word], unit: Unit, part: Range, values: Sequence[Value]) -> int | None:
    """Where a named party or place follows the object of an act whose date stands in front."""
    if unit.front is None or unit.verb is None or unit.frame is not None or part[0] >= unit.front[1]:
        return None
    if not any(value.type is ValueType.DATE for value in _within(words, unit.front, values)):
        return None
    for at in range(unit.verb + 2, part[1] - 1):
        if (
            words[at].tag == "p"
            and words[at - 1].tag in "NX"
            and words[at].low in {"from", "with", "at", "in", "by", "near"}
        ):
            return at if any(words[later].tag == "X" for later in range(at, part[1])) else None
    return None


def _further_values(words: Sequence[Word], draft: Draft, values: Sequence[Value]) -> Iterator[Draft]:
    """A claim for each figure of the draft but the one it is about.

    Figures behind a preposition each take their phrase ("fell to 3 | from 5"); the draft ends before the first of them.
    """
    part = (draft.first, draft.last)
    inside = sorted((value for value in _within(words, part, values) if _counts(words, draft, value)), key=_place)
    dated = bool(inside) and inside[0].type is ValueType.DATE and draft.unit.front is not None
    figures = [value for value in inside[1:] if value.type not in (ValueType.DATE, ValueType.DURATION)]
    for value in figures:
        before = max((other for other in inside if other.span.end <= value.span.start), key=_place)
        floor = _word_after(words, before.span.end)
        if _goes_on(words, floor, value) and (before.type is value.type or _comes_from(words, floor)):
            continue
        first, last = _phrase_around(words, value, (max(part[0], floor), part[1]))
        if words[first - 1].tag == "c" and first - 1 > draft.first and value.type is before.type:
            yield Draft(first, _next_cut(words, value, figures, part), draft.unit, focus=value, with_front=False)
            draft.last = min(draft.last, first - 1)
            continue
        relative = _relative_before(words, first, floor)
        cut = None if dated or relative is not None else _preposition_before(words, first, draft)
        if cut is None:
            if relative is not None:
                first, last = relative, _next_cut(words, value, figures, part)
            yield Draft(first, last, draft.unit, focus=value, with_front=False)
            if last == draft.last and not dated:
                draft.last = _whole_before(words, draft.first, first)
        else:
            draft.last = min(draft.last, cut)
            yield Draft(
                cut, _next_cut(words, value, figures, part), draft.unit, focus=value, with_front=False, tail=cut
            )


def _whole_before(words: Sequence[Word], first: int, end: int) -> int:
    """The end of what stands before `end` without small words that lead to it."""
    while end - 1 > first and words[end - 1].tag in "pgdtc,":
        end -= 1
    return end


def _word_after(words: Sequence[Word], end: int) -> int:
    """The first word that starts at or behind `end`."""
    return next((at for at, word in enumerate(words) if word.start >= end), len(words))


def _goes_on(words: Sequence[Word], floor: int, value: Value) -> bool:
    """Whether a figure is the end of "from A to B" or "A to B"."""
    after = floor + 1
    if after < len(words) and words[floor].low == "of" and words[after].tag == "d":
        after += 1
    return after < len(words) and words[floor].low in {"to", "of"} and words[after].end > value.span.start


def _comes_from(words: Sequence[Word], floor: int) -> bool:
    """Whether "from" stands just before the figure that ends at word `floor`."""
    return any(words[at].low == "from" for at in range(max(0, floor - 3), floor))


def _relative_before(words: Sequence[Word], first: int, floor: int) -> int | None:
    """Where the noun phrase starts whose relative clause holds the figure: "a scheme that earned 2 million"."""
    relative = next(
        (at for at in range(first - 1, floor, -1) if words[at].tag == "s" and words[at].low in _RELATIVES), None
    )
    if relative is None or any(words[at].low in SPEECH_VERBS for at in range(floor, relative)):
        return None
    while relative - 1 > floor and words[relative - 1].tag in "NXjd":
        relative -= 1
    return relative


def _counts(words: Sequence[Word], draft: Draft, value: Value) -> bool:
    """Whether a value is claimed: a figure in the adverbial before the subject only says of whom."""
    front = draft.unit.front
    before = front is not None and front[0] >= draft.first and value.span.end <= words[front[1] - 1].end
    return value.type in _CLAIMED and not (before and value.type is not ValueType.DATE)


def _place(value: Value) -> tuple[int, int]:
    return (value.span.start, value.span.end)


def _preposition_before(words: Sequence[Word], first: int, draft: Draft) -> int | None:
    """Where the prepositional phrase of a figure starts, if it may stand apart from what is before it."""
    at = _phrase_start(words, first, draft.first, "jdx") - 1
    if words[at].low == "of":
        at = _phrase_start(words, at, draft.first, "Njgxd") - 1
    if at <= draft.first + 1 or words[at].tag != "p" or words[at].low not in _APART:
        return None
    return at - 1 if words[at - 1].tag in "pa" else at


def _phrase_start(words: Sequence[Word], at: int, floor: int, tags: str) -> int:
    """The first word of the noun phrase that goes on at word `at`, back over words with `tags`."""
    while at - 1 > floor and words[at - 1].tag in tags:
        at -= 1
    return at


def _next_cut(words: Sequence[Word], value: Value, figures: Sequence[Value], part: Range) -> int:
    """Where the next figure's phrase starts, or the end."""
    following = next((other for other in figures if other.span.start > value.span.start), None)
    if following is None:
        return part[1]
    first, _ = _phrase_around(words, following, part)
    while first > part[0] and words[first - 1].tag in "pNjg":
        first -= 1
    return first


def _phrase_around(words: Sequence[Word], value: Value, part: Range) -> Range:
    """The noun phrase that holds a value, with the names it includes."""
    inside = [at for at in range(*part) if words[at].start < value.span.end and words[at].end > value.span.start]
    if not inside:
        return part
    first, last = inside[0], inside[-1] + 1
    while first > part[0] and words[first - 1].tag in "djqN" and words[first - 1].tag != "v":
        first -= 1
    while last < part[1] and words[last].tag in _INSIDE_VALUE_PHRASE:
        last += 1
    if last - first == 1 and first > part[0]:
        first = next((at + 1 for at in range(first - 1, part[0], -1) if words[at].text == ","), part[0])
    if last < part[1] and words[last].low in {"including", "of", "in", "from"}:
        listed = "," if words[last].low == "including" else ""
        while last < part[1] and words[last].tag in "pdXNjqxcar" + listed:
            last += 1
    return first, last


def _gathering(words: Sequence[Word], unit: Unit) -> Iterator[Draft]:
    """Where a gathering was: "at the Lima Summit in Peru"."""
    for at in range(unit.first + 1, unit.last - 1):
        if words[at].low == "in" and words[at + 1].tag == "X" and words[at - 1].low in _GATHERINGS:
            start = next((back for back in range(at - 1, unit.first, -1) if words[back].tag == "p"), at - 1)
            if any(words[back].tag == "X" for back in range(start, at)):
                yield Draft(start, at + 2, unit)
