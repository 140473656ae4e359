"""Soft numbers: "dozens", "hundreds of thousands", "several hundred", "a few"."""

from decimal import Decimal

from factcheck.text.values.number import PAST_OR_NEXT, Number, scale_of, scales
from factcheck.text.values.tape import Tape

#: "hundreds" asserts at least two of them.
LEAST_OF_MANY = 2

#: "tens" and "scores" are many only in "tens of thousands", "scores of people".
_ONLY_WITH_OF = (10, 20)


def soft_number(tape: Tape, at: int) -> Number | None:
    """Soft: "dozens", "hundreds of thousands", "several hundred", "a couple of dozen"."""
    return _several(tape, at) or _many(tape, at)


def _many(tape: Tape, at: int) -> Number | None:
    lexicon, low = tape.lexicon, tape.low
    size = lexicon.many.get(low[at])
    if size is None:
        return None
    end, value, of = at + 1, size * LEAST_OF_MANY, low[at + 1] in lexicon.of
    if of and (inner := lexicon.many.get(low[at + 2])):
        return Number(Decimal(value * inner), at + 3, inner, soft=True)
    if size in _ONLY_WITH_OF and not (of and low[at] == "scores"):
        return None
    return Number(Decimal(value), end, soft=True)


def _several(tape: Tape, at: int) -> Number | None:
    lexicon, low = tape.lexicon, tape.low
    first = at + 1 if low[at] in lexicon.articles else at
    least = lexicon.several.get(low[first])
    if least is None or (first == at and low[first] != "several" and low[at - 1] not in PAST_OR_NEXT):
        return None
    end = first + 1
    if low[end] in lexicon.of and scale_of(tape, end + 1):
        end += 1
    end, scale = scales(tape, end)
    if scale == 1 and (low[end] in lexicon.of) != (low[first] == "couple"):
        return None
    return Number(Decimal(least * scale), end, scale, soft=True)
