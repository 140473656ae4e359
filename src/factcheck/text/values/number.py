"""What a number on the tape is, and the small words of which numbers are made."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.text.values.lexer import WORD
from factcheck.text.values.tape import Tape


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


def scales(tape: Tape, at: int) -> tuple[int, int]:
    """The end and the product of the scale words from `at`: "hundred thousand" is 100 000."""
    scale = 1
    while step := scale_of(tape, at):
        at, scale = at + 1, scale * step
        if tape.low[at] == "." and tape.low[at - 1] in _SHORT and tape.kind[at + 1] == WORD:
            at += 1
    return at, scale


#: Scale words that are cut short by a dot inside a sentence: "1,3 Mrd. Euro".
_SHORT = {"mrd", "mio", "tsd", "md", "mds"}


def scale_of(tape: Tape, at: int) -> int:
    """The size of the scale word at `at`, hundred and dozen included; 0 where it is none."""
    word, lexicon = tape.low[at], tape.lexicon
    if word in lexicon.hundred:
        return 100
    return lexicon.scales.get(word, 0) or lexicon.dozens.get(word, 0)


def whole(tape: Tape, at: int) -> int:
    """The small whole number in one token at `at`; 0 where there is none."""
    word = tape.low[at]
    small = tape.lexicon.ones.get(word, 0) or tape.lexicon.tens.get(word, 0)
    return small or (int(word) if tape.is_number(at) and word.isdecimal() and len(word) < 3 else 0)


#: "few" needs an article, or one of these: "the past few days".
PAST_OR_NEXT = {"past", "last", "next", "first", "coming", "previous"}
