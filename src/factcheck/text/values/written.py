"""Numbers in figures: "1,234.5", "1 234,5", "1.2bn", "300 billion", "4 thousand 3 hundred and 21"."""

from decimal import Decimal

from factcheck.text.values.figures import LONGEST, read_figure, tidy
from factcheck.text.values.lexer import MARK, WORD
from factcheck.text.values.number import Number, scale_of, scales
from factcheck.text.values.tape import Tape

#: Fractions with a character of their own.
VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
          "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8)}  # fmt: skip

#: Scale letters that count only when they touch the figure: 5k, 1.2M.
GLUED_SCALES = {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}

#: A mark that groups figures by a space: 1 234 567.
_NARROW = {" ", "\u00a0", "\u202f", "\u2009"}


def figures(tape: Tape, at: int) -> Number | None:
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
    """Whether the groups are one figure: where a point marks decimals, two figures may just stand side by side.

    Between two words they are one: "the parish counted 1 204 baptisms".
    """
    groups = end - at
    gap = tape.text[tape.tokens[at].end : tape.tokens[at + 1].start]
    if groups != 2 or tape.lexicon.comma_decimal or gap != " " or tape.low[at + 1] == "000":
        return True
    is_counted = tape.kind[end] == WORD and not tape.glued(end) and not tape.is_capital(end)
    return is_counted and tape.kind[at - 1] == WORD and not tape.is_capital(at - 1)


def _is_group(tape: Tape, at: int) -> bool:
    if not tape.is_number(at):
        return False
    gap = tape.text[tape.tokens[at - 1].end : tape.tokens[at].start]
    word = tape.low[at]
    return gap in _NARROW and word[:3].isdecimal() and (len(word) == 3 or (len(word) > 4 and word[3] in ".,"))


def _scaled(tape: Tape, value: Decimal, end: int) -> Number | None:
    if tape.glued(end) and tape.kind[end] != MARK:
        return _glued_scale(tape, value, end)
    after = end + 1 if tape.is_dash(end) and scale_of(tape, end + 1) else end
    past, scale = scales(tape, after)
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
    end, scale = scales(tape, at + 1)
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
