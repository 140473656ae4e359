"""Document to passages: one to three sentences of one paragraph, as a person would quote them."""

from collections.abc import Iterator

from factcheck.model import Document, Passage, Span, content_id
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
    return tuple(
        [_passage(document, span) for paragraph in document.paragraphs for span in _windows(document, paragraph)]
    )


def _windows(document: Document, paragraph: Span) -> Iterator[Span]:
    whole = sentence_spans(paragraph.of(document.text))
    if len(whole) == 1 and len(paragraph) <= LONGEST:
        yield whole[0].shift(paragraph.start)
        return
    sentences = [piece for sentence in whole for piece in _pieces(document.text, sentence.shift(paragraph.start))]
    first = 0
    while first < len(sentences):
        count = _fitting(sentences[first : first + WIDTH])
        yield Span(sentences[first].start, sentences[first + count - 1].end)
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


def _passage(document: Document, span: Span) -> Passage:
    return Passage(
        id=content_id("passage", document.id, span.start, span.end),
        document_id=document.id,
        span=span,
        text=span.of(document.text),
        title=document.title,
        published=document.published,
        language=document.language,
        date_is_sure=document.date_is_sure,
    )
