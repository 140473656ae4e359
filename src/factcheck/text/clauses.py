"""The stretches a sentence falls into, each with its shape: clause, verb phrase, participle, phrase, noun.

Cuts are made at commas and their like, before a conjunction that opens a predicate, before "that" and its silent twin
after a verb of saying, and before "while", "because" and their like. Whether a stretch is a statement of its own is
decided later, by whoever asks.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from factcheck.text.finite import behind_day
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words


class Shape(StrEnum):
    """What a stretch is built like."""

    CLAUSE = "clause"
    VERB_PHRASE = "verb phrase"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    CONTINUED = "continued"
    RELATIVE = "relative"
    ABSOLUTE = "absolute"
    PHRASE = "phrase"
    NOMINAL = "nominal"


#: Shapes that say something of their own.
PREDICATES = frozenset(set(Shape) - {Shape.PHRASE, Shape.NOMINAL})


@dataclass(slots=True)
class Segment:
    """Words ``[first, last)`` of a sentence; `link` is the mark or word it hangs on by, `verb` its first verb."""

    first: int
    last: int
    shape: Shape
    link: str
    verb: int | None


_STOPS = frozenset(",;:—()")
_FINITE = frozenset("vmbhoR")
_QUOTES = frozenset("\"“”«»'‘’")
#: Opening quotation marks, with those that close them.
_CLOSES = {'"': '"', "“": '”"', "«": "»", "„": "“”"}
_RELATIVES = _words("which who whom whose where")
#: Words that open a clause which states something beside the main one.
_BESIDE = _words("while whereas although though because")
#: Conjunctions that never start a new statement by themselves.
_TIGHT = _words("& nor")
_TELLING = _words("told tells telling warned warns informed assured reminded")
#: Verbs that take whom they are said to before "that".
_ADDRESSED = _TELLING | _words(
    "promised promises promise promising pledged pledges pledge vowed advised cautioned telling warning reminding warn",
    "assures assuring convinced informing notified asked asks replied",
)
_TIME_OPENERS = _words("last this next that every one some each later earlier today yesterday tomorrow now then")
#: Words that open a list of examples: no statement, whatever its words look like.
_LISTING = _words("including excluding")
#: Longest pair of brackets, in words, that stays inside its clause.
_SHORT_ASIDE = 9
_NOMINAL_TAGS = frozenset("NXqrjRd")
#: Words after which commas part members of a list and no statements, and what members are made of.
_LIST_OPENERS = _words("between among amongst")
_MEMBER_TAGS = frozenset("NXxqrjRd")


def split_clauses(words: list[Word]) -> list[Segment]:
    """The stretches of a tagged sentence, in order; marks between them belong to none.

    >>> from factcheck.text.tags import tag_words
    >>> found = tag_words("On Monday, Ana Ruiz said that the bridge was closed and sent workers.")
    >>> [
    ...     (" ".join(word.text for word in found[part.first : part.last]), part.shape.value)
    ...     for part in split_clauses(found)
    ... ]  # doctest: +NORMALIZE_WHITESPACE
    [('On Monday', 'phrase'), ('Ana Ruiz said', 'clause'), ('that the bridge was closed', 'clause'),
     ('and sent workers', 'verb phrase')]
    """
    tags = "".join(word.tag for word in words)
    inside = _quoted_places(words) | _listed_places(words, tags)
    starts = sorted({0, *(at for at in _cuts(words, tags) if at not in inside)})
    parts = []
    for start, end in zip(starts, [*starts[1:], len(words)], strict=True):
        first, last = _trim(tags, start, end)
        if first < last:
            link = words[start - 1].text if start and tags[start - 1] in _STOPS else ""
            parts.append(_segment(words, tags, first, last, link))
    return parts


def _listed_places(words: list[Word], tags: str) -> set[int]:
    """The places where no stretch starts: inside "between A, B, and C"."""
    openers = (at for at, word in enumerate(words) if word.low in _LIST_OPENERS)
    return {place for at in openers for place in _list_from(words, tags, at + 1)}


def _list_from(words: list[Word], tags: str, start: int) -> range:
    """The places of a list of nouns with commas, up to its last member; none if it is no list."""
    at, commas = start, 0
    while at < len(words) and (tags[at] in _MEMBER_TAGS or words[at].text == ","):
        commas += words[at].text == ","
        at += 1
    if not commas or at >= len(words) or words[at].low != "and":
        return range(0)
    at += 1
    while at < len(words) and tags[at] in _MEMBER_TAGS:
        at += 1
    return range(start, at)


def _quoted_places(words: list[Word]) -> set[int]:
    """The places where no stretch starts: behind the first word of a quotation up to its end.

    A quotation may go on from the sentence before, or into the next one.
    """
    inside: set[int] = set()
    opened: int | None = None
    for at, word in enumerate(words):
        if opened is not None and word.text in _CLOSES[words[opened].text]:
            inside.update(range(opened + 1, at + 1))
            opened = None
        elif opened is None and word.text in _CLOSES and _stands_before(words, at):
            opened = at
        elif opened is None and not inside and at and word.text in '"”' and words[at - 1].tag in ",.?!":
            inside.update(range(1, at + 1))
    if opened is not None and len(words) - opened > 1:
        inside.update(range(opened + 1, len(words)))
    return inside


def _stands_before(words: list[Word], at: int) -> bool:
    """Whether a mark touches the word behind it and not the one before."""
    touches = at + 1 < len(words) and words[at].end == words[at + 1].start
    return touches and (at == 0 or words[at - 1].end < words[at].start or words[at - 1].text in "([—–-")


def _cuts(words: list[Word], tags: str) -> list[int]:
    cuts: list[int] = []
    since = 0
    for index, tag in enumerate(tags):
        at = _cut_at(words, tags, index, tag, since)
        if at is not None:
            cuts.append(at)
            since = at
    return cuts


def _cut_at(words: list[Word], tags: str, index: int, tag: str, since: int) -> int | None:
    """Where a new stretch starts because of word `index`, or None."""
    if tag in _STOPS:
        return _after_mark(words, tags, index)
    if tag == "c" and words[index].low not in _TIGHT:
        joined = since == index or _has_predicate(tags, since, index)
        return index if joined and _opens_predicate(words, tags, index + 1) else None
    if tag == "s":
        return index if _opens_statement(words, tags, index) else None
    if tag in "vgi" and words[index].low in SPEECH_VERBS:
        told = _behind_addressee(tags, index) if words[index].low in _TELLING else index
        told = behind_day(words, told + 1) - 1
        return told + 1 if _silent_that(words, tags, told) else None
    return None


def _behind_addressee(tags: str, verb: int) -> int:
    """The last word of whom something is told: "told Reuters | the bank needed"; the verb if nobody is named."""
    at = verb + 1
    while at < len(tags) and tags[at] in "dXNjx":
        if tags[at] in "XN" and at + 1 < len(tags) and tags[at + 1] in "dr":
            return at
        at += 1
    return verb


def _after_mark(words: list[Word], tags: str, index: int) -> int | None:
    """The place after a mark; None for the comma of a date ("May 4, 2025") or a number."""
    if tags[index] in "()" and _is_short_aside(tags, index):
        return None
    if tags[index] == "," and index and tags[index - 1] == "q" and re.fullmatch(r"\d{4}", _text(words, index + 1)):
        return None
    after = index + 1
    if after < len(words) and words[after].text in _QUOTES and words[after].start == words[index].end:
        after += 1
    return after


def _is_short_aside(tags: str, index: int) -> bool:
    """Whether the bracket at `index` belongs to a pair with a few words and no verb between: "(NYAG)"."""
    if tags[index] == "(":
        opening, closing = index, tags.find(")", index, index + _SHORT_ASIDE)
    else:
        opening, closing = tags.rfind("(", max(0, index - _SHORT_ASIDE), index), index
    return 0 <= opening < closing and not any(tag in _FINITE for tag in tags[opening:closing])


def _text(words: list[Word], index: int) -> str:
    return words[index].text if index < len(words) else ""


def _has_predicate(tags: str, start: int, end: int) -> bool:
    return any(tag in "vmbhoRgit" for tag in tags[start:end])


def _skip(tags: str, index: int, extra: str = "") -> int:
    while index < len(tags) and (tags[index] in "a" + extra or tags[index] in _QUOTES):
        index += 1
    return index


def _opens_predicate(words: list[Word], tags: str, index: int) -> bool:
    """Whether a verb phrase, or a noun phrase with its finite verb, starts at word `index`."""
    index = _skip(tags, index)
    if index >= len(tags):
        return False
    if tags[index] in _FINITE or tags[index] in "igt":
        return True
    if tags[index] == "s":
        return words[index].low == "that" or words[index].low in _BESIDE or words[index].low == "if"
    if tags[index] == "n":
        return _text(words, index + 1) in {"by", "in", "to", "from", "on", "at", "with"}
    return _finite_ahead(words, tags, index)


def _finite_ahead(words: list[Word], tags: str, index: int) -> bool:
    """Whether a finite verb comes before the next mark, relative, or conjunction with a verb of its own."""
    for at in range(index, len(tags)):
        if tags[at] in _FINITE:
            return at > index and not _is_contact_relative(words, tags, index, at)
        if tags[at] in _STOPS or tags[at] == "s":
            return False
        if tags[at] == "c":
            following = _skip(tags, at + 1)
            if following < len(tags) and (tags[following] in _FINITE or tags[following] in "igt"):
                return False
    return False


def _is_contact_relative(words: list[Word], tags: str, start: int, verb: int) -> bool:
    """Whether the verb belongs to a relative clause without its pronoun: "the life | she led"."""
    pronoun = verb - 1
    while pronoun > start and tags[pronoun] == "a":
        pronoun -= 1
    if pronoun - 1 < start or tags[pronoun] != "r" or tags[pronoun - 1] not in "NX":
        return False
    return tags[start] != "p" and words[start].low not in _TIME_OPENERS


def _opens_statement(words: list[Word], tags: str, index: int) -> bool:
    low = words[index].low
    if index and tags[index - 1] == "c":
        return False
    if low == "that":
        return _is_complementizer(words, tags, index)
    if low in _BESIDE:
        return index > 0 and (_finite_ahead(words, tags, index + 1) or _finite_behind_aside(words, tags, index + 1))
    return False


def _is_complementizer(words: list[Word], tags: str, index: int) -> bool:
    """Whether "that" opens the content of a verb and is no relative behind a noun."""
    following = _skip(tags, index + 1)
    if index and words[index - 1].low == "out":
        return True
    if index == 0 or tags[index - 1] in "vgic,:n":
        return index > 0
    if following < len(tags) and tags[following] in _FINITE and tags[following] != "R":
        return False
    for back in range(index - 1, -1, -1):
        if tags[back] in _STOPS or tags[back] == "s":
            return False
        if words[back].low in SPEECH_VERBS and (tags[back] in "vgi" or (tags[back] == "n" and tags[back - 1] == "h")):
            return not _has_object(words, tags, back, index)
    return False


def _has_object(words: list[Word], tags: str, verb: int, end: int) -> bool:
    """Whether a thing stands between the verb and "that", which then is a relative: "promised 5 francs that he owed".

    Whom something is told or promised is no such thing, and neither is a day.
    """
    after = _skip(tags, verb + 1)
    if after >= end or behind_day(words, after) > after or words[after].low in _TIME_OPENERS:
        return False
    if words[verb].low in _ADDRESSED:
        return tags[after] == "q"
    return tags[after] in "dqjxN"


def _silent_that(words: list[Word], tags: str, index: int) -> bool:
    """Whether a clause follows the verb of saying without "that"."""
    after = index + 1
    if after >= len(tags) or tags[after] not in "dxXNjqrRa" or words[after].text in _QUOTES:
        return False
    return tags[after] == "R" or _finite_ahead(words, tags, after) or _finite_behind_aside(words, tags, after)


def _finite_behind_aside(words: list[Word], tags: str, index: int) -> bool:
    """Whether a noun phrase, an aside between commas and a finite verb follow: "the fund, which is new, | fell"."""
    comma = tags.find(",", index)
    if comma < 0 or tags[index:comma].strip("dxXNjqap"):
        return False
    if _text(words, comma + 1).lower() not in _RELATIVES and _text(words, comma + 1) not in {"a", "an", "the"}:
        return False
    closing = tags.find(",", comma + 1)
    after = _skip(tags, closing + 1) if closing > 0 else len(tags)
    return after < len(tags) and tags[after] in _FINITE


def _trim(tags: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the marks at its ends; a quotation's marks stay."""
    while start < end and (tags[start] in _STOPS or tags[start] in ".?!"):
        start += 1
    while end > start and (tags[end - 1] in _STOPS or tags[end - 1] in ".?!…"):
        if tags[end - 1] == ")" and tags.find("(", start, end) >= 0:
            break
        end -= 1
    return start, end


