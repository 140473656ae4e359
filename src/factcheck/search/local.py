"""The persistent corpus of ``factcheck index``: sources a newsroom keeps at hand."""

from collections.abc import Sequence
from typing import Protocol

from factcheck.model import Page, Query, Source
from factcheck.search.recipes import EVENT, FIGURES, NAMES, QUOTE
from factcheck.text.tokens import tokenize

#: Documents taken of one answer.
_DOCUMENTS = 10


class Corpus(Protocol):
    """Holds documents with their bytes, and finds them by their words."""

    def find(self, words: Sequence[str], *, limit: int) -> Sequence[Page]:
        """The pages of the documents whose passages hold `words`, best first, each once."""
        ...


class Local:
    """Answers from the corpus, with the page at hand."""

    recipes = frozenset({FIGURES, EVENT, NAMES, QUOTE})

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus

    def search(self, query: Query) -> Sequence[Source]:
        """The documents that share words with `query`."""
        words = [token.norm for token in tokenize(query.text) if token.is_content]
        return tuple(
            Source(url=page.path or page.url, provider="local", rank=rank, held=page)
            for rank, page in enumerate(self._corpus.find(words, limit=_DOCUMENTS))
        )
