from collections.abc import Callable, Iterator, Mapping

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.http import HttpFetcher, WebOptions, web_client
from factcheck.fetch.limits import Limits
from factcheck.fetch.pace import Pace
from factcheck.model import Snapshot
from tests.servers.faulty import FaultyServer


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Scripted:
    """A client that answers by a table: a snapshot, an error, or a list of them in turn."""

    def __init__(self, answers: Mapping[str, object]) -> None:
        self.asked: list[str] = []
        self.headers: list[Mapping[str, str]] = []
        self._answers = dict(answers)

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        self.asked.append(url)
        self.headers.append(headers)
        found = self._answers[url]
        if isinstance(found, list):
            found = found.pop(0) if len(found) > 1 else found[0]
        if isinstance(found, FetchError):
            raise found
        assert isinstance(found, Snapshot)
        return found


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def server() -> Iterator[FaultyServer]:
    with FaultyServer() as running:
        yield running


@pytest.fixture
def reason_at() -> Callable[..., str]:
    """A function from an address to the reason it fails with, ``ok`` if it does not; without waits."""
    pace = Pace(0.0, sleep=lambda _: None)
    limits = Limits(pause_s=0.4, total_s=0.8)
    options = WebOptions(user_agent="factcheck/test", limits=limits, allow_private=True, robots=False)
    fetcher = HttpFetcher(web_client(options, pace))

    def reason(url: str) -> str:
        try:
            fetcher.fetch(url)
        except FetchError as error:
            return error.reason
        return "ok"

    return reason
