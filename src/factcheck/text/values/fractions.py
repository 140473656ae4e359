"""Shares and halves: "two-thirds", "a third of", "half a million", "3/4", "one in five"."""

from decimal import Decimal

from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import WORD
from factcheck.text.values.number import PAST_OR_NEXT, Number, scale_of, scales, whole
from factcheck.text.values.spelled import plain_words, spelled
from factcheck.text.values.tape import Tape
from factcheck.text.values.written import VULGAR, figures
from factcheck.text.wordlist import words


def half_of_something(tape: Tape, at: int) -> Number | None:
    """Half or a quarter of a scale: "half a million", "half-dozen", "a quarter million"; else "half of", "half the"."""
    lexicon, low = tape.lexicon, tape.low
    start = at + 1 if low[at] in lexicon.articles else at
    if low[start] in lexicon.halves:
        part = Decimal("0.5")
    elif low[start] == "quarter":
        part = Decimal("0.25")
    else:
        return None
    return _half_scale(tape, start, part) or _half_of(tape, at, start, part)


def _half_scale(tape: Tape, start: int, part: Decimal) -> Number | None:
    after = start + 1
    if tape.low[after] in tape.lexicon.of:
        after += 1
    if tape.low[after] in tape.lexicon.articles or tape.is_dash(after):
        after += 1
    end, scale = scales(tape, after)
    return Number(tidy(part * scale), end, scale) if scale > 1 else None


def _half_of(tape: Tape, at: int, start: int, part: Decimal) -> Number | None:
    after = tape.low[start + 1]
    is_half = part == Decimal("0.5")
    is_share = after in tape.lexicon.of or (is_half and (after in _HALF_OPENS or tape.low[at - 1] in _HALF_AFTER))
    if not is_share or tape.low[at - 1] in _HALF_NOT_AFTER:
        return None
    return Number(part, start + 1, fraction=True)


_HALF_OPENS = {"the", "its", "their", "his", "her", "our", "a", "an", "that", "this", "as"}

_HALF_AFTER = {"than", "nearly", "almost", "about", "roughly", "least", "over", "by"}

#: "the first half of", "the other half": a part of something, not a number.
_HALF_NOT_AFTER = {
    "first",
    "second",
    "1st",
    "2nd",
    "other",
    "latter",
    "third",
    "fourth",
    "last",
    "final",
    "next",
    "this",
}


def share(tape: Tape, at: int) -> Number | None:
    """A share: "two-thirds", "a third of", "1/4", "one in five", "3 out of 10"."""
    return _worded_fraction(tape, at) or slashed(tape, at) or _out_of(tape, at)


def _worded_fraction(tape: Tape, at: int) -> Number | None:
    """A fraction in words, of a scale where one follows: "two-thirds", "three quarters of a million"."""
    part = bare_fraction(tape, at)
    return part and _of_a_scale(tape, part)


def bare_fraction(tape: Tape, at: int) -> Number | None:
    """A fraction in words: "two-thirds", "a third of", "one hundred and thirty-two fifths"."""
    vulgar = VULGAR.get(tape.low[at])
    if vulgar:
        return Number(Decimal(vulgar[0]) / vulgar[1], at + 1, fraction=True)
    top, end = _numerator(tape, at)
    parts, below = _denominator(tape, end + 1 if tape.is_dash(end) else end)
    if not (top and parts and _is_fraction(tape, at, below, top)):
        return None
    return Number(tidy(Decimal(top) / parts), below + 1, fraction=True)


def _numerator(tape: Tape, at: int) -> tuple[int, int]:
    """What stands above the line, and the token after it; an article is one."""
    if tape.low[at] in tape.lexicon.articles and not scale_of(tape, at + 1):
        return 1, at + 1
    if tape.is_number(at):
        return whole(tape, at), at + 1
    above = plain_words(tape, at)
    return (int(above.value), above.end) if above else (0, at)


