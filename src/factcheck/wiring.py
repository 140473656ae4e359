"""Settings into tools: the only module that knows the concrete classes."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from factcheck.config import Settings
from factcheck.errors import InputError, SourceError
from factcheck.fetch.files import pages_of
from factcheck.model import Page, Problem
from factcheck.pipeline import Tools
from factcheck.protocols import Fetcher
from factcheck.store.index import SqlitePassageIndex


def build_tools(settings: Settings, *, as_of: date | None = None) -> Tools:
    """The parts of one run, with an empty index in memory."""
    return Tools(index=SqlitePassageIndex(), min_origins=settings.min_origins, as_of=as_of)


def is_address(where: str) -> bool:
    """Whether `where` names a web page.

    >>> is_address("https://example.org/a"), is_address("notes/a.txt")
    (True, False)
    """
    return where.lower().startswith(("http://", "https://"))


def open_article(where: str, settings: Settings, *, offline: bool = False) -> Page:
    """The bytes of an article: a file, an address, or ``-`` for standard input; raises `InputError`."""
    if where == "-":
        return Page(url="-", body=sys.stdin.buffer.read(), path="-")
    if is_address(where):
        return _fetch_article(where, settings, offline=offline)
    path = Path(where)
    if path.is_dir():
        raise InputError(f"{where} is a folder; give one article, or use `factcheck batch {where}`")
    try:
        return Page(url=path.name, body=path.read_bytes(), path=where)
    except OSError as error:
        raise InputError(f"cannot read {where}: {error.strerror or error}") from error


def _fetch_article(where: str, settings: Settings, *, offline: bool) -> Page:
    if offline:
        raise InputError(f"{where} is a web address, and --offline is set; save the page and give the file")
    try:
        return _fetcher(settings).fetch(where)
    except SourceError as error:
        raise InputError(f"cannot fetch {where}: {error}") from error


def open_sources(
    places: Sequence[str], settings: Settings, *, offline: bool = False, base: str = ""
) -> Iterator[Page | Problem]:
    """The pages behind files, folders and addresses, in the order given; what fails is a problem.

    File names are as given, less `base` where they begin with it.
    """
    for place in places:
        if not is_address(place):
            yield from (_shown(page, base) for page in pages_of(Path(place)))
        elif offline:
            yield Problem(stage="fetch", where=place, reason="offline", detail="a web address, and --offline is set")
        else:
            yield _fetched(_fetcher(settings), place)


def _shown(page: Page | Problem, base: str) -> Page | Problem:
    if isinstance(page, Problem):
        return replace(page, where=page.where.removeprefix(base))
    return replace(page, path=page.path.removeprefix(base) if page.path else None)


def _fetched(fetcher: Fetcher, url: str) -> Page | Problem:
    try:
        return fetcher.fetch(url)
    except SourceError as error:
        return Problem(stage="fetch", where=url, reason=error.reason, detail=str(error))


def _fetcher(settings: Settings) -> Fetcher:
    """A fetcher for web pages; its libraries are loaded only where an address is given."""
    from factcheck.fetch.http import HttpFetcher

    return HttpFetcher(user_agent=settings.user_agent, timeout_s=settings.timeout_s, max_bytes=settings.max_bytes)
