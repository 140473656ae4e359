"""Numbers in figures, words or both: "1.2bn", "three hundred and forty-two", "half a million", "two-thirds".

`read_number` tries the shapes in order: soft ("dozens"), halves, then a cardinal with what may follow it (a scale, a
fraction). It never looks at what is counted; that is for the rules above it.
"""

from decimal import Decimal
from typing import NamedTuple

from factcheck.text.values.figures import LONGEST, read_figure, tidy
from factcheck.text.values.lexer import MARK, WORD
from factcheck.text.values.tape import Tape

#: Fractions with a character of their own.
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
          "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip
#: Scale letters that count only when they touch the figure: 5k, 1.2M.
GLUED_SCALES = {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
#: "hundreds" asserts at least two of them.
LEAST_OF_MANY = 2
#: A mark that groups figures by a space: 1 234 567.
_NARROW = {" ", "\u00a0", "\u202f", "\u2009"}


class Number(NamedTuple):
    """A number on the tape: value, end token, the scale word it carried, and how it was written.

    `soft` numbers ("dozens") give the least they assert as `value`.
    """

    value: Decimal
    end: int
    scale: int = 1
    figures: bool = False
    soft: bool = False
    fraction: bool = False


def read_number(tape: Tape, at: int) -> Number | None:
    """The number that starts at token `at`, as long as it goes."""
    if tape.taken[at]:
        return None
    return _soft(tape, at) or _half(tape, at) or _share(tape, at) or _cardinal(tape, at)


def _soft(tape: Tape, at: int) -> Number | None:
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


#: "tens" and "scores" are many only in "tens of thousands", "scores of people".
_ONLY_WITH_OF = (10, 20)


def _several(tape: Tape, at: int) -> Number | None:
    lexicon, low = tape.lexicon, tape.low
    first = at + 1 if low[at] in lexicon.articles else at
    least = lexicon.several.get(low[first])
    if least is None or (first == at and low[first] != "several" and low[at - 1] not in _PAST_OR_NEXT):
        return None
    end = first + 1
    if low[end] in lexicon.of and low[end + 1] in lexicon.dozens:
        end += 1
    end, scale = _scales(tape, end)
    if scale == 1 and (low[end] in lexicon.of) != (low[first] == "couple"):
        return None
    return Number(Decimal(least * scale), end, scale, soft=True)


#: "few" needs an article, or one of these: "the past few days".
_PAST_OR_NEXT = {"past", "last", "next", "first", "coming", "previous"}


def _scales(tape: Tape, at: int) -> tuple[int, int]:
    """The end and the product of the scale words from `at`: "hundred thousand" is 100 000."""
    scale = 1
    while step := _scale_of(tape, at):
        at, scale = at + 1, scale * step
    return at, scale


def _scale_of(tape: Tape, at: int) -> int:
    word, lexicon = tape.low[at], tape.lexicon
    if word in lexicon.hundred:
        return 100
    return lexicon.scales.get(word, 0) or lexicon.dozens.get(word, 0)


def _half(tape: Tape, at: int) -> Number | None:
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
    end, scale = _scales(tape, after)
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


def _share(tape: Tape, at: int) -> Number | None:
    """A share: "two-thirds", "a third of", "1/4", "one in five", "3 out of 10"."""
    return _worded_fraction(tape, at) or _slashed(tape, at) or _out_of(tape, at)


def _worded_fraction(tape: Tape, at: int) -> Number | None:
    """A fraction in words, of a scale where one follows: "two-thirds", "three quarters of a million"."""
    part = _bare_fraction(tape, at)
    return part and _of_a_scale(tape, part)


def _bare_fraction(tape: Tape, at: int) -> Number | None:
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
    if tape.low[at] in tape.lexicon.articles and not _scale_of(tape, at + 1):
        return 1, at + 1
    if tape.is_number(at):
        return _whole(tape, at), at + 1
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


def _whole(tape: Tape, at: int) -> int:
    word = tape.low[at]
    small = tape.lexicon.ones.get(word, 0) or tape.lexicon.tens.get(word, 0)
    return small or (int(word) if tape.is_number(at) and word.isdecimal() and len(word) < 3 else 0)


def _is_fraction(tape: Tape, at: int, below: int, top: int) -> bool:
    """Whether the words are a fraction and not an ordinal: "a third of" but not "a third round"."""
    if tape.low[below] in tape.lexicon.halves:
        return tape.low[at] not in tape.lexicon.articles or tape.kind[below + 1] != WORD
    if tape.low[below].endswith("s"):
        return top > 1 or tape.low[at] not in tape.lexicon.articles
    if tape.low[at] not in tape.lexicon.articles:
        return top == 1
    return tape.low[below + 1] in tape.lexicon.of or tape.kind[below + 1] != WORD


def _of_a_scale(tape: Tape, part: Number) -> Number:
    end = part.end
    after = end + 1 if tape.low[end] in tape.lexicon.of else end
    if tape.low[after] in tape.lexicon.articles:
        after += 1
    past, scale = _scales(tape, after)
    if scale > 1:
        return Number(tidy(part.value * scale), past, scale)
    return part


def _slashed(tape: Tape, at: int) -> Number | None:
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
    top = _whole(tape, at)
    if not top or tape.low[at + 1] not in {"in", "out"}:
        return None
    start = at + 3 if tape.low[at + 2] in tape.lexicon.of else at + 2
    if (tape.low[at + 1] == "out") != (start == at + 3):
        return None
    below = _cardinal(tape, start)
    if below is None or not top < below.value <= 10**6 or _is_year(below.value, figures=below.figures):
        return None
    if tape.low[below.end] in tape.lexicon.time_units or tape.is_dash(below.end):
        return None
    return Number(tidy(Decimal(top) / below.value), below.end, fraction=True)


def _is_year(value: Decimal, *, figures: bool) -> bool:
    return figures and 1500 <= value <= 2100


def _cardinal(tape: Tape, at: int) -> Number | None:
    number = _figures(tape, at) or _words(tape, at)
    return number and _and_a_half(tape, number)


def _figures(tape: Tape, at: int) -> Number | None:
    """Digits, thousands set apart by spaces, and a scale: "1 234,5", "1.2bn", "300 billion", "2½ million"."""
    if not tape.is_number(at):
        return None
    end, text = _grouped(tape, at)
    value = read_figure(text, comma_decimal=tape.lexicon.comma_decimal)
    if value is None:
        return None
    if tape.low[end] in VULGAR:
        top, below = VULGAR[tape.low[end]]
        value, end = value + Decimal(top) / below, end + 1
    return _scaled(tape, value, end)


def _grouped(tape: Tape, at: int) -> tuple[int, str]:
    """The end and the digits of a figure whose thousands are set apart by spaces: "1 234 567"."""
    end, text = at + 1, tape.low[at]
    if not (text.isdecimal() and len(text) <= 3 and text[0] != "0"):
        return end, text
    while _is_group(tape, end) and len(text) < LONGEST:
        text, end = text + tape.low[end], end + 1
        if not text.isdecimal():
            break
    return (end, text) if _is_one_figure(tape, at, end) else (at + 1, tape.low[at])


def _is_one_figure(tape: Tape, at: int, end: int) -> bool:
    """Whether the groups are one figure: where a point marks decimals, two figures may just stand side by side."""
    groups = end - at
    gap = tape.text[tape.tokens[at].end : tape.tokens[at + 1].start]
    return groups != 2 or tape.lexicon.comma_decimal or gap != " " or tape.low[at + 1] == "000"


def _is_group(tape: Tape, at: int) -> bool:
    if not tape.is_number(at):
        return False
    gap = tape.text[tape.tokens[at - 1].end : tape.tokens[at].start]
    word = tape.low[at]
    return gap in _NARROW and word[:3].isdecimal() and (len(word) == 3 or (len(word) > 4 and word[3] in ".,"))


def _scaled(tape: Tape, value: Decimal, end: int) -> Number | None:
    if tape.glued(end) and tape.kind[end] != MARK:
        return _glued_scale(tape, value, end)
    after = end + 1 if tape.is_dash(end) and _scale_of(tape, end + 1) else end
    past, scale = _scales(tape, after)
    if scale > 1:
        return _with_lower_scales(tape, Number(tidy(value * scale), past, scale, figures=True))
    if tape.tokens[end].text == "M" and not tape.glued(end + 1):
        return Number(tidy(value * 10**6), end + 1, 10**6, figures=True)
    return Number(tidy(value), end, figures=True)


#: 2K, 4K and 8K are screens.
_SCREENS = (2, 4, 8)


def _with_lower_scales(tape: Tape, number: Number) -> Number:
    """The number with the smaller ones that go on: "4 thousand 3 hundred and 21", "2 million 300 thousand"."""
    low = tape.low
    at = number.end + 1 if low[number.end] in tape.lexicon.joiners and number.scale == 100 else number.end
    if not (tape.is_number(at) and low[at].isdecimal() and len(low[at]) < 4):
        return number
    end, scale = _scales(tape, at + 1)
    below = Decimal(low[at]) * scale
    if below >= number.scale or (scale == 1 and at == number.end):
        return number
    return _with_lower_scales(tape, Number(number.value + below, end, max(scale, 1), figures=True))


def _glued_scale(tape: Tape, value: Decimal, end: int) -> Number | None:
    """A scale that touches its figure; a figure that touches any other word is left for the rules of that word."""
    if tape.tokens[end].text == "K" and value in _SCREENS:
        return Number(tidy(value), end, figures=True)
    scale = GLUED_SCALES.get(tape.tokens[end].text, 0) or tape.lexicon.scales.get(tape.low[end], 0)
    if scale:
        return Number(tidy(value * scale), end + 1, scale, figures=True)
    return Number(tidy(value), end, figures=True)


class _Sum:
    """A number in words, word by word: refuses a word that cannot follow."""

    def __init__(self) -> None:
        self.total = 0
        self.current = 0
        self.ceiling = 10**18
        self.scale = 1
        self.started = False

    def one(self, n: int) -> bool:
        room = self.current % 100 == 0 or (self.current % 10 == 0 and self.current % 100 >= 20 and 0 < n < 10)
        return room and (not self.started or n > 0) and self._add(n)

    def ten(self, n: int) -> bool:
        return self.current % 100 == 0 and self._add(n)

    def hundred(self) -> bool:
        if not 0 < self.current < 100:
            return False
        self.current *= 100
        return True

    def scaled(self, n: int) -> bool:
        if (self.current and n >= self.ceiling) or not (self.current or self.total):
            return False
        self.total += max(self.current, 1) * n if self.current else self.total * (n - 1)
        self.current, self.ceiling, self.scale = 0, n, n
        return True

    def _add(self, n: int) -> bool:
        self.current += n
        self.started = True
        self.scale = 1
        return True

    @property
    def value(self) -> int:
        return self.total + self.current


def _words(tape: Tape, at: int) -> Number | None:
    """A cardinal in words, decimals in words included."""
    number = plain_words(tape, at)
    return (_decimals(tape, number) or number) if number else None


def plain_words(tape: Tape, at: int) -> Number | None:
    """A whole number in words; "a" counts as one only before hundred, dozen or a scale."""
    total, index = _Sum(), at
    if tape.low[at] in tape.lexicon.articles:
        if not _scale_of(tape, at + 1):
            return None
        total.one(1)
        index += 1
    elif tape.lexicon.code != "en" and tape.lexicon.scales.get(tape.low[at]) == _THOUSAND:
        total.one(1)
    end = at
    while _take(tape, total, index):
        end = index = index + 1
        index = _past_joiner(tape, index)
    return Number(Decimal(total.value), end, total.scale) if end > at else None


#: The one scale that other languages say without a number before it: "mil millones", "tausend".
_THOUSAND = 1000


def _take(tape: Tape, total: _Sum, at: int) -> bool:
    word, lexicon = tape.low[at], tape.lexicon
    if word in lexicon.ones and total.one(lexicon.ones[word]):
        return True
    if word in lexicon.tens:
        return total.ten(lexicon.tens[word])
    if word in lexicon.hundred:
        return total.hundred()
    scale = lexicon.scales.get(word, 0) or lexicon.dozens.get(word, 0)
    return bool(scale) and total.scaled(scale)


def _past_joiner(tape: Tape, index: int) -> int:
    """Past a hyphen or an "and" that can stand inside a number: "forty-two", "three hundred and one"."""
    last, lexicon = tape.low[index - 1], tape.lexicon
    if tape.is_dash(index) and (tape.low[index + 1] in lexicon.ones or _scale_of(tape, index + 1)):
        return index + 1
    is_big = last in lexicon.hundred or last in lexicon.scales
    is_fraction = last in lexicon.scales and _opens_fraction(tape, index + 1)
    if is_big and tape.low[index] in lexicon.joiners and not is_fraction:
        return index + 1
    return index


def _opens_fraction(tape: Tape, at: int) -> bool:
    """Whether a fraction of the scale follows and no smaller number: "five billion and three quarters"."""
    below = at + 2 if tape.is_dash(at + 1) else at + 1
    return _whole(tape, at) > 0 and tape.lexicon.fractions.get(tape.low[below], 0) > 0


def _decimals(tape: Tape, number: Number) -> Number | None:
    """Decimals in words: "two point five million", "two hundred point seventy-one"."""
    if tape.low[number.end] not in tape.lexicon.point:
        return None
    index, digits = number.end + 1, ""
    while (digit := tape.lexicon.ones.get(tape.low[index])) is not None and not (digits and digit > 9):
        digits, index = digits + str(digit), index + 1
    if not digits and (below := plain_words(tape, index)) and below.value < 100:
        digits, index = str(below.value), below.end
    if not digits:
        return None
    past, scale = _scales(tape, index)
    return Number(tidy(Decimal(f"{number.value}.{digits}") * scale), past, scale)


def _and_a_half(tape: Tape, number: Number) -> Number:
    """The number with the fraction that follows it: "two and a half million", "2 1/2", "a million and a half"."""
    joined = number.end + 1 if tape.low[number.end] in tape.lexicon.joiners else number.end
    part = _part_after(tape, joined) if joined > number.end else _slashed(tape, joined)
    part = part or (_bare_half(tape, joined) if joined > number.end else None)
    if part is None or not part.fraction or part.value >= 1:
        return number
    unit = Decimal(number.scale)
    past, scale = _scales(tape, part.end)
    if number.scale > scale > 1:
        return Number(tidy(number.value + part.value * scale), past, scale, figures=number.figures)
    value = (number.value + part.value * unit) * scale
    return Number(
        tidy(value), past, max(scale, number.scale), figures=number.figures, fraction=scale == number.scale == 1
    )


def _part_after(tape: Tape, at: int) -> Number | None:
    """The fraction after "and"; "a quarter" needs no "of" there."""
    part = _bare_fraction(tape, at)
    if part is None and tape.low[at] in tape.lexicon.articles and tape.low[at + 1] in tape.lexicon.fractions:
        part = Number(Decimal(1) / tape.lexicon.fractions[tape.low[at + 1]], at + 2, fraction=True)
    return part


def _bare_half(tape: Tape, at: int) -> Number | None:
    start = at + 1 if tape.low[at] in tape.lexicon.articles else at
    return Number(Decimal("0.5"), start + 1, fraction=True) if tape.low[start] in tape.lexicon.halves else None
