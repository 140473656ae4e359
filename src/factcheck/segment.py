"""Article text to sentences, numbered from 0 in reading order."""

from factcheck.model import Sentence
from factcheck.text.sentences import sentence_spans


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text`, each with its words and its place.

    >>> [sentence.text for sentence in split_sentences("It rained. Nobody came.")]
    ['It rained.', 'Nobody came.']
    """
    spans = sentence_spans(text)
    return tuple(Sentence(index=index, span=span, text=span.of(text)) for index, span in enumerate(spans))
