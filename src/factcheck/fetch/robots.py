"""robots.txt, asked once per host and kept to (RFC 9309); the decision on each address is kept with its answer."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from protego import Protego

from factcheck.errors import FetchError
from factcheck.fetch.pace import Pace
from factcheck.fetch.reasons import failure
from factcheck.model import Snapshot
from factcheck.protocols import Client

#: What RFC 9309 asks of a reader at least; rules beyond it are not read.
_MOST_BYTES = 512_000
_UNAVAILABLE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What one host's robots.txt comes to: rules, or one answer for everything with its reason."""

    why: str
    parsed: Protego | None = None
    everything: bool = True

    def allows(self, url: str, agent: str) -> bool:
        """Whether a program called `agent` may read `url`."""
        return self.everything if self.parsed is None else bool(self.parsed.can_fetch(url, agent))

    def delay_s(self, agent: str) -> float | None:
        """The Crawl-delay asked of `agent`."""
        return self.parsed.crawl_delay(agent) if self.parsed else None


class RobotsClient:
    """Asks only what the host's robots.txt allows; `rules_client` fetches that file, following redirects."""

    def __init__(self, inner: Client, rules_client: Client, pace: Pace, *, agent: str) -> None:
        self._inner = inner
        self._rules_client = rules_client
        self._pace = pace
        self._agent = agent
        self._lock = threading.Lock()
        self._hosts: dict[str, threading.Lock] = {}
        self._rules: dict[str, Rules] = {}

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """The answer, with the decision on it; raises `FetchError` with reason `blocked_by_robots`."""
        rules = self._rules_for(url)
        if not rules.allows(url, self._agent):
            raise failure(url, "blocked_by_robots", rules.why)
        return replace(self._inner.get(url, headers), robots=f"allowed: {rules.why}")

    def _rules_for(self, url: str) -> Rules:
        parts = urlsplit(url)
        site = f"{parts.scheme.lower()}://{parts.netloc.lower()}"
        with self._lock:
            turn = self._hosts.setdefault(site, threading.Lock())
        with turn:  # the threads that need one host's rules wait for one of them to bring them
            if site not in self._rules:
                self._rules[site] = self._fetch_rules(site)
            return self._rules[site]

    def _fetch_rules(self, site: str) -> Rules:
        rules = read_rules(lambda: self._rules_client.get(f"{site}/robots.txt", {}))
        delay = rules.delay_s(self._agent)
        if delay:
            self._pace.slow_down(site, delay)
        return rules


def read_rules(ask: Callable[[], Snapshot]) -> Rules:
    """The rules in the answer: no file allows everything, a server out of order forbids everything."""
    try:
        answer = ask()
    except FetchError as error:
        return _without_answer(error)
    status = answer.status or _UNAVAILABLE
    if status >= _UNAVAILABLE or status == 429:
        return Rules(why=f"robots.txt answers {status}, so nothing may be read", everything=False)
    if status != 200:
        return Rules(why=f"there is no robots.txt ({status})")
    return Rules(why="robots.txt", parsed=Protego.parse(answer.body[:_MOST_BYTES].decode("utf-8", "replace")))


#: Failures after which the page itself is asked, because they say what is wrong better than robots.txt can.
_SAME_FOR_THE_PAGE = frozenset({"dns", "refused", "tls", "private_address", "bad_address"})


def _without_answer(error: FetchError) -> Rules:
    """RFC 9309, 2.3.1: what cannot be reached forbids; what is malformed or endless has no rules."""
    if error.reason in _SAME_FOR_THE_PAGE:
        return Rules(why=f"robots.txt: {error.reason}")
    if error.reason in ("timeout", "broken", "rate_limited"):
        return Rules(why=f"robots.txt cannot be had ({error.reason}), so nothing may be read", everything=False)
    return Rules(why=f"robots.txt is none ({error.reason})")
