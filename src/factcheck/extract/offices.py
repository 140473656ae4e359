"""Who is what, as a sentence: "Prime Minister Ana Ruiz" reads "Ana Ruiz is prime minister"."""

from collections.abc import Sequence

from factcheck.extract.references import is_plural
from factcheck.extract.restate import Restater
from factcheck.extract.unit import Range, Unit
from factcheck.text.tags import Word
from factcheck.text.titles import ROLE_MODIFIERS, ROLES


def office_sentence(restater: Restater, words: Sequence[Word], unit: Unit) -> str:
    """The statement of an office: who, "is", and what; as written where the two cannot be told apart."""
    restater.resolver.about(unit)
    first, last = unit.first, unit.last
    named = unit.subject or (first, last)
    if named == (first, last):
        name = _name_of(words, first, last)
        return restater.words_of((first, last)) if name is None else _titled(restater, words, (first, name, last))
    before, after = (first, named[0]), (named[1], last)
    office = after if _length(words, after) else before
    if not _length(words, office):
        return restater.words_of((first, last))
    return _is(restater.words_of(named), _office(restater, words, office, capitals=True))


def _titled(restater: Restater, words: Sequence[Word], places: tuple[int, int, int]) -> str:
    """The sentence for a title before a name; the title in small letters, as it stands behind "is"."""
    first, name, last = places
    return _is(restater.words_of((name, last)), _office(restater, words, (first, name), capitals=False))


def _is(name: str, office: str) -> str:
    name = name.strip(" ,;:—–").removesuffix("'s").removesuffix("’s")
    return f"{name} {'are' if is_plural(name) else 'is'} {office}"


def _length(words: Sequence[Word], part: Range) -> int:
    """How many words of a stretch are no marks."""
    return sum(word.tag not in ",;:—c" for word in words[part[0] : part[1]])


def _office(restater: Restater, words: Sequence[Word], part: Range, *, capitals: bool) -> str:
    first, last = part
    while first < last and words[first].tag in ",;:—c":
        first += 1
    while last > first and words[last - 1].tag in ",;:—":
        last -= 1
    written = restater.words_of((first, last))
    if first == 0 and written.startswith(("A ", "An ", "The ")):
        written = written[:1].lower() + written[1:]
    return written if capitals else _small(written.split(" "))


def _small(title: list[str]) -> str:
    """The words of a title with small letters from its end up to the first that is no word of office."""
    at = len(title)
    while at and (title[at - 1].lower() in ROLES | ROLE_MODIFIERS | {"of"}) and not title[at - 1].isupper():
        at -= 1
    return " ".join([*title[:at], *(word.lower() for word in title[at:])])


def _name_of(words: Sequence[Word], first: int, last: int) -> int | None:
    """Where the name starts behind its title: after the last role, and the "of State" behind it; None if none does."""
    roles = [at for at in range(first, last - 1) if words[at].low in ROLES]
    if not roles:
        return None
    at = roles[-1] + 1
    if words[at].low == "of":
        at += 2
    return at if at < last else None
