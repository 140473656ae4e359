"""What "he", "they" and "it" stand for: the last name or noun phrase that fits, in reading order."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from factcheck.extract.families import is_actor
from factcheck.extract.mentions import Mentions
from factcheck.text.finite import PLURALS
from factcheck.text.gazetteer import lookup
from factcheck.text.given import GIVEN_NAMES, SHARED_NAMES, WOMENS_NAMES
from factcheck.text.names import Name, find_names
from factcheck.text.tags import Word
from factcheck.text.titles import ROLES
from factcheck.text.tokens import fold
from factcheck.text.wordlist import words

#: Pronouns that own what follows them.
OWNERS = words("his her its their")
_SLOTS = dict.fromkeys(("he", "she", "his", "her"), "person")
_SLOTS |= dict.fromkeys(("they", "their"), "group") | dict.fromkeys(("it", "its"), "thing")
#: How many sentences back a pronoun may look.
_REACH = {"person": 3, "group": 1, "thing": 1}
#: The same for a title without its name.
_TITLE_REACH = 6
#: The same for a title that two people of the article hold.
_SHARED_REACH = 1
#: The same for one who spoke and speaks on: "she said".
_SPEECH_REACH = 2
#: Phrases longer than this many words make a clumsy stand-in, for a group and for a thing.
_LONGEST, _LONGEST_THING = 8, 6
_ARTICLES = words("The A An")
_RELATIVES = words("that which who whose where")
_BEHIND_HEADS = words("of in on at for from with who which that to between")
#: What stands between a person and where they are from or how old they are.
_ORIGINS = (" of ", " from ", " at ", ", ")
#: A figure and no noun: "61", "more than 40", "two".
_FIGURES = re.compile(
    r"(?:(?:about|around|some|at least|more than|up to|over|nearly|almost|only) )?"
    r"(?:(?:\d[\w.,%]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|half|both|percent)"
    r"(?: +|$))+",
    re.IGNORECASE,
)
#: Endings of nouns for many people that open a sentence: "Survivors", "Critics".
_MANY = ("ors", "ers", "ists", "ents", "ants", "ians", "ials", "ees", "ics", "perts", "ims", "ves")
#: Ends of subjects that are a part of others: "two of them".
_PARTS = (" of them", " of us", " of whom", " of these", " of those")
_ARTICLE_AND_NAME = ("the", "Greens")
#: Words beside a name that tell "he" from "she".
_OF_WOMEN = words(
    "mrs ms miss spokeswoman chairwoman actress congresswoman queen princess baroness lady dame duchess sister mother"
)
_OF_MEN = words("mr spokesman chairman actor congressman king prince baron lord sir duke brother father")
_PLURALS = PLURALS | words("media authorities")
_PRONOUNS = words(
    "he she it they we i you this that these those there him her them us me who which what one another his their its",
    "some many most several few all both none everyone nobody somebody anyone people every each any",
)


_WHY = {
    "person": "the one person spoken of last who can be meant",
    "group": "the group spoken of last",
    "thing": "what was spoken of last and can be meant",
}


def why_meant(pronoun: str) -> str:
    """Why a pronoun stands for what it was taken for.

    >>> why_meant("their")
    'the group spoken of last'
    """
    return _WHY[_SLOTS[pronoun]]


def why_named(noun: str, name: str) -> str:
    """Why "the NOUN" stands for a name, or for a phrase with more words.

    >>> why_named("minister", "Ana Ruiz"), why_named("plan", "the peace plan for the valley")
    ('the last one with that title', 'the last that was called so with more words')
    """
    if noun in {"former", "latter"}:
        return f"the {'first' if noun == 'former' else 'second'} of the two named together"
    if noun in ROLES:
        return "the last one with that title"
    return f"the last that was called so{' with more words' if noun in name.casefold().split() else ''}"


@dataclass(slots=True)
class Memory:
    """The last person, group and thing spoken of, each with the sentence it was spoken of in."""

    sentence: int = 0
    _names: dict[str, str] = field(default_factory=dict)
    _noted: dict[str, int] = field(default_factory=dict)
    _rivals: list[str] = field(default_factory=list)
    _given: dict[str, str] = field(default_factory=dict)
    _holders: dict[str, tuple[str, int]] = field(default_factory=dict)
    _shared: set[str] = field(default_factory=set)
    _pair: tuple[str, str] | None = None
    _speaker: tuple[str, int] = ("", 0)
    _actor: tuple[str, int] = ("", 0)
    _women: dict[str, bool] = field(default_factory=dict)
    _people: set[str] = field(default_factory=set)
    mentions: Mentions = field(default_factory=Mentions)

    def turn(self, text: str = "", words: Sequence[Word] = ()) -> None:
        """Goes on to the next sentence and takes in its noun phrases."""
        self.sentence += 1
        self.mentions.read(text, words, self.sentence)
        for before, word in pairwise(words):
            title = before.low.rstrip(".")
            if word.tag == "X" and title in _OF_WOMEN | _OF_MEN:
                self._women[word.text] = title in _OF_WOMEN

    def note(self, phrase: str, *, behind: bool = False) -> None:
        """Takes in a subject: a person by name, a plural as a group, anything else as a thing.

        Who is only said to speak `behind` a statement yields to what the statement is about.
        """
        fresh = {slot for slot, when in self._noted.items() if behind and when == self.sentence}
        kept = {slot: self._names[slot] for slot in fresh if slot in self._names}
        rivals, actor = list(self._rivals), self._actor
        self._note(phrase)
        self._names |= kept
        if "thing" in kept:
            self._actor = actor
        if "person" in kept:
            self._rivals = rivals

    def _note(self, phrase: str) -> None:
        phrase = phrase.strip(' ,:;"“”')
        if phrase.split(" ")[0] in _ARTICLES:
            phrase = phrase[0].lower() + phrase[1:]
        if not phrase or phrase.split()[0].lower().replace("’", "'").partition("'")[0] in _PRONOUNS:
            return
        if _FIGURES.fullmatch(phrase) or any(mark in phrase for mark in '"“”') or phrase.endswith(_PARTS):
            return
        found = find_names(phrase)
        if self._note_people(phrase, found):
            return
        if is_plural(phrase):
            self._keep("group", _short(phrase))
        elif phrase[0].isupper() and len(phrase.split()) == 1:
            self._keep_single(phrase, named=any(name.kind == "other" for name in found))
        elif len(phrase.split()) <= _LONGEST_THING and not _RELATIVES & set(phrase.split()):
            if _head(phrase).lower() in ROLES and phrase.startswith(("the ", "a ", "an ")):
                self._keep_person(phrase)
            else:
                self._keep_thing(_short(phrase))

    def _keep_thing(self, phrase: str) -> None:
        """Takes in a thing; a body, a company or a state also as one who acts."""
        self._keep("thing", phrase)
        if self._acts(phrase):
            self._actor = (phrase, self.sentence)

    def _acts(self, phrase: str) -> bool:
        """Whether a thing is one that can act and speak: a name, or a noun for a body."""
        return _head(phrase)[:1].isupper() or is_actor(_head(phrase).lower())

    def _note_people(self, phrase: str, found: Sequence[Name]) -> bool:
        """Takes in the people a subject names, and says whether it names any; two of them compete, and are a group."""
        found = [name for name in found if not self.mentions.is_body(name.text)]
        people = [name.text for name in found if name.kind == "person"]
        person = _person_in(phrase, found)
        if len(people) > 1 and " and " in phrase:
            for name in people:
                self._keep_person(name)
            self._keep("group", _short(phrase))
            return True
        if person is not None:
            self._keep_person(person)
        return person is not None

    def _keep_single(self, name: str, *, named: bool) -> None:
        """Takes in a name of one word: a person's if one was named so, a thing's if not, either if nothing tells."""
        if name.endswith(_MANY) and name not in self._given and lookup(name) is None:
            self._keep("group", name)
            return
        if named and not is_actor(name.lower()):
            self._keep_person(name)
        bare = name.removesuffix("'s")
        holds = bare in self._women or any(bare == held for held, _ in self._holders.values())
        if bare not in self._given and not holds:
            self._keep_thing(name)

    def know(self, people: Iterable[str]) -> None:
        """Takes in the full names of people, wherever they stand: their surnames are people's from here on."""
        for name in people:
            given, _, rest = name.partition(" ")
            if rest:
                self._given[rest.split()[-1]] = fold(given)

    def _keep_person(self, name: str) -> None:
        """Takes in a person; those of one sentence compete."""
        if self._noted.get("person") != self.sentence:
            self._rivals = []
        self._rivals = [other for other in self._rivals if other.split()[-1] != name.split()[-1]] + [name]
        self._keep("person", name)

    def _keep(self, slot: str, name: str) -> None:
        self._names[slot] = name
        self._noted[slot] = self.sentence

    def _fits(self, pronoun: str, name: str) -> bool:
        """Whether a person can be "he" or "she" as far as the given name tells."""
        woman = pronoun in ("she", "her")
        surname = name.split()[-1]
        if surname in self._women:
            return self._women[surname] == woman
        given = self._given.get(surname, fold(name.split()[0]))
        if given not in GIVEN_NAMES or given in SHARED_NAMES:
            return True
        return (given in WOMENS_NAMES) == woman

    def _person(self, pronoun: str) -> str | None:
        """The one person of the last sentence with one who can be meant; None if two can."""
        able = [name for name in self._rivals if self._fits(pronoun, name)]
        return able[0] if len(able) == 1 else None

    def entitle(self, roles: Iterable[str], name: str) -> None:
        """Takes in that `name` holds offices; of one that two people hold nobody is meant later on."""
        for role in roles:
            held = self._holders.get(role, (name, 0))[0]
            self._shared |= {role} if held.split()[-1] != name.split()[-1] else set()
            self._holders[role] = (name, self.sentence)

    def holder(self, role: str) -> str | None:
        """Whom "the minister" stands for: the last one named with that title, if not too far back."""
        name, when = self._holders.get(role, ("", 0))
        reach = _SHARED_REACH if role in self._shared else _TITLE_REACH
        return name if name and self.sentence - when <= reach else None

    def doubt(self, people: Sequence[str]) -> None:
        """Takes in the people a sentence names: two who are not its subject may be "they" as well, so nobody is."""
        group = self._names.get("group", "")
        if len(people) > 1 and self._noted.get("group") == self.sentence and not any(name in group for name in people):
            del self._names["group"]

    def pair(self, names: Sequence[str]) -> None:
        """Takes in the names of a statement; two of them are a former and a latter, of more nobody is."""
        if names:
            self._pair = (names[0], names[1]) if len(names) == 2 else None

    def of_pair(self, word: str) -> str | None:
        """Whom "the former" or "the latter" stands for."""
        return self._pair[word == "latter"] if self._pair else None

    def speaks(self, phrase: str) -> None:
        """Takes in who was said to speak, if that is a person by name."""
        person = _person_in(phrase, find_names(phrase)) or (phrase if phrase in self._given else None)
        if person is not None:
            self._speaker = (person, self.sentence)

    def spoke(self, pronoun: str) -> str | None:
        """The person who spoke last, if that was just now and can be meant."""
        person, when = self._speaker
        if self._noted.get("person", 0) > when and self._person(pronoun) is not None:
            return None
        return person if person and self.sentence - when <= _SPEECH_REACH and self._fits(pronoun, person) else None

    def is_fresh(self, pronoun: str) -> bool:
        """Whether what the pronoun may stand for was spoken of in this sentence."""
        return self._noted.get(_SLOTS.get(pronoun, "")) == self.sentence

    def meaning(self, pronoun: str, *, acting: bool = False) -> str | None:
        """What a pronoun stands for, with a possessive ending for "his", "its", "their"; None if nothing fits.

        `acting` if only somebody, a body or a state does what is said of "it".

        >>> memory = Memory()
        >>> memory.note("Prime Minister Ana Ruiz")
        >>> memory.meaning("she"), memory.meaning("her"), memory.meaning("it")
        ('Ana Ruiz', "Ana Ruiz's", None)
        """
        slot = _SLOTS.get(pronoun)
        if slot is None or slot not in self._names or self.sentence - self._noted[slot] > _REACH[slot]:
            return None
        name = self._names[slot]
        if slot == "person":
            name = self._person(pronoun) or ""
            # who was "he" once is no "it" later on
            self._people.add(name)
        elif slot == "thing":
            name = self._thing(acting=acting) or ""
        if not name or (pronoun in OWNERS and any(char.isdigit() for char in name)):
            return None
        return name + ("'" if name.endswith("s") else "'s") if pronoun in OWNERS else name

    def _thing(self, *, acting: bool) -> str | None:
        """The thing last spoken of; if it cannot act, and one that can was told of beside it, that one or none."""
        name, when = self._names["thing"], self._noted["thing"]
        if name in self._people:
            return None
        actor, told = self._actor
        if not actor or actor == name or self._acts(name):
            return name if self._acts(name) or not acting else None
        if acting:
            return actor if self.sentence - told <= _REACH["thing"] else None
        return None if told == when else name