def _segment(words: list[Word], tags: str, first: int, last: int, link: str) -> Segment:
    head = first
    while head < last and (tags[head] in "ca" or tags[head] in _QUOTES):
        link = words[head].low if tags[head] == "c" else link
        head += 1
    if head + 1 < last and tags[head] == "p" and words[head + 1].low in _RELATIVES:
        head += 1
    lists = head < last and (words[head].low in _LISTING or (words[head].low, _text(words, head + 1)) == ("such", "as"))
    if lists and "s" not in tags[head:last]:
        return Segment(first, last, Shape.PHRASE, link, None)
    if head < last and tags[head] == "s":
        return _subordinate(words, tags, Segment(first, last, Shape.CLAUSE, words[head].low, None), head)
    if head + 1 < last and tags[head] == "g" and words[head].low in SPEECH_VERBS and words[head + 1].text in _CLOSES:
        return Segment(first, last, Shape.PARTICIPLE, link, head)
    shape, verb = _shape(words, tags, head, last)
    return Segment(first, last, shape, link, verb)


def _subordinate(words: list[Word], tags: str, part: Segment, head: int) -> Segment:
    part.verb = _first_finite(words, tags, _skip(tags, head + 1), part.last)
    low = words[head].low
    if low in _RELATIVES:
        part.shape = Shape.RELATIVE if part.verb is not None else Shape.NOMINAL
    elif part.verb is None:
        named = low == "that" and head + 1 < part.last and tags[head + 1] in "XdxjN"
        part.shape = Shape.NOMINAL if low in _BESIDE or named else Shape.PHRASE
        part.first = head + 1 if named else part.first
    elif low == "that":
        part.shape, part.verb = _shape(words, tags, _skip(tags, head + 1), part.last)
    return part


