"""Bounds and hedges around an amount: "at least", "nearly", "or more", "-odd"; what they make of low and high."""

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.lexer import NUMBER, WORD
from factcheck.text.values.lexicon import Bound, Phrase, hedges_after, hedges_before
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Words that may stand between a hedge and its number.
_FILLERS = {"another", "further", "additional", "total", "the", "other"}


def bound_before(tape: Tape, amount: Amount, start: int) -> tuple[Bound, int] | None:
    """The hedge that ends just before token `start`, and its first token."""
    table = hedges_before(tape.lexicon)
    for end in (start, start - 1) if tape.low[start - 1] in _FILLERS else (start,):
        phrase = tape.longest_before(end, table)
        if phrase and _holds(tape, amount, phrase, end - len(phrase)):
            return _unless_denied(tape, tape.lexicon.before[phrase], end - len(phrase)), end - len(phrase)
    if tape.low[start - 3 : start] == ["the", "age", "of"] and tape.low[start - 4] in {
        "under",
        "over",
        "below",
        "above",
    }:
        return tape.lexicon.before[(tape.low[start - 4],)], start - 4
    if tape.low[start - 1] == "within" and amount.type is ValueType.DURATION:
        return Bound(high=True), start - 1
    if tape.low[amount.end - 1] in tape.lexicon.rounds:
        return Bound(approx=True), start
    return None


def _unless_denied(tape: Tape, bound: Bound, at: int) -> Bound:
    """The bound of the hedge at `at`, turned round by a "not": "may not be sold above $60", "cannot cost over"."""
    if not bound.open or bound.approx:
        return bound
    for index in range(at - 1, at - 4, -1):
        low = tape.low[index]
        if low in _NOT or (low == "t" and tape.low[index - 1] in {"'", "’"}):
            return Bound(low=bound.high, high=bound.low)
        if tape.kind[index] != WORD or low in _NOT_DENIED:
            return bound
    return bound


_NOT = {"not", "cannot", "never"}
#: Between a "not" and a hedge these part the two: "not only more than", "not clear if more than", "not for over".
_NOT_DENIED = words("only just if that whether because for in on of say know clear sure and but or about with to all")


def _holds(tape: Tape, amount: Amount, phrase: Phrase, at: int) -> bool:
    """Whether the phrase is a hedge here and no preposition: "talks about 28 points", "over three days"."""
    word = phrase[0]
    if tape.low[at - 1] in {"how", "what"}:
        return False
    if word in _AS_FAR_AS and tape.low[at - 1] in _OF_PERCENT:
        return False
    if len(phrase) > 1:
        return phrase != ("up", "to") or tape.low[at - 1] not in _MOVES_UP
    if word == "over" and amount.type is ValueType.DURATION and not amount.age:
        return tape.low[at - 1] in _OVER_IS_MORE
    if word in {"under", "over", "above", "below", "beyond", "around"} and tape.is_dash(amount.end):
        return tape.low[at - 1] in tape.lexicon.articles
    return not (word == "about" and tape.low[at - 1] in _TALK)


#: "up to" in Spanish and Portuguese, which is also "to": "crecieron un 4 % hasta 1.300 millones".
_AS_FAR_AS = {"hasta", "até"}
_OF_PERCENT = {"%", "ciento", "cento"}
_OVER_IS_MORE = words(
    "for took after just well lasted is was of in takes lasting a now",
)
_MOVES_UP = words(
    "rose went goes climbed move moved moves lived live stand stood",
)
_TALK = words(
    "talk talks talked talking information concerns concerned questions question worried asked report reports",
    "speak spoke complained warned learned heard know think all details statement statements story said",
    "brought sure",
)


def bound_after(tape: Tape, at: int) -> tuple[Bound, int] | None:
    """The hedge that starts at token `at`, and the token after it."""
    phrase = tape.longest_at(at, hedges_after(tape.lexicon))
    if phrase is None or _is_loose(tape, at, phrase):
        return None
    return tape.lexicon.after[phrase], at + len(phrase)


def _is_loose(tape: Tape, at: int, phrase: Phrase) -> bool:
    """Whether the words after the number do not belong to it: "5000 or more than 4500", "3 plus 4", "5 at least"."""
    if phrase == ("+",):
        return not tape.glued(at)
    if phrase == ("-", "plus"):
        return False
    if phrase[0] in {"plus", "at", "minimum", "maximum", "odd"}:
        return phrase[0] != "odd" and tape.kind[at + len(phrase)] in {WORD, NUMBER}
    return tape.low[at + len(phrase)] in {"than", "importantly"}
