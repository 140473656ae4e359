"""A source as a reader meets it: a name, an address that is safe to click, a date and its distance."""

from collections.abc import Mapping
from urllib.parse import urlsplit

from factcheck.model import Report, SourceUse


def by_id(report: Report) -> Mapping[str, SourceUse]:
    """The report's sources by their id."""
    return {source.id: source for source in report.sources}


def safe_link(url: str | None) -> str | None:
    """The address if it is an http or https one with a host, else None.

    >>> safe_link("https://example.org/a"), safe_link("javascript:alert(1)"), safe_link(" //example.org")
    ('https://example.org/a', None, None)
    """
    if not url or any(char.isspace() or ord(char) < ord(" ") for char in url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return url if parts.scheme.lower() in ("http", "https") and parts.netloc else None


def host_of(url: str | None) -> str | None:
    """The host of a safe address, without a leading www.

    >>> host_of("https://www.example.org/a?b")
    'example.org'
    """
    safe = safe_link(url)
    return urlsplit(safe).netloc.rpartition("@")[2].removeprefix("www.") if safe else None


def name_of(source: SourceUse | None, source_id: str) -> str:
    """What to call the source: its publisher, else its host, file or id."""
    if source is None:
        return source_id
    return source.publisher or host_of(source.url) or source.path or source.title or source.id
