"""Two dates made one: "from the end of March to mid-September", "between January 2019 and tomorrow", "Q1 - Q3 2018"."""

from datetime import date

from factcheck.text.values.calendar import When, a_day
from factcheck.text.values.dates import Hit
from factcheck.text.values.forms import is_moved
from factcheck.text.values.lexicon import by_first, phrases
from factcheck.text.values.tape import Tape

#: The finest grain of the two names the span.
_SPANS = {"day": "day-span", "part-of-day": "day-span", "day-span": "day-span", "week": "day-span",
          "part-of-month": "day-span", "year": "year-span", "decade": "year-span",
          "year-span": "year-span"}  # fmt: skip
_FINENESS = ("day-span", "month-span", "year-span")
_TO = {"to", "through", "thru", "until", "till"}


def join_dates(tape: Tape, hits: list[Hit], today: date | None) -> list[Hit]:
    """The dates with neighbours that make a span joined."""
    joined: list[Hit] = []
    for hit in hits:
        span = _joined(tape, joined[-1], hit) if joined else None
        if span:
            joined[-1] = span
        else:
            joined.append(_up_to_now(tape, hit, today))
    return joined


def _up_to_now(tape: Tape, hit: Hit, today: date | None) -> Hit:
    """The date with the "to now" or "until the present day" behind it."""
    link, before = tape.low[hit.end], tape.low[hit.start - 1]
    phrase = tape.longest_at(hit.end + 1, _NOW)
    if phrase is None or today is None or not (link in _TO or (link == "and" and before == "between")):
        return hit
    when = _span(hit.when, a_day(today))
    return Hit(hit.start - (before in {"from", "between"}), hit.end + 1 + len(phrase), when) if when else hit


_NOW = by_first(phrases("now\npresent\nthe present\nthe present day\ncurrent date\nthe current date"))


def _joined(tape: Tape, first: Hit, second: Hit) -> Hit | None:
    if second.start - first.end not in (1, 2) or is_moved(tape, first.start - 1):
        return None
    link, before = tape.low[first.end], tape.low[first.start - 1]
    if second.start - first.end == 2 and tape.low[first.end + 1] != "the":
        return None
    if not (link in _TO or tape.is_dash(first.end) or (link == "and" and before == "between")):
        return None
    when = _span(first.when, second.when)
    return Hit(first.start - (before in {"from", "between"}), second.end, when) if when else None


def _span(first: When, second: When) -> When | None:
    if first.low is None or second.high is None or second.low is None or first.alternatives or second.alternatives:
        return None
    if first.low >= second.low or (first.high and first.high >= second.low):
        return None
    grains = {_SPANS.get(first.granularity, "month-span"), _SPANS.get(second.granularity, "month-span")}
    granularity = min(grains, key=_FINENESS.index)
    value = f"{_start(first)}/{_end(second)}"
    return When(value=value, low=first.low, high=second.high, granularity=granularity)


def _start(when: When) -> str:
    return (when.value or "").split("/")[0]


def _end(when: When) -> str:
    return (when.value or "").split("/")[-1]
