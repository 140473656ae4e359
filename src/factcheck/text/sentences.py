"""Where sentences begin and end: paragraphs first, then every stop is asked whether it ends something.

The look-around is a window of fixed size, so one line of a million characters costs one pass.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Span
from factcheck.text.abbreviations import BINDING, DOTTED_DAY_MONTHS, LOOSE, STARTERS

#: A stop with the quotes, brackets and footnote marks that belong to it, up to the next word.
_STOP = re.compile(
    r"(?P<mark>[.!?…]+)[\"'”’»›)\]*_]*(?:\[\d{1,3}\]|[¹²³⁰-⁹]+)*(?=\s|$|[“«])|(?P<wide>[。！？]+[”」』]*)"
)
#: What a stop begins with; far quicker to look for.
_MARK = re.compile(r"[.!?…。！？]")
_BEFORE = re.compile(r"(?:^|[\s(\[\"'“‘«—–-])([^\s(\[\"“«—–]*)\Z")
_AFTER = re.compile(r"\s*[\"'“‘«(\[*_—–-]*\s*([\w'’.&-]*)")
_CONTINUES = re.compile(r"\s*[,;:)\]]")
_SAYS_WHO = re.compile(r"\s*(?:[A-Z][\w.'’-]+\s){1,3}(?:said|asked|told|added|wrote|cried|replied|says|asks|adds)\b")
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_LIST_ITEM = re.compile(r"\s*(?:[-*•‣·]\s|\d{1,3}[.)]\s|#{1,6}\s|>)")
#: Characters from which a "sentence" is no prose (a table, a data dump): readers of clauses leave it alone.
LONGEST_SENTENCE = 4000
#: Characters looked at before a stop: the longest abbreviation with room to spare.
_WINDOW = 24
#: A line of wrapped prose is between these lengths; longer lines are paragraphs, shorter ones headings.
_WRAP_AT_LEAST, _WRAP_AT_MOST = 40, 120


def sentence_spans(text: str) -> tuple[Span, ...]:
    """The sentences of `text`, in order, without the space around them; together they hold every visible character.

    >>> text = "The U.S. Army Secretary came. He left at 5 p.m. Monday."
    >>> [span.of(text) for span in sentence_spans(text)]
    ['The U.S. Army Secretary came.', 'He left at 5 p.m. Monday.']
    """
    return tuple([span for start, end in _paragraphs(text) for span in _sentences(text, start, end)])


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """The paragraphs of `text`: blocks between blank lines, and within a block every line that is not wrapped prose."""
    spans = (_stripped(text, start, end) for start, end in _paragraphs(text))
    return tuple(span for span in spans if span is not None)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    if "\n" not in text:
        yield 0, len(text)
        return
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        yield from _block(text, start, gap.start())
        start = gap.end()
    yield from _block(text, start, len(text))


def _block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraphs of a block without blank lines: one if its lines are wrapped prose, else one a line."""
    lines = list(_lines(text, start, end))
    if len(lines) > 1 and _is_wrapped(text, lines):
        yield from _wrapped(text, lines)
    else:
        yield from lines


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    widths = [end - start for start, end in lines[:-1]]
    if min(widths) < _WRAP_AT_LEAST or max(widths) > _WRAP_AT_MOST:
        return False
    return len(lines) > 3 or any(text[start:end].lstrip()[:1].islower() for start, end in lines[1:])


def _wrapped(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = lines[0][0]
    for (_, before), (line, _) in pairwise(lines):
        if _LIST_ITEM.match(text, line):
            yield start, before
            start = line
    yield start, lines[-1][1]


def _sentences(text: str, start: int, end: int) -> Iterator[Span]:
    opening = start
    first = _MARK.search(text, start, end)
    for stop in _STOP.finditer(text, first.start(), end) if first else ():
        if stop.end() < end and stop.start() > start and _ends_sentence(text, stop, opening, end):
            span = _stripped(text, opening, stop.end())
            if span is not None:
                yield span
            opening = stop.end()
    rest = _stripped(text, opening, end)
    if rest is not None:
        yield rest


def _stripped(text: str, start: int, end: int) -> Span | None:
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return Span(start, end)
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip())
    if left == len(piece):
        return None
    return Span(start + left, start + len(piece.rstrip()))


def _ends_sentence(text: str, stop: re.Match[str], opening: int, end: int) -> bool:
    if stop["wide"]:
        return True
    window = text[max(opening, stop.start() - _WINDOW) : stop.start()]
    before = _BEFORE.search(window)
    word = before[1] if before else window
    after = _AFTER.match(text, stop.end(), min(end, stop.end() + _WINDOW))
    following = after[1] if after else ""
    if not following or following[0].islower():
        return not following and not _CONTINUES.match(text, stop.end(), end)
    if stop["mark"] == ".":
        return _plain_stop_ends(word, following, at_start=_is_first(text, opening, stop.start() - len(word)))
    return _loud_stop_ends(text, stop, word, following)


def _plain_stop_ends(word: str, following: str, *, at_start: bool) -> bool:
    """Whether the full stop between `word` and `following` ends a sentence and not an abbreviation."""
    low, next_low = word.lower(), following.lower().rstrip(".")
    if low in BINDING or (at_start and (word.isdigit() or len(word) == 1)):
        return False
    if word.isdigit() and len(word) <= 2 and next_low in DOTTED_DAY_MONTHS:
        return False
    if low in LOOSE or _is_initials(word):
        return next_low in STARTERS
    return True


def _is_first(text: str, opening: int, start: int) -> bool:
    """Whether nothing but space stands between `opening` and the word at `start`."""
    return start - opening <= _WINDOW and not text[opening:start].strip()


def _is_initials(word: str) -> bool:
    """Whether `word`, its last stop removed, is one capital letter or capitals with stops, as in "J" or "U.S"."""
    return all(len(part) == 1 and part.isupper() for part in word.split("."))


def _loud_stop_ends(text: str, stop: re.Match[str], word: str, following: str) -> bool:
    """Whether "!", "?" or an ellipsis ends a sentence: not before who said it, not in the gap of a quotation."""
    if stop["mark"][0] in "!?" and len(stop[0]) > len(stop["mark"]):
        return not _SAYS_WHO.match(text, stop.end())
    return bool(word) or following.lower() in STARTERS
