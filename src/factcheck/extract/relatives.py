"""Relative clauses worded as sentences: "the pact which Peru signed in May" says that Peru signed the pact in May."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.extract.governing import GOVERNING
from factcheck.extract.unit import Range, Unit, Wording
from factcheck.text.clauses import Shape
from factcheck.text.finite import PLURALS
from factcheck.text.names import find_names
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words as _words

_FINITE = frozenset("vmbhoR")
_PRONOUNS = _words("that which who whom")
#: Words of an antecedent that is no one thing: what is said of it is not said of the noun alone.
_UNBOUND = _words("no any every each such all another only first last next other one ones those many few")
#: Nouns whose "that" tells what they hold, or when.
_HOLDING = _words(
    "fact claim claims report reports news idea view warning promise hope hopes fear fears belief evidence sign signs",
    "statement suggestion argument allegation allegations accusation proposal condition possibility chance risk rumour",
    "guarantee announcement decision ruling finding conclusion notion doubt doubts extent way day time moment year",
    "week month place point agreement assurance assumption concern concerns",
)
_CONDITIONS = _words("if unless whether would could might")
#: What a pronoun opens that only grammar asks for.
_EMPTY = _words("it there that this")
_TIMES = _words("since before after until as than during")
#: Endings of nouns for people.
_ACTORS = re.compile(r"(?:[^v]er|or|ist|ian|man|woman)s?$|(?:men|women|people|children|police|staff)$")
#: Verbs whose ", which" tells of what was said before and not of its last noun.
_COMMENTING = _words(
    "made makes led leads caused causes meant means allowed allows forced forces prompted sparked helped helps left",
    "leaves annoyed annoys angered angers pleased amounts amounted",
    "brought brings came comes gave gives raised raises pushed pushes sent sends took takes added adds suggests shows",
    "turned drew put puts is was would could might may should will became becomes",
)
_SPANS = _words("day days week weeks month months year years decade decades hour hours")
_PLACES = _words("in at on near outside inside")
#: Tags of the words a noun phrase is made of.
_NOMINAL = frozenset("dxXNjq")


@dataclass(frozen=True, slots=True)
class Told:
    """The stretches and small words that say what a relative says, and its verb."""

    parts: Wording
    verb: int


def part_relatives(words: Sequence[Word], unit: Unit) -> Iterator[Unit]:
    """A statement for each relative with a date, figure or name inside `unit`, which is then read without it."""
    if unit.shape not in (Shape.CLAUSE, Shape.VERB_PHRASE) or unit.verb is None or unit.is_status or unit.is_frame:
        return
    if unit.subject is not None and words[unit.subject[0]].low in _EMPTY:
        return
    for opening in range(unit.first + 2, unit.last - 2):
        if words[opening].tag == "s" and words[opening].low in _PRONOUNS and words[opening - 1].tag != "c":
            parted = list(_parted(words, unit, opening))
            yield from parted
            if parted and parted[-1].last == unit.last:
                unit.last = opening
                return
            unit.gaps.extend((part.first, part.last) for part in parted)


def _parted(words: Sequence[Word], unit: Unit, opening: int) -> Iterator[Unit]:
    """The statements of the relative that opens at a word, and of another with the same noun behind "and"."""
    last = _end_of(words, unit, opening)
    if last is None or (unit.verb is not None and _is_governed(words, unit.verb, (opening, last))):
        return
    antecedent = antecedent_before(words, opening, unit.first, words[opening].low, number_of(words, opening))
    joint = next((at for at in range(opening + 2, last - 1) if words[at].tag == "c" and words[at + 1].tag == "s"), last)
    if antecedent is None or (joint < last and words[joint + 1].low not in _PRONOUNS):
        return
    ranges = [(opening, joint)] if joint == last else [(opening, joint), (joint + 1, last)]
    found = [wording_of(words, antecedent, part) for part in ranges]
    if _stands_alone(words, unit, antecedent, ranges[0]) and all(told is not None for told in found):
        for part, told in zip(ranges, found, strict=True):
            if told is not None:
                yield Unit(*part, Shape.RELATIVE, "", told.verb, wording=told.parts, head=unit, frame=unit.frame)


def _end_of(words: Sequence[Word], unit: Unit, opening: int) -> int | None:
    """Where a relative ends: at the verb whose subject it stands in, or with the statement; None if that is unsure."""
    end, marks = unit.last, ";:—()"
    if unit.front is not None and opening < unit.front[1]:
        end, marks = unit.front[1] - (words[unit.front[1] - 1].text == ","), ",;:—()"
    elif unit.verb is not None and opening < unit.verb:
        end, marks = unit.verb, ",;:—()"
        while words[end - 1].tag == "a":
            end -= 1
    return None if any(word.tag in marks for word in words[opening:end]) else end


def _is_governed(words: Sequence[Word], verb: int, part: Range) -> bool:
    """Whether an infinitive in a relative may belong to the verb before it: "urged a man who had left to come"."""
    loose = any(words[at].tag == "t" and words[at - 1].tag in "NX" for at in range(part[0] + 2, part[1]))
    return loose and verb < part[0] and GOVERNING.match(words[verb].low) is not None


def number_of(words: Sequence[Word], opening: int) -> str:
    """What the verb behind a relative pronoun says of its noun: "s" for one, "p" for many, or nothing."""
    verb = words[opening + 1]
    forms = forms_of(verb.low) if verb.tag == "v" else ""
    if verb.low in {"has", "was", "is"} or "s" in forms:
        return "s"
    return "p" if verb.low in {"have", "were", "are"} or ("b" in forms and "d" not in forms) else ""


def antecedent_before(words: Sequence[Word], at: int, floor: int, pronoun: str, number: str = "") -> Range | None:
    """The noun phrase that ends before word `at`, with the phrase it is in where that is what a relative tells of.

    Behind a comma, which stands at word `at`, a relative tells of the whole of "the cost of the change".
    """
    last, apart = at, words[at].text == ","
    while True:
        first = _phrase_start(words, at, floor)
        inside = words[first:at]
        tied = first - 1 > floor and words[first - 1].tag == "p"
        if tied and inside and (all(word.tag == "q" for word in inside) or inside[-1].low in _SPANS):
            at = first - 1
            continue
        if not any(word.tag in "NX" for word in inside) or any(word.low in SPEECH_VERBS for word in inside):
            return None
        leads = tied and words[first - 2].tag in "NX"
        fits = number == "" or number == ("p" if is_many(inside[-1]) else "s")
        if pronoun == "where":
            return (first, last) if inside[-1].low not in CALENDAR else None
        if pronoun in ("who", "whom"):
            somebody = _is_person(inside) or _ACTORS.search(inside[-1].low) is not None
            if not leads or (somebody and fits) or (number == "p" and fits):
                place = tied and not leads and not somebody and (apart or len(inside) == 1)
                return None if place else (first, last)
        elif not leads or (fits and _is_whole(words, first, apart=apart)) or (number == "p" and fits):
            return (first, last) if fits or inside[-1].tag == "N" else None
        at = first - 1


def _is_whole(words: Sequence[Word], first: int, *, apart: bool) -> bool:
    """Whether a noun phrase that opens at word `first` is what a relative tells of, and not the phrase it is in."""
    of = words[first - 1].low == "of"
    if words[first].tag in "dx":
        return not (of and apart)
    return of and words[first].tag in "Nj"


def _is_person(inside: Sequence[Word]) -> bool:
    """Whether a noun phrase is the name of somebody."""
    return any(name.kind == "person" for name in find_names(" ".join(word.text for word in inside)))


def _phrase_start(words: Sequence[Word], at: int, floor: int) -> int:
    """The first word of the noun phrase that ends before word `at`, its owner included."""
    first = at
    while first > floor and (words[first - 1].tag in _NOMINAL or _joins_adjectives(words, first - 1)):
        first -= 1
        if words[first].tag == "d":
            break
    return first


def _joins_adjectives(words: Sequence[Word], at: int) -> bool:
    """Whether a conjunction stands between two adjectives: "costly and controversial"."""
    return 0 < at < len(words) - 1 and words[at].tag == "c" and words[at - 1].tag == words[at + 1].tag == "j"


def is_many(word: Word) -> bool:
    """Whether a noun is a plural."""
    return word.low in PLURALS or (word.low.endswith("s") and not word.low.endswith(("ss", "us", "is")))


def wording_of(words: Sequence[Word], antecedent: Range, part: Range) -> Told | None:
    """The relative `part` as a sentence about its antecedent; None where its parts are not understood."""
    opening, last = part
    tied = words[opening].tag == "p"
    pronoun = opening + tied
    start = pronoun + 1
    low = words[pronoun].low
    if low == "whose":
        return None
    subject = start
    while subject < last and words[subject].tag == "a":
        subject += 1
    verb = next((at for at in range(subject, last) if words[at].tag in _FINITE), None)
    if verb is None or words[verb].tag == "R" or (verb > subject and not _is_subject(words, (subject, verb))):
        return None
    if verb == subject:
        return None if tied or low in ("where", "whom") else Told((antecedent, (start, last)), verb)
    if tied and words[opening].low == "of" and words[verb - 1].tag == "q":
        counted = next((at for at in range(antecedent[0] + 1, antecedent[1]) if words[at].tag == "p"), antecedent[1])
        whole = (antecedent[0] + (words[antecedent[0]].tag == "d"), counted)
        return Told(((start, verb), "of the", whole, (verb, last)), verb)
    if tied:
        return Told(((start, last), (opening, pronoun), antecedent), verb)
    if low == "where":
        place = antecedent[0] - 1
        known = place >= 0 and words[place].low in _PLACES and words[antecedent[1] - 1].tag != "X"
        return Told(((place, place + 1) if known else "in", antecedent, ",", (start, last)), verb)
    if low == "who":
        return None
    behind = behind_verbs(words, verb, last)
    passive = any(word.tag == "B" for word in words[verb:behind]) and words[behind - 1].tag == "n"
    if passive or (behind < last and words[behind].tag in "dxXNqrjg"):
        return None
    return Told(((start, behind), antecedent, (behind, last)), verb)


def tells_of_noun(words: Sequence[Word], pronoun: int, verb: int) -> bool:
    """Whether ", which" and its verb tell of the noun before them, and not of all that was said."""
    passive = words[verb].tag in "bh" and words[verb + 1].tag in "nB"
    return words[pronoun].low == "which" and (passive or words[verb].low not in _COMMENTING)


def _is_subject(words: Sequence[Word], part: Range) -> bool:
    """Whether a stretch is a plain noun phrase with what hangs on it."""
    if words[part[0]].tag == "c" or (words[part[0]].tag == "p" and words[part[0] + 1].tag != "q"):
        return False
    inside = words[part[0] : part[1]]
    return all(word.tag in "dxXNjqpcrag" for word in inside) and any(word.tag in "NXrq" for word in inside)


def behind_verbs(words: Sequence[Word], verb: int, last: int) -> int:
    """The place behind a verb, its helpers and its particle: "had not been set up |"."""
    end = verb + 1
    while end < last and words[end].tag in "aBhngit":
        end += 1
    while end - 1 > verb and words[end - 1].tag == "a":
        end -= 1
    figure = end + 2 < last and words[end + 2].tag == "q"
    closing = end + 1 >= last or (words[end + 1].tag in "pa," and not figure)
    particle = end < last and words[end].tag == "p" and words[end].low not in _TIMES
    return end + 1 if particle and closing else end


def _stands_alone(words: Sequence[Word], unit: Unit, antecedent: Range, part: Range) -> bool:
    """Whether a relative tells of what has happened, of a known thing, and holds a date, a figure or a name."""
    inside, named = words[part[0] : part[1]], words[antecedent[0] : antecedent[1]]
    told = [word for word in inside[1:] if word.tag in "qX"]
    if not told or any(word.tag == '"' for word in inside):
        return False
    if not any(word.tag in "dxqX" for word in named) or any(word.low in _UNBOUND for word in named):
        return False
    known = any(word.tag == "x" or (word.tag == "d" and word.low not in {"a", "an"}) for word in named)
    if inside[1].tag in "vmbho" and not known and not any(word.tag == "q" or word.low in CALENDAR for word in told):
        return False
    if named[-1].low in _HOLDING or any(word.low.endswith("est") for word in named):
        return False
    before = words[unit.first : antecedent[0]]
    if words[part[0]].low == "that" and any(
        word.low in SPEECH_VERBS for word in words[unit.verb or unit.first : part[0]]
    ):
        return False
    if any(word.low in _CONDITIONS for word in before) or (before and before[-1].low in {"like", "as", "than"}):
        return False
    verb = next((word for word in inside[1:] if word.tag in _FINITE), None)
    return verb is not None and (verb.low in {"was", "were", "had", "has", "have"} or "d" in forms_of(verb.low))
