"""Two thousand pages of which five hundred are faults: each must end in its reason, and no other page be lost."""

import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field

from factcheck.config import Settings
from factcheck.errors import SourceError
from factcheck.fetch.worker import Worker
from factcheck.model import Document, Page
from factcheck.parse import read_page
from factcheck.web import Web
from tests.servers.faulty import FaultyServer, page
from tests.unit.fetch.test_http import EXPECTED

#: Hosts of loopback, so that a pause at one holds up none of the others; only Linux has more than one by itself.
HOSTS = 50 if sys.platform == "linux" else 1
#: The pause allowed in the run, in seconds; a whole page may take three times as long, and three tries.
PAUSE_S = 1.0
THREADS = 32
NOT_FAULTS = frozenset(path for path, reason in EXPECTED.items() if reason == "ok") - {"nested"}


@dataclass
class Outcome:
    """What a run came to."""

    pages: int
    faults: int
    wrong: list[str] = field(default_factory=list)
    reasons: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    slowest_s: float = 0.0


def run(pages: int = 2000, faults: int = 500) -> Outcome:
    """Fetches and reads good pages with faults strewn evenly among them."""
    kinds = [*sorted(path for path in EXPECTED if path not in NOT_FAULTS), "tls"]
    outcome = Outcome(pages, faults)
    with FaultyServer(host="0.0.0.0") as server, FaultyServer(tls=True) as closed:
        urls, expected = [], []
        for number in range(pages):
            host = f"127.0.0.{number % HOSTS + 1}"
            turn = number * faults // pages
            if turn == (number + 1) * faults // pages:
                urls.append(server.url(f"ok/{number}", host))
                expected.append("ok")
            else:
                kind = kinds[turn % len(kinds)]
                reason = "tls" if kind == "tls" else EXPECTED[kind]
                urls.append(closed.url(f"ok/{number}") if kind == "tls" else server.url(f"{kind}?{number}", host))
                expected.append(reason)
        _fetch(urls, expected, outcome)
    return outcome


def _fetch(urls: list[str], expected: list[str], outcome: Outcome) -> None:
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(
            host_delay_s=0.0, threads=THREADS, timeout_s=PAUSE_S, allow_private_hosts=True, archive=f"{folder}/a.sqlite"
        )
        with Web(settings) as web, Worker(read_page, limit_s=5.0) as worker:
            timed = _Timed(web)
            began = time.perf_counter()
            found = timed.fetch(urls)
            outcome.seconds = time.perf_counter() - began
            outcome.slowest_s = max(timed.seconds)
            for url, wanted, got in zip(urls, expected, found, strict=True):
                _judge(url, wanted, _read(got, worker) if "nested" in url else got, outcome)


class _Timed:
    """Notes how long each page took."""

    def __init__(self, web: Web) -> None:
        self.seconds: list[float] = []
        self._web, self._fetcher = web, web.pages
        web.pages = self

    def fetch(self, url):  # type: ignore[no-untyped-def]
        if isinstance(url, list):
            return self._web.fetch(url)
        began = time.perf_counter()
        try:
            return self._fetcher.fetch(url)
        finally:
            self.seconds.append(time.perf_counter() - began)


def _read(got: object, worker: Worker[Page, Document]) -> object:
    """What became of a page nobody can read."""
    if isinstance(got, Page):
        try:
            worker(got)
        except SourceError:
            return got
        return None
    return got


def _judge(url: str, wanted: str, got: object, outcome: Outcome) -> None:
    reason = "ok" if isinstance(got, Page) else getattr(got, "reason", "lost")
    outcome.reasons[reason] += 1
    number = url.rsplit("/", 1)[-1]
    is_whole = not isinstance(got, Page) or "/ok/" not in url or got.body == page(number)
    if reason != wanted or not is_whole:
        outcome.wrong.append(f"{url}: {reason}, not {wanted}")
