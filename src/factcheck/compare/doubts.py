"""Why a figure of the source that is not the claim's need not contradict it: another stage, another scale, a rate."""

import re
from decimal import Decimal

from factcheck.compare.binding import company, focus
from factcheck.compare.measures import is_measured
from factcheck.compare.owners import owned_by_another
from factcheck.compare.pair import Pair, inside, words_around
from factcheck.model import Value, ValueType
from factcheck.text.lemmas import lemma
from factcheck.text.reading import Reading
from factcheck.text.tokens import fold

#: A claim without a name may be of another event: the sentence must be so much about it.
_FOCUSED = 0.4


def doubt(pair: Pair, value: Value, other: Value) -> str | None:
    """Why the source's figure may be right beside the claim's; None if nothing speaks for that."""
    if _is_earlier(pair, value, other):
        return "an earlier figure, since superseded"
    if _is_part(pair.claim.text, value) > _is_part(pair.passage.text, other):
        return "the claim counts a part of them"
    if _is_of_another_period(pair, other):
        return "a figure of another period: a quarter, a month, a year"
    if _is_far_off(value, other):
        return "so far apart that they hardly count the same thing"
    if _is_of_another_stage(pair, other):
        return "a figure of another stage: first, earlier, later"
    if _stands_bare(pair, value) or _amount_stands(pair, value):
        return "the claim's figure stands there too, of something else"
    if _is_denied(pair, value):
        return "the claim denies its figure"
    if not pair.claim_side.names and focus(pair, pair.source_side.sentence_at(other.span.start)) < _FOCUSED:
        return "the claim names nobody, and the sentence says much else"
    if not counts_the_same(pair, value, other):
        return "a figure, but not shown to count the same thing"
    return "another's figure" if owned_by_another(pair, value, other) else None


#: What a claim says of a figure that is not the last one, and of one that comes after.
_STAGE = re.compile(
    r"\b(?:initial(?:ly)?|earlier|previous(?:ly)?|original(?:ly)?|first (?:estimate|reading|report)s?|at first|ago|"
    r"later|subsequent(?:ly)?|eventually|since then|again)\b",
    re.IGNORECASE,
)


def _is_of_another_stage(pair: Pair, twin: Value) -> bool:
    """Whether the claim's figure is an earlier or a later one, and nothing near the source's says the same of it."""
    said = {match.group().casefold() for match in _STAGE.finditer(pair.claim.text)}
    start, end = max(0, twin.span.start - _EARLIER_REACH), twin.span.end + _EARLIER_REACH
    near = {match.group().casefold() for match in _STAGE.finditer(pair.passage.text[start:end])}
    return bool(said) and not said & near


_PART_OF = re.compile(r"\s+of (?:the|them|those|these|its|their|whom|which)\b", re.IGNORECASE)


def _is_part(text: str, value: Value) -> bool:
    """Whether the figure counts a part of something: "twelve of the dead"."""
    return value.type is not ValueType.PERCENT and _PART_OF.match(text, value.span.end) is not None


_PERIOD = re.compile(
    r"\b(?:quarterly|monthly|weekly|daily|hourly|annual(?:ly)?|yearly|half-year(?:ly)?)\b", re.IGNORECASE
)


def _is_of_another_period(pair: Pair, twin: Value) -> bool:
    """Whether a word right beside the source's figure says it is of a period that the claim does not speak of."""
    if twin.type is ValueType.DURATION:
        return False  # "30 hours a week" names its own
    start, end = max(0, twin.span.start - _BESIDE), twin.span.end + _BESIDE
    near = {match.group().casefold() for match in _PERIOD.finditer(pair.passage.text[start:end])}
    return bool(near) and near.isdisjoint(match.group().casefold() for match in _PERIOD.finditer(pair.claim.text))


#: So many characters beside a figure tell of it.
_BESIDE = 30
#: Counts of which one is so many times the other are of two things; a slip by a thousand has the same digits.
_FAR = 100


def _is_far_off(value: Value, other: Value) -> bool:
    ours, theirs = value.value, other.value
    if value.type is not ValueType.COUNT or not isinstance(ours, Decimal) or not isinstance(theirs, Decimal):
        return False
    return min(ours, theirs) > 0 and max(ours, theirs) >= _FAR * min(ours, theirs)


def _amount_stands(pair: Pair, value: Value) -> bool:
    """Whether the very number counts something else in the passage; a measure, a sum or a share does not count."""
    if not value.is_exact or value.type is ValueType.MONEY:
        return False
    others = (other for other in pair.source_side.values if other.type in {ValueType.COUNT, ValueType.ORDINAL})
    return any(other.value == value.value and not is_measured(other) for other in others)


def _stands_bare(pair: Pair, value: Value) -> bool:
    """Whether the number itself is a word of the passage and no part of a value: "the Greens 9, the Liberals 4"."""
    ours = pair.claim_side.tokens
    numbers = {token.norm for token in ours if token.is_number and value.span.covers(token.span)}
    values = [other.span for other in pair.source_side.values]
    return any(
        token.is_number and token.norm in numbers and not any(span.overlaps(token.span) for span in values)
        for token in pair.source_side.tokens
    )


