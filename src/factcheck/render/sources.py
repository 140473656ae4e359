"""A source as a reader meets it: a name, an address that is safe to click, a date and its distance."""

from collections.abc import Mapping
from textwrap import shorten
from urllib.parse import urlsplit

from factcheck.model import Article, Report, SourceUse

#: An article without a title is called by its first words, as many as fit in this.
_HEADLINE = 80


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


def headline(article: Article) -> str:
    """What to call the article: its title, else its first words."""
    return article.title or shorten(article.text.strip().partition("\n")[0], _HEADLINE, placeholder="…") or "Untitled"


def file_name(path: str) -> str:
    r"""The last part of a path, whatever machine it is from; a record of it keeps its id.

    >>> file_name("notes/a.jsonl#news/7"), file_name("C:\\notes\\a.txt")
    ('a.jsonl#news/7', 'a.txt')
    """
    file, mark, record = path.partition("#")
    return file.replace("\\", "/").rpartition("/")[2] + mark + record
