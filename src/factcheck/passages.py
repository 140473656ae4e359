"""Document to passages: one to three sentences of one paragraph, as a person would quote them."""

import re
from collections.abc import Iterator

from factcheck.model import Document, Passage, Span, content_id
from factcheck.model.pages import page_at
from factcheck.text.sentences import sentence_spans

#: Sentences of the longest passage: enough for a fact and the sentence that dates or names it.
WIDTH = 3
#: Sentences that two neighbouring windows share, so that a fact and what dates it are never parted.
OVERLAP = 1
#: Characters of the longest passage; a longer sentence (a table, a page without stops) is cut at white space.
LONGEST = 1_000


def split_passages(document: Document) -> tuple[Passage, ...]:
    """The passages of `document`, in order: `text` is always `document.text` at `span`.

    A paragraph of up to three sentences is one passage; a longer one gives overlapping windows, so
    that any two neighbouring sentences of a paragraph share a passage unless they are very long.
    """
    found: list[Passage] = []
    before: Span | None = None
    for paragraph in document.paragraphs:
        sentences = _sentences(document.text, paragraph)
        for first, last in _windows(sentences):
            ahead = sentences[first - 1] if first else before
            found.append(_passage(document, Span(sentences[first].start, sentences[last].end), ahead))
        before = sentences[-1] if sentences else before
    return tuple(found)


def _sentences(text: str, paragraph: Span) -> list[Span]:
    """The sentences of the paragraph, one too long to quote in pieces."""
    whole = [sentence.shift(paragraph.start) for sentence in sentence_spans(paragraph.of(text))]
    if len(paragraph) <= LONGEST:
        return whole
    return [piece for sentence in whole for piece in _pieces(text, sentence)]


def _windows(sentences: list[Span]) -> Iterator[tuple[int, int]]:
    """First and last sentence of each window, by place."""
    first = 0
    while first < len(sentences):
        count = _fitting(sentences[first : first + WIDTH])
        yield first, first + count - 1
        if first + count == len(sentences):
            return
        first += max(1, count - OVERLAP)


def _fitting(sentences: list[Span]) -> int:
    """How many of `sentences`, at least one, are together no longer than `LONGEST`."""
    return max(1, sum(span.end - sentences[0].start <= LONGEST for span in sentences))


def _pieces(text: str, sentence: Span) -> Iterator[Span]:
    """`sentence`, cut at white space (or anywhere, if there is none) into pieces of at most `LONGEST`."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        space = max(text.rfind(" ", start, start + LONGEST), text.rfind("\n", start, start + LONGEST))
        end = space if space > start else start + LONGEST
        yield Span(start, end)
        start = end + (space > start)
    if start < sentence.end:
        yield Span(start, sentence.end)


#: A passage that opens so may speak of whom the sentence before it names; any other is read alone.
_OPENS_WITH_PRONOUN = re.compile(r"\W*(?:he|she|it|they)\b", re.IGNORECASE)


def _passage(document: Document, span: Span, before: Span | None) -> Passage:
    looks_back = before is not None and _OPENS_WITH_PRONOUN.match(document.text, span.start) is not None
    return Passage(
        id=content_id("passage", document.id, span.start, span.end),
        document_id=document.id,
        span=span,
        text=span.of(document.text),
        title=document.title,
        published=document.published,
        language=document.language,
        date_is_sure=document.date_is_sure,
        publisher=document.publisher,
        page=page_at(document.page_starts, span.start),
        before=before.of(document.text) if before is not None and looks_back else None,
    )