def _denominator(tape: Tape, at: int) -> tuple[int, int]:
    """What stands below the line, and its last token: "fifths", "twenty-fifths"."""
    tens = tape.lexicon.tens.get(tape.low[at], 0)
    last = at
    if tens:
        last = at + 2 if tape.is_dash(at + 1) else at + 1
    word = tape.low[last]
    parts = tape.lexicon.fractions.get(word, 0) or (tape.lexicon.ordinals.get(word.removesuffix("s"), 0) if tens else 0)
    return (tens + parts if parts and (not tens or parts < 10) else 0), last


#: Three quarters are a share; so many others are of a year.
_THREE = 3


def _is_fraction(tape: Tape, at: int, below: int, top: int) -> bool:
    """Whether the words are a fraction and not an ordinal: "a third of" but not "a third round"."""
    if tape.low[below] == "quarters" and (top != _THREE or tape.low[at - 1] in PAST_OR_NEXT):
        return False  # "two quarters", "the last three quarters" are stretches of time
    if tape.low[below] in tape.lexicon.halves:
        return tape.low[at] not in tape.lexicon.articles or tape.kind[below + 1] != WORD
    if tape.low[below].endswith("s"):
        return top > 1 or tape.low[at] not in tape.lexicon.articles
    if tape.low[at] not in tape.lexicon.articles:
        return top == 1
    after = tape.low[below + 1]
    is_measured = tape.low[at - 1] in _BEFORE_SHARE and after in _AFTER_SHARE
    return after in tape.lexicon.of or tape.kind[below + 1] != WORD or is_measured


#: "grew by a third to", "more than a third in": a measure, and not the third of a row.
_BEFORE_SHARE = words("by than nearly almost about roughly around least over")
_AFTER_SHARE = words(
    "to in from since and over on after compared as at during within for or but with this last between"
)


def _of_a_scale(tape: Tape, part: Number) -> Number:
    end = part.end
    after = end + 1 if tape.low[end] in tape.lexicon.of else end
    if tape.low[after] in tape.lexicon.articles:
        after += 1
    past, scale = scales(tape, after)
    if scale > 1:
        return Number(tidy(part.value * scale), past, scale)
    return part


def slashed(tape: Tape, at: int) -> Number | None:
    """A fraction in figures, 3/4; 24/7, 50/50 and dates are none."""
    if not (tape.is_number(at) and tape.low[at + 1] == "/" and tape.is_number(at + 2) and tape.glued(at + 2)):
        return None
    top, below = tape.low[at], tape.low[at + 2]
    if tape.low[at + 3] == "/" or not (top.isdecimal() and below.isdecimal() and len(top) + len(below) < 5):
        return None
    if not 0 < int(top) < int(below) or int(below) not in _DENOMINATORS:
        return None
    return Number(tidy(Decimal(top) / int(below)), at + 3, figures=True, fraction=True)


_DENOMINATORS = {2, 3, 4, 5, 6, 8, 10, 16, 100}


def _out_of(tape: Tape, at: int) -> Number | None:
    """A proportion: "one in five", "three out of ten"."""
    top = whole(tape, at)
    start = _past_out_of(tape, at + 1)
    if not top or not start:
        return None
    if tape.low[start] == "every":
        start += 1
    below = figures(tape, start) or spelled(tape, start)
    if below is None or not top < below.value <= 10**6 or _is_year(below.value, figures=below.figures):
        return None
    if tape.low[below.end] in tape.lexicon.time_units or tape.is_dash(below.end):
        return None
    return Number(tidy(Decimal(top) / below.value), below.end, fraction=True)


def _past_out_of(tape: Tape, at: int) -> int:
    """Past the "in" or "out of" of a proportion, hyphens included: "one-in-four"; 0 where there is none."""
    low = tape.low
    if tape.is_dash(at) and low[at + 1] == "in" and tape.is_dash(at + 2):
        return at + 3
    if low[at] == "out":
        return at + 2 if low[at + 1] in tape.lexicon.of else 0
    return at + 1 if low[at] == "in" else 0


def _is_year(value: Decimal, *, figures: bool) -> bool:
    return figures and 1500 <= value <= 2100
