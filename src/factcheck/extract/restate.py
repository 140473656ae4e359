"""The self-contained wording of a statement: its own words, with subject, speaker, references and year put back.

Nothing is invented: every word comes from the article, but for "said", "that" and the year of a date.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from factcheck.extract.references import Memory, is_plural
from factcheck.extract.resolve import Resolver
from factcheck.extract.unit import Range, Unit, bare_subject
from factcheck.extract.years import missing_years
from factcheck.model import Value, ValueType
from factcheck.text.clauses import Shape
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.verbs import forms_of

#: What a reporting frame puts before the words that were said.
_SAID_THAT = re.compile(r"[^\"“”]{1,120}? (?:said|says|told|added|adds|tells|wrote|writes)(?: [^\"“” ]+){0,5} that ")
#: The opening of a next statement that nobody took: ", but now".
_LEFT_OVER = re.compile(r"[,;]? (?:and|but|or|yet) (?:now|then|today|later|still|instead)$")
#: A comma before the closing mark of a quotation that ends the statement, or before its verb.
_COMMA_INSIDE = re.compile(r',(["”])(?=[\s.,]*(?:$|[a-z]))')


class Restater:
    """Words a sentence's statements anew; `years` maps the end of a date that lacks its year to that year."""

    def __init__(self, text: str, words: Sequence[Word], memory: Memory, values: Sequence[Value]) -> None:
        self._text = text
        self._words = words
        self.resolver = Resolver(text, words, memory)
        self._sums = {
            at for value in values if value.type is ValueType.MONEY for at in range(value.span.start, value.span.end)
        }
        self._years = missing_years(words, values)
        self._gaps: Sequence[Range] = ()

    def restate(self, unit: Unit, *, with_front: bool = True, tail: Range | None = None) -> str:
        """The statement so that it can be read alone; with a `tail`, its subject and verb with those words behind."""
        frame = unit.frame
        self.resolver.about(unit)
        self._gaps = unit.gaps
        said = frame is not None and not _inside(frame, unit) and not self.is_vague(frame)
        if tail is not None and self._goes_along(unit):
            unit, tail = replace(unit, last=tail[1]), None
        if unit.verb is not None and tail is None and self._says_quotation(unit):
            return self.close(
                f"{self.words_of(self._subject(frame or unit))} said that {self._behind(unit.verb, unit)}"
            )
        body = self._body(unit, with_front=with_front) if tail is None else self._with_tail(unit, tail)
        if unit.said is not None and tail is None and self._needs_content(unit, unit.said):
            body = f"{body} that {self._body(unit.said, with_front=True)}"
        pieces = [self._speaker(frame), body] if said and frame is not None else [body]
        return self.close(" ".join(piece for piece in pieces if piece))

    def _needs_content(self, frame: Unit, said: Unit) -> bool:
        """Whether a dated frame says too little alone: "told guests in Lund"; that one "said in Lund" is enough."""
        verb = self._words[frame.verb].low if frame.verb is not None else ""
        return said.shape is Shape.CLAUSE and verb not in _SPOKE

    def close(self, text: str) -> str:
        """The words as a sentence: a capital in front, a full stop behind, no marks left over."""
        text = _LEFT_OVER.sub("", text.strip(" ,;:—–"))
        text = _balanced(re.sub(r"  +", " ", _COMMA_INSIDE.sub(r"\1", text)))
        ended = text.rstrip("\"”'»").endswith((".", "!", "?"))
        return text[:1].upper() + text[1:] + ("" if ended else ".")

    def _says_quotation(self, unit: Unit) -> bool:
        """Whether a participle of saying opens a quotation: "..., adding "we lost"."""
        if unit.verb is None or unit.shape is not Shape.PARTICIPLE or self._words[unit.verb].low not in SPEECH_VERBS:
            return False
        return unit.verb + 1 < unit.last and self._words[unit.verb + 1].text in '"“'

    def _behind(self, place: int, unit: Unit) -> str:
        """The words of a statement behind one of its words."""
        return self.words_of((place + 1, unit.last))

    def _goes_along(self, unit: Unit) -> bool:
        """Whether a participle is read behind the statement it belongs to: "fell, making 3 francs"."""
        return unit.shape is Shape.PARTICIPLE and unit.head is not None and not unit.is_aside and unit.lead is None

    def _with_tail(self, unit: Unit, tail: Range) -> str:
        """Subject and verb, up to the first preposition, then the words of the tail."""
        start = self._start(unit, with_front=False)
        start += unit.shape is Shape.RELATIVE and unit.is_aside and self._words[start].tag == "s"
        verb = unit.verb if unit.verb is not None and unit.verb >= start else start
        leads = (at for at in range(verb + 1, tail[0]) if self._words[at].tag in "tp," and self._words[at].low != "of")
        end = next(leads, tail[0])
        frame = unit.frame
        spoken = frame is not None and _inside(frame, unit) and not _holds(unit, frame.subject)
        named = frame if spoken else unit
        subject = "" if named is None or _holds(unit, named.subject) else self.words_of(self._subject(named))
        if subject and unit.is_aside and unit.shape is Shape.PARTICIPLE and self._words[verb].tag == "n":
            subject = f"{subject} {'were' if is_plural(subject) else 'was'}"
        shown = self._without_figure((start, end)) if self._words[tail[0]].tag == "t" else self.words_of((start, end))
        return " ".join(piece for piece in (subject, shown, self.words_of(tail)) if piece)

    def _without_figure(self, part: Range) -> str:
        """A verb and its object without the figure of the object, which is claimed elsewhere: "gave euros to"."""
        inside = [at for at in range(*part) if self._words[at].tag == "q" and self._words[at].start in self._sums]
        if not inside or inside[-1] + 1 >= part[1] or self._words[inside[-1] + 1].tag not in "NXj":
            return self.words_of(part)
        first = inside[0]
        while first > part[0] and self._words[first - 1].low in _ABOUT:
            first -= 1
        return f"{self.words_of((part[0], first))} {self.words_of((inside[-1] + 1, part[1]))}"

    def is_vague(self, frame: Unit) -> bool:
        """Whether nobody in particular is said to speak: rumours, people."""
        subject = self._subject(frame)
        return subject is not None and self._words[subject[1] - 1].low in _VAGUE

    def words_of(self, part: Range | None) -> str:
        """The words of a stretch as written, pronouns resolved and years added."""
        if part is None or part[0] >= part[1]:
            return ""
        return self._join(range(part[0], part[1])).strip()

    def _speaker(self, frame: Unit) -> str:
        """The frame "X said that", with the verb and whom it was said to, as the frame has them."""
        subject = self.words_of(self._subject(frame))
        if not subject or frame.verb is None or frame.shape is Shape.PARTICIPLE:
            return f"{subject} said that" if subject else ""
        verb = frame.verb
        if frame.subject is not None and frame.subject[0] > verb:
            return f"{subject} {self._words[verb].text} that"
        after = verb + 1 + (self._words[verb + 1 : verb + 2] != [] and self._words[verb + 1].low == "out")
        end = next((at for at in range(after, frame.last) if self._words[at].tag in "p,"), frame.last)
        return f"{subject} {self.words_of((verb, end))} that"

    def _subject(self, unit: Unit) -> Range | None:
        return bare_subject(unit, self._words)

    def _body(self, unit: Unit, *, with_front: bool) -> str:
        if unit.wording:
            worded = (self.words_of(part) if isinstance(part, tuple) else part for part in unit.wording)
            return " ".join(part for part in worded if part).replace(" ,", ",")
        own = self.words_of((self._start(unit, with_front=with_front), unit.last))
        if unit.lead is not None:
            listed = unit.link == ":" and unit.head is not None and unit.head.verb != unit.head.last - 1
            led = f"{self.words_of(unit.lead)}{':' if listed else ''} {own}"
            apart = unit.subject is not None and unit.subject[1] <= unit.lead[0]
            return f"{self.words_of(self._subject(unit))} {led}" if apart else led
        if unit.is_frame and unit.subject is not None and unit.verb is not None and unit.verb < unit.subject[0]:
            told = f"{self.words_of(self._subject(unit))} {self._words[unit.verb].text}"
            return f"{told} {self._behind(unit.subject[1] - 1, unit)}"
        frame = unit.frame
        if frame is not None and _inside(frame, unit) and not _holds(unit, frame.subject):
            return f"{self.words_of(self._subject(frame))} {own}"
        subject = self.words_of(self._subject(unit))
        if unit.shape is Shape.VERB_PHRASE and not _holds(unit, unit.subject):
            return self._continued(unit, own, subject, with_front=with_front)
        if unit.shape in (Shape.PARTICIPLE, Shape.RELATIVE, Shape.INFINITIVE, Shape.ABSOLUTE):
            return self._dependent(unit, own, subject)
        return own

    def _continued(self, unit: Unit, own: str, subject: str, *, with_front: bool) -> str:
        """A predicate behind its subject; what stands in front of the predicate goes in front of the subject."""
        opening = self._start(unit, with_front=True)
        front = unit.front if unit.front is not None and unit.first <= unit.front[0] else None
        if with_front and front is not None and self._words[unit.first].tag == "c" and self._words[opening].tag == "p":
            rest = self.words_of((self._start(unit, with_front=False), unit.last)).lstrip(" ,")
            return f"{self.words_of((opening, front[1]))}, {subject} {rest}"
        before = self.words_of(unit.parts[0]) + ", " if unit.parts else ""
        part = unit.subject or (0, 0)
        aside = any(word.text == "," for word in self._words[part[0] : part[1]]) and self._words[part[1]].text == ","
        return f"{before}{subject}{',' if aside else ''} {own}".strip()

    def _dependent(self, unit: Unit, own: str, subject: str) -> str:
        """A participle or relative behind the clause it belongs to, or behind its subject if that says enough."""
        head = unit.head
        passive = unit.verb is not None and self._words[unit.verb].tag == "n"
        if unit.shape is Shape.PARTICIPLE and unit.is_aside and subject and passive:
            return f"{subject} {'were' if is_plural(subject) else 'was'} {own}"
        if unit.shape is Shape.ABSOLUTE and subject:
            return f"{subject}, {own}"
        if unit.shape is Shape.RELATIVE and subject and own.startswith("whose ") and unit.is_aside:
            return f"{subject}'s {own.partition(' ')[2]}"
        if unit.shape is Shape.RELATIVE and subject and unit.is_aside and self._words[unit.first].tag == "p":
            return f"{' '.join(own.split(' ')[2:])} {self._words[unit.first].low} {subject}"
        if unit.shape is Shape.RELATIVE and subject and unit.is_aside:
            return f"{subject} {own.partition(' ')[2]}"
        if unit.shape is Shape.RELATIVE and head is not None:
            return f"{self._head(head)}, {own}"
        if head is None and subject and not _holds(unit, unit.subject):
            return f"{subject} {own}"
        if head is None or _holds(unit, unit.subject):
            return own
        if head.dropped and head.verb == head.last - 1:
            return f"{self._head(head)} {own}"
        return f"{self._head(head)}{':' if unit.link == ':' else ','} {own}"

    def _head(self, head: Unit) -> str:
        """The words of the statement another hangs on, without who reports it."""
        if head.frame is not None and _inside(head.frame, head):
            return self.words_of((self._start(head, with_front=False, at=head.frame.last), head.last))
        return self._body(head, with_front=True)

    def _start(self, unit: Unit, *, with_front: bool, at: int | None = None) -> int:
        start = unit.first if at is None else at
        if at is None and not with_front and unit.front is not None:
            start = unit.front[1]
        skip = {"c", ",", "s"} if unit.shape is not Shape.RELATIVE else {"c", ","}
        kept = _KEPT_OPENERS | (_TIMES if unit.front is not None else frozenset())
        while start < unit.last - 1 and self._words[start].tag in skip and self._words[start].low not in kept:
            start += 1
        inside = unit.shape is Shape.CLAUSE and unit.link == "," and start > 0 and start + 1 < (unit.verb or 0)
        start += inside and self._words[start].low == "as" and self._words[start - 1].text == ","
        while start < unit.last - 1 and self._words[start].low in LINKING_ADVERBS:
            start += 1 + (self._words[start + 1].tag == ",")
        return start

    def _join(self, places: Iterable[int]) -> str:
        out: list[str] = []
        end: int | None = None
        for place in places:
            if any(first <= place < last for first, last in self._gaps):
                end = None if end is None else self._words[place].end
                continue
            word = self._words[place]
            out.append(self._text[end : word.start] if end is not None else "")
            out.append(self._worded(place))
            end = word.end
            if end in self._years and place not in self.resolver.quoted:
                out.append(self._years[end])
        return "".join(out)

    def _worded(self, place: int) -> str:
        """The word at `place` as it stands inside a sentence, or what it stands for."""
        meant = self.resolver.meant(place)
        if meant is not None:
            return meant
        return self._opening(self._words[place]) if place == 0 else self._words[place].text

    def _opening(self, word: Word) -> str:
        """The first word of a sentence as it stands inside one: a name keeps its capital."""
        following = self._words[1].tag if len(self._words) > 1 else ""
        firm = word.low.endswith("ing") and following in "vmbh"
        common = word.tag == "X" and bool(forms_of(word.low)) and following not in ("", "X") and not firm
        named = word.tag in "jN" and following == "X"
        kept = 0 in self.resolver.quoted or word.low == "i" or named
        plain = word.tag == "X" and following in ("v", "m", "b", "h", "o") and _COMMON.search(word.low) is not None
        lowered = not kept and (word.tag in "dpaqjrsN" or common or plain)
        return word.text[:1].lower() + word.text[1:] if lowered else word.text


