"""The article's own links, first of all: what it cites is what it should be held against."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model import Query, Source
from factcheck.search.recipes import ARTICLE

#: Addresses written out in a text: closing marks of the sentence around them are not theirs.
_WRITTEN = re.compile(r"https?://[^\s<>\"'“”«»\]]+[^\s<>\"'“”«».,;:!?)\]]")


@dataclass(frozen=True, slots=True)
class Cited:
    """Names the given links, in the order of the article."""

    links: Sequence[str]
    recipes: frozenset[str] = frozenset({ARTICLE})

    def search(self, query: Query) -> Sequence[Source]:  # noqa: ARG002  the links answer whatever is asked
        """The links, each once."""
        return tuple(Source(url=url, provider="cited", rank=rank) for rank, url in enumerate(dict.fromkeys(self.links)))


def written_links(text: str) -> tuple[str, ...]:
    """The web addresses written out in `text`.

    >>> written_links("See (https://a.example/b) and http://c.example.")
    ('https://a.example/b', 'http://c.example')
    """
    return tuple(_WRITTEN.findall(text))
