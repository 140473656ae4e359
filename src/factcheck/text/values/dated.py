"""Dates in their place: hours and parts of the day around them, bounds before them, and the value they make."""

from dataclasses import dataclass
from datetime import date

from factcheck.model import Value, ValueType
from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import When
from factcheck.text.values.clock import PARTS
from factcheck.text.values.dates import Hit, find_dates
from factcheck.text.values.day_parts import with_times
from factcheck.text.values.joined_dates import join_dates
from factcheck.text.values.lexicon import Phrase, by_last, phrases
from factcheck.text.values.named_dates import named_dates
from factcheck.text.values.tape import Tape
from factcheck.text.values.tense import looks_forward


@dataclass(frozen=True, slots=True)
class DateBound:
    """What a preposition makes of a stretch: the side that stays bounded, and whether the stretch itself is out."""

    keep: str
    open: bool = False
    approx: bool = False


_BY = phrases("""
by
by the
on or before
no later than
not later than
until
till
up to
up until
through
as late as
bis
bis zum
hasta
até
fino al
jusqu ' au
jusqu ’ au
jusqu ' en
""")
_SINCE = phrases("""
since
ever since
on or after
as from
starting
starting on
starting from
beginning
beginning on
as early as
no earlier than
not earlier than
not before
effective
seit
depuis
desde
dal
""")
_AROUND = phrases("""
around
around the
about
circa
c .
ca .
approximately
roughly
some time in
sometime in
on or about
on or around
on about
""")
_BOUNDS: dict[Phrase, DateBound] = {
    **dict.fromkeys(_BY, DateBound("high")),
    **dict.fromkeys(_SINCE, DateBound("low")),
    **dict.fromkeys(phrases("before\nprior to\nearlier than\npre -"), DateBound("high", open=True)),
    **dict.fromkeys(phrases("after\nlater than\npost -\nbeyond"), DateBound("low", open=True)),
    **dict.fromkeys(_AROUND, DateBound("both", approx=True)),
}
_BY_LAST = by_last(_BOUNDS)


def find_dated(tape: Tape, today: date | None) -> list[Hit]:
    """The dates of the tape, in order; takes their tokens."""
    back, forward = Anchor(today), Anchor(today, forward=True)

    def anchor_at(at: int) -> Anchor:
        return forward if looks_forward(tape, at) else back

    hits = _merged(named_dates(tape, anchor_at), find_dates(tape, anchor_at))
    hits = with_times(tape, join_dates(tape, hits, today))
    for hit in hits:
        tape.taken[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    return hits


def _merged(named: list[Hit], formed: list[Hit]) -> list[Hit]:
    """Both lists in order; where two meet, the named one is the longer reading."""
    taken = {index for hit in named for index in range(hit.start, hit.end)}
    kept = [hit for hit in formed if taken.isdisjoint(range(hit.start, hit.end))]
    return sorted((*named, *kept), key=lambda hit: hit.start)


def dated_value(tape: Tape, hit: Hit) -> Value:
    """The value of a date with the bound that the words before or after it put on it."""
    phrase = tape.longest_before(hit.start, _BY_LAST)
    if phrase is None or _is_no_bound(tape, hit, phrase):
        return _bounded_after(tape, hit) or date_value(tape, *hit)
    bound = _BOUNDS[phrase]
    if bound.open and "end" in tape.low[hit.start : hit.start + 2]:
        bound = DateBound("high")  # before the end of a year is still within it
    return date_value(tape, hit.start - len(phrase), hit.end, _bounded(hit.when, bound))


def _bounded_after(tape: Tape, hit: Hit) -> Value | None:
    """The value with the bound after it: "from January onwards", "2018 or later"."""
    for phrase, bound in _AFTER.items():
        end = hit.end + len(phrase)
        if tuple(tape.low[hit.end : end]) == phrase and tape.low[end] != "than":
            return date_value(tape, hit.start, end, _bounded(hit.when, bound))
    return None


_AFTER = {
    **dict.fromkeys(phrases("onwards\nonward\nor later\nor after\nand later"), DateBound("low")),
    **dict.fromkeys(phrases("or earlier\nor before\nand earlier"), DateBound("high")),
}


def date_value(tape: Tape, start: int, end: int, when: When) -> Value:
    """The value of a stretch of the calendar named by the tokens from `start` to `end`."""
    span = tape.span(start, end)
    return Value(
        type=ValueType.DATE,
        text=span.of(tape.text),
        span=span,
        value=when.value,
        low=when.low.isoformat() if when.low else None,
        high=when.high.isoformat() if when.high else None,
        approx=when.approx,
        low_open=when.low_open,
        high_open=when.high_open,
        granularity=when.granularity,
        ambiguous=bool(when.alternatives),
        alternatives=when.alternatives,
    )


def _is_no_bound(tape: Tape, hit: Hit, phrase: Phrase) -> bool:
    """Whether the preposition belongs to something else: "after Tuesday's attack", "before dawn on Monday"."""
    if tape.low[hit.start - len(phrase) - 1] in {"how", "what"} or tape.low[hit.start] in PARTS:
        return True
    if hit.when.granularity.endswith("-span") and phrase[-1] in {"from", "between"}:
        return True
    return phrase[0] in {"after", "before"} and tape.low[hit.end] in {"'", "’", "'s", "’s"}


def _bounded(when: When, bound: DateBound) -> When:
    if bound.approx and when.granularity == "time":
        return when.but(approx=True)
    if bound.approx:
        return when.but(approx=True, low=None, high=None)
    if bound.keep == "high":
        return when.but(low=None, high=when.low if bound.open else when.high, high_open=bound.open)
    return when.but(high=None, low=when.high if bound.open else when.low, low_open=bound.open)
