"""Casualties: whether a number counts the killed, the injured or the missing."""

from factcheck.text.values.amount import Amount
from factcheck.text.values.foreign_roles import INJURED, KILLED, MISSING, foreign_role, foreign_role_before
from factcheck.text.values.lexer import NUMBER, WORD
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: After the number, as a participle or a noun: "41 people were killed", "41 dead", "41 deaths".
_AFTER = {
    **dict.fromkeys(
        words(
            "killed dead died slain murdered perished drowned deaths fatalities bodies executed die dies martyred lost"
        ),
        KILLED,
    ),
    **dict.fromkeys(words("injured wounded hurt injuries hospitalised hospitalized maimed"), INJURED),
    **dict.fromkeys(words("missing unaccounted disappeared"), MISSING),
}
#: Before the number, as a verb with it as its object: "killing seven", "wounded 20".
_BEFORE = {
    **dict.fromkeys(words("kill kills killed killing murdered murdering slew massacred executed"), KILLED),
    **dict.fromkeys(
        words("injure injures injured injuring wound wounds wounded wounding hurt hurting hurts maiming maimed"),
        INJURED,
    ),
}
#: Before the number, as its heading: "the death toll rose to 41", "the number of injured is 20".
_HEADS = {
    **dict.fromkeys(words("toll deaths dead fatalities killed"), KILLED),
    **dict.fromkeys(words("injured wounded injuries"), INJURED),
    **dict.fromkeys(words("missing"), MISSING),
}
#: Verb forms that can be active, with what follows as their object.
_ACTIVE = words(
    "killed injured wounded hurt murdered executed maimed massacred",
)
_BE = words(
    "was were is are be been being got left reported confirmed feared presumed as",
)
#: Words that end the look to the right: another clause, another number's business.
_BREAKS = words("and but while when as since because after before by to than if although though that which where until")
_OBJECT = words(
    "the a an his her their its at more several dozens hundreds about around nearly almost civilians people",
    "scores them him up some",
)
#: Tokens the right look may cross, and the left look for a heading.
REACH, HEAD_REACH = 9, 12
_TO_NUMBER = words(
    "to at of is was are were by reached hit reaches hits surpassed passed passes exceeded exceeds : stands stood from "
    "includes include totalled totaled numbered climbed"
)


def role_of(tape: Tape, amount: Amount, start: int) -> str | None:
    """The role of the people counted, from the words after the number, else before it (from token `start` back)."""
    if tape.lexicon.code != "en":
        return _role_after(tape, amount.end) or foreign_role_before(tape, start)
    return (
        _role_after(tape, amount.end)
        or _role_before(tape, start)
        or _role_by_heading(tape, start)
        or _role_of_them(tape, amount, start)
    )


def _role_of_them(tape: Tape, amount: Amount, start: int) -> str | None:
    """The role of a part of those just counted: the five of "52 wounded, five of them children"."""
    if not _is_of_them(tape, amount.end) or tape.low[start - 1] != ",":
        return None
    for index in range(start - 2, max(-1, start - HEAD_REACH), -1):
        if tape.kind[index] == NUMBER or tape.low[index] in tape.lexicon.ones or tape.low[index] in tape.lexicon.tens:
            return _role_before(tape, index)
        if tape.low[index] in _AFTER:
            return _told(tape, index, _AFTER[tape.low[index]])
    return None


def _is_of_them(tape: Tape, at: int) -> bool:
    return tape.low[at] == "of" and tape.low[at + 1] in {"them", "whom"}


