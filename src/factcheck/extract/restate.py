"""The self-contained wording of a statement: its own words, with subject, speaker, references and year put back.

Nothing is invented: every word comes from the article, but for "said", "that" and the year of a date.
"""

from collections.abc import Iterable, Sequence

from factcheck.extract.references import Memory
from factcheck.extract.units import Range, Unit
from factcheck.model import Value, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.tags import Word

_NO_SPACE_BEFORE = frozenset(",.;:!?)%’'”»")


class Restater:
    """Words a sentence's statements anew; `years` maps the end of a date that lacks its year to that year."""

    def __init__(self, text: str, words: Sequence[Word], memory: Memory, values: Iterable[Value]) -> None:
        self._text = text
        self._words = words
        self._memory = memory
        self._years = {value.span.end: year for value in values if (year := _missing_year(value)) is not None}

    def restate(self, unit: Unit, *, with_front: bool = True) -> str:
        """The statement so that it can be read alone."""
        frame = unit.frame
        said = frame is not None and not _inside(frame, unit)
        body = self._body(unit, with_front=with_front)
        pieces = [self._speaker(frame), body] if said and frame is not None else [body]
        text = " ".join(piece for piece in pieces if piece).strip(" ,;:—–")
        return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")

    def words_of(self, part: Range | None) -> str:
        """The words of a stretch as written, pronouns resolved and years added."""
        if part is None or part[0] >= part[1]:
            return ""
        return self._join(range(part[0], part[1]))

    def plain(self, part: Range | None) -> str:
        """The words of a stretch exactly as written."""
        if part is None or part[0] >= part[1]:
            return ""
        return self._text[self._words[part[0]].start : self._words[part[1] - 1].end]

    def _speaker(self, frame: Unit) -> str:
        verb = self._words[frame.verb].text if frame.verb is not None else "said"
        subject = self.words_of(self.subject(frame))
        return f"{subject} {verb if frame.shape is not Shape.PARTICIPLE else 'said'} that" if subject else ""

    def subject(self, unit: Unit) -> Range | None:
        """The subject without adverbs at its end."""
        if unit.subject is None:
            return None
        first, last = unit.subject
        while last > first and self._words[last - 1].tag in 'a,:"':
            last -= 1
        while first < last and self._words[first].tag in 'c,:"':
            first += 1
        return (first, last) if first < last else None

    def _body(self, unit: Unit, *, with_front: bool) -> str:
        own = self.words_of((self._start(unit, with_front=with_front), unit.last))
        if unit.lead is not None:
            return f"{self.words_of(unit.lead)} {own}"
        subject = self.words_of(self.subject(unit))
        if unit.shape is Shape.VERB_PHRASE and not _holds(unit, unit.subject):
            front = self.words_of(unit.parts[0]) + ", " if unit.parts else ""
            return f"{front}{subject} {own}".strip()
        if unit.shape in (Shape.PARTICIPLE, Shape.RELATIVE, Shape.INFINITIVE, Shape.ABSOLUTE):
            return self._dependent(unit, own, subject)
        return own

    def _dependent(self, unit: Unit, own: str, subject: str) -> str:
        """A participle or relative behind the clause it belongs to, or behind its subject if that says enough."""
        head = unit.head
        if head is None or _holds(unit, unit.subject):
            return own
        if unit.frame is not None and subject:
            return f"{subject}, {own}"
        return f"{self._body(head, with_front=True)}{':' if unit.link == ':' else ','} {own}"

    def _start(self, unit: Unit, *, with_front: bool) -> int:
        start = unit.first
        if not with_front and unit.front is not None:
            start = unit.front[1]
        skip = {"c", ",", "s"} if unit.shape is not Shape.RELATIVE else {"c", ","}
        while start < unit.last - 1 and self._words[start].tag in skip and self._words[start].low not in _KEPT_OPENERS:
            start += 1
        while start < unit.last - 1 and self._words[start].low in _LINKING_ADVERBS:
            start += 1 + (self._words[start + 1].tag == ",")
        return start

    def _join(self, places: Iterable[int]) -> str:
        out: list[str] = []
        end: int | None = None
        for place in places:
            word = self._words[place]
            out.append(self._text[end : word.start] if end is not None else "")
            out.append(self._resolved(place))
            end = word.end
            if end in self._years:
                out.append(self._years[end])
        return "".join(out)

    def _resolved(self, place: int) -> str:
        word = self._words[place]
        if word.tag not in "rd":
            return word.text
        owns = place + 1 < len(self._words) and self._words[place + 1].tag in "NXjqgR"
        return self._memory.meaning(word.low, owns=owns) or word.text


#: Words that open a statement and change what it says: they stay.
_KEPT_OPENERS = frozenset(["if", "unless", "when", "because", "although", "though", "nor", "before", "after"])
_LINKING_ADVERBS = frozenset(
    ["however", "meanwhile", "moreover", "furthermore", "also", "then", "even", "so", "therefore"]
)


def _holds(unit: Unit, part: Range | None) -> bool:
    return part is not None and unit.first <= part[0] and part[1] <= unit.last


def _inside(frame: Unit, unit: Unit) -> bool:
    """Whether the statement's own words include the frame."""
    return unit.first <= frame.first and frame.last <= unit.last


def _missing_year(value: Value) -> str | None:
    """What to write behind a date whose words lack the year its meaning has."""
    if value.type is not ValueType.DATE or not isinstance(value.value, str) or value.granularity not in _YEARLESS:
        return None
    year = value.value[:4]
    if not year.isdigit() or year in value.text:
        return None
    return f", {year}" if value.text[-1:].isdigit() else f" {year}"


#: Granularities whose wording may lack its year.
_YEARLESS = frozenset(["day", "month"])
