"""What the pronouns and bare titles of a sentence stand for where they stand, each with the reason."""

import re
from collections.abc import Sequence

from factcheck.extract.families import is_acting
from factcheck.extract.references import OWNERS, Memory, why_meant, why_named
from factcheck.extract.scope import quoted_positions
from factcheck.extract.unit import Unit, bare_subject, written
from factcheck.model import Reference
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.titles import ROLES

#: Verbs of a mind and not of words.
_THINKING = frozenset(["thought", "think", "thinks", "believed", "believes", "found", "felt"])


class Resolver:
    """Asks the memory what a word of one sentence stands for, as far as its place in the statement allows."""

    def __init__(self, text: str, words: Sequence[Word], memory: Memory) -> None:
        self._text = text
        self._words = words
        self._memory = memory
        self.quoted = quoted_positions(words)
        self._unit: Unit | None = None
        self._kept: dict[str, Reference] = {}

    def about(self, unit: Unit) -> None:
        """Takes `unit` as the statement whose words are to be resolved; what was kept of another is forgotten."""
        self._unit = unit
        self._kept = {}

    def references(self, text: str) -> tuple[Reference, ...]:
        """What words of the statement were taken to stand for, as far as `text` has it."""
        return tuple(one for one in self._kept.values() if one.means.casefold() in text.casefold())

    def meant(self, place: int) -> str | None:
        """What stands for the word at `place`: a name, a phrase, nothing for the article of such; None if it stays."""
        word = self._words[place]
        if (named := self._titled(place)) is not None:
            return self._keep(f"the {word.text}", named, why_named(word.low, named))
        if word.low == "the" and place + 1 < len(self._words) and self._titled(place + 1) is not None:
            return ""
        if (meant := self._pronoun(place)) is not None:
            return self._keep(word.text, meant, why_meant(word.low))
        return None

    def _keep(self, word: str, means: str, why: str) -> str:
        self._kept[word] = Reference(word=word, means=means, why=why)
        return means

    def _titled(self, place: int) -> str | None:
        """The name for "the minister", "the company", "the former" and "the latter", more words for "the plan"."""
        words = self._words
        if place == 0 or words[place - 1].low != "the" or place in self.quoted:
            return None
        low, following = words[place].low, words[place + 1].tag if place + 1 < len(words) else "."
        if low in ("former", "latter"):
            return self._memory.of_pair(low) if following not in "NXjqg" else None
        if words[place].tag == "x":
            noun = low.removesuffix("'s")
            name = self._memory.mentions.named(noun, self._memory.sentence, place) if noun != low else None
            return f"{name}'s" if name else None
        if words[place].tag != "N" or not (self._is_subject(place) or self._is_whole_subject(place)):
            return None
        if low in ROLES:
            return self._memory.holder(low)
        mentions, sentence = self._memory.mentions, self._memory.sentence
        return mentions.named(low, sentence, place) or mentions.recalled(low, sentence, place)

    def _is_whole_subject(self, place: int) -> bool:
        """Whether the noun at `place` and its article are the subject of the statement, or of who reports it."""
        unit = self._unit
        subjects = (
            [bare_subject(one, self._words) for one in (unit, unit.frame, unit.head) if one is not None] if unit else []
        )
        return (place - 1, place + 1) in subjects

    def _pronoun(self, place: int) -> str | None:
        """What the word stands for if it is a subject or an owner and that is known."""
        word = self._words[place]
        if word.tag not in "rd" or place in self.quoted or (word.low == "it" and self._is_empty(place)):
            return None
        if word.low not in OWNERS and not self._is_subject(place):
            return None
        if word.low == "her" and word.tag == "d" and not self._owns(place):
            return None
        if word.low in ("he", "she") and self._speaks(place) and (speaker := self._memory.spoke(word.low)) is not None:
            return speaker
        return self._meaning(place, word.low)

    def _meaning(self, place: int, pronoun: str) -> str | None:
        """What the pronoun stands for; an owner behind a verb is the subject of that verb, if it can be."""
        unit = self._unit
        if self._words[min(place + 1, len(self._words) - 1)].low == "own":
            return None
        if (
            pronoun in ("it", "they")
            and unit is not None
            and unit.frame is not None
            and (not self._memory.is_fresh(pronoun) or self._is_thought(unit.frame))
        ):
            return None
        if pronoun == "it":
            return self._thing(place)
        if pronoun in OWNERS and unit is not None and self._is_behind(unit, place):
            subject = Memory()
            subject.note(written(self._text, self._words, bare_subject(unit, self._words)))
            return subject.meaning(pronoun)
        inside = unit is not None and unit.is_status and unit.subject is not None and place >= unit.subject[1]
        if pronoun not in OWNERS or unit is None or not (inside or (unit.verb is not None and place >= unit.verb)):
            return self._memory.meaning(pronoun)
        near = Memory()
        if (controller := self._controller(unit, place)) is not None:
            near.note(controller)
            return near.meaning(pronoun)
        near.note(written(self._text, self._words, bare_subject(unit, self._words)))
        own = near.meaning(pronoun) is not None or pronoun not in ("his", "her") or self._is_named(unit.frame)
        return None if own else self._memory.meaning(pronoun)

    def _is_behind(self, unit: Unit, place: int) -> bool:
        """Whether a word opens who is said to speak behind the statement: "Peru paid, its lawyers say"."""
        frame = unit.frame
        return (
            frame is not None and frame.subject is not None and unit.last <= frame.first and frame.subject[0] == place
        )

    def _is_named(self, frame: Unit | None) -> bool:
        """Whether a name stands in who is said to speak: "his" may be that one's."""
        subject = frame.subject if frame is not None else None
        return subject is not None and any(word.tag in "Xx" for word in self._words[subject[0] : subject[1]])

    def _thing(self, place: int) -> str | None:
        """What "it" stands for: of the kind that it is said to be, or, with a verb of acting, one who acts."""
        verb = next((at for at in range(place + 1, len(self._words)) if self._words[at].tag in "vmbho"), None)
        if verb is None:
            return None
        if self._words[verb].tag != "b":
            main = next((word for word in self._words[verb:] if word.tag in "vinB"), self._words[verb])
            return self._memory.meaning("it", acting=is_acting(main.low) and main.tag != "B")
        noun = self._said_to_be(verb + 1)
        if noun is None:
            return None if self._unit is not None and self._unit.frame is not None else self._memory.meaning("it")
        return self._memory.mentions.kin(noun, self._memory.sentence, place)

    def _said_to_be(self, at: int) -> str | None:
        """The noun of a predicate that opens at word `at` with an article or a number: "the deadliest quake"."""
        while at < len(self._words) and self._words[at].tag in "a":
            at += 1
        end = at
        while end < len(self._words) and self._words[end].tag in "djqNXxg":
            end += 1
        last = next((place for place in range(end - 1, at - 1, -1) if self._words[place].tag in "NX"), None)
        return self._words[last].low if last is not None and self._words[at].tag in "dqxjNX" else None

    def _controller(self, unit: Unit, place: int) -> str | None:
        """Who is to act in "asked Kenya to send its troops": the name before the nearest "to"."""
        end = unit.lead[1] if unit.lead is not None else place
        for at in range(min(end, len(self._words)) - 1, 0, -1):
            if self._words[at].tag in ",;":
                return None
            if self._words[at].tag == "t":
                first = at
                while first > 0 and self._words[first - 1].tag == "X":
                    first -= 1
                asked = first < at and self._words[first - 1].tag in "vingh"
                return self._words[at - 1].text if asked else None
        return None

    def _is_thought(self, frame: Unit) -> bool:
        """Whether a frame tells of a mind and not of words: "it" then is seldom who thinks."""
        return frame.verb is not None and self._words[frame.verb].low in _THINKING

    def _is_empty(self, place: int) -> bool:
        """Whether "it" stands for what follows: "it was hard to", "it is clear that"."""
        following = "".join(word.tag for word in self._words[place + 1 : place + 5])
        return re.match(r"(?:[bB]|mB)a*j[ts]", following) is not None

    def _speaks(self, place: int) -> bool:
        """Whether the next verb is one of saying."""
        verb = next((word for word in self._words[place + 1 : place + 4] if word.tag in "vmbho"), None)
        return verb is not None and verb.low in SPEECH_VERBS

    def _is_subject(self, place: int) -> bool:
        """Whether a finite verb follows the word, adverbs skipped."""
        after = place + 1
        while after < len(self._words) and self._words[after].tag == "a":
            after += 1
        return after < len(self._words) and self._words[after].tag in "vmbho"

    def _owns(self, place: int) -> bool:
        return place + 1 < len(self._words) and self._words[place + 1].tag in "NXjqgR"
