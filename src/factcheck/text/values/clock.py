"""Times of day: "5 p.m.", "10:30", "0730 GMT", "noon"; and the words for parts of a day."""

from typing import NamedTuple

from factcheck.text.values.lexer import CLOCK, WORD
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Hours with a name of their own.
NAMED = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}
_ZONES = words("gmt utc cet cest eet eest bst est edt pst pdt et pt ct mt jst msk")
#: Parts of a day that a word names.
PARTS = words("morning afternoon evening night dawn dusk overnight lunchtime nightfall daybreak sunrise sunset")


class Time(NamedTuple):
    """A time of day on the tape: hours and minutes as written by ISO 8601, first token and end token."""

    iso: str
    start: int
    end: int


def read_time(tape: Tape, at: int) -> Time | None:
    """The time of day that starts at token `at`."""
    low = tape.low[at]
    if low in NAMED:
        return Time(NAMED[low], at, at + 1)
    if tape.kind[at] == CLOCK:
        return _clock(tape, at)
    if tape.is_number(at):
        return _hour(tape, at) or _military(tape, at)
    return None


def _clock(tape: Tape, at: int) -> Time | None:
    hour, minute = tape.low[at].split(":")[:2]
    half, end = _half_day(tape, at + 1)
    return _time(int(hour), int(minute), half, at, _past_zone(tape, end))


def _hour(tape: Tape, at: int) -> Time | None:
    """An hour with a.m. or p.m. or o'clock: "5 p.m.", "8.30pm"."""
    hour, _, minute = tape.low[at].partition(".")
    if not (hour.isdecimal() and len(hour) < 3 and ((minute.isdecimal() and len(minute) == 2) or not minute)):
        return None
    half, end = _half_day(tape, at + 1)
    if half is None and tape.low[at + 1] not in {"o'clock", "o’clock", "uhr"}:
        if tape.low[at + 1 : at + 4] not in (["o", "'", "clock"], ["o", "’", "clock"]):
            return None
        end = at + 4
    end = max(end, at + 2) if half is None else end
    return _time(int(hour), int(minute or 0), half, at, _past_zone(tape, end))


def _military(tape: Tape, at: int) -> Time | None:
    """Four figures before a zone: "0730 GMT", "0600 local time"."""
    low, end = tape.low[at], _past_zone(tape, at + 1)
    if len(low) == 4 and low.isdecimal() and end > at + 1 and tape.kind[at + 1] == WORD:
        return _time(int(low[:2]), int(low[2:]), None, at, end)
    return None


def _half_day(tape: Tape, at: int) -> tuple[str | None, int]:
    """Whether a.m. or p.m. stands at `at`, and the token after it."""
    low = tape.low
    if low[at] in {"am", "pm"}:
        return low[at], at + 1
    if low[at] in {"a", "p"} and low[at + 1] == "." and low[at + 2] == "m":
        return f"{low[at]}m", at + 4 if low[at + 3] == "." and tape.glued(at + 3) else at + 3
    return None, at


def _past_zone(tape: Tape, at: int) -> int:
    if tape.low[at] in _ZONES:
        return at + 1
    return at + 2 if tape.low[at : at + 2] in (["local", "time"], ["moscow", "time"], ["kyiv", "time"]) else at


def _time(hour: int, minute: int, half: str | None, start: int, end: int) -> Time | None:
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return Time(f"{hour:02}:{minute:02}", start, end) if hour < 24 and minute < 60 else None
