"""The JSON-LD a page carries about itself, as far as it describes an article."""

import json
import re
from collections.abc import Iterator
from typing import Any

from bs4 import BeautifulSoup

#: Types of schema.org that are one text with one date.
_ARTICLES = frozenset(
    {
        "AnalysisNewsArticle", "Article", "AskPublicNewsArticle", "BackgroundNewsArticle", "BlogPosting",
        "LiveBlogPosting", "MedicalScholarlyArticle", "NewsArticle", "OpinionNewsArticle", "Report",
        "ReportageNewsArticle", "ReviewNewsArticle", "SatiricalArticle", "ScholarlyArticle", "SocialMediaPosting",
        "TechArticle", "VideoObject", "WebPage",
    }
)  # fmt: skip
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
#: Objects looked at in one page: enough for any page that means well.
_MOST = 500


def articles_of(soup: BeautifulSoup) -> tuple[dict[str, Any], ...]:
    """The objects that describe the page's article, real articles before videos and bare pages."""
    blocks = [script.text for script in soup.find_all("script") if _is_jsonld(script.get("type"))]
    found = [item for block in blocks for item in _items(block)]
    return tuple(sorted((item for item in found[:_MOST] if types_of(item) & _ARTICLES), key=_rank))


def types_of(item: dict[str, Any]) -> set[str]:
    """The schema.org types of `item`, without their address.

    >>> sorted(types_of({"@type": ["http://schema.org/NewsArticle", "Article"]}))
    ['Article', 'NewsArticle']
    """
    held = item.get("@type")
    names = held if isinstance(held, list) else [held]
    return {name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)}


def word_in(item: dict[str, Any], *keys: str) -> str:
    """The first text under `keys`, an object's name standing for the object, and empty if there is none."""
    for key in keys:
        held = item.get(key)
        held = held[0] if isinstance(held, list) and held else held
        held = held.get("name", held.get("@id")) if isinstance(held, dict) else held
        if isinstance(held, str) and held.strip():
            return held.strip()
    return ""


def _is_jsonld(kind: object) -> bool:
    return isinstance(kind, str) and kind.split(";")[0].strip().lower() == "application/ld+json"


def _items(source: str) -> Iterator[dict[str, Any]]:
    """Every object of one block, down through lists and ``@graph``, broken blocks repaired or passed over."""
    waiting: list[Any] = [_loaded(source)]
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting.extend(item[:_MOST])
        elif isinstance(item, dict):
            yield item
            waiting.extend(item[key] for key in ("@graph", "mainEntity") if key in item)


def _loaded(source: str) -> Any:
    for repaired in (source, _TRAILING_COMMA.sub(r"\1", source)):
        try:
            return json.loads(repaired.strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _rank(item: dict[str, Any]) -> int:
    return 1 if types_of(item) <= {"VideoObject", "WebPage"} else 0
