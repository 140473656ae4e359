"""Settings into the web: the archive, the pace, and the two ways to ask (pages, and interfaces for programs)."""

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Self

from factcheck.config import Settings
from factcheck.fetch.archiving import ArchivingClient, OfflineClient
from factcheck.fetch.http import HttpFetcher, WebOptions, user_agent, web_client
from factcheck.fetch.limits import Limits
from factcheck.fetch.pace import Pace
from factcheck.fetch.pool import fetch_all
from factcheck.fetch.wayback import WaybackFetcher
from factcheck.model import Page, Problem
from factcheck.protocols import Client, Fetcher
from factcheck.search import gdelt
from factcheck.store.snapshots import Snapshots

#: A whole request may take as many of the waits that `timeout_s` allows.
_WAITS = 3

#: Seconds between two questions that interfaces ask for in their documentation.
INTERFACE_DELAYS = {gdelt.ENDPOINT: gdelt.DELAY_S}


class Web:
    """Everything one run needs to ask the web, or the archive in its place."""

    def __init__(self, settings: Settings, *, offline: bool = False) -> None:
        path = Path(settings.archive)
        self.archive = Snapshots(None if offline and not path.exists() else path)
        self.offline = offline
        self._threads = settings.threads
        self._pace = Pace(0.0 if offline else settings.host_delay_s)
        self._settings = settings
        for interface, delay_s in INTERFACE_DELAYS.items():
            self._pace.slow_down(interface, delay_s)
        #: For interfaces that a user names and that are made for programs.
        self.client: Client = self._client(robots=False)
        self.interfaces: Fetcher = HttpFetcher(self.client)
        #: For pages: robots.txt is asked first.
        self.pages: Fetcher = HttpFetcher(self._client(robots=True))
        if settings.wayback:
            self.pages = WaybackFetcher(self.pages, self.interfaces)

    def fetch(self, urls: Sequence[str]) -> tuple[Page | Problem, ...]:
        """A page or a problem for each address, in their order."""
        return fetch_all(urls, self.pages, self._pace, threads=self._threads)

    def fresh(self, url: str) -> Page:
        """The page as it stands now, whatever is held of it; raises `FetchError`."""
        return HttpFetcher(self._client(robots=True, max_age_s=-1.0)).fetch(url)

    def close(self) -> None:
        """Nothing: the archive is let go."""
        self.archive.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _client(self, *, robots: bool, max_age_s: float | None = None) -> Client:
        if self.offline:
            return OfflineClient(self.archive)
        age = self._settings.max_age_s if max_age_s is None else max_age_s
        return ArchivingClient(
            web_client(_options(self._settings, robots=robots), self._pace), self.archive, max_age_s=age
        )


def _options(settings: Settings, *, robots: bool) -> WebOptions:
    pause = settings.timeout_s
    return WebOptions(
        user_agent=settings.user_agent or user_agent(version("factcheck"), settings.contact),
        limits=Limits(
            pause_s=pause, total_s=_WAITS * pause, max_bytes=settings.max_bytes, connections=settings.threads
        ),
        allow_private=settings.allow_private_hosts,
        robots=robots,
    )
