"""Noun phrases beside each other before a verb: "Ana Ruiz, the mayor," says who is what, and is the verb's subject."""

import re

from factcheck.extract.elliptic import share_of
from factcheck.extract.unit import Build, Range, Unit, is_dated
from factcheck.text.clauses import Segment, Shape
from factcheck.text.titles import NAME_PARTICLES, ROLES

_TWO = 2
#: "R-Ohio", "D-Calif.": whom a member of parliament stands for.
_PARTY = re.compile(r"[A-Z]-[A-Z]\w*\.?")
_DASHES = frozenset("—–")
#: What opens a place or time beside a subject.
_WHERE = frozenset(["in", "at", "on", "near", "off"])
#: What opens a phrase between a subject and its verb that says something of the subject.
_SAYING = frozenset(["worth", "about", "near", "aged"])


def take_apposition(build: Build, unit: Unit, run: list[Segment]) -> None:
    """Reads "Ana Ruiz, the mayor," or "the mayor, Ana Ruiz," before a verb: a status, and the subject of the verb."""
    first = run[0].first + (build.tags[run[0].first] == "c")
    run = [part for part in run if part is run[0] or not _PARTY.fullmatch(build.words[part.first].text)]
    if (pairs := _pairs(build, run)) is not None:
        build.units.extend(_status(_opening(build, pair), pair[1].last, _named_part(build, pair)) for pair in pairs)
        unit.subject = (first, run[-1].last)
        return
    if len(run) == 1 or run[1].link in _DASHES:
        unit.subject = (first, run[0].last)
        unit.first = min(unit.first, first) if len(run) == 1 else unit.first
    elif (aside := _said_of_part(build, unit, first, run)) is not None:
        unit.subject = (first, run[0].last)
        build.units.append(aside)
        return
    else:
        _take_two(build, unit, first, run)
    if len(run) > 1 and unit.front is not None and not is_dated(build, unit.front):
        unit.parts.append(unit.front)
        unit.first = next(at for at in range(run[-1].last, unit.last) if build.tags[at] not in ",")


def _take_two(build: Build, unit: Unit, first: int, run: list[Segment]) -> None:
    """Takes noun phrases beside each other: who is what, what is worth how much, or all of them as the subject."""
    named = _named_part(build, run)
    unit.subject = named
    told = next((part for part in run[1:] if build.words[part.first].low in _SAYING), None)
    start = _last_of_two(build, first, run)
    if _says_what(build, run) or (build.tags[start] in "dx" and start > first):
        unit.subject = (first, run[-1].last) if start > first else named
        build.units.append(_status(start, run[-1].last, named))
    elif told is not None:
        build.units.append(_status(first, told.last, (first, run[0].last)))
    elif named == (first, run[0].last) and all(_is_weighty(build, part) for part in run[1:]):
        unit.subject = (first, run[-1].last)


def _status(first: int, last: int, named: Range) -> Unit:
    """Who or what is what, as a statement."""
    return Unit(first, last, Shape.NOMINAL, "", subject=named, is_status=True)


def _opening(build: Build, pair: list[Segment]) -> int:
    """Where a pair begins, a conjunction skipped."""
    return pair[0].first + (build.tags[pair[0].first] == "c")


def _last_of_two(build: Build, first: int, run: list[Segment]) -> int:
    """Where the second of two begins that the last part names: "Ana Ruiz and | her counterpart, Omar Vega,"."""
    joint = next((at for at in range(run[0].last - 1, first, -1) if build.words[at].low == "and"), None)
    name_alone = _is_name(build, run[-1].first, run[-1].last) and len(run) == _TWO
    if joint is None or not name_alone:
        return first
    # "Foreign Affairs and Security Policy, Ana Ruiz" ends one office
    is_somebody = any(word.low in ROLES or word.tag in "dx" for word in build.words[joint + 1 : run[0].last])
    return joint + 1 if is_somebody else first


