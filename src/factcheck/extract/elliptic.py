"""Statements that lean on the verb of another: "190 of them", "40 percent more than in May", "and Norway 3 francs"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.extract.relatives import behind_verbs, is_many
from factcheck.extract.unit import Build, Range, Unit, Wording
from factcheck.text.clauses import Segment, Shape
from factcheck.text.tags import Word
from factcheck.text.verbs import forms_of

_SHARES = frozenset(["one", "most", "all", "half", "many", "some", "none", "several", "few", "both", "part", "much"])
_THEM = frozenset(["them", "whom", "which"])
_PAST = frozenset(["was", "were", "had", "did"])
#: Words in front of a figure that go with it.
_ABOUT = "apd"
_COMPARED = frozenset(
    ["more", "less", "fewer", "higher", "lower", "as", "faster", "larger", "smaller", "bigger", "above"]
)
_NEARLY = frozenset(["about", "some", "nearly", "almost", "only", "by"])
_MEASURES = frozenset(
    ["percent", "per", "cent", "times", "points", "point", "percentage", "%", "twice", "double", "half"]
)
_FINITE_SHAPES = (Shape.CLAUSE, Shape.VERB_PHRASE)
#: Nouns for a figure just told, and the fewest words that tell something of it.
_FIGURES = frozenset(["sum", "number", "figure", "amount", "total", "price", "share", "rate", "level", "record"])
_SHORTEST_TOLD = 4
#: What a figure is held against behind a comma: "down from 12".
_FROM = {"up": "from", "down": "from", "compared": "with", "against": ""}


def leaning_on(build: Build, last: Unit, segment: Segment) -> Unit | None:
    """The statement of a phrase that leans on the one before it; None if it is none."""
    share = share_of(build, last, segment) or held_against(build, last, segment)
    return share or told_of_figure(build, last, segment)


def share_of(build: Build, last: Unit, segment: Segment) -> Unit | None:
    """The statement of ", 190 of them Kenyans", ", most of them in Peru": a share of those counted before."""
    words = build.words
    of = next((at for at in range(segment.first, min(segment.last, segment.first + 6)) if words[at].low == "of"), None)
    if of is None or of + 2 >= segment.last or words[of + 1].low not in _THEM or segment.link != ",":
        return None
    share = words[of - 1]
    if share.tag != "q" and share.low not in _SHARES and not (of - 1 > segment.first and words[of - 2].tag == "q"):
        return None
    if words[of + 2].tag not in "NXjpndqga" or any(word.tag in "vmbho" for word in words[of + 2 : segment.last]):
        return None
    counted = _counted_in(words, last, segment.first)
    many: Wording = (
        ("the", (counted[0] + (words[counted[0]].tag == "d"), counted[1])) if counted else ((of + 1, of + 2),)
    )
    told = _is_told_past(words, last) or words[of + 2].tag == "n"
    one = share.low in ("one", "none") or share.text == "1"
    copula = ("was" if one else "were") if told else ("is" if one else "are")
    wording: Wording = ((segment.first, of + 1), *many, copula, (of + 2, segment.last))
    return Unit(segment.first, segment.last, Shape.NOMINAL, ",", wording=wording, head=last, frame=last.frame)


def _counted_in(words: Sequence[Word], last: Unit, end: int) -> Range | None:
    """The last noun phrase with a number and a plural in a statement: "312 prisoners"."""
    for at in range(end - 1, last.first, -1):
        if words[at].tag == "N" and is_many(words[at]):
            first = at
            while first > last.first and words[first - 1].tag in "jNqX":
                first -= 1
            if words[first].tag == "q":
                return first, at + 1
    return None


def _is_told_past(words: Sequence[Word], unit: Unit) -> bool:
    """Whether a statement tells of the past."""
    if unit.verb is None:
        return False
    verb = words[unit.verb]
    return verb.low in _PAST or (verb.tag == "v" and "d" in forms_of(verb.low) and "s" not in forms_of(verb.low))


def held_against(build: Build, last: Unit, segment: Segment) -> Unit | None:
    """The statement of ", 40 percent more than in May" or ", down from 12 today", read with the verb before it."""
    verb, subject = last.verb, last.subject
    if segment.link != "," or last.shape not in _FINITE_SHAPES or verb is None or subject is None or subject[1] > verb:
        return None
    if segment.last - segment.first < len(("up", "from", "12")):
        return None
    unit = Unit(segment.first, segment.last, Shape.NOMINAL, ",", head=last, frame=last.frame)
    part = (segment.first, segment.last)
    if _is_change(build, last, segment):
        return replace(unit, wording=(subject, (verb, last.last), ",", part))
    figure = _figure_of(build.words, last)
    if not _is_comparison(build.words, segment) or figure is None:
        return None
    return replace(unit, wording=(subject, (verb, figure), part))


def _is_change(build: Build, last: Unit, segment: Segment) -> bool:
    """Whether a phrase tells a figure from before: "down from 12", behind a figure."""
    low, following = build.words[segment.first].low, build.words[segment.first + 1].low
    told = "q" in build.tags[segment.first : segment.last] and "q" in build.tags[last.verb or last.first : last.last]
    return told and _FROM.get(low) == following


def _is_comparison(words: Sequence[Word], segment: Segment) -> bool:
    """Whether a phrase is a figure and what it is held against: "about 40 percent more than", "twice as many as"."""
    at = segment.first
    while at < segment.last and (words[at].tag in _ABOUT or words[at].low in _NEARLY):
        at += 1
    figure = at
    while at < segment.last and (words[at].tag in "q" or words[at].low in _MEASURES):
        at += 1
    compared = figure < at < segment.last and words[at].low in _COMPARED
    return compared and any(word.low in ("than", "as") for word in words[at + 1 : segment.last])


def _figure_of(words: Sequence[Word], unit: Unit) -> int | None:
    """Where the figure starts that is the object of a statement's verb: "sets aside | 640 million"; None if none is."""
    verb = unit.verb or unit.first
    figure = next((place for place in range(verb + 1, unit.last) if words[place].tag == "q"), None)
    if figure is None:
        return None
    while figure > verb + 1 and words[figure - 1].tag in _ABOUT:
        figure -= 1
    return figure if figure <= behind_verbs(words, verb, unit.last) + 1 else None


