"""A passage with the words that match and the words that differ marked, and two wordings laid word against word."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby

from factcheck.model import Comparison, Outcome

#: What a stretch of a passage is to the claim; a later kind is painted over an earlier one.
KINDS = ("", "word", "open", "same", "other")
_KIND_OF = {Outcome.AGREES: "same", Outcome.CONFLICTS: "other", Outcome.INCOMPARABLE: "open", Outcome.MISSING: ""}
#: A passage is a few sentences; a longer one is a text without sentence ends, and is shown as far as this.
LONGEST = 1200
#: Wordings longer than this are not laid word against word.
_MOST_WORDS = 80


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what it is to the other side; an empty kind is nothing in particular."""

    text: str
    kind: str = ""


def marked(passage: str, comparisons: Iterable[Comparison]) -> tuple[Piece, ...]:
    """The passage in pieces: `same` and `other` values, `open` ones, shared `word`s, and the rest.

    >>> [piece.text for piece in marked("a total of 640 homes", [Comparison(slot="value:count", claim="1,400 homes",
    ...     source="640 homes", outcome=Outcome.CONFLICTS, why="")]) if piece.kind == "other"]
    ['640 homes']
    """
    text = passage if len(passage) <= LONGEST else passage[:LONGEST] + "…"
    paint = [0] * len(text)
    for comparison in comparisons:
        for kind, words in _needles(comparison):
            _paint(paint, text, words, KINDS.index(kind))
    return tuple(
        Piece("".join(text[at] for at in run), KINDS[kind])
        for kind, run in ((kind, list(run)) for kind, run in groupby(range(len(text)), key=paint.__getitem__))
    )


def _needles(comparison: Comparison) -> list[tuple[str, str]]:
    if comparison.slot == "wording":
        return [("word", word) for word in comparison.source.split()]
    kind = _KIND_OF[comparison.outcome]
    return [(kind, comparison.source)] if kind and comparison.source.strip() else []


def _paint(paint: list[int], text: str, words: str, kind: int) -> None:
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text, re.IGNORECASE):
        for at in range(*found.span()):
            paint[at] = max(paint[at], kind)


def aligned(ours: str, theirs: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Both wordings in pieces; what only one side has is of kind `other`.

    >>> aligned("we warned them twice", "we warned them once")[1]
    (Piece(text='we warned them ', kind=''), Piece(text='once', kind='other'))
    """
    left, right = ours.split(), theirs.split()
    if max(len(left), len(right)) > _MOST_WORDS:
        return (Piece(ours),), (Piece(theirs),)
    matcher = SequenceMatcher(None, [_bare(word) for word in left], [_bare(word) for word in right], autojunk=False)
    blocks = matcher.get_matching_blocks()
    return (
        _pieces(left, {at for block in blocks for at in range(block.a, block.a + block.size)}),
        _pieces(right, {at for block in blocks for at in range(block.b, block.b + block.size)}),
    )


def _bare(word: str) -> str:
    return re.sub(r"\W", "", word).casefold() or word


def _pieces(words: Sequence[str], shared: set[int]) -> tuple[Piece, ...]:
    runs = [list(run) for _, run in groupby(range(len(words)), key=shared.__contains__)]
    texts = [" ".join(words[at] for at in run) for run in runs]
    spaced = [text + (" " if place < len(texts) - 1 else "") for place, text in enumerate(texts)]
    return tuple(Piece(text, "" if run[0] in shared else "other") for text, run in zip(spaced, runs, strict=True))