def _said_of_part(build: Build, unit: Unit, first: int, run: list[Segment]) -> Unit | None:
    """The statement of a phrase that tells of a part of the subject: "two men, one of them a baker,"."""
    counted = Unit(first, run[0].last, Shape.NOMINAL, "", unit.verb)
    if len(run) == _TWO and (share := share_of(build, counted, run[1])) is not None:
        share.head = unit
        return share
    owner = _named_in_plural(build, first, run)
    if owner is None:
        return None
    return _status(owner, run[-1].last, (owner, run[0].last))


def _named_in_plural(build: Build, first: int, run: list[Segment]) -> int | None:
    """Where the name starts that one thing behind a comma tells of: "Shares in | Ostra, the only producer, rose"."""
    name = run[0].last
    while name > first and build.tags[name - 1] == "X":
        name -= 1
    behind = name < run[0].last and name - 1 > first and build.tags[name - 1] == "p"
    plain = build.tags[name - 2] == "N" or name - 2 == 0
    many = behind and plain and build.words[name - 2].low.endswith("s")
    opened = build.tags[run[1].first] in "dx" and len(run) == _TWO and run[1].shape is Shape.NOMINAL
    head = next((at for at in range(run[1].last - 1, run[1].first, -1) if build.tags[at] == "N"), None)
    return name if many and opened and head is not None and not build.words[head].low.endswith("s") else None


def _is_weighty(build: Build, part: Segment) -> bool:
    """Whether a phrase between a subject and its verb would be lost: "a trial, in 40 men, failed"."""
    inside = build.tags[part.first : part.last]
    figure = "q" in inside and part.last - part.first > _TWO
    return part.shape is Shape.PHRASE and (figure or (build.words[part.first].low in _WHERE and "X" in inside))


def _pairs(build: Build, run: list[Segment]) -> list[list[Segment]] | None:
    """The pairs of "Ana Ruiz, the mayor, and Omar Vega, the governor,"; None if the run is anything else."""
    pairs = [run[at : at + 2] for at in range(0, len(run), 2)]
    if (
        len(pairs) < _TWO
        or any(len(pair) < _TWO for pair in pairs)
        or not all(_says_what(build, pair) for pair in pairs)
    ):
        return None
    return pairs if all(pair[0].link == "and" for pair in pairs[1:]) else None


def _named_part(build: Build, run: list[Segment]) -> Range:
    """The words of a run of noun phrases that are the name: the part all in capitals, or the name a part ends with."""
    for part in run:
        first = part.first + (build.tags[part.first] == "c")
        if _is_name(build, first, part.last):
            return (first, part.last)
    for part in run:
        if build.tags[part.last - 1] == "X" and any(
            build.words[at].low in ROLES for at in range(part.first, part.last)
        ):
            return (part.first, part.last)
    for part in run[1:]:
        if build.tags[part.first : part.first + 2] == "XX":
            return (part.first, part.last)
    return (run[0].first + (build.tags[run[0].first] == "c"), run[0].last)


def _is_name(build: Build, first: int, last: int) -> bool:
    """Whether a stretch is a name and nothing else, its particles included."""
    inside = range(first, last)
    plain = all(build.tags[at] == "X" or build.words[at].low in NAME_PARTICLES for at in inside)
    return plain and any(build.tags[at] == "X" for at in inside)


def _says_what(build: Build, run: list[Segment]) -> bool:
    """Whether one of two noun phrases beside each other names the office or nature of the other."""
    if len(run) == _TWO and run[1].shape is Shape.PHRASE and build.tags[run[1].first] == "p":
        return False
    if build.tags[run[-1].first] in "dx" and build.tags[run[-1].first : run[-1].last].strip("dq"):
        return True
    if build.tags[run[0].first] == "x" and _is_name(build, run[-1].first, run[-1].last):
        return True
    return any(build.words[at].low in ROLES for part in run for at in range(part.first, part.last))
