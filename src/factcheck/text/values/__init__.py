"""The one grammar of quantities and dates: text in, typed values with exact spans out.

Three steps, each over the same tape of tokens: the lexer hides what carries figures and is no value, dates take their
tokens first, quantities read what is left. The conventions of the values are those of the report's schema.
"""

from datetime import date, datetime

from factcheck.model import Value
from factcheck.text.values.dated import dated_value, find_dated
from factcheck.text.values.languages import lexicon_of
from factcheck.text.values.prospect import may_hold_values
from factcheck.text.values.quantities import find_quantities
from factcheck.text.values.scene import Scene
from factcheck.text.values.tape import Tape

__all__ = ["find_values"]


def find_values(text: str, *, reference: date | None = None, language: str = "en") -> tuple[Value, ...]:
    """The values of `text`, by span, not overlapping; `reference` is the date that "yesterday" counts from.

    >>> [(value.type.value, value.text) for value in find_values("Three leaders pledged $1.2bn on 24 Feb. 2022.")]
    [('count', 'Three'), ('money', '$1.2bn'), ('date', '24 Feb. 2022')]
    """
    lexicon = lexicon_of(language)
    if not may_hold_values(text, lexicon):
        return ()
    tape = Tape(text, lexicon)
    today = _day_of(reference)
    scene = Scene(today, {hit.start: hit for hit in find_dated(tape, today)})
    quantities = list(find_quantities(tape, scene))
    dates = [dated_value(tape, hit) for start, hit in scene.dates.items() if start not in scene.used]
    return tuple(_apart(sorted((*dates, *quantities), key=lambda value: value.span)))


#: Years a date line can have; nearer the ends of the calendar there is no room to count.
_DATED = range(1000, 9000)


def _day_of(reference: date | None) -> date | None:
    """The day to count from; None where the reference is no date that a text could bear."""
    day = reference.date() if isinstance(reference, datetime) else reference
    return day if day and day.year in _DATED else None


def _apart(values: list[Value]) -> list[Value]:
    """The values without those that reach into a longer one beside them."""
    kept: list[Value] = []
    for value in values:
        if kept and value.span.overlaps(kept[-1].span):
            kept[-1] = max(kept[-1], value, key=lambda one: len(one.span))
        else:
            kept.append(value)
    return kept
