"""Any MediaWiki: Wikipedia in its languages, or a wiki of one's own."""

from collections.abc import Sequence
from urllib.parse import urlencode

from factcheck.errors import SearchError
from factcheck.model import Query, Source
from factcheck.protocols import Fetcher
from factcheck.search.answers import json_at, rows_in, text_in
from factcheck.search.recipes import FIGURES, NAMES, PLACE

#: Pages taken of one answer: an encyclopedia has one page a subject.
_PAGES = 3
_WIKIPEDIA = "https://{}.wikipedia.org/w/api.php"


class MediaWiki:
    """Searches the text of a wiki; without an endpoint, Wikipedia in the language of each question."""

    recipes = frozenset({NAMES, FIGURES, PLACE})

    def __init__(self, fetcher: Fetcher, *, endpoint: str | None = None, language: str = "en") -> None:
        self._fetcher = fetcher
        self._endpoint = endpoint
        self._language = language

    def search(self, query: Query) -> Sequence[Source]:
        """The pages that hold the words of `query`, in the wiki's order."""
        answer = json_at(self._address(query), self._fetcher, who="the wiki")
        if "error" in answer:
            error = answer["error"]
            raise SearchError(f"the wiki says: {error.get('info', error) if isinstance(error, dict) else error}")
        pages = sorted(rows_in(answer, "query", "pages"), key=_rank)
        return tuple(
            Source(url=url, provider="wikipedia", rank=_rank(page), title=text_in(page, "title"))
            for page in pages
            if (url := text_in(page, "fullurl"))
        )

    def _address(self, query: Query) -> str:
        language = query.language if query.recipe == PLACE and query.language else self._language
        asked = {
            "action": "query",
            "format": "json",
            "formatversion": 2,
            "generator": "search",
            "gsrsearch": query.text,
            "gsrlimit": _PAGES,
            "gsrwhat": "text",
            "prop": "info",
            "inprop": "url",
        }
        return f"{self._endpoint or _WIKIPEDIA.format(language)}?{urlencode(asked)}"


def _rank(page: dict[str, object]) -> int:
    index = page.get("index")
    return index if isinstance(index, int) else 0