def is_slip(pair: Pair, value: Value, twin: Value) -> bool:
    """Whether the digits are the same, of another scale or measure, and some words beside them: million for billion."""
    digits = [re.sub(r"[^\d.]", "", each.text) for each in (value, twin)]
    if not digits[0] or digits[0] != digits[1] or company(pair, value, twin) <= 0:
        return False
    return value.unit != twin.unit or any(word in f"{value.text} {twin.text}".casefold() for word in _SCALES)


#: Fewer digits are alike by chance.
_TELLING = 2
_MAGNITUDES = frozenset(Decimal(10) ** power for power in (-9, -6, -3, 3, 6, 9))


def is_magnified(value: Value, other: Value) -> bool:
    """Whether the one is the other a thousand, a million or a billion times: 118,000 and 118 million."""
    ours, theirs = value.value, other.value
    if not isinstance(ours, Decimal) or not isinstance(theirs, Decimal) or not ours or not theirs:
        return False
    return len(ours.normalize().as_tuple().digits) >= _TELLING and ours / theirs in _MAGNITUDES


_SCALES = ("million", "billion", "trillion", "thousand", "bn", "mn")


def _is_denied(pair: Pair, value: Value) -> bool:
    """Whether the claim's figure stands under a negation: "not the first" is not contradicted by "second"."""
    return any(place in pair.claim_side.negated for place in inside(pair.claim_side, value.span))


_AGE = re.compile(r"\b(?:old|aged?|majority)\b", re.IGNORECASE)


def counts_the_same(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the two count the same thing for certain: a figure without its noun may count anything."""
    if value.type is ValueType.DURATION:
        texts = (pair.claim.text, value), (pair.passage.text, other)
        one, two = (_AGE.search(text[max(0, found.span.start - 12) : found.span.end + 6]) for text, found in texts)
        return (one is None) == (two is None)
    if value.type in {ValueType.COUNT, ValueType.ORDINAL}:
        same_scale = _scale_of(pair.claim.text, value) == _scale_of(pair.passage.text, other)
        return same_scale and _counts_alike(pair, value, other)
    return is_rate(pair.claim.text, value) == is_rate(pair.passage.text, other)


_DEGREES = re.compile(r"(?:degrees?\s+)?(?:(?P<celsius>celsius|°?C\b)|(?P<fahrenheit>fahrenheit|°?F\b))", re.IGNORECASE)


def _scale_of(text: str, value: Value) -> str | None:
    """The scale of a temperature; None if the figure is none."""
    found = _DEGREES.search(text, value.span.end, value.span.end + 25)
    return None if found is None else found.lastgroup


_RATE = re.compile(r"\s*(?:a|an|per|each|every)\s+[a-z]+")


def is_rate(text: str, value: Value) -> bool:
    """Whether the amount is one of many: 41 euros a share, 300 dollars per month."""
    return _RATE.match(text, value.span.end) is not None


def _counts_alike(pair: Pair, value: Value, other: Value) -> bool:
    """Whether both figures have their noun, or the noun of one stands near the other, or the same word beside both."""
    if value.unit is not None and other.unit is not None:
        return True
    if value.unit is None and other.unit is None:
        return bool(_beside(pair.claim_side, value) & _beside(pair.source_side, other))
    noun, reading, bare = (value.unit, pair.source_side, other) if value.unit else (other.unit, pair.claim_side, value)
    near = words_around(reading, bare.span, reach=_NOUN_REACH)
    return any(token.lemma == lemma(fold(str(noun)).split()[-1]) for token in near)


def _beside(reading: Reading, value: Value) -> frozenset[str]:
    """The keys of the content words right before and right behind a figure."""
    return frozenset(token.lemma for token in words_around(reading, value.span, reach=1))


#: A noun so many content words from a bare figure may be what it counts: "the number of cases rose to 12".
_NOUN_REACH = 3


_EARLIER = re.compile(
    r"\b(?:earlier|initially|previously|at first|originally|so far|had been|until then)\b", re.IGNORECASE
)
#: Characters before and behind a figure in which such a word speaks of it.
_EARLIER_REACH = 60


def _is_earlier(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the source's toll is a smaller one that it calls an earlier one."""
    if not is_smaller_toll(value, other):
        return False
    text = pair.passage.text[max(0, other.span.start - _EARLIER_REACH) : other.span.end + _EARLIER_REACH]
    return _EARLIER.search(text) is not None


def is_smaller_toll(value: Value, other: Value) -> bool:
    """Whether both are tolls and the source's is the smaller one: tolls grow while they are counted."""
    ours, theirs = value.value, other.value
    if value.type is not ValueType.CASUALTIES or not isinstance(ours, Decimal) or not isinstance(theirs, Decimal):
        return False
    return theirs < ours
