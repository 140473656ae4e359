"""Main text of pages, in two views: shingles against the whole text, and segments that must or must not be there.

Rows with `text` are scored by shingles of four words: precision and recall per page, averaged, and the F1 of the two
means, as the article-extraction benchmark does. Rows with `must_contain` and `must_not_contain` are scored by segment.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.errors import InputError, ParseError
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, f1, scored
from factcheck.model import Page
from factcheck.parse import read_page

#: Words of a shingle, as the benchmark has it.
_SHINGLE = 4
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Overlap:
    """One page: the share of our shingles that are the article's, of the article's that are ours, and both whole."""

    precision: float
    recall: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Segments:
    """One page: wanted segments found, unwanted ones found, wanted ones missed."""

    right: int
    wrong: int
    missed: int


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """The scores of each set, by the view its rows allow."""
    return tuple(score for path in paths for score in _scores(path.parent.name, list(read_rows(path))))


def _scores(of: str, rows: list[dict[str, Any]]) -> list[Score]:
    whole = [_overlap(row) for row in rows if "text" in row]
    parts = [_segments(row) for row in rows if "must_contain" in row]
    scores: list[Score] = []
    if whole:
        scores += [
            scored(of, "precision", whole, lambda held: sum(page.precision for page in held) / len(held)),
            scored(of, "recall", whole, lambda held: sum(page.recall for page in held) / len(held)),
            scored(of, "F1", whole, _f1_of_means),
            scored(of, "exact", whole, lambda held: sum(page.exact for page in held) / len(held)),
        ]
    if parts:
        scores.append(scored(of, "segment F1", parts, _segment_f1))
    return scores


def text_of(row: dict[str, Any]) -> str:
    """The main text we read of the row's page; empty where we read none."""
    try:
        return read_page(page_of_row(row)).text
    except ParseError:
        return ""


def page_of_row(row: dict[str, Any]) -> Page:
    """The page a row holds; raises `InputError` for a row without one."""
    if not isinstance(row.get("html"), str) or not isinstance(row.get("url"), str):
        raise InputError(f"row {row.get('id', '?')} needs a url and the html of a page")
    return Page(url=row["url"], body=row["html"].encode("utf-8", "surrogatepass"), content_type="text/html")


def _overlap(row: dict[str, Any]) -> Overlap:
    ours, wanted = _shingles(text_of(row)), _shingles(row["text"])
    shared = (ours & wanted).total()
    return Overlap(shared / (ours.total() or 1), shared / (wanted.total() or 1), ours == wanted)


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    """Every run of four words of `text`, counted; a shorter text is one run.

    >>> sorted(_shingles("a b c d e"))
    [('a', 'b', 'c', 'd'), ('b', 'c', 'd', 'e')]
    """
    words = _WORD.findall(text)
    runs = range(max(1, len(words) - _SHINGLE + 1)) if words else range(0)
    return Counter(tuple(words[start : start + _SHINGLE]) for start in runs)


def _f1_of_means(pages: Sequence[Overlap]) -> float:
    precision = sum(page.precision for page in pages) / len(pages)
    recall = sum(page.recall for page in pages) / len(pages)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _segments(row: dict[str, Any]) -> Segments:
    text = " ".join(text_of(row).split())
    right = sum(" ".join(segment.split()) in text for segment in row["must_contain"])
    wrong = sum(" ".join(segment.split()) in text for segment in row["must_not_contain"])
    return Segments(right, wrong, len(row["must_contain"]) - right)


def _segment_f1(pages: Sequence[Segments]) -> float:
    return f1(sum(page.right for page in pages), sum(page.wrong for page in pages), sum(page.missed for page in pages))
