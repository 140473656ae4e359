"""Who does what to whom, as far as the order of words tells: each verb of a text with the words on its two sides.

A side is a zone of words, not a parsed phrase: what stands before the verb in its clause does it, what stands behind
undergoes it; a passive turns them round, and "by" names who did it. Where a pronoun or nothing stands, nobody is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model import Span
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word, tag_words

_FINITE = frozenset("vmbhoR")
_GROUP = frozenset("mbhoRBaintvg")
_CONTENT = frozenset("vign")
_BE = frozenset("bBR")
_MARKS = frozenset(",;:—–()")
_HARD_MARKS = frozenset(";:—–")
_RELATIVES = frozenset(["who", "which", "that"])


@dataclass(frozen=True, slots=True)
class Act:
    """A verb, by the span of its telling word, and the spans of who does it, of what undergoes it, and of the rest.

    `clause` is all of it: the two sides with the verb between them. `is_open` is set where a modal ("will", "may") or a
    "to" stands before the verb: the act is not told as done.
    """

    verb: Span
    agents: tuple[Span, ...]
    patients: tuple[Span, ...]
    clause: tuple[Span, ...]
    is_passive: bool
    is_open: bool


@dataclass(slots=True)
class _Group:
    """Places of a verb group's first and last word, and of the word that tells what is done."""

    first: int
    last: int
    head: int
    is_finite: bool
    is_passive: bool
    is_open: bool


def find_acts(text: str, sentences: Sequence[Span]) -> tuple[Act, ...]:
    """The acts told in `text`, in the order of their verbs.

    >>> acts = find_acts("The fine was paid by Ana Ruiz.", [Span(0, 30)])
    >>> [[span.of("The fine was paid by Ana Ruiz.") for span in side] for side in (acts[0].agents, acts[0].patients)]
    [['Ana', 'Ruiz'], ['The', 'fine']]
    """
    return tuple(act for sentence in sentences for act in _in_sentence(sentence.of(text), sentence.start))


def _in_sentence(text: str, start: int) -> list[Act]:
    words = tag_words(text)
    tags = "".join(word.tag for word in words)
    acts: list[Act] = []
    before: list[int] = []
    for group in _groups(tags):
        left = _left(words, tags, group, before)
        before = left if group.is_finite else before
        right = _right(tags, group, in_relative=_relative_before(words, tags, group.first) is not None)
        acts.append(_act(words, group, left, right, start))
    return acts


def _groups(tags: str) -> list[_Group]:
    found: list[_Group] = []
    at = 0
    while at < len(tags):
        if not _opens_group(tags, at):
            at += 1
            continue
        end = _group_end(tags, at)
        heads = [place for place in range(at, end) if tags[place] in _CONTENT]
        head = heads[-1] if heads else end - 1
        passive = tags[head] == "n" and (head == at or any(tags[place] in _BE for place in range(at, head)))
        is_open = tags[at] == "t" or "m" in tags[at:head]
        found.append(_Group(at, end, head, tags[at] in _FINITE, passive, is_open))
        at = end
    return found


def _opens_group(tags: str, at: int) -> bool:
    if tags[at] in _FINITE or tags[at] in "gn":
        return True
    return tags[at] == "t" and at + 1 < len(tags) and tags[at + 1] in "aiB"


def _group_end(tags: str, at: int) -> int:
    """The place behind the group: its first finite verb and what follows of auxiliaries, adverbs and participles."""
    end = at + 1
    while end < len(tags) and tags[end] in _GROUP and tags[end] != "v" and tags[end - 1] not in "vgn":
        end += 1
    while end > at + 1 and tags[end - 1] == "a":
        end -= 1
    return end


