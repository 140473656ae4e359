"""What a form of date is: a pattern over the shape of the tape, and the words it caught."""

import re
from collections.abc import Callable

from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import When
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: A day of the month, in figures or words; a year in figures; a month with or without its abbreviating stop.
DAY = r"(?P<day>d|o|T-?O|O)"
YEAR = r"(?P<yr>y)"
MONTH = r"(?P<mon>M)\.?"
#: Verbs in lower case, or at the start of a sentence.
_SHY_MONTHS = {"may", "march", "mar"}


class Form:
    """One match of a form: its words by name."""

    def __init__(self, tape: Tape, match: re.Match[str], anchor: Anchor) -> None:
        self.tape = tape
        self.match = match
        self.anchor = anchor

    def has(self, name: str) -> bool:
        """Whether the form has a part of that name and this match filled it."""
        return name in self.match.re.groupindex and self.match[name] is not None

    def at(self, name: str) -> int:
        """The first token of a part."""
        return self.match.start(name)

    def word(self, name: str) -> str:
        """The first word of a part, in lower case; empty where the part is not there."""
        return self.tape.low[self.at(name)] if self.has(name) else ""

    def month(self, name: str = "mon") -> int:
        """The month a part names."""
        return self.tape.lexicon.months[self.word(name)]

    def year(self, name: str = "yr") -> int | None:
        """The year a part names, None where it is not there."""
        return int(self.word(name)) if self.has(name) else None

    def weekday(self) -> int | None:
        """The weekday that the form has, 1 for Monday; None where it has none."""
        word, weekdays = self.word("wd"), self.tape.lexicon.weekdays
        return next((number for name, number in weekdays.items() if word and name.startswith(word)), None)

    def number(self, name: str) -> int:
        """The number of a part: 20, 20th, twentieth, twenty-first."""
        index, end = self.match.span(name)
        low = self.tape.low[index]
        if low[0].isdecimal():
            return int(low.rstrip("stndrhe"))
        tens = self.tape.lexicon.tens.get(low, 0)
        return tens + self.tape.lexicon.ordinals[self.tape.low[end - 1]]

    def names_month(self, name: str = "mon", *, alone: bool = False) -> bool:
        """Whether the part is a month and not the verb: "May 5", "in May", but neither "may" nor "March on"."""
        at = self.at(name)
        word = self.tape.low[at]
        if word in _SHY_MONTHS:
            return self.tape.is_capital(at) and not (alone and self.tape.starts_sentence(at))
        return not alone or self.tape.is_capital(at) or len(word) > 4

    def names_person(self, name: str = "mon") -> bool:
        """Whether a month without its day and year is a name: "Jan van den Berg", "Theresa May", "by June Brown"."""
        at, tape = self.at(name), self.tape
        if tape.lexicon.code != "en" or tape.low[at] not in _NAMES:
            return False
        before, after = tape.low[at - 1], at + 1
        if tape.low[after] in _PARTICLES:
            return True
        if before in _IN_TIME:
            return False
        is_first_name = tape.is_capital(after) and tape.low[after] not in tape.lexicon.weekdays
        is_surname = tape.is_capital(at - 1) and before not in _ARTICLES and before not in tape.lexicon.weekdays
        return is_first_name or (is_surname and tape.low[at] == "may") or before in _STYLES


#: Months that are names of people too, what stands inside such a name, and what shows that the month is meant.
_NAMES = words("jan april may june august")
_PARTICLES = words("van von de der den du le al")
_STYLES = words("mr mrs ms miss dr sir lady lord")
_ARTICLES = words("the a an by of to for from on at and but or after before between")
_IN_TIME = words("in since until till during last this next late early mid every each")

#: Verbs after which "from A to B" moves a date: the two stay two.
MOVES = words(
    "moved move moves postponed postpone delayed delay rescheduled pushed brought extended extend extends shifted "
    "changed put"
)


def is_moved(tape: Tape, at: int) -> bool:
    """Whether the "from" at token `at` tells of a date put off: "postponed from March 3 to May 5"."""
    return tape.low[at] == "from" and not MOVES.isdisjoint(tape.low[max(0, at - 8) : at])


Reader = Callable[[Form], When | None]
Forms = tuple[tuple[str, Reader], ...]
