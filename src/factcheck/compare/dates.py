"""Dates as intervals: a day inside a month, a month inside a year, and whether the source is as exact as the claim."""

from datetime import timedelta

from factcheck.compare.binding import focus, may_be_same_time, shared
from factcheck.compare.calendar import lies_in, stretch_of
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing
from factcheck.model import Comparison, Value, ValueType

#: Share of the claim's other words that must stand beside another date before it contradicts: the same people do
#: much on other days.
_BOUND = 0.85
#: Share of the sentence's own words that the claim must have.
_FOCUSED = 0.35


def compare_dates(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each date of the claim."""
    ours = [value for value in pair.claim_values if value.type is ValueType.DATE]
    return tuple(_compare(pair, value, ours) for value in ours)


def _compare(pair: Pair, value: Value, ours: list[Value]) -> Comparison:
    theirs = [other for other in pair.source_side.values if other.type is ValueType.DATE]
    if (found := next((other for other in theirs if _is_same_time(other, value)), None)) is not None:
        return agrees("date", value.text, found.text, "the same time")
    if (wider := next((other for other in theirs if may_be_same_time(value, other)), None)) is not None:
        return incomparable("date", value.text, wider.text, "the source gives the time less exactly")
    if published_then(pair, value) and not theirs:
        day = str(pair.passage.published)
        return agrees("date", value.text, day, "the source was published then and names no other day")
    return _other_date(pair, value, ours, theirs)


def _other_date(pair: Pair, value: Value, ours: list[Value], theirs: list[Value]) -> Comparison:
    free = [other for other in theirs if not any(may_be_same_time(mine, other) for mine in ours)]
    for other in free:
        scope = pair.source_side.sentence_at(other.span.start)
        if shared(pair, scope, leaving_out=value.span) >= _BOUND and focus(pair, scope) >= _FOCUSED:
            return conflicts("date", value.text, other.text, "another date for the same event")
    if theirs:
        return incomparable("date", value.text, theirs[0].text, "a date, but not shown to be of the same event")
    return missing("date", value.text, "the source gives no date")


def _is_same_time(other: Value, value: Value) -> bool:
    """Whether the source's time lies within the claim's."""
    return not other.ambiguous and lies_in(stretch_of(other), stretch_of(value))


def published_then(pair: Pair, value: Value) -> bool:
    """Whether the document was published on the claim's date or the day after."""
    published = pair.passage.published
    if published is None or value.low is None or value.high is None:
        return False
    days = {str(published), str(published - timedelta(days=1))}
    return any(str(value.low)[:10] <= day <= str(value.high)[:10] for day in days)
