"""Nothing older than an event verifies it: a page that came out before can have told of a plan, or of another time.

What an older page can know is left alone: states and offices, laws, plans, and claims without a date of their own.
"""

from datetime import date, timedelta

from factcheck.compare.calendar import may_meet, stretch_of
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, incomparable
from factcheck.model import Comparison, Span, Value, ValueType
from factcheck.text.tags import tag_words
from factcheck.text.verbs import forms_of
from factcheck.text.word import Word
from factcheck.text.wordlist import words

#: Clocks differ by up to 26 hours (the time zone database has places from UTC-12 to UTC+14), so that a page may bear
#: the day before the one that the event has where it happened; dates of whole days allow no finer measure.
_ROOM = timedelta(days=1)

#: Past forms that tell what was so, which a page from before may know as well.
_STATES = words("remained lived owned belonged consisted contained comprised included stood lay meant")
#: Verbs that put something on a day to come: the day behind them need not be the day on which it was said.
_PLANNING = words(
    "announced called scheduled planned proposed agreed promised pledged ordered expected forecast postponed delayed",
    "moved set extended invited booked predicted projected slated due convened backed approved endorsed demanded",
)
#: What may stand between a planning verb and the day on which it was done: "announced late on 5 May".
_BESIDE = 2
#: Words right before a date that put the event on it. Others name something by it ("the 2015 law", "the budget of
#: 2024"), or set an end to it ("until", "by", "for").
_ON = words("on in during at since from between after late early around about last")
#: Between the verb and a date these make the date one of an aim, a plan or an end.
_AIMS = words("for until till by before plan plans deadline")
_FINITE = "vmbhoR"


def compare_timing(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the claim tells of something done on a date that the source, by its own date, cannot know of."""
    published = pair.passage.reference
    if published is None:
        return ()
    dates = [value for value in pair.claim_values if value.type is ValueType.DATE]
    if not any(_is_after(value, published) for value in dates):
        return ()
    events = [value for value in dates if is_day_of_event(pair, value)]
    if not events or not all(_is_after(value, published) for value in events):
        return ()
    if _tells_earlier(pair, events, published):
        return ()
    first = min(events, key=lambda value: str(stretch_of(value).first))
    days = (date.fromisoformat(str(stretch_of(first).first)) - published).days
    return (incomparable("published", first.text, str(published), f"the source came out {days} days before the event"),)


def _is_after(value: Value, published: date) -> bool:
    """Whether the date's first day is known, and later than the page can tell of."""
    first = stretch_of(value).first
    return first is not None and first > str(published + _ROOM)


def _tells_earlier(pair: Pair, events: list[Value], published: date) -> bool:
    """Whether the nearest sentence dates what it tells before its own publication: then the dates are compared.

    One that gives the claim's own date as well tells of that, and cannot know of it.
    """
    scope = nearest_sentence(pair)
    theirs = [value for value in pair.source_side.values if value.type is ValueType.DATE and scope.covers(value.span)]
    if any(may_meet(stretch_of(value), stretch_of(other)) for value in events for other in theirs):
        return False
    return any(last is not None and last <= str(published) for last in (stretch_of(value).last for value in theirs))


def is_day_of_event(pair: Pair, value: Value) -> bool:
    """Whether the claim puts something that was done on the date; a date inside what somebody said is no such."""
    if any(speech.content_span.covers(value.span) for speech in pair.claim_side.speech):
        return False
    found = tag_words(pair.claim_side.text)
    verb = _past_verb(found)
    return verb is not None and _stands_free(found, value.span) and _is_beside(found, verb, value.span)


def _past_verb(found: list[Word]) -> int | None:
    """The place of the first finite verb, if it tells of something done in the past; None if not."""
    place = next((at for at, word in enumerate(found) if word.tag in _FINITE), None)
    if place is None:
        return None
    verb = found[place]
    if verb.tag == "v":
        return place if "d" in forms_of(verb.low) and verb.low not in _STATES else None
    if verb.low in {"was", "were", "had"}:
        following = next((at for at in range(place + 1, len(found)) if found[at].tag != "a"), None)
        return following if following is not None and found[following].tag == "n" else None
    return place if verb.low == "did" else None


def _stands_free(found: list[Word], span: Span) -> bool:
    """Whether the words of the date open the sentence, or follow a mark, a verb, or a preposition of time."""
    inside = next((at for at, word in enumerate(found) if word.end > span.start), None)
    if inside is None:
        return False
    if found[inside].low in _ON or inside == 0:
        return True
    return found[inside - 1].low in _ON or found[inside - 1].tag in ",vn"


def _is_beside(found: list[Word], verb: int, span: Span) -> bool:
    """Whether nothing between the verb and the date behind it makes the date that of a plan, an aim or an end."""
    between = [word for word in found[verb + 1 :] if word.end <= span.start]
    if not between or found[verb].start >= span.end:
        return True
    if found[verb].low in _PLANNING and len(between) > _BESIDE:
        return False
    return not any(word.tag in "mt" or word.low in _AIMS for word in between)
