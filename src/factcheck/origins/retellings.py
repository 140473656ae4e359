"""Pages that say of themselves that they pass on an article: a reprint, an excerpt, a summary."""

import re
from datetime import date

from factcheck.model import Document, ValueType
from factcheck.text.sentences import sentence_spans
from factcheck.text.values import find_values

#: "This page reprints the article of 14 March", "the blog sums up an essay". A report or a statement that is passed on
#: is somebody else's news; an article, an essay or a column is what is under check.
_PASSES_ON = re.compile(
    r"\b(?:re(?:print|publish|post|run)(?:s|es|ed|ing)?|sum(?:s|med|ming)? up|summari[sz](?:es?|ed|ing)"
    r"|excerpt(?:s|ed|ing)?|repeats?|reproduc(?:es?|ed|ing)|mirror(?:s|ed|ing)?)\b[^.;]{0,80}?"
    r"\b(?:article|essay|column|op-ed|commentary|opinion piece|blog post)\b",
    re.IGNORECASE,
)


def passes_on(document: Document, published: date | None) -> str | None:
    """The words by which a page says that it passes on an article, if it may be one published on that day.

    None for one older than the article, where the sentence names other days only, and for a page credited to somebody
    whose sentence names no day.
    """
    if published is None or document.published is None or document.published < published:
        return None
    for span in sentence_spans(document.text):
        sentence = span.of(document.text)
        found = _PASSES_ON.search(sentence)
        if found is not None and _may_be_of(sentence, published, document):
            return found.group()
    return None


def _may_be_of(sentence: str, published: date, document: Document) -> bool:
    """Whether the sentence names the article's day, or no day and the page is nobody else's story."""
    values = find_values(sentence, reference=document.published)
    dates = [value for value in values if value.type is ValueType.DATE]
    if not dates:
        return document.credit is None
    return any(str(value.low)[:10] <= published.isoformat() <= str(value.high)[:10] for value in dates)