def _role_after(tape: Tape, end: int) -> str | None:
    index, last = end, min(end + REACH, tape.length)
    breaks = _BREAKS if tape.lexicon.code == "en" else _BREAKS | tape.lexicon.joiners
    while index < last:
        low = tape.low[index]
        if low == "," and (past := _past_aside(tape, index, end)):
            index, last = past, min(past + REACH, tape.length)
            continue
        role = _AFTER.get(low) or foreign_role(tape, low)
        if role:
            return _told(tape, index, role)
        if low == "and" and tape.low[index + 1] in tape.lexicon.articles:
            index += 2
            continue
        if low == "as" and not _AFTER.keys().isdisjoint(tape.low[index + 1 : index + 3]):  # "listed as still missing"
            index += 1
            continue
        if low == "to" and tape.low[index + 1] == "have":  # "are believed to have died"
            index += 2
            continue
        if low in breaks or not (tape.kind[index] == WORD or (tape.is_dash(index) and tape.glued(index))):
            return None
        index += 1
    return None


def _told(tape: Tape, at: int, role: str) -> str | None:
    """The role that the word at `at` gives; "lost" needs "their lives", an active verb tells of others."""
    if tape.low[at] == "lost":
        are_lives = tape.low[at - 1] == "lives" or (tape.low[at - 1] in _BE and tape.low[at - 2] == "lives")
        return role if are_lives or tape.low[at + 2] in {"lives", "life"} else None
    return None if _takes_object(tape, at) else role


def _past_aside(tape: Tape, at: int, end: int) -> int:
    """The token after an aside that opens at the comma `at`, or after the comma that closes the number's own aside.

    "Six people, including two children, were killed" holds both; 0 where the comma is neither.
    """
    if _is_of_them(tape, end) or any(word in _ASIDES for word in tape.low[max(0, end - 4) : end]):
        return at + 1
    closing = next((index for index in range(at + 2, at + ASIDE_REACH) if tape.low[index] == ","), 0)
    after = tape.low[closing + 1]
    return closing + 1 if closing and (tape.low[at + 1] in _ASIDES or after in _AFTER or after in _WERE) else 0


_ASIDES = {"including", "among"}
_WERE = {"was", "were", "have", "has", "had"}
#: An aside longer than this is a clause of its own.
ASIDE_REACH = 10


def _takes_object(tape: Tape, at: int) -> bool:
    """Whether the verb at `at` is active: "killed 20", "wounded the officer", but not "were killed the same day"."""
    if tape.low[at] not in _ACTIVE or tape.low[at - 1] in _BE:
        return False
    after = at + 1
    is_number = (
        tape.kind[after] == NUMBER or tape.low[after] in tape.lexicon.ones or tape.low[after] in tape.lexicon.tens
    )
    return is_number or tape.low[after] in _OBJECT


def _role_before(tape: Tape, start: int) -> str | None:
    index = start - 1
    while tape.low[index] in _SKIP_BACK and index > start - 5:
        index -= 1
    low = tape.low[index]
    if low in {"claimed", "claiming", "claims", "took"} and "lives" in tape.low[index : start + 5]:
        return KILLED
    if low == "dead" and tape.low[index - 1] == "shot":
        return KILLED
    role = _BEFORE.get(low)
    if role and tape.low[index - 1] in {"was", "were", "been", "are", "is"}:
        return None
    return role


_SKIP_BACK = words(
    "another a further additional the of lives also some total people others",
)


def _role_by_heading(tape: Tape, start: int) -> str | None:
    """The role named by a heading before: "the death toll from the attack has risen to 41"."""
    if tape.low[start - 1] not in _TO_NUMBER:
        return None
    for index in range(start - 1, max(-1, start - HEAD_REACH), -1):
        low = tape.low[index]
        if low in {".", ";", "!", "?"}:
            return None
        if low in _HEADS:
            return _heading(tape, index)
    return None


def _heading(tape: Tape, at: int) -> str | None:
    """The role of the heading at `at`; a participle is one only after "number of"."""
    low, before = tape.low[at], tape.low[max(0, at - 3) : at]
    if low == "toll":
        return INJURED if "injury" in before else KILLED
    if low in {"deaths", "fatalities", "injuries"}:
        return _HEADS[low]
    return _HEADS[low] if "number" in before or "of" in before else None
