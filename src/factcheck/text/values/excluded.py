"""What has a figure and is no quantity: names, labels, addresses, list numbers, scores, versions, idioms."""

import re

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.labels import is_labelled
from factcheck.text.values.lexer import NUMBER, OPAQUE, WORD
from factcheck.text.values.lone_one import is_lone_one
from factcheck.text.values.roles import role_of
from factcheck.text.values.split_figures import is_split_figure
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import thing_counted
from factcheck.text.wordlist import words

_STREETS = words("street st avenue ave road rd lane drive boulevard blvd square court terrace downing plaza")
_LIST_NUMBER = re.compile(r"[ \t]*(?:\(?[0-9]{1,2}[.)]|\([0-9]{1,2}\))[ \t]+\S")
_IDIOMS_BEFORE = (
    ("at", "sixes", "and"),
    ("on", "cloud"),
    ("the", "big"),
    ("ground",),
    ("net",),
    ("back", "to", "square"),
)


def is_excluded(tape: Tape, amount: Amount) -> bool:
    """Whether the amount is a piece of a name, a label, a score or an idiom."""
    if amount.type is ValueType.DURATION:
        return _is_rate_or_name(tape, amount)
    if amount.type is not ValueType.COUNT:
        return False
    return (
        _is_in_a_name(tape, amount)
        or is_labelled(tape, amount)
        or _is_list_number(tape, amount)
        or _is_address(tape, amount)
        or _is_code(tape, amount)
        or _is_capital_word(tape, amount)
        or is_split_figure(tape, amount)
        or is_lone_one(tape, amount)
        or _is_idiom(tape, amount)
    )


def _is_in_a_name(tape: Tape, amount: Amount) -> bool:
    """Glued to a word, or a bare whole number right after a capitalised name: "Boeing 737", "Falcon 9"."""
    at = amount.start
    if tape.glued(at) and (
        tape.kind[at - 1] in {WORD, OPAQUE} or tape.low[at - 1] in {"#", "_", "/", "\\", "@", "№", "&"}
    ):
        return True
    if tape.is_dash(at - 1) and tape.glued(at) and tape.glued(at - 1) and tape.kind[at - 2] in {WORD, OPAQUE}:
        return tape.low[at - 2] != "magnitude"
    if tape.is_dash(at - 1) and tape.glued(at) and tape.is_number(at - 2) and not amount.figures:
        return True
    if tape.is_dash(amount.end) and tape.glued(amount.end + 1) and _names_behind(tape, amount):
        return True
    if not (amount.figures and tape.low[at].isdecimal() and amount.scale == 1 and len(tape.low[at]) < 5):
        return False
    if not tape.is_capital(at - 1) or (tape.starts_sentence(at - 1) and tape.low[at - 1] in _OPENERS):
        return False
    return thing_counted(tape, amount.end)[0] is None and not _is_common(tape, at - 1)


#: Words that may open a sentence right before a number.
_OPENERS = words(
    "in on at by with from to of for after before over under about around some another only just nearly almost the a "
    "and but of or as than between within among up down since until these those all other further additional is are "
    "was were has have had says said now "
    "still then once already killed injured total toll age aged no not top plus minus why how what when where"
)


def _names_behind(tape: Tape, amount: Amount) -> bool:
    """Whether the word tied to the figure makes a name of it: "7-Eleven", "Form 10-K", "an 8-bit console"."""
    at = amount.end + 1
    is_letter = len(tape.low[at]) == 1 and not tape.glued(at + 1)
    return amount.figures and (
        tape.low[at] == "bit" or (tape.is_capital(at) and (is_letter or tape.low[at] in tape.lexicon.ones))
    )


def _is_common(tape: Tape, at: int) -> bool:
    """Whether the capitalised word is a month, a weekday or a hedge and so no name."""
    low = tape.low[at]
    return low in tape.lexicon.months or low in tape.lexicon.weekdays or (low,) in tape.lexicon.before


def _is_rate_or_name(tape: Tape, amount: Amount) -> bool:
    """Whether a duration says how often ("every two weeks") or is part of a name ("the Six-Day War")."""
    at, end = amount.start, amount.end
    if tape.low[at - 1] == "every":
        return True
    behind = end + 1 if tape.low[end] in {"'", "’"} else end
    is_in_capitals = tape.is_capital(at) and tape.is_capital(end - 1) and tape.is_capital(behind)
    return not amount.figures and is_in_capitals and not tape.starts_sentence(at)


def _is_list_number(tape: Tape, amount: Amount) -> bool:
    """A number that opens a line and is closed by a dot or a bracket."""
    if not amount.figures:
        return False
    start = tape.tokens[amount.start].start
    line = tape.text.rfind("\n", max(0, start - 4), start) + 1
    if line == 0 and start > 3:
        return False
    return bool(_LIST_NUMBER.match(tape.text, line, line + 16))


def _is_address(tape: Tape, amount: Amount) -> bool:
    """A house number: "10 Downing Street", "1600 Pennsylvania Avenue"."""
    at = amount.end
    return (
        amount.figures
        and tape.is_capital(at)
        and any(tape.is_capital(index) and tape.low[index] in _STREETS for index in range(at, at + 4))
    )


def _is_code(tape: Tape, amount: Amount) -> bool:
    """A post code, or the rest of a number that opens with a zero: "DC 20500", "0800 123 456"."""
    before, word = tape.tokens[amount.start - 1], tape.low[amount.start]
    is_post_code = len(word) == _POST_CODE and len(before.text) == _STATE and before.text.isupper()
    return amount.figures and (is_post_code or _follows_zero(tape, amount.start))


def _follows_zero(tape: Tape, at: int) -> bool:
    """Whether the figure, or one or two before it, goes on from one that opens with a zero."""
    for index in range(at - 1, at - 4, -1):
        low = tape.low[index]
        if tape.kind[index] != NUMBER:
            return False
        if low[0] == "0" and low.isdecimal() and len(low) > 1:
            return True
    return False


_POST_CODE, _STATE = 5, 2


def _is_capital_word(tape: Tape, amount: Amount) -> bool:
    """A number word with a capital inside a sentence, before another capital: "Six Nations", "Air Force One"."""
    at = amount.start
    if amount.figures or tape.starts_sentence(at) or not tape.is_capital(at) or role_of(tape, amount, at):
        return False
    is_last_name = tape.is_capital(at - 1) and not _is_common(tape, at - 1) and amount.bare
    return (
        tape.is_capital(amount.end)
        or tape.low[at] == "one"
        or (is_last_name and thing_counted(tape, amount.end)[0] is None)
    )


def _is_idiom(tape: Tape, amount: Amount) -> bool:
    before = tuple(tape.low[max(0, amount.start - 3) : amount.start])
    if tape.low[amount.start : amount.end] == ["one", "-", "two"]:
        return thing_counted(tape, amount.end)[0] is None  # "a one-two punch"
    if before[-2:] == ("group", "of"):
        return tape.is_capital(amount.start - 2)
    if any(before[-len(idiom) :] == idiom for idiom in _IDIOMS_BEFORE):
        return tape.is_capital(amount.start) or before[-1] != "big"
    return amount.value == 0 and (tape.is_dash(amount.end) or tape.low[amount.end] in {"tolerance", "sum", "in"})
