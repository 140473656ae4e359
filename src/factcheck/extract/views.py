"""Whether a whole statement is the author's view: by its own words, by its manner, or for what it hangs on."""

from collections.abc import Sequence

from factcheck.extract.cues import ENOUGH, Cue, weight
from factcheck.extract.drafts import told_in_front
from factcheck.extract.reading import ReadSentence
from factcheck.extract.unit import Unit
from factcheck.model import Value, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.tags import Word
from factcheck.text.verbs import forms_of

#: Log-odds of a sentence that carries all its statements, and of one that carries those without an act.
_CARRYING, _LEANING = 2.5, 0.5
#: Log-odds from which a sentence is a view though no single cue shows it: "Money is the only part that has teeth."
_BARE = 1.2
#: Log-odds from which one statement of several is a view, read alone. On our articles every such one from 0.6 on was.
_CLAUSE = 0.8
#: Shapes of statements that can be read alone: with a subject of their own.
_WHOLE = frozenset([Shape.CLAUSE, Shape.RELATIVE])
#: Weight from which a date or an ordinal in passing does not save a statement from being a view.
_OVERWHELMING = 1.6
#: Marks that part statements.
MARKS = frozenset(",;:—–")
_LOOSE = frozenset([ValueType.DATE, ValueType.ORDINAL, ValueType.DURATION])


def is_view(read: ReadSentence, unit: Unit) -> bool:
    """Whether a whole statement is the author's view: by its own cues, or because it hangs on one that is."""
    if not is_own(unit) or inverted(read, unit) is not None:
        return False
    if weight(cues_of(read, unit)) >= ENOUGH:
        return not _states(read, unit)
    if _is_weighed(read, unit):
        return True
    head = unit.head
    if head is not None and head is not unit and unit.frame is None and is_view(read, head):
        return True
    return _is_carried(read, unit)


def _is_weighed(read: ReadSentence, unit: Unit) -> bool:
    """Whether one statement of several, without a figure, weighs enough read alone: "and that was the easy part"."""
    if (
        len(read.units) == 1
        or unit.frame is not None
        or unit.shape not in _WHOLE
        or _hard_values(read, unit.first, unit.last)
    ):
        return False
    return read.weight_of(unit.first, unit.last) >= _CLAUSE


def _hard_values(read: ReadSentence, first: int, last: int) -> list[Value]:
    """The values that a statement would be checked by; "the first honest act" says little."""
    values = read.values_in(first, last)
    return [value for value in values if not value.soft and value.type is not ValueType.ORDINAL]


def _is_carried(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement without weight of its own is a view for the sentence it stands in.

    A sentence without figures and speakers that weighs enough carries all its statements, or, weighing
    less, those that tell of nothing done.
    """
    if _hard_values(read, 0, len(read.words)) or any(other.is_frame or other.is_status for other in read.units):
        return False
    if any(inverted(read, other) is not None for other in read.units):
        return False
    if read.weight() < _CARRYING and any(_opens_content(read.words, at) for at in range(unit.first + 1, unit.last)):
        return False
    told = unit.verb is not None and read.words[unit.verb].tag == "v" and "d" in forms_of(read.words[unit.verb].low)
    carried = read.weight()
    if not any(cues_of(read, other) for other in read.units):
        return carried >= _BARE
    if carried < _BARE and {cue.name for cue in cues_of(read, unit)} == {"prediction"}:
        return False
    return carried >= _CARRYING or (carried >= _LEANING and not told and not _weighty(read))


def _opens_content(words: Sequence[Word], at: int) -> bool:
    """Whether a "that" opens what is shown or held, and no relative: "the only part that has teeth"."""
    relative = at + 1 < len(words) and words[at + 1].tag in "vbmhoa" and words[at - 1].tag in "NX"
    return words[at].low == "that" and words[at].tag == "s" and not relative


def _weighty(read: ReadSentence) -> bool:
    """Whether some statement of the sentence is a view by its own cues: then the others are judged by theirs."""
    return any(weight(cues_of(read, unit)) >= ENOUGH for unit in read.units)


def _states(read: ReadSentence, unit: Unit) -> bool:
    """Whether a statement is one of fact for all its coloured words: it has a value, or only its nouns are coloured."""
    start = unit.front[1] if told_in_front(read.words, unit, read.values) and unit.front else unit.first
    values = [
        value for value in read.values_in(start, unit.last) if not value.soft and value.type is not ValueType.DURATION
    ]
    if values and (weight(cues_of(read, unit)) < _OVERWHELMING or any(value.type not in _LOOSE for value in values)):
        return True
    if _is_comment(read, unit):
        return True
    if unit.verb is None or not _acts(read.words, unit):
        return False
    predicate = read.words[unit.verb].start
    return all(cue.name == "evaluation" and cue.span.start < predicate for cue in cues_of(read, unit))


def _is_comment(read: ReadSentence, unit: Unit) -> bool:
    """Whether all that judges is a comment behind what is told: "raised rates, a step that came too late"."""
    cues = cues_of(read, unit)
    opens = min(
        (at for at in range(unit.first, unit.last) for cue in cues if read.words[at].start == cue.span.start),
        default=unit.first,
    )
    parting = parted_at(read.words, unit, opens)
    return parting is not None and any(word.tag in "vbmh" for word in read.words[unit.first : parting])


def parted_at(words: Sequence[Word], unit: Unit, before: int) -> int | None:
    """Where the part of a statement starts that holds a word: behind the last mark or conjunction before it."""
    return next((at + 1 for at in range(before - 1, unit.first, -1) if _parts(words, at)), None)


def _parts(words: Sequence[Word], at: int) -> bool:
    """Whether a word parts a statement from the next: a mark, or a conjunction with a verb or a subject behind it."""
    return words[at].tag in MARKS or (words[at].tag == "c" and words[at + 1].tag in "vrdXbmho")


def _acts(words: Sequence[Word], unit: Unit) -> bool:
    """Whether the predicate tells of something done: a full verb, or a passive."""
    assert unit.verb is not None
    after = words[unit.verb + 1].tag if unit.verb + 1 < unit.last else ""
    return words[unit.verb].tag == "v" or (words[unit.verb].tag in "bh" and after in ("n", "B"))


def inverted(read: ReadSentence, unit: Unit) -> int | None:
    """Where the statement starts behind a judgement put first: "Even more striking was | the fall of ..."."""
    if unit.shape is not Shape.CLAUSE or unit.verb is None or not is_own(unit):
        return None
    before = read.words[unit.first : unit.verb]
    after = unit.verb + 1
    if after >= unit.last or read.words[unit.verb].tag != "b" or read.words[after].tag not in "dxX":
        return None
    plain = all(word.tag in "ajNgnc," for word in before)
    return after if plain and weight(read.cues_in(unit.first, unit.verb)) >= ENOUGH else None


def is_own(unit: Unit) -> bool:
    """Whether a statement is the author's: not reported, or a comment tagged on to what is."""
    return unit.frame is None or unit.shape is Shape.PARTICIPLE


def cues_of(read: ReadSentence, unit: Unit) -> tuple[Cue, ...]:
    """The cues in a statement that are the author's own."""
    return read.own_cues(unit.first, unit.last)
