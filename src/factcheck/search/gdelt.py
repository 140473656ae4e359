"""GDELT's list of the world's news articles (DOC 2.0, mode ArtList): three months back, a hundred languages."""

from collections.abc import Sequence
from datetime import timedelta
from urllib.parse import urlencode

from factcheck.model import Query, Source
from factcheck.protocols import Fetcher
from factcheck.search.answers import day_in, json_at, rows_in, text_in
from factcheck.search.recipes import EVENT, FIGURES, PLACE, QUOTE

ENDPOINT = "https://api.gdeltproject.org/api/v2/doc/doc"
#: Seconds GDELT asks to leave between two questions.
DELAY_S = 5.0
_RESULTS = 10
#: Days before and after the article within which its subject was news.
_BEFORE, _AFTER = timedelta(days=21), timedelta(days=14)
#: GDELT's names for the languages of `places`, where it has one.
_LANGUAGES = {
    "ar": "arabic", "az": "azerbaijani", "bg": "bulgarian", "bs": "bosnian", "cs": "czech", "da": "danish",
    "de": "german", "el": "greek", "es": "spanish", "et": "estonian", "fa": "persian", "fi": "finnish", "fr": "french",
    "he": "hebrew", "hr": "croatian", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "is": "icelandic",
    "it": "italian", "ja": "japanese", "ka": "georgian", "ko": "korean", "lt": "lithuanian", "lv": "latvian",
    "mk": "macedonian", "nl": "dutch", "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian",
    "ru": "russian", "sk": "slovak", "sl": "slovenian", "sq": "albanian", "sr": "serbian", "sv": "swedish",
    "th": "thai", "tr": "turkish", "uk": "ukrainian", "vi": "vietnamese", "zh": "chinese",
}  # fmt: skip


class Gdelt:
    """Asks for articles around the day of the article under check."""

    recipes = frozenset({FIGURES, EVENT, QUOTE, PLACE})

    def __init__(self, fetcher: Fetcher, *, endpoint: str = ENDPOINT) -> None:
        self._fetcher = fetcher
        self._endpoint = endpoint

    def search(self, query: Query) -> Sequence[Source]:
        """The articles, newest first as GDELT gives them; its complaints come as `SearchError`."""
        answer = json_at(f"{self._endpoint}?{urlencode(_asked(query))}", self._fetcher, who="GDELT")
        return tuple(
            Source(
                url=url,
                provider="gdelt",
                rank=rank,
                title=text_in(row, "title"),
                published=day_in(row, "seendate"),
            )
            for rank, row in enumerate(rows_in(answer, "articles")[:_RESULTS])
            if (url := text_in(row, "url"))
        )


def _asked(query: Query) -> dict[str, str | int]:
    language = _LANGUAGES.get(query.language or "")
    text = f"{query.text} sourcelang:{language}" if language else query.text
    asked: dict[str, str | int] = {"query": text, "mode": "ArtList", "format": "json", "maxrecords": _RESULTS}
    if query.around:
        asked["startdatetime"] = f"{query.around - _BEFORE:%Y%m%d}000000"
        asked["enddatetime"] = f"{query.around + _AFTER:%Y%m%d}235959"
    return asked
