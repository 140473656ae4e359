"""Stand-ins for whatever crosses a process boundary; the same tests hold them to the same promises."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence

from factcheck.errors import FetchError
from factcheck.model import Page, Passage

_WORD = re.compile(r"\w+")


class MemoryIndex:
    """A passage index in a dictionary: whole words, rare ones weighing more, no stemming."""

    def __init__(self) -> None:
        self._passages: dict[str, Passage] = {}
        self._words: dict[str, frozenset[str]] = {}

    def add(self, passages: Iterable[Passage]) -> None:
        """Makes `passages` findable; one already held stays one."""
        for passage in passages:
            self._passages.setdefault(passage.id, passage)
            self._words.setdefault(passage.id, _words(f"{passage.text} {passage.title or ''}"))

    def search(self, terms: Sequence[str], *, limit: int) -> tuple[Passage, ...]:
        """Up to `limit` passages that hold any of `terms`, best first, ties by id."""
        sought = [words for term in sorted(set(terms)) if (words := _words(term))]
        scores = {
            key: sum(self._weight(words) for words in sought if words <= held) for key, held in self._words.items()
        }
        ranked = sorted((key for key, score in scores.items() if score > 0), key=lambda key: (-scores[key], key))
        return tuple(self._passages[key] for key in ranked[:limit])

    def __len__(self) -> int:
        return len(self._passages)

    def _weight(self, words: frozenset[str]) -> float:
        holding = sum(words <= held for held in self._words.values())
        return math.log(1 + len(self._words) / holding) if holding else 0.0


class CannedFetcher:
    """A fetcher that answers from a table, and counts what it was asked for."""

    def __init__(self, pages: Mapping[str, bytes | FetchError], *, content_type: str = "text/html") -> None:
        self._pages = pages
        self._content_type = content_type
        self.asked: list[str] = []

    def fetch(self, url: str) -> Page:
        """The page the table holds for `url`; raises the error it holds, or `FetchError` where it holds nothing."""
        self.asked.append(url)
        found = self._pages.get(url, FetchError(f"{url} does not exist", reason="not_found"))
        if isinstance(found, FetchError):
            raise found
        return Page(url=url, final_url=url, status=200, content_type=self._content_type, body=found)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text))
