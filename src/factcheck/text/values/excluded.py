"""What has a figure and is no quantity: names, labels, addresses, list numbers, scores, versions, idioms."""

import re

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount
from factcheck.text.values.lexer import NUMBER, OPAQUE, WORD
from factcheck.text.values.roles import role_of
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import thing_counted
from factcheck.text.wordlist import words

#: Nouns whose number is a name: "Article 5", "Channel 4", "Resolution 2202", "No. 10".
LABELS = words(
    "article articles section sections chapter clause paragraph para channel formula resolution protocol annex",
    "appendix amendment title act bill decree law order directive regulation rule point points item number no nos",
    "nr № page pages p pp line lines row table figure fig part volume vol issue episode season series room floor",
    "gate terminal pier platform track exit route highway interstate motorway road street avenue building house",
    "block apartment apt suite flat unit flight bus train tram boeing airbus falcon windows iphone galaxy version",
    "ver v release update phase level tier category class grade group stage step game match round lap set week",
    "day year zone area sector region district ward precinct division battalion brigade regiment squadron task",
    "case file docket code id ref reference model type mark mk size radio studio camp hall base site plot lot",
    "option plan agenda vision goal pillar psalm verse catch top boulevard chromosome vitamin omega carbon uranium",
    "plutonium caesium iodine covid sars h leopard challenger abrams patriot himars tel phone fax call dial",
    "postcode zip box account isbn issn doi serial build core generation gen xbox playstation ps footnote endnote",
    "exhibit",
)
#: Labels that are also plain words: they need a capital, or the number right behind and nothing counted.
_WEAK_LABELS = words(
    "order law act bill rule point points number line lines row table figure part issue season series floor gate",
    "track road street house block flat unit bus train update release phase level class grade group stage step",
    "game match round lap set week day year zone area sector region district type mark size radio camp hall base",
    "site plot lot option plan agenda goal top call case file code core build generation account category title",
    "division p no h v",
)
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
#: After "one" these make a pronoun or an idiom of it.
_AFTER_ONE = words(
    "of another such that who which day thing way hand side point more and or by to on in at for is was has had "
    "may might can could should would must will can't cannot , . ; : ! ? ) ” \" ’s 's who's the as from with "
    "time time's another's after led co made built based"
)
_ONE_IS_COUNTED = words("people person man woman child soldier civilian policeman officer worker teenager boy girl")


