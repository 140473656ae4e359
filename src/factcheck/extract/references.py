"""What "he", "they" and "it" stand for: the last name or noun phrase that fits, in reading order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from factcheck.text.names import find_names
from factcheck.text.wordlist import words

#: Pronouns that own what follows them.
OWNERS = words("his her its their")
_SLOTS = dict.fromkeys(("he", "she", "his", "her"), "person")
_SLOTS |= dict.fromkeys(("they", "their"), "group") | dict.fromkeys(("it", "its"), "thing")
#: How many sentences back a pronoun may look.
_REACH = {"person": 3, "group": 1, "thing": 1}
#: The same for a title without its name.
_TITLE_REACH = 6
#: Phrases longer than this many words make a clumsy stand-in, for a group and for a thing.
_LONGEST, _LONGEST_THING = 8, 6
_ARTICLES = words("The A An")
_RELATIVES = words("that which who whose where")
_BEHIND_HEADS = words("of in on at for from with who which that to between")
_PRONOUNS = words(
    "he she it they we i you this that these those there him her them us me who which what one another his their its",
    "some many most several few all both none everyone nobody somebody anyone people every each any",
)


@dataclass(slots=True)
class Memory:
    """The last person, group and thing spoken of, each with the sentence it was spoken of in."""

    sentence: int = 0
    _names: dict[str, str] = field(default_factory=dict)
    _noted: dict[str, int] = field(default_factory=dict)
    _holders: dict[str, tuple[str, int]] = field(default_factory=dict)
    _pair: tuple[str, str] | None = None

    def turn(self) -> None:
        """Goes on to the next sentence."""
        self.sentence += 1

    def note(self, phrase: str) -> None:
        """Takes in a subject: a person by name, a plural as a group, anything else as a thing."""
        phrase = phrase.strip(' ,:;"“”')
        if phrase.split(" ")[0] in _ARTICLES:
            phrase = phrase[0].lower() + phrase[1:]
        if not phrase or phrase.split()[0].lower().replace("’", "'").partition("'")[0] in _PRONOUNS:
            return
        found = find_names(phrase)
        people = [name.text for name in found if name.kind == "person"]
        if people and phrase.endswith(people[-1]):
            self._keep("person", people[-1])
        elif _is_plural(phrase):
            self._keep("group", _short(phrase))
        elif phrase[0].isupper() and len(phrase.split()) == 1:
            self._keep("person" if any(name.kind == "other" for name in found) else "thing", phrase)
        elif len(phrase.split()) <= _LONGEST_THING and not _RELATIVES & set(phrase.split()):
            self._keep("thing", _short(phrase))

    def _keep(self, slot: str, name: str) -> None:
        self._names[slot] = name
        self._noted[slot] = self.sentence

    def entitle(self, roles: Iterable[str], name: str) -> None:
        """Takes in that `name` holds offices."""
        for role in roles:
            self._holders[role] = (name, self.sentence)

    def holder(self, role: str) -> str | None:
        """Whom "the minister" stands for: the last one named with that title, if not too far back."""
        name, when = self._holders.get(role, ("", 0))
        return name if name and self.sentence - when <= _TITLE_REACH else None

    def pair(self, names: Sequence[str]) -> None:
        """Takes in the names of a statement; two of them are a former and a latter."""
        if len(names) == 2:
            self._pair = (names[0], names[1])

    def of_pair(self, word: str) -> str | None:
        """Whom "the former" or "the latter" stands for."""
        return self._pair[word == "latter"] if self._pair else None

    def is_fresh(self, pronoun: str) -> bool:
        """Whether what the pronoun may stand for was spoken of in this sentence."""
        return self._noted.get(_SLOTS.get(pronoun, "")) == self.sentence

    def meaning(self, pronoun: str) -> str | None:
        """What a pronoun stands for, with a possessive ending for "his", "its", "their"; None if nothing fits.

        >>> memory = Memory()
        >>> memory.note("Prime Minister Ana Ruiz")
        >>> memory.meaning("she"), memory.meaning("her"), memory.meaning("it")
        ('Ana Ruiz', "Ana Ruiz's", None)
        """
        slot = _SLOTS.get(pronoun)
        if slot is None or slot not in self._names or self.sentence - self._noted[slot] > _REACH[slot]:
            return None
        name = self._names[slot]
        return name + ("'" if name.endswith("s") else "'s") if pronoun in OWNERS else name


def _is_plural(phrase: str) -> bool:
    words_ = phrase.split()
    pairs = zip(words_, [*words_[1:], "of"], strict=True)
    head = next((word for word, after in pairs if after in _BEHIND_HEADS), words_[-1])
    return " and " in phrase or (head.islower() and head.endswith("s") and not head.endswith("ss"))


def _short(phrase: str) -> str:
    """The phrase without a list behind it."""
    return phrase.split(",")[0] if len(phrase.split()) > _LONGEST else phrase
