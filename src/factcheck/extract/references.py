"""What "he", "they" and "it" stand for: the last name or noun phrase that fits, in reading order."""

from dataclasses import dataclass

from factcheck.text.names import find_names
from factcheck.text.wordlist import words

_RELATIVES = words("that which who whose where")
_PERSON = words("he she")
_PERSON_OWN = words("his her")
_GROUP = words("they")
_THING = words("it")
#: Pronouns that own what follows them.
OWNERS = words("his her its their")
#: Head nouns and names longer than this many words make a clumsy stand-in.
_LONGEST, _LONGEST_THING = 8, 6


@dataclass(slots=True)
class Memory:
    """The last person, group and thing spoken of."""

    person: str | None = None
    group: str | None = None
    thing: str | None = None

    def note(self, phrase: str) -> None:
        """Takes in a subject: a person by name, a plural as a group, anything else as a thing."""
        phrase = phrase.strip(' ,:;"“”')
        if phrase.split(" ")[0] in _ARTICLES:
            phrase = phrase[0].lower() + phrase[1:]
        if not phrase or phrase.split()[0].lower().replace("’", "'").partition("'")[0] in _PRONOUNS:
            return
        people = [name.text for name in find_names(phrase) if name.kind == "person"]
        if people and phrase.endswith(people[-1]):
            self.person = people[-1]
        elif _is_plural(phrase):
            self.group = _short(phrase)
        elif phrase[0].isupper() and len(phrase.split()) == 1:
            if any(name.kind == "other" for name in find_names(phrase)):
                self.person = phrase
            else:
                self.thing = phrase
        elif len(phrase.split()) <= _LONGEST_THING and not _RELATIVES & set(phrase.split()):
            self.thing = _short(phrase)

    def meaning(self, pronoun: str) -> str | None:
        """What a pronoun stands for, with a possessive ending for "his", "its", "their"; None if nothing fits."""
        low = pronoun.lower()
        if low in _PERSON or low in _PERSON_OWN:
            return _with_ending(self.person, owns=low in _PERSON_OWN)
        if low in _GROUP or low == "their":
            return _with_ending(self.group, owns=low == "their")
        if low in _THING or low == "its":
            return _with_ending(self.thing, owns=low == "its")
        return None


_ARTICLES = words("The A An This That These Those His Her Its Their")
_PRONOUNS = words(
    "he she it they we i you this that these those there him her them us me who which what one another his their its",
    "some many most several few all both none everyone nobody somebody anyone people every each any",
)


def _is_plural(phrase: str) -> bool:
    words_ = phrase.split()
    head = next(
        (word for word, after in zip(words_, [*words_[1:], "of"], strict=True) if after in _BEHIND_HEADS), words_[-1]
    )
    return " and " in phrase or (head.islower() and head.endswith("s") and not head.endswith("ss"))


_BEHIND_HEADS = words("of in on at for from with who which that to between")


def _short(phrase: str) -> str:
    """The phrase without a list behind it."""
    first = phrase.split(",")[0]
    return first if len(phrase.split()) > _LONGEST else phrase


def _with_ending(name: str | None, *, owns: bool) -> str | None:
    if name is None or not owns:
        return name
    return name + ("'" if name.endswith("s") else "'s")
