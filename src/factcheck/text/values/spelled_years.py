"""Years in words: "nineteen ninety-six", "twenty twenty-five", "two thousand and fifteen"."""

from factcheck.text.values.spelled import plain_words
from factcheck.text.values.tape import Tape

#: The centuries a year in words may belong to.
_CENTURIES = range(15, 22)
_BEFORE = {"in", "since", "by", "until", "of", "from", "before", "after", "year", "during"}


def spelled_year(tape: Tape, at: int) -> tuple[int, int] | None:
    """The year that starts at token `at`, and the token after it; whole numbers count only after a word of time."""
    first = plain_words(tape, at)
    if first is None:
        return None
    if first.value in _CENTURIES:
        return _in_two_halves(tape, int(first.value), first.end)
    is_told = tape.low[at - 1] in _BEFORE or tape.low[at - 1] in tape.lexicon.months
    return (int(first.value), first.end) if is_told and 1500 <= first.value < 2200 else None


def _in_two_halves(tape: Tape, century: int, at: int) -> tuple[int, int] | None:
    second = plain_words(tape, at)
    if second is None or second.end - at > 3 or not 10 <= second.value < 100:
        return None
    return century * 100 + int(second.value), second.end
