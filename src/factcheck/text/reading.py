"""A text read once: its words, values, names, quotes and speech, kept for every comparison that asks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from factcheck.model import Span, Value, ValueType
from factcheck.text.acronyms import acronym, initials
from factcheck.text.acts import Act, find_acts
from factcheck.text.lemmas import stem
from factcheck.text.names import Name, find_names
from factcheck.text.polarity import negated_positions
from factcheck.text.quotes import Quote, find_quotes
from factcheck.text.sentences import sentence_spans
from factcheck.text.speech import Speech, find_speech
from factcheck.text.synonyms import PHRASES, phrases_at
from factcheck.text.tokens import Form, Token, find_words, placed
from factcheck.text.values import find_values
from factcheck.text.weights import weight

#: Positions in a text, in order, by what stands there.
Places = Mapping[str, Sequence[int]]
#: Readings kept: a few thousand passages of one article's sources, some kilobytes each.
_KEPT = 5_000


#: Values whose every word is part of the value: "340 million euros" is no wording. "12 troops" keeps its noun.
_WHOLE = frozenset([ValueType.DATE, ValueType.MONEY, ValueType.PERCENT, ValueType.DURATION])


@dataclass(frozen=True, eq=False)
class Reading:
    """What one text says, in parts; each part is read when first asked for, and once.

    `read` gives one reading a text, so that a reading equals only itself.
    """

    text: str
    reference: date | None = None
    language: str = "en"

    @cached_property
    def _found(self) -> tuple[tuple[Form, ...], list[int]]:
        return find_words(self.text)

    @cached_property
    def forms(self) -> tuple[Form, ...]:
        """All words without their places, which most passages are never asked for."""
        return self._found[0]

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words."""
        return placed(*self._found)

    @cached_property
    def content(self) -> tuple[int, ...]:
        """Positions of the words that carry content."""
        return tuple([index for index, form in enumerate(self.forms) if form.is_content])

    @cached_property
    def weights(self) -> tuple[float, ...]:
        """What each word weighs."""
        return tuple(map(weight, self.forms))

    @cached_property
    def wording(self) -> tuple[int, ...]:
        """Positions of the content words that belong to no date or amount and are no figure: what values do not say."""
        if not self.values:
            return self.content
        dates = [value.span for value in self.values if value.type in _WHOLE]
        return tuple([index for index in self.content if not self._is_value(self.tokens[index], dates)])

    def _is_value(self, token: Token, dates: "list[Span]") -> bool:
        if token.is_number:
            return any(value.span.overlaps(token.span) for value in self.values)
        return any(span.overlaps(token.span) for span in dates)

    @cached_property
    def key_text(self) -> str:
        """The keys of the content words, as one text."""
        return " ".join([self.forms[index].lemma for index in self.content])

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """Keys of all words, grammar included."""
        return frozenset(self.places)

    @cached_property
    def stems(self) -> frozenset[str]:
        """Looser keys of the content words."""
        return frozenset(self.stem_places)

    @cached_property
    def places(self) -> Places:
        """Positions of the words by key."""
        return _index([(form.lemma, index) for index, form in enumerate(self.forms)])

    @cached_property
    def phrases(self) -> tuple[tuple[str, range], ...]:
        """The phrases of several words that the table of synonyms knows: the key, and the positions of the words."""
        keys = tuple([form.lemma for form in self.forms])
        return tuple(
            [
                (" ".join(phrase), range(index, index + len(phrase)))
                for index, key in enumerate(keys)
                if key in PHRASES
                for phrase in phrases_at(keys, index)
            ]
        )

    @cached_property
    def phrase_places(self) -> Places:
        """Where the phrases stand: the position of the last content word of each, by key."""
        content = frozenset(self.content)
        found = (
            (key, max((index for index in places if index in content), default=places[0]))
            for key, places in self.phrases
        )
        return _index(found)

    @cached_property
    def stem_places(self) -> Places:
        """Positions of the content words by looser key."""
        return _index([(stem(self.forms[index].norm), index) for index in self.content])

    @cached_property
    def capitals(self) -> tuple[int, ...]:
        """Positions of content words written with a capital."""
        return tuple([index for index in self.content if self.forms[index].is_capital])

    @cached_property
    def acronyms(self) -> Places:
        """Positions of the words written in capitals, by their letters."""
        found = [(acronym(form.text), index) for index, form in enumerate(self.forms) if form.is_capital]
        return _index([(letters, index) for letters, index in found if letters is not None])

    @cached_property
    def long_names(self) -> tuple[tuple[str, range], ...]:
        """The stretches of capitalised words: their initials, and where they stand."""
        return tuple(initials(self.forms))

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences, by place."""
        return sentence_spans(self.text)

    def sentence_at(self, place: int) -> Span:
        """The sentence that holds the character at `place`; the whole text if none does."""
        holding = (span for span in self.sentences if span.start <= place < span.end)
        return next(holding, Span(0, len(self.text)))

    def places_in(self, spans: Iterable[Span]) -> list[int]:
        """Positions of the content words in any of `spans`."""
        wanted = tuple(spans)
        return [index for index in self.content if any(span.overlaps(self.tokens[index].span) for span in wanted)]

    @cached_property
    def negated(self) -> frozenset[int]:
        """Positions of words under a negation of their clause."""
        return negated_positions(self.tokens, self.text)

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Who does what to whom, verb by verb."""
        return find_acts(self.text, self.sentences)

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """Typed values, by place."""
        return find_values(self.text, reference=self.reference, language=self.language)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Names, by place."""
        return find_names(self.text)

    @cached_property
    def quotes(self) -> tuple[Quote, ...]:
        """Quoted stretches."""
        return find_quotes(self.text)

    @cached_property
    def speech(self) -> tuple[Speech, ...]:
        """Who says what."""
        return find_speech(self.text)


def _index(keys: Iterable[tuple[str, int]]) -> Places:
    table: dict[str, tuple[int, ...]] = {}
    for key, index in keys:
        table[key] = (*table[key], index) if key in table else (index,)
    return table


@lru_cache(maxsize=_KEPT)
def read(text: str, *, reference: date | None = None, language: str | None = "en") -> Reading:
    """The reading of `text`; relative dates count from `reference`.

    >>> [token.norm for token in read("The plan has 28 points.").tokens]
    ['the', 'plan', 'has', '28', 'points']
    """
    return Reading(text, reference, language or "en")
