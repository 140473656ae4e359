"""Figures of a statement that are claimed by themselves, each with the phrase it stands in."""

from collections.abc import Iterator, Sequence

from factcheck.extract.draft import Draft, within
from factcheck.extract.unit import Range
from factcheck.model import Value, ValueType
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words

_INSIDE_VALUE_PHRASE = frozenset("dqjNaXg")
#: Prepositions whose figure is a fact beside the one before it.
_APART = _words("to from in at by with for against after between over under on")
_RELATIVES = _words("that which who")
#: Value types that are claimed one by one.
_CLAIMED = frozenset(
    [ValueType.DATE, ValueType.COUNT, ValueType.MONEY, ValueType.PERCENT, ValueType.CASUALTIES, ValueType.DURATION]
)


def further_values(words: Sequence[Word], draft: Draft, values: Sequence[Value]) -> Iterator[Draft]:
    """A claim for each figure of the draft but the one it is about.

    Figures behind a preposition each take their phrase ("fell to 3 | from 5"); the draft ends before the first of them.
    """
    part = (draft.first, draft.last)
    inside = sorted((value for value in within(words, part, values) if _counts(words, draft, value)), key=_place)
    dated = bool(inside) and inside[0].type is ValueType.DATE and draft.unit.front is not None
    while not dated and len(inside) > 1 and _only_says_when(words, draft, inside[0]):
        inside.pop(0)
    times = (ValueType.DATE, ValueType.DURATION)
    figures = [value for value in inside[1:] if value.type not in times and not _is_conversion(words, value)]
    for value in figures:
        before = max((other for other in inside if other.span.end <= value.span.start), key=_place)
        floor = _word_after(words, before.span.end)
        if _goes_on(words, floor, value) and (before.type is value.type or _comes_from(words, floor)):
            continue
        first, last = _phrase_around(words, value, (max(part[0], floor), part[1]))
        if _is_inner_subject(words, draft, last):
            continue
        if words[first - 1].tag == "c" and first - 1 > draft.first and value.type is before.type:
            yield Draft(first, _next_cut(words, value, figures, part), draft.unit, focus=value, with_front=False)
            draft.last = min(draft.last, first - 1)
            continue
        relative = _relative_before(words, first, floor)
        apart = any(words[at].text == "," for at in range(floor, first))
        cut = None if dated or apart or relative is not None else _preposition_before(words, first, draft)
        if cut is None:
            if relative is not None:
                first, last = relative, _next_cut(words, value, figures, part)
            until = _stop(words, draft, last, _next_cut(words, value, figures, part))
            yield Draft(first, last, draft.unit, focus=value, with_front=False, until=until)
            if last == draft.last and not dated and words[first - 1].tag not in "vimbh":
                draft.last = _whole_before(words, draft.first, first)
        else:
            draft.last = min(draft.last, cut)
            yield Draft(
                cut, _next_cut(words, value, figures, part), draft.unit, focus=value, with_front=False, tail=cut
            )


def _is_inner_subject(words: Sequence[Word], draft: Draft, last: int) -> bool:
    """Whether the verb of a clause inside the statement follows the phrase: "found that 40 men in 9 towns fell ill"."""
    verb = draft.unit.verb
    closing = next((at for at in range(last, draft.last) if words[at].tag in "s,;:c()vmbho"), None)
    return verb is not None and verb < last and closing is not None and words[closing].tag in "vmbho"


def _stop(words: Sequence[Word], draft: Draft, last: int, cut: int) -> int | None:
    """Where a statement read for one figure may stop: before the next one, if a whole phrase ends there."""
    front = draft.unit.front
    closed = sum((word.text == "(") - (word.text == ")") for word in words[draft.unit.first : cut]) == 0
    in_front = front is not None and last <= front[1]
    return cut if cut >= last and closed and not in_front and words[cut - 1].tag in "NXq)" else None


def _only_says_when(words: Sequence[Word], draft: Draft, value: Value) -> bool:
    """Whether a date or duration stands before the verb, inside the subject: "profit in the three months rose"."""
    verb = draft.unit.verb
    times = (ValueType.DATE, ValueType.DURATION)
    return value.type in times and verb is not None and value.span.end <= words[verb].start