def _person_in(phrase: str, found: Sequence[Name]) -> str | None:
    """The person a noun phrase is about: named at its end, or before where they are from: "Ana Ruiz of Lund"."""
    people = [name for name in found if name.kind == "person"]
    if not people or " and " in phrase[: people[0].span.start]:
        return None
    if phrase.endswith(people[-1].text):
        return people[-1].text if " of " not in phrase[people[0].span.end : people[-1].span.start] else people[0].text
    behind = phrase[people[0].span.end :]
    return people[0].text if behind.startswith(_ORIGINS) else None


def _head(phrase: str) -> str:
    """The word a noun phrase is about: the last before a preposition."""
    words_ = phrase.split()
    pairs = zip(words_, [*words_[1:], "of"], strict=True)
    return next((word for word, after in pairs if after in _BEHIND_HEADS), words_[-1])


def is_plural(phrase: str) -> bool:
    """Whether a noun phrase is of more than one: a list, or a head in the plural."""
    words_ = phrase.split()
    head = _head(phrase)
    if head.lower() in _PLURALS or " and " in phrase:
        return True
    if len(words_) == len(_ARTICLE_AND_NAME) and words_[0].lower() == "the" and lookup(head) is None:
        return head.endswith("s")
    return head.islower() and head.endswith("s") and not head.endswith(("ss", "us", "is"))


def _short(phrase: str) -> str:
    """The phrase without a list behind it."""
    return phrase.split(",")[0] if len(phrase.split()) > _LONGEST else phrase
