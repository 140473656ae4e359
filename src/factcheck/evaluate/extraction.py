"""Claims and opinions of an article against those a person marked: what is found, how cleanly, at what price.

A claim counts as found if one of ours holds at least half of its words; cleanly, if that one holds no other marked
claim that does not itself share half its words. An opinion is found if the two share half the words of the shorter.
Only sentences of the marked half are counted.
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from factcheck.errors import InputError
from factcheck.evaluate.rows import read_rows
from factcheck.evaluate.scores import Score, scored
from factcheck.extract import Extraction, extract
from factcheck.model import Article, sha256_of
from factcheck.segment import split_sentences

_WORD = re.compile(r"\w+")
#: Share of words that makes two stretches the same for this measure.
_HALF = 0.5
#: Day the marked article is read as of: that of its latest events.
_AS_OF = date(2025, 11, 26)

#: Words of a stretch, by the place they start at.
Places = frozenset[int]


def evaluate(paths: Sequence[Path]) -> tuple[Score, ...]:
    """Scores for each folder of `paths` that holds article.txt and gold_dev_claims.jsonl."""
    return tuple(score for path in paths for score in _folder(path))


def _folder(folder: Path) -> tuple[Score, ...]:
    article = folder / "article.txt"
    if not article.is_file():
        raise InputError(f"{folder} has no article.txt: name a folder that holds an article and its marked claims")
    text = article.read_text(encoding="utf-8")
    marked = Article(id="marked", text=text, sha256=sha256_of(text.encode()), published=_AS_OF)
    read = extract(marked, split_sentences(text))
    claims = [_gold(text, row) for row in read_rows(folder / "gold_dev_claims.jsonl")]
    opinions = [_gold(text, row) for row in read_rows(folder / "gold_dev_opinions.jsonl")]
    return (*_claim_scores(text, read, claims), *_opinion_scores(text, read, opinions))


def _gold(text: str, row: dict[str, Any]) -> Places:
    return places(text, int(row["start"]), int(row["end"]))


def places(text: str, start: int, end: int) -> Places:
    """Where the words of ``text[start:end]`` start.

    >>> sorted(places("a big cat", 2, 9))
    [2, 6]
    """
    return frozenset(match.start() for match in _WORD.finditer(text, start, end))


def _claim_scores(text: str, read: Extraction, gold: Sequence[Places]) -> tuple[Score, ...]:
    ours = [places(text, claim.span.start, claim.span.end) for claim in read.claims if claim.sentence % 2 == 0]
    return (
        _share("claims", "recall", gold, lambda one: any(_holds(other, one) for other in ours)),
        _share("claims", "found cleanly", gold, lambda one: any(_cleanly(other, one, gold) for other in ours)),
        _share("claims", "found with half in common", gold, lambda one: any(_alike(other, one) for other in ours)),
        Score(of="claims", name="per marked claim", value=len(ours) / max(1, len(gold)), n=len(ours)),
    )


def _share(of: str, name: str, gold: Sequence[Places], test: Callable[[Places], bool]) -> Score:
    return scored(of, name, [test(one) for one in gold], lambda hits: sum(hits) / len(hits))


def _holds(ours: Places, gold: Places) -> bool:
    return len(ours & gold) >= _HALF * len(gold)


def _cleanly(ours: Places, gold: Places, others: Sequence[Places]) -> bool:
    swallowed = (other for other in others if other != gold and _holds(ours, other) and not _holds(gold, other))
    return _holds(ours, gold) and not any(True for _ in swallowed)


def _alike(ours: Places, gold: Places) -> bool:
    return len(ours & gold) >= _HALF * len(ours | gold)


def _touch(one: Places, other: Places) -> bool:
    return len(one & other) >= _HALF * min(len(one), len(other))


def _opinion_scores(text: str, read: Extraction, gold: Sequence[Places]) -> tuple[Score, ...]:
    ours = [places(text, view.span.start, view.span.end) for view in read.opinions if view.sentence % 2 == 0]
    right = sum(any(_touch(one, other) for other in gold) for one in ours)
    found = sum(any(_touch(one, other) for other in ours) for one in gold)
    precision, recall = right / max(1, len(ours)), found / max(1, len(gold))
    return (
        Score(of="opinions", name="precision", value=precision, n=len(ours)),
        Score(of="opinions", name="recall", value=recall, n=len(gold)),
        Score(of="opinions", name="f1", value=_harmonic(precision, recall), n=len(gold)),
    )


def _harmonic(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
