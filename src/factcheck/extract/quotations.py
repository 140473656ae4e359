"""Quotations over several sentences: which sentences stand inside one, and who is said to speak behind its end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.model import Sentence
from factcheck.text.speech import find_speech

_OPENING, _CLOSING = '"“«', '"”»'
#: Characters that may stand between two sentences of one paragraph.
_GAP = 1


@dataclass(frozen=True, slots=True)
class Quotation:
    """A sentence's part in quotations: all of it is in one (`whole`), one is left `open`, who speaks by a later one."""

    whole: bool
    open: bool
    speaker: str | None = None


def quotations_of(sentences: Sequence[Sentence]) -> dict[int, Quotation]:
    """Each sentence's part in quotations, by its index.

    >>> from factcheck.model import Span
    >>> texts = ['"It was dark.', 'I ran," said Ana Ruiz.']
    >>> spans = [Span(0, 13), Span(14, 36)]
    >>> found = quotations_of([Sentence(index=at, text=texts[at], span=spans[at]) for at in range(2)])
    >>> found[0].whole, found[0].speaker, found[1].whole
    (True, 'Ana Ruiz', False)
    """
    found: dict[int, Quotation] = {}
    waiting: list[int] = []
    end, inside = 0, False
    for sentence in sentences:
        if sentence.span.start - end > _GAP:
            inside, waiting = False, []
        whole, inside = _read(sentence.text, inside=inside)
        found[sentence.index] = Quotation(whole, inside)
        if whole and inside:
            waiting.append(sentence.index)
        else:
            if waiting and not whole and (speaker := _speaker(sentence.text)) is not None:
                found |= {index: Quotation(whole=True, open=True, speaker=speaker) for index in waiting}
            waiting = []
        end = sentence.span.end
    return found


def _read(text: str, *, inside: bool) -> tuple[bool, bool]:
    """Whether all words of `text` are in quotation marks, and whether a quotation is open at its end."""
    outside, quoted = False, inside
    for before, char in _with_previous(text):
        if char in _CLOSING and inside and (char != '"' or not before.isspace()):
            inside = False
        elif char in _OPENING and not inside and (not before.strip() or before in "([—–-"):
            inside = quoted = True
        elif char.isalnum() and not inside:
            outside = True
    return quoted and not outside, inside


def _with_previous(text: str) -> Iterator[tuple[str, str]]:
    return zip(" " + text, text, strict=False)


def _speaker(text: str) -> str | None:
    """Who is said to speak behind the quotation that `text` ends: '... I ran," said Ana Ruiz.'."""
    end = min((at for at in (text.find(mark) for mark in _CLOSING) if at >= 0), default=-1)
    frames = (frame for frame in find_speech(f'"{text}') if end >= 0 and frame.verb_span.start > end)
    first = next(frames, None)
    return first.speaker if first is not None and first.speaker else None
