"""What a page says about itself: title, publisher, address, language, kind, credit, links."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bs4 import BeautifulSoup, Comment

from factcheck.parse.address import absolute
from factcheck.parse.credit import agency_named
from factcheck.parse.jsonld import articles_of, types_of, word_in
from factcheck.parse.meta import link_of, meta_of
from factcheck.parse.soup import attribute, text_of

_SEPARATOR = re.compile(r"\s+(?:[|·•–—-]|::|»)\s+")
#: Browsers write this on top of a page they save.
_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(https?://\S+)")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_]|$)", re.IGNORECASE)
#: Links kept of one page: origins need the few an article leans on.
_MOST_LINKS = 200
_OFFICIAL = re.compile(r"(?:^|\.)(?:gov|mil|int|gouv|gob|gub|govt|europa\.eu|bund\.de|admin\.ch)(?:\.[a-z]{2})?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """The page's own words about itself; None where it has none."""

    title: str | None
    publisher: str | None
    url: str | None
    language: str | None
    kind: str | None
    credit: str | None


def metadata_of(soup: BeautifulSoup, address: str | None) -> Metadata:
    """What `soup` says of itself, given the `address` it came from, if it came from the web."""
    meta, articles = meta_of(soup), articles_of(soup)
    article = articles[0] if articles else {}
    url = address or _own_address(soup, meta.get("og:url", ""))
    publisher = meta.get("og:site_name") or word_in(article, "publisher") or meta.get("application-name") or _host(url)
    return Metadata(
        title=_title(soup, meta.get("og:title") or word_in(article, "headline"), publisher),
        publisher=publisher or None,
        url=url,
        language=_language(attribute(soup.find("html"), "lang") or meta.get("og:locale", "")),
        kind=_kind(url, set().union(*map(types_of, articles)), meta.get("og:type", "")),
        credit=agency_named(word_in(article, "creditText", "author", "sourceOrganization") or meta.get("author", "")),
    )


def links_of(soup: BeautifulSoup, base: str | None) -> tuple[str, ...]:
    """The web addresses that the paragraphs of `soup` link to, each once, in order."""
    anchors = (anchor for paragraph in soup.find_all("p") for anchor in paragraph.find_all("a", href=True))
    found = (absolute(attribute(anchor, "href"), base) for anchor in anchors)
    return tuple(dict.fromkeys(link for link in found if link))[:_MOST_LINKS]


def _own_address(soup: BeautifulSoup, stated: str) -> str | None:
    """Where a saved page says it was: as the browser noted, as its canonical link, as it tells other sites."""
    first = soup.find(string=lambda string: isinstance(string, Comment) and _SAVED_FROM.match(string) is not None)
    saved = _SAVED_FROM.match(first) if first else None
    candidates = (link_of(soup, "canonical"), stated, saved[1] if saved else "")
    return next((url for candidate in candidates if (url := absolute(candidate))), None)


def _title(soup: BeautifulSoup, stated: str, publisher: str | None) -> str | None:
    heading = soup.find("h1")
    title = stated or (text_of(soup.title) if soup.title else "") or (text_of(heading) if heading else "")
    return without_site(" ".join(title.split()), publisher) or None


def without_site(title: str, publisher: str | None) -> str:
    """`title` without the name of the site at its end.

    >>> without_site("River floods town - The Daily Post", "The Daily Post")
    'River floods town'
    """
    parts = list(_SEPARATOR.finditer(title))
    if parts and publisher and title[parts[-1].end() :].strip().lower() == publisher.lower():
        return title[: parts[-1].start()]
    return title


def _host(url: str | None) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""


def _language(declared: str) -> str | None:
    found = _LANGUAGE.match(declared.strip())
    return found[1].lower() if found else None


def _kind(url: str | None, types: set[str], og_type: str) -> str | None:
    """The kind of source in the words of the report, where page or host settle it."""
    host = _host(url)
    if _OFFICIAL.search(host):
        return "official"
    if host.endswith(("wikipedia.org", "britannica.com")):
        return "reference"
    if types & {"OpinionNewsArticle", "AnalysisNewsArticle", "ReviewNewsArticle"}:
        return "analysis"
    return "news" if types & {"NewsArticle", "ReportageNewsArticle"} or og_type == "article" else None
