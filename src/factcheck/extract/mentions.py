"""The noun phrases an article has used, for "the company", "the plan" and "it was the deadliest quake"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from factcheck.extract.families import RECALLED, STANDS_FOR, are_kin
from factcheck.text.gazetteer import is_place
from factcheck.text.names import find_names
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, NAME_PARTICLES
from factcheck.text.wordlist import words as _words

#: How many sentences back a name or a thing may lie that "the company" or "the plan" stands for.
_REACH = 8
#: The same for "it was the deadliest quake".
_NEAR = 2
#: Most words of a phrase that is put in for a short one, and those that may open what belongs to its noun.
_LONGEST, _COMPLEMENTS = 9, _words("of for on between with against to")
#: Determiners of phrases that name no certain thing.
_UNCERTAIN = _words("no any another each every either such some")
#: Owners that mean somebody else in another sentence.
_OWNED = _words("its their his her our my your")
#: Tags of what may stand behind a whole phrase.
_CLOSING = frozenset(",.;:)—pvmbhocst")
_EVIDENCE = frozenset().union(*STANDS_FOR.values())
_INSIDE = frozenset("jqNXxg")


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun phrase: its words with "the" for "a", the noun it is about, where it stands, the name in it."""

    text: str
    head: str
    sentence: int
    place: int
    subject: bool
    name: str = ""


@dataclass(slots=True)
class Mentions:
    """The noun phrases of the sentences read so far, and what the names among them are called.

    `people` are surnames and full names of persons: they are nobody's company.
    """

    found: list[Mention] = field(default_factory=list)
    called: dict[str, set[str]] = field(default_factory=dict)
    people: set[str] = field(default_factory=set)

    def read(self, text: str, words: Sequence[Word], sentence: int) -> None:
        """Takes in the noun phrases of a sentence."""
        del self.found[: next((at for at, one in enumerate(self.found) if one.sentence >= sentence - _REACH), 0)]
        names = find_names(text)
        people = [name.text for name in names if name.kind == "person"]
        self.people.update(part for name in people for part in (name, name.split()[-1]))
        for first, last in _phrases(words):
            apart = "".join(word.tag for word in words[first:last])[-2:] == "XN" and words[last - 1].low in _EVIDENCE
            if words[last - 1].tag == "X" or apart:
                start, end = _name_within(words, first, last - apart)
                if any(name.span.start < words[end - 1].end and words[start].start < name.span.end for name in names):
                    self._read_name(text, words, (first, start, end, last), sentence)
            elif words[first].low not in _UNCERTAIN and not any(word.low in _OWNED for word in words[first:last]):
                self.found.append(_mention(text, words, (first, last), sentence))

    def _read_name(self, text: str, words: Sequence[Word], places: tuple[int, int, int, int], sentence: int) -> None:
        """Takes in a name and what it is called: before it, in it, or behind it, as in "the Unite union"."""
        first, start, end, last = places
        if start == end - 1 and words[start].low in STANDS_FOR:
            return
        name = text[words[start].start : words[end - 1].end]
        called = self.called.setdefault(name, set())
        called.update(word.low for word in words[start:last])
        called.update(_apposed(words, last))
        if start > first and words[start - 1].tag == "N":
            called.add(words[start - 1].low)
        whole = text[words[start].start : words[last - 1].end]
        whole = f"the {whole}" if words[first].low == "the" and start == first + 1 else whole
        self.found.append(Mention(whole, words[last - 1].low, sentence, start, _is_subject(words, last), name))

    def named(self, noun: str, sentence: int, place: int) -> str | None:
        """The name that "the `noun`" at word `place` of a sentence stands for: the last one called so, if one is.

        None if a subject of which nothing is known was named since: it may be a `noun` as well.
        """
        wanted = STANDS_FOR.get(noun)
        if wanted is None:
            return None
        named = [one for one in self._before(sentence, place, _REACH) if one.name and not is_place(one.name)]
        fitting = [one for one in named if self.called[one.name] & wanted or (one.subject and self._is_unknown(one))]
        found = _only(fitting)
        return found.text if found is not None and self.called[found.name] & wanted else None

    def _is_unknown(self, one: Mention) -> bool:
        """Whether a name may be a body for all that was said of it."""
        return not self.is_body(one.name) and self.people.isdisjoint((one.name, one.name.split()[-1]))

    def is_body(self, name: str) -> bool:
        """Whether a name was called something that bodies are called."""
        return not _EVIDENCE.isdisjoint(self.called.get(name, ()))

    def recalled(self, noun: str, sentence: int, place: int) -> str | None:
        """The phrase with more words that "the `noun`" at word `place` of a sentence takes up."""
        if noun not in RECALLED:
            return None
        fitting = [one for one in self._before(sentence, place, _REACH) if one.head == noun and not one.name]
        rich = [one for one in fitting if len(one.text.split()) > len(("the", noun))]
        return rich[-1].text if rich else None

    def kin(self, noun: str, sentence: int, place: int) -> str | None:
        """What "it" stands for if it is said to be a `noun`: the last thing of that family, subjects first."""
        near = [one for one in self._before(sentence, place, _NEAR) if are_kin(one.head, noun) and not one.name]
        found = _only(near)
        return found.text if found is not None else None

    def _before(self, sentence: int, place: int, reach: int) -> list[Mention]:
        def stands_before(one: Mention) -> bool:
            return one.sentence < sentence and sentence - one.sentence <= reach

        return [one for one in self.found if stands_before(one) or (one.sentence == sentence and one.place < place)]


