"""Numbers in words: "three hundred and forty-two", "two point five million"."""

from decimal import Decimal

from factcheck.text.values.figures import tidy
from factcheck.text.values.number import Number, scale_of, scales, whole
from factcheck.text.values.tape import Tape


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


def spelled(tape: Tape, at: int) -> Number | None:
    """A cardinal in words, decimals in words included."""
    number = plain_words(tape, at)
    return (_decimals(tape, number) or number) if number else None


def plain_words(tape: Tape, at: int) -> Number | None:
    """A whole number in words; "a" counts as one only before hundred, dozen or a scale."""
    total, index = _Sum(), at
    if tape.low[at] in tape.lexicon.articles:
        if not scale_of(tape, at + 1):
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
    if tape.is_dash(index) and (tape.low[index + 1] in lexicon.ones or scale_of(tape, index + 1)):
        return index + 1
    is_big = last in lexicon.hundred or last in lexicon.scales
    is_fraction = last in lexicon.scales and _opens_fraction(tape, index + 1)
    if is_big and tape.low[index] in lexicon.joiners and not is_fraction:
        return index + 1
    return index


def _opens_fraction(tape: Tape, at: int) -> bool:
    """Whether a fraction of the scale follows and no smaller number: "five billion and three quarters"."""
    below = at + 2 if tape.is_dash(at + 1) else at + 1
    return whole(tape, at) > 0 and tape.lexicon.fractions.get(tape.low[below], 0) > 0


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
    past, scale = scales(tape, index)
    return Number(tidy(Decimal(f"{number.value}.{digits}") * scale), past, scale)
