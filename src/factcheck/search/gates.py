"""Which addresses are no evidence whatever stands there: seen, listed and refused before they are fetched. Pure."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from factcheck.parse.refusal import refusal_of
from factcheck.text.addresses import page_key

#: Hosts that carry other people's pages: a headline and a lead that link on.
_AGGREGATORS = frozenset({
    "biztoc.com", "flipboard.com", "getpocket.com", "ground.news", "headtopics.com", "inoreader.com", "memeorandum.com",
    "newsbreak.com", "newsnow.co.uk", "news.google.com", "news.ycombinator.com", "news360.com", "newser.com",
    "original.newsbreak.com", "reddit.com", "smartnews.com", "techmeme.com", "upday.com", "yardbarker.com",
})  # fmt: skip
#: Hosts where anyone writes unread, or that hold no page of text.
_OPEN_STAGES = frozenset({
    "facebook.com", "fb.com", "instagram.com", "linkedin.com", "ok.ru", "pinterest.com", "quora.com", "threads.net",
    "tiktok.com", "twitter.com", "vk.com", "x.com", "youtu.be", "youtube.com",
})  # fmt: skip
#: Hosts that show a page of somebody else, whose address they carry in their own.
_MIRRORS = re.compile(
    r"(?:^|\.)(?:archive\.(?:org|today|ph|is|md|fo|li|vn)|webcache\.googleusercontent\.com|cdn\.ampproject\.org|"
    r"translate\.goog|translate\.google\.com|12ft\.io|removepaywall\.com|outline\.com)$"
)
_SPONSORED = re.compile(
    r"/(?:sponsored|sponsor-content|advertorials?|partner-?content|paid-?(?:content|post)|brand-?(?:studio|voice|post)|"
    r"promoted|native-ad|presented-by|anzeigen?|publirreportajes?|press-?releases?-?(?:paid|distribution))(?:/|-|$)",
    re.I,
)
_INNER_ADDRESS = re.compile(r"https?:/{1,2}[^\s]+|(?<=/)www\.[^\s]+")


def gate(url: str, article_url: str | None = None) -> str | None:
    """The reason code for not reading `url` as evidence about the article at `article_url`, or None.

    >>> gate("https://news.google.com/articles/x"), gate("https://a.example/2025/story")
    ('aggregator', None)
    """
    try:
        return _gate(url, article_url)
    except ValueError:
        return "bad_address"


def _gate(url: str, article_url: str | None) -> str | None:
    host = (urlsplit(url).hostname or "").removeprefix("www.").removeprefix("m.")
    shown = mirrored(url)
    if article_url and page_key(article_url) in {page_key(url), page_key(shown) if shown else ""}:
        return "the_article_itself"
    if _is_of(host, _AGGREGATORS):
        return "aggregator"
    if _is_of(host, _OPEN_STAGES):
        return "open_stage"
    if _SPONSORED.search(urlsplit(url).path):
        return "sponsored"
    return refusal_of("", url)


def mirrored(url: str) -> str | None:
    """The address of the page that a mirror, a cache or a translator shows at `url`, or None.

    >>> mirrored("https://web.archive.org/web/20251126/https://a.example/b")
    'https://a.example/b'
    """
    parts = urlsplit(url)
    if not _MIRRORS.search(parts.hostname or ""):
        return None
    for said in (*(value for key in ("u", "url", "q") for value in parse_qs(parts.query).get(key, [])), parts.path):
        found = _INNER_ADDRESS.search(unquote(said))
        if found:
            return _as_url(found.group())
    amp = re.match(r"/[cv]/(?:s/)?(.+)", parts.path)
    return _as_url(amp.group(1)) if amp else None


def _as_url(said: str) -> str:
    """The address as one: mirrors shorten its scheme, or leave it out."""
    return re.sub(r"^(https?:)/+", r"\1//", said) if said.startswith("http") else f"https://{said}"


def _is_of(host: str, hosts: frozenset[str]) -> bool:
    """Whether `host` is one of `hosts` or a part of one."""
    pieces = host.split(".")
    return any(".".join(pieces[start:]) in hosts for start in range(len(pieces) - 1))
