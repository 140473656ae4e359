"""Days made narrower by the words around them: "early on Tuesday", "the morning of 23 October", "5 p.m. on Friday"."""

from factcheck.text.values.calendar import When, unknown
from factcheck.text.values.clock import NAMED, PARTS, Time, read_time
from factcheck.text.values.dates import Hit
from factcheck.text.values.lexer import CLOCK
from factcheck.text.values.tape import Tape

_LINKS = {"on", "of", "in", "at", "the", ",", "'s", "’s", "around", "about", "by", "shortly", "before", "after", "from"}
_EARLY_LATE = {"early", "late", "later", "mid"}
_DAY_GRAINS = {"day", "part-of-day"}


def find_times(tape: Tape, hits: list[Hit]) -> list[Time]:
    """The times of day outside the dates, in order."""
    inside = {index for hit in hits for index in range(hit.start, hit.end)}
    times: list[Time] = []
    for index in range(tape.length):
        if index in inside or not (tape.is_number(index) or tape.kind[index] == CLOCK or tape.low[index] in NAMED):
            continue
        time = read_time(tape, index)
        if time and not tape.glued(index):
            times.append(time)
    return times


def with_times(tape: Tape, hits: list[Hit]) -> list[Hit]:
    """The dates, those of one day with the time or part of the day beside them, and the times that stand alone."""
    times = find_times(tape, hits)
    starts, ends = {time.start: time for time in times}, {time.end: time for time in times}
    used: set[Time] = set()
    narrowed = [_narrowed(tape, hit, starts, ends, used) for hit in hits]
    alone = [
        Hit(time.start, time.end, unknown(f"T{time.iso}", "time"))
        for time in times
        if time not in used and _stands_alone(tape, time)
    ]
    return sorted((*narrowed, *alone), key=lambda hit: hit.start)


def _stands_alone(tape: Tape, time: Time) -> bool:
    """Whether the time is one without a day beside it: "at noon", but not "the noon sun" or the verse "John 3:16"."""
    before = time.start - 1
    if tape.low[time.start] in NAMED:
        return tape.low[before] == "at"
    is_bare = tape.kind[time.start] == CLOCK and time.end == time.start + 1
    return not (
        is_bare and tape.is_capital(before) and not tape.starts_sentence(before + 1) and tape.low[before] not in _LEADS
    )


#: Words that may open a sentence right before a time.
_LEADS = {"at", "by", "from", "until", "around", "about", "before", "after", "between"}


def _narrowed(tape: Tape, hit: Hit, starts: dict[int, Time], ends: dict[int, Time], used: set[Time]) -> Hit:
    if hit.when.granularity not in _DAY_GRAINS:
        return hit
    hit = _part_of_day(tape, hit)
    time = _time_before(tape, hit, ends) or _time_after(tape, hit, starts)
    if time is None or time in used:
        return hit
    used.add(time)
    return Hit(min(hit.start, time.start), max(hit.end, time.end), _at_time(hit.when, time))


def _at_time(when: When, time: Time) -> When:
    if when.value is None:
        return when.but(granularity="time")
    return when.but(value=f"{when.value}T{time.iso}", granularity="time")


def _time_before(tape: Tape, hit: Hit, ends: dict[int, Time]) -> Time | None:
    for back in (0, 1, 2):
        at = hit.start - back
        if at in ends and all(tape.low[index] in _LINKS for index in range(at, hit.start)):
            return ends[at]
    return None


def _time_after(tape: Tape, hit: Hit, starts: dict[int, Time]) -> Time | None:
    for on in (0, 1, 2):
        at = hit.end + on
        if at in starts and all(tape.low[index] in _LINKS for index in range(hit.end, at)):
            return starts[at]
    return None


def _part_of_day(tape: Tape, hit: Hit) -> Hit:
    """The date with the part of the day after it ("Tuesday morning") and before it ("late on Tuesday")."""
    end = _past_part(tape, hit.end)
    start = _back_to_part(tape, hit.start)
    if (start, end) == (hit.start, hit.end):
        return hit
    return Hit(start, end, hit.when.but(granularity="part-of-day"))


def _past_part(tape: Tape, at: int) -> int:
    if tape.low[at] in PARTS:
        return at + 1
    if tape.low[at : at + 2] in (["in", "the"], ["in", "early"]) and tape.low[at + 2] in PARTS:
        return at + 3
    return at + 2 if tape.low[at] in _EARLY_LATE and tape.low[at + 1] in PARTS else at


def _back_to_part(tape: Tape, at: int) -> int:
    """The first token of "the early hours of", "the night of", "early on", "overnight on" before token `at`."""
    index = at - 1
    while index > at - 4 and tape.low[index] in {"on", "of", "the"}:
        index -= 1
    word = tape.low[index]
    linked = tape.low[index + 1 : at]
    if word in _EARLY_LATE and linked in ([], ["on"]):
        return index
    if word == "overnight" and linked in ([], ["on"]):
        return index
    if (word in PARTS or word in {"hours", "minutes"}) and linked and linked[0] in {"on", "of"}:
        return _back_to_article(tape, index, at)
    return at


def _back_to_article(tape: Tape, index: int, at: int) -> int:
    if tape.low[index - 1] in {"early", "late", "small"}:
        index -= 1
    elif tape.low[index] in {"hours", "minutes"}:
        return at
    return index - 1 if tape.low[index - 1] == "the" else index
