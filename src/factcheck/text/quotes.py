"""Words between quotation marks, straight, curly or angular; a quotation does not cross a line's end."""

import re
from dataclasses import dataclass

from factcheck.model import Span


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation with its marks (`span`) and the words between them (`inner`)."""

    span: Span
    inner: Span


#: Longest quotation looked for, in characters: a mark left open must not swallow a page.
_LONGEST = 1500
# Only a mark is asked what it opens.
_QUOTE = re.compile(
    r"(?=[\"“„«»「‘'])(?:"
    rf'"([^"\n]{{1,{_LONGEST}}})"'
    rf"|“([^“”\n]{{1,{_LONGEST}}})[”\"]"
    rf"|„([^„“”\n]{{1,{_LONGEST}}})[“”]"
    rf"|«([^«»\n]{{1,{_LONGEST}}})»"
    rf"|»([^«»\n]{{1,{_LONGEST}}})«"
    rf"|「([^「」\n]{{1,{_LONGEST}}})」"
    rf"|(?<!\w)‘([^‘\n]{{2,{_LONGEST}}}?)’(?!\w)"
    rf"|(?<![\w.])'(?!s\b)([^'\n]{{2,200}})'(?!\w))"
)


def find_quotes(text: str) -> tuple[Quote, ...]:
    """The quotations of `text` in order, outermost only.

    >>> text = 'He called it "a farce," then left.'
    >>> [quote.inner.of(text) for quote in find_quotes(text)]
    ['a farce,']
    """
    return tuple(_quote(match) for match in _QUOTE.finditer(text))


def _quote(match: re.Match[str]) -> Quote:
    group = match.lastindex or 0
    return Quote(Span(*match.span()), Span(*match.span(group)))
