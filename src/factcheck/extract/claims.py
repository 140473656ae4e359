"""Sentences to claims: each atomic, born with its span, values, speaker and a wording that can be read alone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from factcheck.extract.checkable import is_checkable
from factcheck.extract.draft import Draft
from factcheck.extract.drafts import drafts_of, front_draft, told_in_front
from factcheck.extract.frames import names_something
from factcheck.extract.kinds import kind_of
from factcheck.extract.offices import office_sentence
from factcheck.extract.quotations import Quotation
from factcheck.extract.reading import ReadSentence, read_sentence
from factcheck.extract.references import Memory
from factcheck.extract.restate import LINKING_ADVERBS, Restater
from factcheck.extract.statuses import named_offices, title_spans
from factcheck.extract.unit import Unit, bare_subject, written
from factcheck.extract.views import inverted
from factcheck.model import Claim, ClaimKind, Sentence, Span, Value, content_id
from factcheck.text.clauses import Shape
from factcheck.text.names import find_names
from factcheck.text.polarity import is_hedged, is_negated
from factcheck.text.speech import SPEECH_VERBS, speaker_name
from factcheck.text.titles import ROLES

#: Words that tie a statement to the one before and belong to neither.
_LINKS = LINKING_ADVERBS - {"even", "so", "also"} | {"that"}


_OPENING_MARKS = ('"', "“", "«")
#: Tags of verbs: a stretch with one is no noun phrase.
_FINITE = frozenset("vmbhoR")
_MARKS = ' "“”«»'
#: Fewest words and marks of a sentence of a quotation that is worth a claim.
_SHORTEST_SPEECH = 4
#: Words a claim does not end with: they lead to the next one.
_DANGLING = frozenset(["now", "then", "also"])
#: A list of speakers longer than this, in words, is named by its first.
_LONGEST_SPEAKER = 8


@dataclass(slots=True)
class Reader:
    """Reads sentences in order; remembers who was spoken of and which titles were claimed already."""

    published: date | None = None
    language: str = "en"
    memory: Memory = field(default_factory=Memory)
    titled: set[str] = field(default_factory=set)
    quotations: Mapping[int, Quotation] = field(default_factory=dict)
    _quoting: tuple[int, str] | None = None

    def open(self, sentence: Sentence) -> ReadSentence:
        """The sentence with everything read in it."""
        return read_sentence(sentence, published=self.published, language=self.language)

    def claims_of(self, read: ReadSentence) -> tuple[Claim, ...]:
        """The claims of one sentence, by place."""
        self.memory.turn(read.sentence.text, read.words)
        page = _Page(self, read, goes_on=self._still_speaking(read))
        found = _once(page.claims())
        quotation = self.quotations.get(read.sentence.index)
        left_open = quotation is not None and quotation.open
        spoken = [claim for claim in found if claim.speaker and (left_open or claim.quote.startswith(_OPENING_MARKS))]
        speaker = spoken[-1].speaker if spoken else page.goes_on
        self._quoting = (read.sentence.span.end, speaker) if speaker else None
        return tuple(sorted(found, key=lambda claim: (claim.span.start, claim.span.end)))

    def _still_speaking(self, read: ReadSentence) -> str | None:
        """Whose quotation a sentence goes on with: '"We won," Ana Ruiz said. "It is over."'."""
        quotation = self.quotations.get(read.sentence.index)
        if quotation is None or not quotation.whole:
            return None
        if quotation.speaker is not None:
            pronoun = quotation.speaker.lower()
            return self.memory.meaning(pronoun) if pronoun in ("he", "she") else quotation.speaker
        near = self._quoting is not None and read.sentence.span.start - self._quoting[0] <= 1
        return self._quoting[1] if self._quoting is not None and near else None


class _Page:
    """One sentence with everything read in it."""

    def __init__(self, reader: Reader, read: ReadSentence, *, goes_on: str | None) -> None:
        self.goes_on = goes_on
        self.reader = reader
        self.read = read
        self.sentence = read.sentence
        self.words = read.words
        self.restater = Restater(read.sentence.text, read.words, reader.memory, read.values)

    def claims(self) -> Iterator[Claim]:
        """The claims in order of their statements; the memory moves on behind each."""
        if not self.words or self.sentence.text.rstrip("\"”' ").endswith("?"):
            return
        if self.goes_on is not None:
            yield from self._spoken()
            return
        for unit in self.read.units:
            if not unit.dropped:
                yield from (self._claim(draft) for draft in self._drafts(unit) if draft.first < draft.last)
            if unit.shape in (Shape.CLAUSE, Shape.VERB_PHRASE) or unit.is_status:
                self._note(unit)
        yield from self._titles()
        yield from self._offices()
        self._remember()

    def _spoken(self) -> Iterator[Claim]:
        """The one claim of a sentence that is all quotation: that its words were said."""
        if len(self.words) >= _SHORTEST_SPEECH:
            unit = Unit(0, len(self.words), Shape.CLAUSE, "")
            yield self._claim(Draft(0, len(self.words), unit))

    def _note(self, unit: Unit) -> None:
        """Takes the subject of a statement into the memory, if it is a noun phrase: nothing with a verb in it."""
        subject = bare_subject(unit, self.words)
        behind = unit.is_frame and unit.dropped and any(other.frame is unit for other in self._before(unit))
        if subject is not None and unit.is_frame:
            self.reader.memory.speaks(self.restater.words_of(subject))
        if subject is None or any(self.words[at].tag in _FINITE for at in range(*subject)):
            return
        self.reader.memory.note(self.restater.words_of(subject), behind=behind)
        if (inner := self._inner_subject(unit)) is not None:
            self.reader.memory.note(self.restater.words_of(inner))

    def _inner_subject(self, unit: Unit) -> tuple[int, int] | None:
        """The subject of a clause with "that" inside a statement: "the judge found that Ana Ruiz had lied"."""
        opened = next((at for at in range(unit.first + 1, unit.last) if self.words[at].low == "that"), None)
        if opened is None or self.words[opened].tag != "s" or self.words[opened - 1].tag not in "vnp":
            return None
        closing = (at for at in range(opened + 1, unit.last) if self.words[at].tag in (*_FINITE, ","))
        last = next(closing, opened + 1)
        return (opened + 1, last) if last > opened + 1 else None

    def _before(self, unit: Unit) -> list[Unit]:
        """The statements in front of one."""
        return [other for other in self.read.units if other.last <= unit.first]

    def _remember(self) -> None:
        """Takes the offices and the pairs of names of the sentence into the memory."""
        memory = self.reader.memory
        titled = [(unit.first, unit.last) for unit in self.read.units if unit.is_status]
        for first, last in (*titled, *title_spans(self.words)):
            roles = [word.low for word in self.words[first:last] if word.low in ROLES]
            stretch = written(self.sentence.text, self.words, (first, last))
            named = [name.text for name in find_names(stretch) if name.kind == "person"]
            if named:
                memory.entitle(roles, named[0])
        names = find_names(self.sentence.text)
        people = [name.text for name in names if name.kind == "person"]
        memory.know(people)
        memory.doubt(people)
        memory.pair(people if len(people) > 1 else [name.text for name in names])

    def _drafts(self, unit: Unit) -> Iterator[Draft]:
        if is_checkable(self.read, unit):
            start = inverted(self.read, unit)
            shown = unit if start is None else replace(unit, first=start)
            yield from drafts_of(self.words, shown, self.read.values)
        elif told_in_front(self.words, unit, self.read.values):
            yield front_draft(unit)

    def _titles(self) -> Iterator[Claim]:
        stated = [unit for unit in self.read.units if unit.is_status]
        for first, last in title_spans(self.words):
            name = self.words[last - 1].low
            if any(unit.first <= first and last <= unit.last for unit in stated):
                self.reader.titled.add(name)
            elif name not in self.reader.titled:
                self.reader.titled.add(name)
                unit = Unit(first, last, Shape.NOMINAL, "", subject=(first, last), is_status=True)
                yield self._claim(Draft(first, last, unit))

    def _offices(self) -> Iterator[Claim]:
        """The offices told in passing inside a statement: "..., including the city's former mayor, Ana Ruiz"."""
        stated = [unit for unit in self.read.units if unit.is_status]
        for (first, last), named in named_offices(self.words):
            if not any(unit.first < last and first < unit.last for unit in stated):
                unit = Unit(first, last, Shape.NOMINAL, "", subject=named, is_status=True)
                yield self._claim(Draft(first, last, unit))

    def _claim(self, draft: Draft) -> Claim:
        span = self._span(draft)
        quote = span.of(self.sentence.text)
        values = [draft.focus] if draft.focus is not None else self.read.values_in(draft.first, draft.last)
        text = self._text(draft)
        if self.goes_on is not None:
            text = self.restater.close(f'{self.goes_on} said that "{self.sentence.text.strip(_MARKS)}"')
        references = self.restater.resolver.references(text)
        speaker = self._speaker(draft.unit)
        kind = self._kind(draft, quote, values, speaker)
        shift = self.sentence.span.start
        return Claim(
            id=content_id("claim", self.sentence.index, quote, kind),
            span=span.shift(shift),
            quote=quote,
            sentence=self.sentence.index,
            text=text,
            kind=kind,
            values=tuple(_shifted(value, shift) for value in values),
            entities=entities_of(text),
            speaker=speaker,
            negated=is_negated(quote),
            hedged=is_hedged(quote) or (draft.unit.frame is not None and self.restater.is_vague(draft.unit.frame)),
            references=references,
        )

    def _text(self, draft: Draft) -> str:
        """The wording of a draft that can be read alone: of its own words only, where it is part of a statement."""
        unit = draft.unit
        if unit.is_status:
            return self.restater.close(office_sentence(self.restater, self.words, unit))
        if unit.front == (draft.first, draft.last):
            return self.restater.restate(replace(unit, first=draft.first, last=draft.last, shape=Shape.CLAUSE))
        if draft.tail is not None:
            return self.restater.restate(unit, with_front=draft.with_front, tail=(draft.tail, draft.last))
        until = draft.until if draft.focus is not None else draft.last
        if until is not None and unit.verb is not None and unit.verb < until and unit.verb >= unit.first:
            unit = replace(unit, last=until)
        return self.restater.restate(unit, with_front=draft.with_front)

    def _span(self, draft: Draft) -> Span:
        first, last = draft.first, draft.last
        while first < last - 1 and (self.words[first].tag in "c,:)" or self.words[first].low in _LINKS):
            first += 1
        while last - 1 > first and (self.words[last - 1].tag in ",;:—c" or self.words[last - 1].low in _DANGLING):
            last -= 1
        end = self.words[last - 1].end
        span = Span(self.words[first].start, end)
        return _with_marks(self.sentence.text, span)

    def _speaker(self, unit: Unit) -> str | None:
        if self.goes_on is not None:
            return self.goes_on
        goes_along = unit.shape is Shape.PARTICIPLE and unit.frame is not None
        frame = unit if self._quotes_itself(unit) and not goes_along else unit.frame
        naming = unit.verb is not None and self.words[unit.verb].tag == "g" and names_something(self.words, unit.verb)
        if frame is None and naming and unit.shape is Shape.PARTICIPLE:
            frame = unit
        if frame is None or frame.subject is None or self.restater.is_vague(frame):
            return None
        part = self._head_of(bare_subject(frame, self.words))
        spoken = self.restater.words_of(part)
        if len(spoken.split()) > _LONGEST_SPEAKER:
            spoken = spoken.split(",")[0]
        return speaker_name(spoken, Span(0, len(spoken))) or None

    def _head_of(self, part: tuple[int, int] | None) -> tuple[int, int] | None:
        """A noun phrase without the participle behind its noun: "a study | published on Wednesday"."""
        if part is None:
            return None
        first, last = part
        end = next((at for at in range(first + 2, last) if self.words[at].tag == "n"), last)
        return (first, end) if self.words[end - 1].tag in "NX" else part

    def _quotes_itself(self, unit: Unit) -> bool:
        """Whether the statement's own verb says something in quotation marks: "called it "a farce""."""
        if unit.verb is None or self.words[unit.verb].low not in SPEECH_VERBS or unit.is_frame:
            return False
        start, end = self.words[unit.verb].end, self.words[unit.last - 1].end
        return any(start <= quote.span.start and quote.inner.end <= end for quote in self.read.quotes)

    def _kind(self, draft: Draft, quote: str, values: Sequence[Value], speaker: str | None) -> ClaimKind:
        if draft.unit.is_status:
            return ClaimKind.STATUS
        start, end = self.words[draft.first].start, self.words[draft.last - 1].end
        quoted = self.goes_on is not None or any(
            start <= found.span.start and found.span.end <= end + 2 for found in self.read.quotes
        )
        acts = draft.unit.verb is not None and self.words[draft.unit.verb].tag in "vg"
        return kind_of(quote, values, speaker=speaker is not None, quoted=quoted, acts=acts)


