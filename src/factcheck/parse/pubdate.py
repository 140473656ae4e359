"""The day a web page was published: what it states in data first, what it prints after, nothing rather than a guess.

Order: JSON-LD of the article, meta elements, a marked ``<time>``, htmldate without its extensive search, the
address, and last a date printed on a line of its own, if the page prints only one. A stamp in universal time near
midnight is moved to the paper's own day, where its address tells: by the day written in it, or by a country with
one clock. A wiki page is as old as its last change.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from factcheck.parse.dateline import lone_date
from factcheck.parse.jsonld import articles_of, word_in
from factcheck.parse.meta import meta_of
from factcheck.parse.quiet import quieten
from factcheck.parse.soup import attribute

_META = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article:published",
    "parsely-pub-date", "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date",
    "article.published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "dcterms.issued", "dc.date.issued",
    "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "citation_publication_date", "article:created",
    "created", "date", "displaydate", "rnews:datepublished", "shareaholic:article_published_time",
    "originalpublicationdate",
)  # fmt: skip
_STAMP = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{1,2}(?:\.\d+)?)?\s*(Z|[+-]00:?00)?)?")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:[/_-]|$)")
#: Hours ahead of universal time, in winter, of countries with one clock: enough to find the day.
_AHEAD = {
    "at": 1, "be": 1, "bg": 2, "ch": 1, "cz": 1, "de": 1, "dk": 1, "ee": 2, "eg": 2, "fi": 2, "fr": 1, "gr": 2, "hr": 1,
    "hu": 1, "il": 2, "in": 5, "ir": 3, "it": 1, "jp": 9, "ke": 3, "kr": 9, "lk": 5, "lt": 2, "lv": 2, "my": 8, "ng": 1,
    "nl": 1, "no": 1, "ph": 8, "pk": 5, "pl": 1, "ro": 2, "rs": 1, "sa": 3, "se": 1, "sg": 8, "si": 1, "sk": 1, "th": 7,
    "tr": 3, "tw": 8, "ua": 2, "vn": 7,
}  # fmt: skip
#: Characters of a line that may be a date line, white space of the source included.
_LONGEST_LINE = 200
#: The clocks of most papers, in hours from universal time: the American west coast to New Zealand.
_CLOCKS = (-8, 0, 12)
_EARLIEST, _LATEST = date(1995, 1, 1), date(2100, 1, 1)


def published_on(soup: BeautifulSoup, url: str | None, *, latest: date | None = None) -> date | None:
    """The day the page says it was published, or None; never after `latest`, the day it was fetched, if known."""
    bound = latest + timedelta(days=1) if latest else _LATEST
    candidates = _candidates(soup, url, bound)
    return next((day for day in candidates if day is not None and _EARLIEST <= day <= bound), None)


def is_agreed(soup: BeautifulSoup, url: str | None, day: date) -> bool:
    """Whether at least two methods of dating the page, read apart, give `day`, or a day beside it."""
    methods = (
        _in_jsonld(soup, "datePublished", "uploadDate"),
        _in_meta(meta_of(soup)),
        _in_time(soup),
        [_in_address(url)],
        [_printed(soup)],
    )
    return sum(any(_is_beside(day, stated, url) for stated in found) for found in methods) > 1


def _is_beside(day: date, stated: str | date | None, url: str | None) -> bool:
    """Whether what a method found is `day`, give or take what a time zone makes of it."""
    found = day_of(stated, url) if isinstance(stated, str) else stated
    return found is not None and abs((found - day).days) <= 1


def _candidates(soup: BeautifulSoup, url: str | None, bound: date) -> Iterator[date | None]:
    meta = meta_of(soup)
    if meta.get("generator", "").startswith("MediaWiki"):
        yield from (day_of(stated, url) for stated in _in_jsonld(soup, "dateModified"))
        return
    for stated in (*_in_jsonld(soup, "datePublished", "uploadDate"), *_in_meta(meta), *_in_time(soup)):
        yield day_of(stated, url)
    yield _searched(str(soup), url, bound)
    yield _in_address(url)
    yield _printed(soup)


def day_of(stamp: str, url: str | None = None) -> date | None:
    """The day of an ISO stamp; of one in universal time, the day it was where the page at `url` is made.

    >>> day_of("2020-12-05T23:15:00Z", "https://paper.it/a"), day_of("2020-12-05T23:15:00Z")
    (datetime.date(2020, 12, 6), datetime.date(2020, 12, 5))
    """
    found = _STAMP.match(stamp.strip())
    if not found:
        return None
    try:
        year, month, day, hour, minute = (int(part or 0) for part in found.groups()[:5])
        moment = datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return _local_day(moment, url) if found[6] and _EARLIEST <= moment.date() <= _LATEST else moment.date()


def _local_day(moment: datetime, url: str | None) -> date:
    written = _in_address(url)
    if written and any((moment + timedelta(hours=hours)).date() == written for hours in _CLOCKS):
        return written
    return (moment + timedelta(hours=_AHEAD.get(_country(url), 0))).date()


def _in_jsonld(soup: BeautifulSoup, *keys: str) -> list[str]:
    return [stated for item in articles_of(soup) if (stated := word_in(item, *keys))]


def _in_meta(meta: Mapping[str, str]) -> list[str]:
    return [meta[name] for name in _META if name in meta]


def _in_time(soup: BeautifulSoup) -> list[str]:
    """What ``<time>`` elements marked as publication say."""
    return [
        attribute(tag, "datetime")
        for tag in soup.find_all(["time", "meta", "span"], attrs={"datetime": True})
        if "pubdate" in tag.attrs or "datepublished" in attribute(tag, "itemprop").lower()
    ]


def _searched(html: str, url: str | None, bound: date) -> date | None:
    """What htmldate finds in markup it knows; its search through free text is wrong too often."""
    from htmldate import find_date

    quieten("htmldate")
    found = find_date(html, url=url, extensive_search=False, original_date=True, max_date=bound.isoformat())
    return day_of(found or "")


def _printed(soup: BeautifulSoup) -> date | None:
    """The one day that the page prints on lines of its own; None if it prints several, or none."""
    lines = (" ".join(string.split()) for string in soup.find_all(string=True) if 8 <= len(string) <= _LONGEST_LINE)
    days = {day for line in lines if any(character.isdigit() for character in line) and (day := lone_date(line))}
    return days.pop() if len(days) == 1 else None


def _in_address(url: str | None) -> date | None:
    found = _IN_ADDRESS.search(url or "")
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _country(url: str | None) -> str:
    """The last label of the host, which is a country's where it has two letters."""
    host = urlsplit(url).hostname if url else None
    return (host or "").rsplit(".", 1)[-1]
