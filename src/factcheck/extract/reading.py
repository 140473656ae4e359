"""One sentence read once: its words, statements, values and quotations, shared by claims and opinions."""

from dataclasses import dataclass
from datetime import date

from factcheck.extract.units import Unit, find_units
from factcheck.model import Sentence, Value
from factcheck.text.quotes import Quote, find_quotes
from factcheck.text.tags import Word, tag_words
from factcheck.text.values import find_values


@dataclass(slots=True)
class ReadSentence:
    """A sentence with what stands in it; all offsets count in the sentence."""

    sentence: Sentence
    words: list[Word]
    units: list[Unit]
    values: tuple[Value, ...]
    quotes: tuple[Quote, ...]

    def values_in(self, first: int, last: int) -> list[Value]:
        """The values inside words ``[first, last)``."""
        start, end = self.words[first].start, self.words[last - 1].end
        return [value for value in self.values if start <= value.span.start and value.span.end <= end]


def read_sentence(sentence: Sentence, *, published: date | None = None, language: str = "en") -> ReadSentence:
    """Everything the extraction asks of a sentence."""
    words = tag_words(sentence.text)
    values = find_values(sentence.text, reference=published, language=language)
    return ReadSentence(sentence, words, find_units(words), values, find_quotes(sentence.text))