def _left(words: list[Word], tags: str, group: _Group, before: list[int]) -> list[int]:
    """Places of the words that do it; of the clause before for "and sent", of the noun before for "who sent"."""
    at = group.first - 1
    while at >= 0 and (tags[at] == "a" or tags[at] in "\"“”'"):
        at -= 1
    if at < 0 or not group.is_finite:
        return []
    if tags[at] == "c":
        return before
    if (pronoun := _relative_before(words, tags, group.first)) is not None:
        return _antecedent(tags, pronoun)
    run = _run_left(tags, at)
    verb = run[0] - 1 if run else at
    if tags[verb] == "v" and words[verb].low not in SPEECH_VERBS:
        pronoun = _relative_before(words, tags, verb)
        if pronoun is not None:
            return _antecedent(tags, pronoun)
    if tags[at] == ",":
        opening = tags.rfind(",", 0, at)
        aside = range(opening + 1, at)
        if opening > 0 and not any(tags[place] in _FINITE for place in aside):
            return [*_run_left(tags, opening - 1), *aside]
        return _run_left(tags, at - 1)
    return run


def _relative_before(words: list[Word], tags: str, verb: int) -> int | None:
    """The place of the "who" that the verb follows, adverbs between them left out."""
    at = verb - 1
    while at >= 0 and tags[at] == "a":
        at -= 1
    return at if at >= 0 and tags[at] == "s" and words[at].low in _RELATIVES else None


def _antecedent(tags: str, pronoun: int) -> list[int]:
    """Places of the noun phrase before a relative pronoun, with or without a comma between them."""
    at = pronoun - 1
    return _run_left(tags, at - 1 if at >= 0 and tags[at] == "," else at)


def _run_left(tags: str, at: int) -> list[int]:
    """Places from `at` back to where another clause or a mark ends."""
    run: list[int] = []
    while at >= 0 and tags[at] not in _MARKS and tags[at] not in _FINITE and tags[at] not in "sit":
        if tags[at] == "c" and _has_finite_before(tags, at):
            break
        run.append(at)
        at -= 1
    return run[::-1]


def _has_finite_before(tags: str, at: int) -> bool:
    """Whether the clause that a conjunction may go on has its verb already."""
    for place in range(at - 1, -1, -1):
        if tags[place] in _FINITE:
            return True
        if tags[place] in _MARKS or tags[place] == "s":
            return False
    return False


def _right(tags: str, group: _Group, *, in_relative: bool) -> list[int]:
    """Places of the words behind the verb, up to where another clause starts; its subject goes with that clause.

    Behind a relative clause the main verb comes: what stands before it is still the relative's.
    """
    run: list[int] = []
    at = group.last
    while at < len(tags) and tags[at] not in _HARD_MARKS and tags[at] not in "s.?!":
        if tags[at] in ",c" and _finite_ahead(tags, at + 1):
            break
        if tags[at] in _FINITE:
            return run if in_relative else [place for place in run if place not in set(_run_left(tags, at - 1))]
        run.append(at)
        at += 1
    return run


def _finite_ahead(tags: str, at: int) -> bool:
    """Whether a finite verb comes before the next mark."""
    for place in range(at, len(tags)):
        if tags[place] in _FINITE:
            return True
        if tags[place] in _MARKS or tags[place] in "sc.":
            return False
    return False


def _act(words: list[Word], group: _Group, left: list[int], right: list[int], start: int) -> Act:
    def spans(places: Sequence[int]) -> tuple[Span, ...]:
        found = [words[place] for place in places if words[place].text[:1].isalnum()]
        return tuple([Span(word.start + start, word.end + start) for word in found])

    by = _by(words, right) if group.is_passive else []
    agents, patients = (_by_whom(words, right, by[0]) if by else [], left) if group.is_passive else (left, right)
    verb = words[group.head].span
    everything = sorted({*left, *range(group.first, group.last), *right})
    return Act(
        verb=Span(verb.start + start, verb.end + start),
        agents=spans(agents),
        patients=spans(patients),
        clause=spans(everything),
        is_passive=group.is_passive,
        is_open=group.is_open,
    )


def _by(words: list[Word], right: list[int]) -> list[int]:
    """The place of the verb's own "by", if there is one: none behind a further verb."""
    for place in right:
        if words[place].low == "by":
            return [place]
        if words[place].tag in "gntB":
            break
    return []


def _by_whom(words: list[Word], right: list[int], by: int) -> list[int]:
    """Places behind "by", up to the next preposition that does not go on with the name."""
    run: list[int] = []
    for place in right[right.index(by) + 1 :]:
        if words[place].tag == "p" and words[place].low != "of":
            break
        run.append(place)
    return run
