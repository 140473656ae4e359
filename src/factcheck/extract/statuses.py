"""Who holds which office: a title in front of a name is a claim of its own."""

from collections.abc import Iterator

from factcheck.extract.references import OWNERS
from factcheck.extract.unit import Range
from factcheck.text.gazetteer import lookup
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, NAME_PARTICLES, ROLE_MODIFIERS, ROLES
from factcheck.text.wordlist import words as _words

#: Forms of address and trades that claim no office.
_NO_OFFICE = _words(
    "mr mrs ms dr sir dame lord lady prof professor doctor resident witness victim suspect survivor father mother son",
    "daughter brother sister husband wife uncle aunt cousin friend widow official delegate count major general judge",
)
#: Words in capitals behind a role that make it the name of a thing: "Premier Division", "Chief Minister Office".
_THINGS = _words(
    "division league cup lodge office house award prize medal court department act bill plc inc hotel school"
)
#: Fewest words of a full name, and the most of an office with its owner.
_PAIR, _LONGEST_OFFICE = 2, 6
#: Particles at most before one piece of a name, and those written together with it.
_MOST_PARTICLES, _JOINED = 3, ("al-", "el-", "ad-", "as-", "ash-")


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


def named_offices(words: list[Word]) -> Iterator[tuple[Range, Range]]:
    """The stretches "the city's former mayor, Ana Ruiz" inside a statement, each with the place of the name in it."""
    for comma in range(2, len(words) - 2):
        if words[comma].text != "," or words[comma - 1].low not in ROLES or words[comma - 1].tag != "N":
            continue
        last = comma + 1
        while (end := _next_of_name(words, last)) > last:
            last = end
        first = _first_of_office(words, comma - 1)
        closed = last == len(words) or words[last].tag in ",.;)"
        if first is not None and closed and last - comma > _PAIR and _is_name_word(words, comma + 1):
            yield (first, last), (comma + 1, last)


def _first_of_office(words: list[Word], role: int) -> int | None:
    """The owner or determiner that opens the noun phrase which ends with a role; None if it has none."""
    first = role
    while first > 0 and words[first - 1].tag in "jNXxd" and role - first < _LONGEST_OFFICE:
        first -= 1
    owned = any(word.tag == "x" or word.low in OWNERS for word in words[first:role])
    return first if owned else None


def _title_at(words: list[Word], role: int) -> Range | None:
    if words[role].low not in ROLES or words[role].low in _NO_OFFICE or words[role].tag not in "XNj":
        return None
    name = _after_office(words, role + 1)
    if name is None or not _is_name_word(words, name):
        return None
    last = name + 1
    while (end := _next_of_name(words, last)) > last:
        last = end
    if last < len(words) and words[last].tag == "x" and words[last].text[0].isupper():
        last += 1
    first = _first_of_title(words, role)
    return (first, last)


def _next_of_name(words: list[Word], at: int) -> int:
    """The place behind the next piece of a name, particles before it included; `at` if no piece stands there."""
    end = at
    while end < len(words) and words[end].low in NAME_PARTICLES and end - at < _MOST_PARTICLES:
        end += 1
    if end < len(words) and (words[end].tag == "X" or words[end].low.startswith(_JOINED)):
        return end + 1
    return at


def _after_office(words: list[Word], at: int) -> int | None:
    """The word after the title and its "of State", or None."""
    if at + 1 < len(words) and words[at].low == "of" and words[at + 1].tag == "X":
        return at + 2
    return at if at < len(words) else None


def _is_name_word(words: list[Word], at: int) -> bool:
    if at >= len(words) or words[at].tag not in "X" or words[at].low in ROLES | _THINGS:
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