#: Verbs whose place and time are a fact by themselves: that somebody spoke there and then.
_SPOKE = frozenset(["said", "says", "say", "spoke", "speaks"])
#: Endings of nouns that are no names, in words long enough: "unemployment", "prosecutors".
_COMMON = re.compile(r"^\w{3,}(?:ments?|tions?|sions?|ness|ities|ity|tors|utors|sors|ists)$")
#: Speakers that are nobody.
_VAGUE = frozenset(["rumors", "rumours", "reports", "people", "some", "many", "others", "speculation"])
#: Words in front of a figure that go with it.
_ABOUT = frozenset(["about", "some", "around", "nearly", "almost", "over", "roughly", "another", "up"])
#: Words that open a statement and change what it says: they stay.
_KEPT_OPENERS = frozenset(["if", "unless", "nor", "what", "whoever", "whatever", "how"])
#: The same where they open an adverbial; a clause behind a comma says its own.
_TIMES = frozenset(["when", "before", "after", "until", "since", "as", "while"])
LINKING_ADVERBS = frozenset(
    ["however", "meanwhile", "moreover", "furthermore", "also", "then", "even", "so", "therefore"]
)


def _balanced(text: str) -> str:
    """The text with the quotation mark that it lacks: a quotation may begin or end in another sentence."""
    if text.count("(") > text.count(")"):
        text = f"{text})" if not text.endswith("(") else text.rstrip(" (")
    marks = [at for at, char in enumerate(text) if char in '"“”']
    if len(marks) != 1 or (marks[0] and text[marks[0] - 1].isdigit()):
        return text
    at = marks[0]
    if text[at] == "“" or (text[at] == '"' and (at == 0 or text[at - 1] == " ")):
        return text + ("”" if text[at] == "“" else '"')
    said = _SAID_THAT.match(text, 0, at)
    start = said.end() if said is not None else 0
    return text[:start] + ("“" if text[at] == "”" else '"') + text[start:]


def _holds(unit: Unit, part: Range | None) -> bool:
    return part is not None and unit.first <= part[0] and part[1] <= unit.last


def _inside(frame: Unit, unit: Unit) -> bool:
    """Whether the statement's own words include the frame."""
    return unit.first <= frame.first and frame.last <= unit.last