def part_gapped(words: Sequence[Word], unit: Unit) -> Iterator[Unit]:
    """The statement of "and Norway 3 francs" inside `unit`, with the verb that it lacks; `unit` then ends before it."""
    if unit.verb is None or unit.is_status or unit.is_frame:
        return
    for joint in range(unit.verb + 2, unit.last - 2):
        if words[joint].tag != "c":
            continue
        figure = next((at for at in range(joint + 1, unit.last) if words[at].tag == "q"), None)
        before = _figure_before(words, joint, unit.verb)
        if figure is None or before is None or figure == joint + 1 or not _is_alike(words, before, joint, figure, unit):
            continue
        if not all(word.tag in "dxXNj" for word in words[joint + 1 : figure]) or words[figure - 1].tag not in "XN":
            continue
        tail: Wording = ()
        if unit.wording:
            tail = tuple(part for part in unit.wording[1:])
            unit.wording = ((_first_of(unit.wording), joint), *tail)
        parts: Wording = ((joint + 1, figure), (unit.verb, before), (figure, unit.last), *tail)
        yield Unit(joint + 1, unit.last, Shape.NOMINAL, "and", unit.verb, wording=parts, head=unit, frame=unit.frame)
        unit.last = joint
        return


def _first_of(wording: Wording) -> int:
    return wording[0][0] if isinstance(wording[0], tuple) else 0


def _figure_before(words: Sequence[Word], joint: int, verb: int) -> int | None:
    """Where the figure starts that ends before a conjunction, right behind the verb and its helpers."""
    at = joint
    while at > verb + 1 and words[at - 1].tag in "Nj":
        at -= 1
    while at > verb + 1 and words[at - 1].tag == "q":
        at -= 1
    while at > verb + 1 and words[at - 1].low in _NEARLY:
        at -= 1
    return at if at < joint and at == behind_verbs(words, verb, joint) and words[at].tag in "qapd" else None


def _is_alike(words: Sequence[Word], before: int, joint: int, figure: int, unit: Unit) -> bool:
    """Whether two figures count the same: "€900m and Norway €200m", "9 seats and the Greens 7"."""
    end = figure
    while end < unit.last and words[end].tag == "q":
        end += 1
    one = [word.low for word in words[before:joint] if word.tag in "Nj"]
    other = [word.low for word in words[end : unit.last] if word.tag in "Nj"]
    sign = [word.text[0] for word in words[before:joint] if word.tag == "q"][:1]
    same_sign = sign == [words[figure].text[0]] or (sign[:1] and sign[0].isdigit() and words[figure].text[0].isdigit())
    plain = all(word.tag in "qNja" for word in words[end : unit.last])
    return plain and bool(same_sign) and (other in ([], one))


def part_manner(words: Sequence[Word], unit: Unit) -> Iterator[Unit]:
    """The statement of ", by six votes to three," between a subject and its verb; `unit` is then read without it."""
    if unit.subject is None or unit.verb is None or unit.subject[1] > unit.verb or unit.wording:
        return
    first, last = unit.subject
    comma = next((at for at in range(first + 1, last - 2) if words[at].text == "," and words[at + 1].low == "by"), None)
    if comma is None or not any(word.tag == "q" for word in words[comma:last]):
        return
    wording: Wording = ((first, comma), (unit.verb, unit.last), (comma + 1, last))
    yield Unit(comma + 1, last, Shape.NOMINAL, "", unit.verb, wording=wording, head=unit, frame=unit.frame)
    unit.subject = (first, comma)
    unit.gaps.append((comma, last + (words[last].text == ",")))


def told_of_figure(build: Build, last: Unit, segment: Segment) -> Unit | None:
    """The statement of ", a sum that Ostra earns in May" behind a figure: that Ostra earns that sum in May."""
    words, noun = build.words, segment.first + 1
    if segment.link != "," or words[segment.first].low != "a" or segment.last - segment.first < _SHORTEST_TOLD:
        return None
    if words[noun].low not in _FIGURES or "q" not in build.tags[last.first : last.last]:
        return None
    start = noun + 1 + (words[noun + 1].low in ("that", "which"))
    verb = next((at for at in range(start + 1, segment.last) if words[at].tag in "vmbho"), None)
    if verb is None or not all(word.tag in "dxXNjr" for word in words[start:verb]):
        return None
    behind = behind_verbs(words, verb, segment.last)
    if behind < segment.last and words[behind].tag in "dxXNqr":
        return None
    parts: Wording = ((start, behind), "the", (noun, noun + 1), (behind, segment.last))
    return Unit(segment.first, segment.last, Shape.NOMINAL, ",", verb, wording=parts, head=last)