def _once(claims: Iterable[Claim]) -> list[Claim]:
    """The claims, those of one wording or one id made one with the values of all: they cannot be told apart."""
    found: dict[str, Claim] = {}
    places: dict[str, str] = {}
    for claim in claims:
        place = places.get(claim.text) or places.get(claim.id) or claim.id
        same = found.setdefault(place, claim)
        places[claim.text] = places[claim.id] = place
        if same is not claim:
            further = tuple(value for value in claim.values if value not in same.values)
            found[place] = replace(same, values=(*same.values, *further))
    return list(found.values())


def _with_marks(text: str, span: Span) -> Span:
    """The span with a closing quotation mark taken in if its opening one is inside."""
    inside = span.of(text)
    end = span.end
    while (
        end < len(text)
        and text[end] in ".,!?"
        and end + 1 < len(text)
        and text[end + 1] in '"”'
        and inside.count('"') % 2
    ):
        end += 2
    if end < len(text) and text[end] in '"”' and (inside.count('"') % 2 or inside.count("“") > inside.count("”")):
        end += 1
    start = span.start
    if start and text[start - 1] in '"“' and text[start:end].count('"') % 2:
        start -= 1
    return Span(start, end)


def _shifted(value: Value, by: int) -> Value:
    if by == 0:
        return value
    fields = {name: getattr(value, name) for name in Value.__dataclass_fields__}
    return Value(**{**fields, "span": value.span.shift(by)})


def entities_of(text: str) -> tuple[str, ...]:
    """The names in `text`, each once, in order."""
    return tuple(dict.fromkeys(name.text for name in find_names(text)))