def _first_finite(words: list[Word], tags: str, start: int, end: int) -> int | None:
    """The first finite verb that is not inside a relative clause."""
    embedded = 0
    for at in range(start, end):
        if tags[at] == "s" and at > start:
            embedded += 1
        elif tags[at] in _FINITE and not _is_contact_relative(words, tags, start, at):
            if not embedded:
                return at
            embedded -= 1
    return None


def _shape(words: list[Word], tags: str, head: int, last: int) -> tuple[Shape, int | None]:
    finite = _first_finite(words, tags, head, last)
    if finite is not None:
        bare = not any(tag in _NOMINAL_TAGS or tag in "xg" for tag in tags[head:finite]) and tags[finite] != "R"
        return (Shape.VERB_PHRASE if bare else Shape.CLAUSE), finite
    if head >= last:
        return Shape.PHRASE, None
    by_head = {"i": Shape.CONTINUED, "t": Shape.INFINITIVE, "g": Shape.PARTICIPLE, "n": Shape.PARTICIPLE}
    if tags[head] in by_head:
        return by_head[tags[head]], head
    if tags[head] == "p":
        verb = next((at for at in range(head + 2, last) if tags[at] in "Bgn"), None)
        return (Shape.ABSOLUTE, verb) if words[head].low == "with" and verb is not None else (Shape.PHRASE, None)
    return Shape.NOMINAL, None
