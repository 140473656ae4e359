"""How fast each host may be asked. A clock and a sleep are given, so that tests need neither."""

import threading
import time
from collections.abc import Callable, Mapping

from factcheck.fetch.reasons import failure
from factcheck.model import Snapshot
from factcheck.protocols import Client
from factcheck.text.addresses import host_of

#: Seconds between two requests to one host, where the host does not ask for more.
DEFAULT_DELAY_S = 1.0
#: A host that asks for longer pauses than this is left alone for the rest of the run.
LONGEST_WAIT_S = 60.0


class Pace:
    """When each host may next be asked, over all threads."""

    def __init__(
        self,
        delay_s: float = DEFAULT_DELAY_S,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.delay_s = delay_s
        self._clock = clock
        self._sleep = sleep
        self._lock = threading.Lock()
        self._delays: dict[str, float] = {}
        self._next: dict[str, float] = {}

    def wait(self, url: str) -> None:
        """Returns when the host of `url` may be asked, having booked the turn; raises if that is too far off."""
        host = host_of(url)
        with self._lock:
            now = self._clock()
            turn = max(now, self._next.get(host, now))
            if turn - now > max(LONGEST_WAIT_S, 2 * self.delay_s):
                raise failure(url, "rate_limited", f"{host} asked for a pause of {turn - now:.0f} s")
            self._next[host] = turn + self._delays.get(host, self.delay_s)
        if turn > now:
            self._sleep(turn - now)
            self._begins_now(host)

    def _begins_now(self, host: str) -> None:
        """Counts the pause from when a sleeper really woke: a late one must not be followed too soon."""
        with self._lock:
            after = self._clock() + self._delays.get(host, self.delay_s)
            self._next[host] = max(self._next[host], after)

    def slow_down(self, url: str, delay_s: float) -> None:
        """Lets at least `delay_s` pass between two requests to the host of `url`: its Crawl-delay."""
        with self._lock:
            self._delays[host_of(url)] = max(delay_s, self.delay_s)

    def hold(self, url: str, seconds: float) -> None:
        """Lets nobody ask the host of `url` for so long: its Retry-After."""
        host = host_of(url)
        with self._lock:
            self._next[host] = max(self._next.get(host, 0.0), self._clock() + seconds)

    def ready_in(self, url: str) -> float:
        """Seconds until the host of `url` may be asked."""
        with self._lock:
            now = self._clock()
            return max(0.0, self._next.get(host_of(url), now) - now)


class PoliteClient:
    """Waits for the host's turn before each request."""

    def __init__(self, inner: Client, pace: Pace) -> None:
        self._inner = inner
        self._pace = pace

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """The answer, asked for no sooner than the pace allows."""
        self._pace.wait(url)
        return self._inner.get(url, headers)
