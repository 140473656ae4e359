"""Dates as intervals: a day inside a month, a month inside a year, and whether the source is as exact as the claim."""

import re
from dataclasses import replace
from datetime import timedelta

from factcheck.compare.binding import focus, may_be_same_time, shared
from factcheck.compare.calendar import is_known, lies_in, stretch_of
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing
from factcheck.model import Amount, Comparison, Span, Value, ValueType
from factcheck.text.lemmas import lemma
from factcheck.text.wordlist import words

#: Share of the claim's other words that must stand beside another date before it contradicts: the same people do
#: much on other days.
_BOUND = 0.85
#: Share of the sentence's own words that the claim must have.
_FOCUSED = 0.35
#: The same for what happens once.
_ONCE_BOUND = 0.7
#: What happens once to anybody or anything.
_ONCE = frozenset(
    map(
        lemma,
        words(
            "born died founded established invented discovered premiered debuted adopted signed ratified enacted",
            "inaugurated completed demolished abolished",
        ),
    )
)
_BORN = lemma("born")
_LIFE = frozenset([_BORN, lemma("died")])
#: The brackets behind a name: "(3 May 1820 – 7 June 1890)", also as tokenised corpora write them.
_BRACKETS = re.compile(r"(?:\(|-LRB-)(?:(?!\)|-RRB-).){4,120}(?:–|—|--| - )(?:(?!\)|-RRB-).){4,60}(?:\)|-RRB-)")


def compare_dates(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each date of the claim that can be told from another."""
    dates = [value for value in pair.claim_values if value.type is ValueType.DATE]
    ours = [value for value in dates if is_known(stretch_of(value)) or _is_repeated(pair, value)]
    return tuple(_compare(pair, value, ours) for value in ours)


def _is_repeated(pair: Pair, value: Value) -> bool:
    """Whether the passage has the very words of a date that nothing resolves, such as "last year"."""
    return value.text.casefold() in pair.passage.text.casefold()


def _compare(pair: Pair, value: Value, ours: list[Value]) -> Comparison:
    if not is_known(stretch_of(value)):
        return agrees("date", value.text, value.text, "the same words")
    theirs = _rivals_of(pair, [other for other in pair.source_side.values if other.type is ValueType.DATE])
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
        if _is_same_event(pair, value, other):
            return conflicts("date", value.text, other.text, "another date for the same event")
    if theirs:
        return incomparable("date", value.text, theirs[0].text, "a date, but not shown to be of the same event")
    return missing("date", value.text, "the source gives no date")


def _is_same_event(pair: Pair, value: Value, other: Value) -> bool:
    """Whether the two dates are of one event: what happens once needs less in common than what happens often."""
    if _gives_other_figures(pair):
        return False
    scope = pair.source_side.sentence_at(other.span.start)
    share = shared(pair, scope, leaving_out=value.span)
    if _happens_once(pair, scope):
        return share >= _ONCE_BOUND
    return share >= _BOUND and focus(pair, scope) >= _FOCUSED


def _gives_other_figures(pair: Pair) -> bool:
    """Whether the claim has figures and the passage has others instead: it tells of another year, and well may."""
    ours = {value.value for value in pair.claim_values if value.type is not ValueType.DATE}
    theirs = {value.value for value in pair.source_side.values if value.type is not ValueType.DATE}
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def _happens_once(pair: Pair, scope: Span) -> bool:
    """Whether the claim tells of what happens once, and the sentence has the word too, or a life's dates."""
    there = {token.lemma for token in pair.source_side.tokens if scope.covers(token.span)}
    told = {token.lemma for token in pair.claim_side.tokens} & _ONCE
    return bool(told & there) or (bool(told & _LIFE) and bool(_life_dates(pair)))


def _rivals_of(pair: Pair, theirs: list[Value]) -> list[Value]:
    """The source's dates; of the two of a life only the one the claim's "born" or "died" asks for."""
    life = _life_dates(pair)
    asked = next((token.lemma for token in pair.claim_side.tokens if token.lemma in _LIFE), None)
    if not life or asked is None or asked in pair.source_side.lemmas:
        return theirs
    return [life[0] if asked == _BORN else life[-1]]


def _life_dates(pair: Pair) -> list[Value]:
    """First and last date in the brackets behind a name, where there are two with a dash, or one that spans both."""
    brackets = _BRACKETS.search(pair.passage.text)
    if brackets is None:
        return []
    inside = Span(*brackets.span())
    dates = [value for value in pair.source_side.values if value.type is ValueType.DATE and inside.overlaps(value.span)]
    if len(dates) == 1 and (dates[0].granularity or "").endswith("-span"):
        return [_end(dates[0], dates[0].low), _end(dates[0], dates[0].high)]
    return dates if len(dates) > 1 else []


def _end(span: Value, day: Amount | None) -> Value:
    """One end of a stretch as a date of its own; a year if the stretch is one of years."""
    written = str(day)[:4] if span.granularity == "year-span" else str(day)[:10]
    low, high = (f"{written}-01-01", f"{written}-12-31") if len(written) == 4 else (written, written)
    return replace(span, text=written, value=written, low=low, high=high, granularity=None)


def _is_same_time(other: Value, value: Value) -> bool:
    """Whether the source's time lies within the claim's."""
    return not other.ambiguous and lies_in(stretch_of(other), stretch_of(value))


def published_then(pair: Pair, value: Value) -> bool:
    """Whether the document was published on the claim's date or the day after."""
    published = pair.passage.reference
    if published is None or value.low is None or value.high is None:
        return False
    days = {str(published), str(published - timedelta(days=1))}
    return any(str(value.low)[:10] <= day <= str(value.high)[:10] for day in days)