def is_excluded(tape: Tape, amount: Amount) -> bool:
    """Whether the amount is a piece of a name, a label, a score or an idiom."""
    if amount.type is ValueType.DURATION:
        return _is_rate_or_name(tape, amount)
    if amount.type is not ValueType.COUNT:
        return False
    return (
        _is_in_a_name(tape, amount)
        or _is_labelled(tape, amount)
        or _is_list_number(tape, amount)
        or _is_address(tape, amount)
        or _is_code(tape, amount)
        or _is_capital_word(tape, amount)
        or _is_split_figure(tape, amount)
        or _is_lone_one(tape, amount)
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
    if not tape.is_capital(at - 1) or tape.starts_sentence(at - 1):
        return False
    return thing_counted(tape, amount.end)[0] is None and not _is_common(tape, at - 1)


def _names_behind(tape: Tape, amount: Amount) -> bool:
    """Whether the word tied to the figure makes a name of it: "7-Eleven", "an 8-bit console"."""
    at = amount.end + 1
    return amount.figures and (tape.low[at] == "bit" or (tape.is_capital(at) and tape.low[at] in tape.lexicon.ones))


def _is_common(tape: Tape, at: int) -> bool:
    """Whether the capitalised word is a month, a weekday or a hedge and so no name."""
    low = tape.low[at]
    return low in tape.lexicon.months or low in tape.lexicon.weekdays or (low,) in tape.lexicon.before


def _is_labelled(tape: Tape, amount: Amount) -> bool:
    at = amount.start - 1
    if tape.low[at] == "." and tape.low[at - 1] in {"no", "nos", "nr", "art", "p", "pp", "vol", "fig", "sec", "ch"}:
        return True
    word = tape.low[at]
    if word in _VERSIONED and amount.figures:
        return True
    if word not in LABELS or amount.value != int(amount.value) or amount.soft:
        return False
    if tape.is_capital(at) and not tape.starts_sentence(at):
        return True
    if word not in _WEAK_LABELS or thing_counted(tape, amount.end)[0] is None:
        return True
    return tape.low[at - 1] not in _POINTERS and amount.figures


#: Names whose number may have decimals.
_VERSIONED = words("version ver v release windows ios android python firmware build")
#: "that day 20 people died": the label is no label of the number.
_POINTERS = words("this that last next same each every a per one some any the first second third of other")


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
    return tape.is_capital(amount.end) or tape.low[at] == "one"


def _is_split_figure(tape: Tape, amount: Amount) -> bool:
    """One side of a score, a ratio, a multiple, a date cut short or a fraction that is none: 2:1, three-fold, 9/11."""
    if tape.is_dash(amount.end) and tape.low[amount.end + 1] in {"fold", "for", "to", "by"} and tape.glued(amount.end):
        return True
    if not amount.figures:
        return False
    before, after = amount.start - 1, amount.end
    if tape.is_dash(after) and tape.glued(after) and tape.glued(after + 1) and tape.low[after + 1][:1] == "0":
        return True
    if _is_score(tape, amount):
        return True
    return any(
        tape.low[mark] in {"/", ":", "x", "×"} and tape.glued(mark) and tape.glued(mark + 1) and tape.is_number(other)
        for mark, other in ((before, before - 1), (after, after + 1))
    ) or (tape.low[after] in {"°", "º"} and tape.low[after + 1] in {"n", "s", "w", "e"})


def _is_score(tape: Tape, amount: Amount) -> bool:
    """Whether the figure is one side of a result of a game: "a 95-92 win", "lost 21-14"; votes are counts."""
    start, end = amount.start, amount.end
    if tape.is_dash(end) and tape.glued(end) and tape.is_number(end + 1):
        end += 2
    elif tape.is_dash(start - 1) and tape.glued(start) and tape.is_number(start - 2):
        start -= 2
    else:
        return False
    near = (*tape.low[max(0, start - 4) : start], *tape.low[end : end + 3])
    return not _GAMES.isdisjoint(near) and _VOTES.isdisjoint(near)


_GAMES = words(
    "win wins won winning beat beats beating lost loss defeat defeated victory draw drew lead leads led leading trail "
    "trailed trailing score scored thrashed edged rout routed tie tied halftime"
)
_VOTES = words("vote votes voted senate house parliament passed poll polls margin committee referendum")


def _is_lone_one(tape: Tape, amount: Amount) -> bool:
    """A "one" that counts nothing: "one of the", "no one", "one another"."""
    if tape.low[amount.end - 1] != "one" or amount.end - amount.start > 1 or amount.type is not ValueType.COUNT:
        return False
    before, after = tape.low[amount.start - 1], tape.low[amount.end]
    if after in _BE and (role_of(tape, amount, amount.start) or _goes_on(tape, amount.start)):
        return False
    if before in {
        "no",
        "the",
        "this",
        "that",
        "each",
        "any",
        "every",
        "which",
        "another",
        "other",
        "number",
        "square",
        "only",
    }:
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


def _is_idiom(tape: Tape, amount: Amount) -> bool:
    before = tuple(tape.low[max(0, amount.start - 3) : amount.start])
    if before[-2:] == ("group", "of"):
        return tape.is_capital(amount.start - 2)
    if any(before[-len(idiom) :] == idiom for idiom in _IDIOMS_BEFORE):
        return tape.is_capital(amount.start) or before[-1] != "big"
    return amount.value == 0 and (tape.is_dash(amount.end) or tape.low[amount.end] in {"tolerance", "sum", "in"})
