"""Numbers in figures, words or both: "1.2bn", "three hundred and forty-two", "half a million", "two-thirds".

`read_number` tries the shapes in order: soft ("dozens"), halves, shares, then a cardinal with the fraction that may
follow it. It never looks at what is counted; that is for the rules above it.
"""

from decimal import Decimal

from factcheck.text.values.figures import tidy
from factcheck.text.values.fractions import bare_fraction, half_of_something, share, slashed
from factcheck.text.values.number import Number, scales
from factcheck.text.values.soft import soft_number
from factcheck.text.values.spelled import spelled
from factcheck.text.values.tape import Tape
from factcheck.text.values.written import figures


def read_number(tape: Tape, at: int) -> Number | None:
    """The number that starts at token `at`, as long as it goes."""
    if tape.taken[at]:
        return None
    if tape.is_number(at):
        return share(tape, at) or _cardinal(tape, at)
    return soft_number(tape, at) or half_of_something(tape, at) or share(tape, at) or _cardinal(tape, at)


def _cardinal(tape: Tape, at: int) -> Number | None:
    number = figures(tape, at) or spelled(tape, at)
    return number and _and_a_half(tape, number)


def _and_a_half(tape: Tape, number: Number) -> Number:
    """The number with the fraction that follows it: "two and a half million", "2 1/2", "a million and a half"."""
    joined = _past_and(tape, number.end)
    part = _part_after(tape, joined) if joined > number.end else slashed(tape, joined)
    part = part or (_bare_half(tape, joined) if joined > number.end else None)
    if part is None or not part.fraction or part.value >= 1:
        return number
    unit = Decimal(number.scale)
    past, scale = scales(tape, part.end)
    if number.scale > scale > 1:
        return Number(tidy(number.value + part.value * scale), past, scale, figures=number.figures)
    value = (number.value + part.value * unit) * scale
    return Number(
        tidy(value), past, max(scale, number.scale), figures=number.figures, fraction=scale == number.scale == 1
    )


def _past_and(tape: Tape, at: int) -> int:
    """Past an "and", hyphens around it included: "three and", "three-and-"."""
    dash = 1 if tape.is_dash(at) and tape.is_dash(at + 2) else 0
    return at + 1 + 2 * dash if tape.low[at + dash] in tape.lexicon.joiners else at


def _part_after(tape: Tape, at: int) -> Number | None:
    """The fraction after "and"; "a quarter" needs no "of" there."""
    part, below = bare_fraction(tape, at), _past_article(tape, at)
    if part is None and below > at and tape.low[below] in tape.lexicon.fractions:
        part = Number(Decimal(1) / tape.lexicon.fractions[tape.low[below]], below + 1, fraction=True)
    return part


def _past_article(tape: Tape, at: int) -> int:
    """Past an article, and the hyphen that ties it to the next word."""
    if tape.low[at] not in tape.lexicon.articles:
        return at
    return at + 2 if tape.is_dash(at + 1) else at + 1


def _bare_half(tape: Tape, at: int) -> Number | None:
    start = _past_article(tape, at)
    return Number(Decimal("0.5"), start + 1, fraction=True) if tape.low[start] in tape.lexicon.halves else None
