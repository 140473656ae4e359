"""Who holds which office: a title in front of a name is a claim of its own."""

from collections.abc import Iterator

from factcheck.extract.unit import Range
from factcheck.text.gazetteer import lookup
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, ROLE_MODIFIERS, ROLES
from factcheck.text.wordlist import words as _words

#: Forms of address and trades that claim no office.
_NO_OFFICE = _words(
    "mr mrs ms dr sir dame lord lady prof professor doctor resident witness victim suspect survivor father mother son",
    "daughter brother sister husband wife uncle aunt cousin friend widow official delegate count major general judge",
)
_PARTICLES = _words("van von der den de la bin al del di da el")


def title_spans(words: list[Word]) -> Iterator[Range]:
    """The stretches "Prime Minister Ana Ruiz" of a tagged sentence, demonym or owner included."""
    at = 0
    while at < len(words):
        found = _title_at(words, at)
        if found is None:
            at += 1
        else:
            yield found
            at = found[1]


def _title_at(words: list[Word], role: int) -> Range | None:
    if words[role].low not in ROLES or words[role].low in _NO_OFFICE or words[role].tag not in "XNj":
        return None
    name = _after_office(words, role + 1)
    if name is None or not _is_name_word(words, name):
        return None
    last = name + 1
    while last < len(words) and (
        words[last].tag == "X" or (words[last].low in _PARTICLES and _is_name_word(words, last + 1))
    ):
        last += 1
    first = _first_of_title(words, role)
    return (first, last)


def _after_office(words: list[Word], at: int) -> int | None:
    """The word after the title and its "of State", or None."""
    if at + 1 < len(words) and words[at].low == "of" and words[at + 1].tag == "X":
        return at + 2
    return at if at < len(words) else None


def _is_name_word(words: list[Word], at: int) -> bool:
    if at >= len(words) or words[at].tag not in "X" or words[at].low in ROLES:
        return False
    entry = lookup(words[at].text)
    return entry is None or entry.kind == "people"


def _first_of_title(words: list[Word], role: int) -> int:
    first = role
    while first > 0 and _extends(words, first - 1):
        first -= 1
    return first


def _extends(words: list[Word], at: int) -> bool:
    word = words[at]
    if word.low in ROLE_MODIFIERS or word.low in ROLES:
        return word.tag in "XNjx"
    if word.tag == "x":
        return word.text[0].isupper()
    return word.tag == "N" or (word.tag == "X" and word.low not in CALENDAR)
