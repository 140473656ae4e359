"""Dates in their place: hours and parts of the day around them, bounds before them, and the value they make."""

from dataclasses import dataclass
from datetime import date

from factcheck.model import Value, ValueType
from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import When
from factcheck.text.values.dates import Hit, find_dates
from factcheck.text.values.lexicon import Phrase, by_last, phrases
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words


@dataclass(frozen=True, slots=True)
class DateBound:
    """What a preposition makes of a stretch: the side that stays bounded, and whether the stretch itself is out."""

    keep: str
    open: bool = False
    approx: bool = False


_BY = phrases("""
by
by the
no later than
not later than
until
till
up to
up until
through
as late as
""")
_SINCE = phrases("""
since
ever since
as of
as from
from
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
    **dict.fromkeys(phrases("before\nprior to\nearlier than\nahead of\npre -"), DateBound("high", open=True)),
    **dict.fromkeys(phrases("after\nlater than\nfollowing\npost -\nbeyond"), DateBound("low", open=True)),
    **dict.fromkeys(_AROUND, DateBound("both", approx=True)),
}
_BY_LAST = by_last(_BOUNDS)
_FORWARD = words(
    "by until till before deadline next upcoming due scheduled will expires expire",
)
_SAID = words(
    "said told announced reported says was were had",
)
#: Tokens before a date in which a word that looks forward counts.
REACH = 8


def find_dated(tape: Tape, today: date | None) -> list[Value]:
    """The dates of the tape as values; takes their tokens."""
    back, forward = Anchor(today), Anchor(today, forward=True)
    hits = find_dates(tape, lambda at: forward if _looks_forward(tape, at) else back)
    values = []
    for hit in hits:
        values.append(_value(tape, hit))
        tape.taken[hit.start : hit.end] = b"\x01" * (hit.end - hit.start)
    return values


def _looks_forward(tape: Tape, at: int) -> bool:
    for index in range(at - 1, max(-1, at - REACH), -1):
        low = tape.low[index]
        if low in _SAID or low in {".", ";"}:
            return False
        if low in _FORWARD:
            return True
    return False


def _value(tape: Tape, hit: Hit) -> Value:
    phrase = tape.longest_before(hit.start, _BY_LAST)
    bound = _BOUNDS.get(phrase) if phrase else None
    start = hit.start - len(phrase or ()) if bound else hit.start
    when = _bounded(hit.when, bound) if bound else hit.when
    span = tape.span(start, hit.end)
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


def _bounded(when: When, bound: DateBound) -> When:
    if bound.approx:
        return when.but(approx=True, low=None, high=None)
    if bound.keep == "high":
        return when.but(low=None, high=when.low if bound.open else when.high, high_open=bound.open)
    return when.but(high=None, low=when.high if bound.open else when.low, low_open=bound.open)
