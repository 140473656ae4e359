"""The quantities of a tape: every amount, range and ordinal that no date has taken, left to right."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from factcheck.model import Value
from factcheck.text.values.ago import counted_date
from factcheck.text.values.amount import Amount
from factcheck.text.values.amounts import read_amount, signed
from factcheck.text.values.assemble import Found, build, build_enclosed
from factcheck.text.values.currencies import CODES, DOLLARS, NAMED_FIRST, SYMBOLS
from factcheck.text.values.enclosed import enclosed
from factcheck.text.values.excluded import is_excluded
from factcheck.text.values.figures import LONGEST
from factcheck.text.values.lexer import NUMBER, ORDINAL
from factcheck.text.values.lexicon import Lexicon
from factcheck.text.values.ordinals import build_ordinal, read_ordinal
from factcheck.text.values.ranges import Join, ends, merged, partner
from factcheck.text.values.scene import Scene
from factcheck.text.values.tape import Tape
from factcheck.text.values.written import VULGAR


@cache
def _starters(lexicon: Lexicon) -> frozenset[str]:
    """The words with which a quantity can begin."""
    words: set[str] = {"quarter", "minus", "negative", "u", *NAMED_FIRST}
    for table in (lexicon.ones, lexicon.tens, lexicon.several, lexicon.many, lexicon.dozens, lexicon.ordinals, VULGAR):
        words.update(table)
    if lexicon.code != "en":
        words.update(word for word, size in lexicon.scales.items() if size == 10**3)
    words.update(SYMBOLS, DOLLARS, (code.lower() for code in CODES))
    return frozenset(words) | lexicon.halves | lexicon.articles | lexicon.hundred


_FIGURES = frozenset([NUMBER, ORDINAL])


def find_quantities(tape: Tape, scene: Scene) -> Iterator[Value]:
    """The values of the tape other than dates, in order."""
    starters, index = _starters(tape.lexicon), 0
    while index < tape.length:
        if tape.taken[index] or not (tape.kind[index] in _FIGURES or tape.low[index] in starters):
            index += 1
            continue
        if row_end := _past_row(tape, index):
            index = row_end
            continue
        values, index = _read(tape, index, scene)
        yield from values


def _past_row(tape: Tape, at: int) -> int:
    """The token after a row of a table, figures that stand side by side and say nothing; 0 where there is none."""
    end = at
    while tape.kind[end] == NUMBER and not tape.taken[end]:
        end += 1
    cells = end - at
    is_one_figure = cells * _GROUP <= LONGEST and all(len(tape.low[index]) == _GROUP for index in range(at + 1, end))
    return 0 if cells < SHORTEST_ROW or is_one_figure else end


#: So many figures in a row are a table; fewer may be two numbers side by side.
SHORTEST_ROW = 4
#: Digits in a group of thousands: 1 234 567 890 is one figure.
_GROUP = 3


def _read(tape: Tape, at: int, scene: Scene) -> tuple[list[Value], int]:
    """The values that start at token `at`, and where to go on."""
    amount = signed(tape, read_amount(tape, at))
    ordinal = read_ordinal(tape, at)
    if ordinal and (amount is None or ordinal[1] >= amount.end):
        return [build_ordinal(tape, at, ordinal[1], ordinal[0])], ordinal[1]
    if amount is None:
        return [], at + 1
    counted = counted_date(tape, amount, scene)
    if counted:
        return [counted[0]], counted[1]
    between = enclosed(tape, amount)
    if between:
        return [build_enclosed(tape, amount, between)], max(between[0].end, between[1].end)
    joined = partner(tape, amount)
    if joined is None:
        return _single(tape, amount), amount.end
    second, start, join = joined
    if join is Join.RANGE:
        found = Found(merged(amount, second, amount.start), start, ends(amount, second))
        return ([] if is_excluded(tape, found.amount) else [build(tape, found)]), second.end
    if join is Join.NONE:
        return [], second.end
    return _two(tape, amount, second), second.end


def _two(tape: Tape, first: Amount, second: Amount) -> list[Value]:
    """Both values; the second counts what the first does where it names nothing: "from 28 points to 19"."""
    values, others = _single(tape, first), _single(tape, second)
    if values and others and others[0].unit is None and others[0].type is values[0].type:
        others = [replace(others[0], unit=values[0].unit)]
    return values + others


def _single(tape: Tape, amount: Amount) -> list[Value]:
    return [] if is_excluded(tape, amount) else [build(tape, Found(amount, amount.start))]
