"""Many pages at once: threads over hosts, never two requests to one host side by side while there is a pace.

A thread takes the host whose turn comes first, asks it for one page and puts it back. So twenty pages of one slow
host never hold up the others, and no thread sleeps while another host is ready. What comes back stands in the order
of the question, whatever came first.
"""

import heapq
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from factcheck.errors import SourceError
from factcheck.fetch.pace import Pace
from factcheck.fetch.reasons import shown
from factcheck.model import Page, Problem
from factcheck.protocols import Fetcher
from factcheck.text.addresses import host_of

#: Threads beyond this gain nothing on one machine (docs/fetching.md).
THREADS = 32


def fetch_all(
    urls: Sequence[str],
    fetcher: Fetcher,
    pace: Pace,
    *,
    threads: int = THREADS,
    sleep: Callable[[float], None] = time.sleep,
) -> tuple[Page | Problem, ...]:
    """A page or a problem for each address, in the order of `urls`."""
    lanes = _Lanes(urls, pace)
    found: dict[int, Page | Problem] = {}

    def work() -> None:
        for number, wait in lanes.turns():
            if wait > 0:
                sleep(wait)
            found[number] = fetched(urls[number], fetcher)
            lanes.give_back(number)

    with ThreadPoolExecutor(max_workers=max(1, min(threads, len(urls)))) as pool:
        for done in [pool.submit(work) for _ in range(min(threads, len(urls)))]:
            done.result()
    return tuple(found[number] for number in range(len(urls)))


def fetched(url: str, fetcher: Fetcher) -> Page | Problem:
    """The page, or the problem that stood in the way."""
    try:
        return fetcher.fetch(url)
    except SourceError as error:
        return Problem(stage="fetch", where=shown(url), reason=error.reason, detail=str(error))


class _Lanes:
    """One queue of addresses a host; without a pace, one an address."""

    def __init__(self, urls: Sequence[str], pace: Pace) -> None:
        self._urls = urls
        self._pace = pace
        self._changed = threading.Condition()
        self._queues: dict[str, deque[int]] = {}
        for number in range(len(urls)):
            self._queues.setdefault(self._lane(number), deque()).append(number)
        self._ready = [(0.0, order, lane) for order, lane in enumerate(self._queues)]
        self._left = len(urls)

    def turns(self) -> Iterator[tuple[int, float]]:
        """Number of the next address to ask and the seconds to wait before, until none is left."""
        while (turn := self._next()) is not None:
            yield turn

    def give_back(self, number: int) -> None:
        """Puts the lane of an address that is done back in line."""
        lane = self._lane(number)
        with self._changed:
            self._left -= 1
            if self._queues[lane]:
                ready_at = time.monotonic() + self._pace.ready_in(self._urls[number])
                heapq.heappush(self._ready, (ready_at, number, lane))
            self._changed.notify_all()

    def _next(self) -> tuple[int, float] | None:
        with self._changed:
            while not self._ready:
                if self._left == 0 or not any(self._queues.values()):
                    return None
                self._changed.wait()
            ready_at, _, lane = heapq.heappop(self._ready)
            return self._queues[lane].popleft(), ready_at - time.monotonic()

    def _lane(self, number: int) -> str:
        return host_of(self._urls[number]) if self._pace.delay_s > 0 else str(number)
