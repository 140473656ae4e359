"""The roles of casualties, and how words of other languages than English tell them."""

from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

KILLED, INJURED, MISSING = "killed", "injured", "missing"

#: Tokens in which a heading before the number may stand.
REACH = 12


def foreign_role(tape: Tape, word: str) -> str | None:
    """The role that a word of another language tells."""
    lexicon = tape.lexicon
    for role, told in ((KILLED, lexicon.killed), (INJURED, lexicon.injured), (MISSING, lexicon.missing)):
        if word in told:
            return role
    return None


def foreign_role_before(tape: Tape, start: int) -> str | None:
    """The role told before the number at token `start`: by the word there, over a verb "to be", or by a heading."""
    told = start - 2 if tape.low[start - 1] in _COPULAS else start - 1
    return foreign_role(tape, tape.low[told]) or _role_by_heading(tape, start)


#: "are" of other languages, between a heading and its number: "i dispersi sono 15".
_COPULAS = words("sono son sont sind são")


def _role_by_heading(tape: Tape, start: int) -> str | None:
    """The role named by a heading in another language: "Die Zahl der Toten stieg auf 41"."""
    if tape.low[start - 1] not in _FOREIGN_TO or not any(
        word in _FOREIGN_NUMBER for word in tape.low[max(0, start - REACH) : start]
    ):
        return None
    for index in range(start - 2, max(-1, start - REACH), -1):
        role = foreign_role(tape, tape.low[index])
        if role or tape.low[index] in {".", ";"}:
            return role
    return None


_FOREIGN_TO = {"auf", "a", "à", "em", "para", "bei"}
_FOREIGN_NUMBER = {"zahl", "anzahl", "nombre", "bilan", "número", "cifra", "balance", "numero", "bilancio"}