def _is_conversion(words: Sequence[Word], value: Value) -> bool:
    """Whether a sum in brackets says the sum before it in other money: "500 francs ($1)"."""
    at = next((at for at, word in enumerate(words) if word.end > value.span.start), 0)
    return value.type is ValueType.MONEY and at > 0 and words[at - 1].text == "("


def _whole_before(words: Sequence[Word], first: int, end: int) -> int:
    """The end of what stands before `end` without small words that lead to it, relatives without their object."""
    while end - 1 > first and (words[end - 1].tag in "pgdtcs," or _leads(words, end - 1)):
        end -= 1
    return end


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether the word is an adverb or verb that only leads to what is cut off: "way of only", "people who had"."""
    if words[at].tag == "a":
        return words[at - 1].tag in "pdc,"
    return words[at].tag in "vbhm" and words[at - 1].tag == "s"


def _word_after(words: Sequence[Word], end: int) -> int:
    """The first word that starts at or behind `end`."""
    return next((at for at, word in enumerate(words) if word.start >= end), len(words))


def _goes_on(words: Sequence[Word], floor: int, value: Value) -> bool:
    """Whether a figure is the end of "from A to B" or "A to B"."""
    while floor + 1 < len(words) and words[floor].tag == "a":
        floor += 1
    if floor + 1 < len(words) and words[floor].tag in "N" and words[floor + 1].low == "to":
        floor += 1
    after = floor + 1
    while after < len(words) and words[floor].low == "of" and words[after].tag in "dj":
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
    if (
        relative is None
        or words[relative - 1].low == "those"
        or any(words[at].low in SPEECH_VERBS for at in range(floor, relative))
    ):
        return None
    while relative - 1 > floor and words[relative - 1].tag in "NXjd":
        relative -= 1
    return relative


def _counts(words: Sequence[Word], draft: Draft, value: Value) -> bool:
    """Whether a value is claimed: a figure in the adverbial before the subject only says of whom."""
    front = draft.unit.front
    before = front is not None and front[0] >= draft.first and value.span.end <= words[front[1] - 1].end
    if value.type not in _CLAIMED or (before and value.type is not ValueType.DATE):
        return False
    if any(words[first].start <= value.span.start < words[last - 1].end for first, last in draft.unit.gaps):
        return False
    return not _is_age(words, value) and not _is_known_number(words, draft, value)


def _is_known_number(words: Sequence[Word], draft: Draft, value: Value) -> bool:
    """Whether a number in words behind "the" opens the subject: "the two sides" says whom, and not how many."""
    at = next((at for at, word in enumerate(words) if word.start == value.span.start), None)
    if at is None or at == 0 or draft.unit.subject is None or not value.text.split()[0].isalpha():
        return False
    opened = words[at - 1].low in {"the", "these", "those", "both"} and draft.unit.subject[0] == at - 1
    return opened and value.type is ValueType.COUNT and words[at + 1 : at + 2] != [] and words[at + 1].tag in "NjX"


def _is_age(words: Sequence[Word], value: Value) -> bool:
    """Whether a bare figure between commas behind a name says how old somebody is: "Ana Ruiz, 62, had"."""
    at = next((at for at, word in enumerate(words) if word.span == value.span), None)
    if at is None or not 1 < at < len(words) - 1:
        return False
    return words[at - 2].tag == "X" and words[at - 1].text == "," and words[at + 1].text == ","


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
    floor = max(part[0], _word_after(words, value.span.end))
    while first > floor and words[first - 1].tag in "pNjg":
        first -= 1
    return _whole_before(words, part[0], first)


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
    if last - first == 1 and first > part[0] and words[first - 1].tag not in "cp":
        first = next((at + 1 for at in range(first - 1, part[0], -1) if words[at].text == ","), part[0])
    if last < part[1] and words[last].low in {"including", "of", "in", "from"}:
        listed = "," if words[last].low == "including" else ""
        while last < part[1] and words[last].tag in "pdXNjqxcar" + listed:
            last += 1
    return first, last
