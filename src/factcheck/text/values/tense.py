"""Which way the words around a date look: back at what happened, or on to what is to come.

The verb nearest before the date tells, within its clause: "he said on Friday", "would be banned from April 1". Where
the date opens its clause, the first verb after it does: "On April 1 the ban will take effect". A date that only names a
thing ("the November 20 plan", "Tuesday's vote") is no time of the verb. Where nothing tells, news looks back.
"""

from factcheck.text.values.lexer import WORD
from factcheck.text.values.tape import Tape
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words

#: Right before a date these point to what is to come, or to what has been, whatever the verb.
_LEADS = {"by": True, "until": True, "till": True, "since": False}
_MODALS = words("will would shall may might could should must ll")
_AHEAD = words("deadline upcoming due expires expire begins starts opens ends")
#: Said of what is to come, with the words that may follow: "planned for April 1", "agreed to meet on".
_PLANNED = {
    **dict.fromkeys(words("scheduled planned slated expected due"), words("to for on at by in")),
    **dict.fromkeys(words("postponed delayed rescheduled extended adjourned"), words("to until till")),
    **dict.fromkeys(words("set poised"), words("to for")),
    **dict.fromkeys(
        words(
            "is are going plan plans hope hopes aim aims intend intends want wants vow vowed agreed promised pledged "
            "have has"
        ),
        words("to"),
    ),
}
#: Who can plan: behind another word "plans" is a noun, "revealed lofty plans to expand".
_PLANNERS = words("he she it they we who that company government firm group bank party")
_PAST = words(
    "said told says tells was were had has have did began took came went left won lost fell rose struck hit held made "
    "became gave got met saw ran sent sold bought brought broke built caught chose drew drove felt found flew fought "
    "forgot grew heard kept knew laid led meant paid rang sank sat spoke spent stood stole swore taught thought threw "
    "understood wrote killed wore withdrew"
)
_NO_PAST = words("need indeed speed exceed proceed succeed feed seed breed united armed")
#: What may follow a verb in -ed; before a noun it is an adjective: "increased tariffs".
_AFTER_VERB = words(
    "a an the his her its their it him them on in at by for to from with after before that and until into over "
    "yesterday today late early last out up down off back away"
)
#: Seen or heard, it has happened: "explosions could be heard on Tuesday".
_PERCEIVED = words("heard seen felt reached")
#: Before a verb in the present these are its subject.
_SUBJECTS = words("which who it he she")
_CONJUNCTIONS = words("and but while whereas")
_STOPS = {".", ";", "!", "?"}
_ARTICLES = words("the a an this that his her its their our")
_OPENERS = words("on in from at of starting beginning come")
#: Tokens before and after a date in which its verb may stand, and how far from its opening a date opens a clause.
REACH, REACH_ON, OPENING = 14, 12, 2
#: Tokens of a date that can own something: "Monday's", "March 3's".
LONGEST_OWNER = 3
#: A shorter word before a full stop is an abbreviation: "Gen.", "U.S."
_LONGEST_SHORT = 3


def looks_forward(tape: Tape, at: int) -> bool:
    """Whether the words around the date that starts at token `at` point to what is to come."""
    lead = tape.low[at - 3] if tape.low[at - 2 : at] == ["at", "least"] else tape.low[at - 1]
    if lead in _LEADS:
        return _LEADS[lead] and not _is_perfect(tape, at)
    if tape.low[at - 1] in _ARTICLES or _is_possessive(tape, at):
        return not _AHEAD.isdisjoint(tape.low[max(0, at - 2) : at])
    first = max(0, at - REACH)
    for index in range(at - 1, first - 1, -1):
        if _opens_clause(tape, index):
            return at - index - 1 <= OPENING and _first_way(tape, at)
        way = _way(tape, index)
        if way is not None:
            return way
    return at <= OPENING and _first_way(tape, at)


def _is_perfect(tape: Tape, at: int) -> bool:
    """Whether the clause of the date tells what has or had been: "by the end of May it had paid 3 million"."""
    for way in (range(at - 1, max(0, at - REACH), -1), range(at, min(at + REACH_ON, tape.length))):
        for index in way:
            if tape.low[index] in _STOPS:
                break
            if tape.low[index] == "had" and tape.low[index + 1] != "to":
                return True
    return False


def _is_possessive(tape: Tape, at: int) -> bool:
    """Whether the date is owner of what follows: "Tuesday's vote"."""
    for end in range(at + 1, at + LONGEST_OWNER + 1):
        if tape.low[end] in {"'", "’"}:
            return tape.low[end + 1] == "s"
        if tape.kind[end] == WORD and tape.low[end] not in tape.lexicon.months:
            return False
    return False


def _opens_clause(tape: Tape, at: int) -> bool:
    """Whether a clause begins behind token `at`: after a full stop, or after a comma and "and"."""
    low = tape.low[at]
    if low == ".":
        return len(tape.low[at - 1]) > _LONGEST_SHORT or not tape.is_capital(at - 1)
    return low in _STOPS or (low in _CONJUNCTIONS and tape.low[at - 1] == ",")


def _first_way(tape: Tape, at: int) -> bool:
    """Whether the first telling verb after a date that opens its clause looks on."""
    if tape.low[at - 1] not in _OPENERS and at > 0:
        return False
    for index in range(at, min(at + REACH_ON, tape.length)):
        low = tape.low[index]
        if low in _STOPS or (low.endswith("ed") and low not in _NO_PAST and tape.low[index - 1] not in {"is", "are"}):
            return False
        way = _way(tape, index)
        if way is not None:
            return way
    return False


def _way(tape: Tape, at: int) -> bool | None:
    """True for a word that looks on, False for one that looks back, None for one that does not tell."""
    low, after = tape.low[at], tape.low[at + 1]
    if tape.kind[at] != WORD:
        return None
    if low in _AHEAD or (after in _PLANNED.get(low, ()) and _is_verb(tape, at)):
        return True
    if low in _MODALS or (low == "won" and after in {"'", "’"}):
        return _modal_way(tape, at)
    if tape.low[at - 1] in _SUBJECTS and "s" in forms_of(low):
        return True  # "which votes on 3 May": what is planned is told in the present
    return False if _is_past(tape, at) else None


def _is_verb(tape: Tape, at: int) -> bool:
    """Whether "plans" is a verb and no noun."""
    return tape.low[at] not in {"plan", "plans"} or tape.is_capital(at - 1) or tape.low[at - 1] in _PLANNERS


def _modal_way(tape: Tape, at: int) -> bool | None:
    """A modal looks on, unless it is the month, or tells of what has happened: "may have met", "could be heard"."""
    low = tape.low
    if low[at] == "may" and tape.is_capital(at):
        return None
    if low[at + 1] == "have" or (low[at + 1] == "be" and low[at + 2] in _PERCEIVED):
        return low[at + 1] == "have" and low[at + 2] == "to"
    return not (low[at] in {"could", "would"} and low[at + 1] == "not")


def _is_past(tape: Tape, at: int) -> bool:
    """Whether the word is a verb of the past, and not the participle of "would be banned" or "will be held"."""
    low, before = tape.low[at], tape.low[at - 1]
    if before in {"be", "being", "to"} or before in _MODALS:
        return False
    if low in _PAST:
        return True
    if not low.endswith("ed") or len(low) < len("used") or low in _NO_PAST:
        return False
    lexicon, after = tape.lexicon, tape.low[at + 1]
    return after in _AFTER_VERB or after in lexicon.months or after in lexicon.weekdays or tape.kind[at + 1] != WORD
