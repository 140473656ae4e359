"""The word "one" where it counts nothing: "one of the", "no one", "one another"."""

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.lexer import WORD
from factcheck.text.values.roles import role_of
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Before "one" these make a pronoun or an idiom of it, unless a person is counted.
_BEFORE_ONE = words("no the this that each any every which another other number square only")
#: After "one" these make a pronoun or an idiom of it.
_AFTER_ONE = words(
    "of another such that who which day thing way hand side point more and or by to on in at for is was has had "
    "may might can could should would must will can't cannot , . ; : ! ? ) ” \" ’s 's who's the as from with "
    "time time's another's after led co made built based"
)
_ONE_IS_COUNTED = words("people person man woman child soldier civilian policeman officer worker teenager boy girl")


def is_lone_one(tape: Tape, amount: Amount) -> bool:
    """A "one" that counts nothing: "one of the", "no one", "one another"."""
    if tape.low[amount.end - 1] != "one" or amount.end - amount.start > 1 or amount.type is not ValueType.COUNT:
        return False
    before, after = tape.low[amount.start - 1], tape.low[amount.end]
    if after in _BE and (role_of(tape, amount, amount.start) or _goes_on(tape, amount.start)):
        return False
    if before in _BEFORE_ONE:
        return after not in _ONE_IS_COUNTED
    return after in _AFTER_ONE or tape.kind[amount.end] != WORD or tape.is_dash(amount.end)


_BE = words("was is has died escaped remains remained survived abstained")
#: How far back the number may stand that a lone one goes on from.
_ONE_REACH = 8


def _goes_on(tape: Tape, at: int) -> bool:
    """Whether the one at `at` goes on from another number: "79 abstained and one was absent"."""
    lexicon = tape.lexicon
    return tape.low[at - 1] in {"and", "but"} and any(
        tape.is_number(index) or tape.low[index] in lexicon.tens or tape.low[index] in lexicon.ones
        for index in range(max(0, at - _ONE_REACH), at)
    )
