"""Settings into tools: the only module that knows the concrete classes."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Self

from factcheck.config import Settings
from factcheck.errors import InputError, ParseError, SourceError
from factcheck.fetch.files import pages_of
from factcheck.fetch.worker import Worker
from factcheck.keeping import BY_CHANCE, Keeper
from factcheck.model import Article, Claim, Document, Page, Problem
from factcheck.parse import read_page
from factcheck.pipeline import Tools
from factcheck.store.index import SqlitePassageIndex
from factcheck.store.snapshots import Snapshots

if TYPE_CHECKING:
    from factcheck.finding import Gathered
    from factcheck.web import Web


def build_tools(
    settings: Settings,
    *,
    as_of: date | None = None,
    read: Callable[[Page], Document] = read_page,
    asked: Mapping[str, tuple[str, ...]] | None = None,
) -> Tools:
    """The parts of one run, with an empty index in memory."""
    return Tools(
        index=SqlitePassageIndex(), min_origins=settings.min_origins, as_of=as_of, read=read, asked=asked or {}
    )


def is_address(where: str) -> bool:
    """Whether `where` names a web page.

    >>> is_address("https://example.org/a"), is_address("notes/a.txt")
    (True, False)
    """
    return where.lower().startswith(("http://", "https://"))


class Desk:
    """What one run works with: the web where it is needed, and the archive where the run is kept.

    Both are opened when they are first used, so that a run over files never loads what speaks to the web.
    """

    def __init__(self, settings: Settings, *, offline: bool = False, keep: bool = False) -> None:
        self._settings = settings
        self._offline = offline
        self._web: Web | None = None
        self._own: Snapshots | None = None
        self._article: Page | None = None
        self._worker: Worker[Page, Document] = Worker(read_page)
        self.keeper = Keeper(self.archive if keep else None)

    def web(self) -> "Web":
        """The web, or with ``--offline`` the archive in its place."""
        if self._web is None:
            from factcheck.web import Web

            self._web = Web(self._settings, offline=self._offline)
        return self._web

    def archive(self) -> Snapshots:
        """The archive, without the web."""
        if self._own is None:
            self._own = Snapshots(Path(self._settings.archive))
        return self._own

    def article(self, where: str) -> Page:
        """The bytes of an article: a file, an address, or ``-`` for standard input; raises `InputError`."""
        self._article = self._fetch_article(where) if is_address(where) else _open_article(where)
        return self.keeper.article(self._article)

    def sources(self, places: Sequence[str], *, base: str = "") -> Iterator[Page | Problem]:
        """The pages behind files, folders and addresses; what fails is a problem.

        File names are as given, less `base` where they begin with it.
        """
        for place in places:
            if not is_address(place):
                yield from (_shown(page, base) for page in pages_of(Path(place)))
        addresses = [place for place in places if is_address(place)]
        if addresses:
            yield from self.web().fetch(addresses)

    def find(self, article: Article, claims: Sequence[Claim], names: Sequence[str]) -> "Gathered":
        """What searching with the providers called `names` brings."""
        from factcheck.finding import gather

        return gather(article, claims, names, self.web(), self._settings, self._links())

    def read(self, page: Page) -> Document:
        """The document in `page`: of the web, in a process of its own under a limit; of a file, here."""
        return self._worker(page) if page.status is not None else read_page(page)

    def close(self) -> None:
        """Nothing: what was opened is let go."""
        self._worker.close()
        for opened in (self._web, self._own):
            if opened is not None:
                opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _links(self) -> Sequence[str]:
        """The links of the article, where it came as a page that has some."""
        try:
            return self.read(self._article).links if self._article else ()
        except SourceError:
            return ()

    def _fetch_article(self, where: str) -> Page:
        """The article's page, once another process has shown that it can be read at all."""
        try:
            page = self.web().pages.fetch(where)
            self.read(page)
        except ParseError as error:
            if error.reason in BY_CHANCE:
                raise InputError(f"cannot read the article {where}: {error}") from error
        except SourceError as error:
            raise InputError(f"cannot fetch the article: {error}") from error
        return page


def open_article(where: str, settings: Settings, *, offline: bool = False) -> Page:
    """The bytes of an article, for a run that keeps nothing; raises `InputError`."""
    with Desk(settings, offline=offline) as desk:
        return desk.article(where)


def _open_article(where: str) -> Page:
    if where == "-":
        return Page(url="-", body=sys.stdin.buffer.read(), path="-")
    path = Path(where)
    if path.is_dir():
        raise InputError(f"{where} is a folder; give one article, or use `factcheck batch {where}`")
    try:
        return Page(url=path.name, body=path.read_bytes(), path=where)
    except OSError as error:
        raise InputError(f"cannot read {where}: {error.strerror or error}") from error


def _shown(page: Page | Problem, base: str) -> Page | Problem:
    if isinstance(page, Problem):
        return replace(page, where=page.where.removeprefix(base))
    return replace(page, path=page.path.removeprefix(base) if page.path else None)
