"""Web addresses, as far as they can be read: whatever cannot is none."""

from urllib.parse import urljoin, urlsplit

from factcheck.model import Page


def address_of(page: Page) -> str | None:
    """The web address `page` was fetched from, or None if it came from elsewhere."""
    return absolute(page.final_url or page.url)


def absolute(href: str, base: str | None = None) -> str | None:
    """The web address that `href` is, seen from `base`, without its fragment; None if it is none.

    >>> absolute("/a#b", "https://paper.example/c"), absolute("mailto:me"), absolute("http://[")
    ('https://paper.example/a', None, None)
    """
    try:
        joined = urljoin(base or "", href.strip()).split("#")[0]
        parts = urlsplit(joined)
    except ValueError:  # a broken bracket
        return None
    return joined if parts.scheme in ("http", "https") and parts.hostname else None
