"""Phrases without a verb: joined to the statement before them, or statements by what they say of a name."""

from factcheck.extract.elliptic import leaning_on
from factcheck.extract.framing import credit
from factcheck.extract.unit import Build, Unit, extend
from factcheck.text.clauses import Segment, Shape
from factcheck.text.titles import CALENDAR, ROLES
from factcheck.text.wordlist import words

#: Nouns that say something of the whole statement before them and not of its last name.
_COMMENTS = words(
    "move step decision sign hint claim warning blow setback boost rise fall drop increase decline gain loss change",
    "fact feat record first achievement figure number total amount sum level rate result trend development day week",
    "month year allegation accusation charge finding view position stance role post title job practice policy process",
    "measure way place time moment period event visit trip meeting gesture reference term word phrase name symbol",
    "reminder lot bit",
)
#: Fewest words of a superlative that says something by itself: "the highest since 1989".
_RECORD = 3


def attach(build: Build, segment: Segment) -> None:
    """Joins a phrase to the statement before it, or makes it one if it says something by itself."""
    last = build.units[-1] if build.units else None
    if last is not None and (last.is_status or (last.wording and last.verb is None)) and last.head is not None:
        last = last.head
    if last is None:
        build.pending.append(segment)
    elif build.words[segment.first].low == "according":
        credit(build, segment)
    elif _is_apposition(build, last, segment):
        start = _name_start(build, last.last)
        status = Unit(start, segment.last, Shape.NOMINAL, "", subject=(start, last.last), head=last, is_status=True)
        build.units.append(status)
    elif build.colon is None and (leaning := leaning_on(build, last, segment)):
        build.units.append(leaning)
    elif segment.link == ":" or build.colon is not None or _is_elliptic(build, segment):
        _item(build, segment)
    elif _is_record(build, last, segment):
        record = Unit(segment.first, segment.last, segment.shape, segment.link, head=last, frame=last.frame)
        record.lead, record.subject = (last.verb or last.first, (last.verb or last.first) + 1), last.subject
        build.units.append(record)
    else:
        extend(last, max(last.last, segment.last))


def _is_apposition(build: Build, last: Unit, segment: Segment) -> bool:
    """Whether a noun phrase says what the name before it is: "Ana Ruiz, the mayor of Lund"."""
    if segment.shape is not Shape.NOMINAL or segment.link != "," or build.tags[last.last - 1] != "X":
        return False
    inside = range(segment.first, segment.last)
    if build.tags[segment.first] in "dNjx" and any(build.words[at].low in ROLES for at in inside):
        return True
    head = _head_of(build, segment)
    named = build.words[last.last - 1].low not in CALENDAR
    known = build.words[segment.first].low in {"a", "an"} or _is_foremost(build, segment)
    return named and known and head is not None and head not in _COMMENTS


def _is_foremost(build: Build, segment: Segment) -> bool:
    """Whether a phrase says of whom or what it is the first or most: "the country's largest employer"."""
    at = segment.first + 1
    while at < segment.last and build.tags[at] in "xXNj" and not _is_superlative(build.words[at].low):
        at += 1
    if any(build.words[place].low in {"since", "ever", "years"} for place in range(at, segment.last)):
        return False
    definite = build.words[segment.first].low == "the" or build.tags[segment.first] == "x"
    return definite and at < segment.last and _is_superlative(build.words[at].low)


def _is_superlative(low: str) -> bool:
    return (low.endswith("est") and low not in {"interest", "west", "protest", "forest"}) or low in {"most", "only"}


def _head_of(build: Build, segment: Segment) -> str | None:
    """The noun of a phrase with an article: the last word before what hangs on it; None if that is a name."""
    at = segment.first + 1
    while at < segment.last and (build.tags[at] in "jqNXgx" or build.words[at].low in {"most", "only"}):
        at += 1
    return build.words[at - 1].low if build.tags[at - 1] == "N" else None


def _name_start(build: Build, end: int) -> int:
    """The first word of the capitalised run that ends before word `end`."""
    start = end - 1
    while start > 0 and build.tags[start - 1] == "X":
        start -= 1
    return start


def _is_elliptic(build: Build, segment: Segment) -> bool:
    """Whether a noun phrase carries its own participle or infinitive: "30 injured", "another to meet in Oslo"."""
    inside = build.tags[segment.first : segment.last]
    return segment.shape is Shape.NOMINAL and any(tag in inside for tag in "tn") and inside.strip("ac")[:1] in "Xqrd"


def _is_record(build: Build, last: Unit, segment: Segment) -> bool:
    """Whether a superlative behind a comma tells more of the subject of "was": "was 74 percent, the highest since"."""
    if segment.shape is not Shape.NOMINAL or segment.link != "," or last.verb is None or last.shape is not Shape.CLAUSE:
        return False
    if (
        build.tags[last.verb] != "b"
        or build.words[segment.first].low != "the"
        or segment.last - segment.first < _RECORD
    ):
        return False
    low = build.words[segment.first + 1].low
    return low.endswith("est") or low in {"most", "least", "worst", "best", "first"}


def _item(build: Build, segment: Segment) -> None:
    """A statement that leans on the one before: an item of a list after a colon, or an elliptic clause."""
    head = build.colon or build.units[-1]
    if segment.link == ":":
        build.colon = opened_list(head)
    unit = Unit(segment.first, segment.last, segment.shape, segment.link, head=head, frame=head.frame)
    if build.colon is None and build.words[segment.first].low in {"a", "an"}:
        unit.shape = Shape.PARTICIPLE
    if build.colon is not None:
        unit.lead = (head.first, head.last)
    elif "n" not in build.tags[segment.first : segment.last] and head.verb is not None:
        unit.lead, unit.subject = (head.verb, head.verb + 1), head.subject
    build.units.append(unit)


def opened_list(head: Unit) -> Unit:
    """The statement before a colon; one that ends with its verb says nothing without the list."""
    head.dropped = head.dropped or head.verb == head.last - 1
    return head
