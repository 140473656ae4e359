"""The JSON interface of a SearXNG or searx instance that the user names."""

from collections.abc import Sequence
from urllib.parse import urlencode

from factcheck.errors import SearchError
from factcheck.model import Query, Source
from factcheck.protocols import Fetcher
from factcheck.search.answers import day_in, json_at, rows_in, text_in
from factcheck.search.recipes import EVENT, FIGURES, PLACE, QUOTE

#: Results taken of one answer.
_RESULTS = 8


class Searxng:
    """Asks one instance; it must allow the format ``json`` (search.formats in its settings)."""

    recipes = frozenset({FIGURES, EVENT, QUOTE, PLACE})

    def __init__(self, fetcher: Fetcher, *, instance: str) -> None:
        self._fetcher = fetcher
        self._instance = instance.rstrip("/")

    def search(self, query: Query) -> Sequence[Source]:
        """The results for `query`; raises `SearchError` where every engine of the instance failed."""
        asked = {"q": query.text, "format": "json"} | ({"language": query.language} if query.language else {})
        answer = json_at(f"{self._instance}/search?{urlencode(asked)}", self._fetcher, who="the instance")
        rows = rows_in(answer, "results")
        silent = answer.get("unresponsive_engines")
        if not rows and silent:
            raise SearchError(f"no engine of the instance answered: {silent}"[:200])
        return tuple(
            Source(
                url=url,
                provider="searxng",
                rank=rank,
                title=text_in(row, "title"),
                published=day_in(row, "publishedDate"),
            )
            for rank, row in enumerate(rows[:_RESULTS])
            if (url := text_in(row, "url"))
        )
