import json
from collections.abc import Callable

import pytest

from factcheck.fetch.http import HttpFetcher, WebOptions, web_client
from factcheck.fetch.pace import Pace
from factcheck.model import Page
from factcheck.protocols import Client


class Canned:
    """A fetcher that answers every address with the same body, and remembers what it was asked."""

    def __init__(self, body: object) -> None:
        self.asked: list[str] = []
        self._body = body if isinstance(body, bytes) else json.dumps(body).encode()

    def fetch(self, url: str) -> Page:
        self.asked.append(url)
        return Page(url=url, body=self._body, status=200)


@pytest.fixture
def canned() -> Callable[[object], Canned]:
    return Canned


@pytest.fixture
def client() -> Client:
    """The real chain of clients, without waits; `responses` stands in for the web."""
    return web_client(WebOptions(user_agent="factcheck/test", robots=False), Pace(0.0, sleep=lambda _: None))


@pytest.fixture
def fetcher(client) -> HttpFetcher:
    return HttpFetcher(client)