def _only(fitting: Sequence[Mention]) -> Mention | None:
    """The one of the last sentence with any; of two, the subject; None if that leaves two."""
    last = [one for one in fitting if one.sentence == fitting[-1].sentence]
    if len({one.text for one in last}) > 1:
        last = [one for one in last if one.subject]
    return last[0] if len({one.text for one in last}) == 1 else None


def _phrases(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """The noun phrases without what hangs on them: determiner, what goes before the noun, the noun or name."""
    at = 0
    while at < len(words):
        last = at + (words[at].tag == "d")
        while last < len(words) and (words[last].tag in _INSIDE or _joins_name(words, last)):
            last += 1
            if words[last - 1].tag == "x" and last - 1 == at:
                break
        end = last
        while end > at and words[end - 1].tag not in "NX":
            end -= 1
        if end > at:
            yield at, end
        at = max(last, at + 1)


def _joins_name(words: Sequence[Word], at: int) -> bool:
    """Whether a particle ties two pieces of a name."""
    inside = 0 < at < len(words) - 1 and words[at - 1].tag == "X" == words[at + 1].tag
    return inside and words[at].low in NAME_PARTICLES | {"of", "for", "&"}


def _name_within(words: Sequence[Word], first: int, last: int) -> tuple[int, int]:
    """The name that a noun phrase ends with."""
    start = last - 1
    while start > first and (in_capitals(words, start - 1) or _joins_name(words, start - 1)):
        start -= 1
    while start < last - 1 and words[start].low in CALENDAR:
        start += 1
    return start, last


def in_capitals(words: Sequence[Word], at: int) -> bool:
    """Whether a word is a piece of a name, adjectives as in "International Fund" included."""
    return words[at].tag == "X" or (at > 0 and words[at].tag == "j" and words[at].text[:1].isupper())


def _apposed(words: Sequence[Word], at: int) -> Iterator[str]:
    """The nouns a name is called behind it: "Ostra, a company that"."""
    if at + 1 < len(words) and words[at].text == "," and words[at + 1].low in {"a", "an"}:
        end = at + 2
        while end < len(words) and words[end].tag in _INSIDE:
            end += 1
        yield words[end - 1].low


def _is_subject(words: Sequence[Word], last: int) -> bool:
    """Whether a finite verb follows, or an aside behind a comma at the start of a sentence."""
    after = next((word for word in words[last:] if word.tag != "a"), None)
    return after is not None and after.tag in "vmbho"


def _mention(text: str, words: Sequence[Word], part: tuple[int, int], sentence: int) -> Mention:
    first, last = part
    end = _with_complement(words, last)
    closed = end == len(words) or words[end].tag in _CLOSING
    end = end if closed and end - first <= _LONGEST else last
    written = text[words[first].start : words[end - 1].end]
    if words[first].low in {"a", "an", "the"}:
        written = f"the {text[words[first + 1].start : words[end - 1].end]}" if end > first + 1 else written
    return Mention(written, words[last - 1].low, sentence, first, _is_subject(words, last))


def _with_complement(words: Sequence[Word], last: int) -> int:
    """The end of "to cut 300 jobs" or "between Peru and Kenya" behind a noun; `last` if nothing belongs to it."""
    end = last
    if end + 1 < len(words) and words[end].tag == "t" and words[end + 1].tag == "i":
        end += 2
    elif end < len(words) and words[end].tag == "p" and words[end].low in _COMPLEMENTS:
        end += 1
    else:
        return last
    while end < len(words) and (words[end].tag in "djqNXxg" or words[end].low == "of") and words[end].low not in _OWNED:
        end += 1
    return end
