"""Pages from the web: the chain of clients, and the fetcher at its end.

::

    HttpFetcher ─► archiving ─► following ─► robots ─► retrying ─► polite ─► direct ─► the web
    judges the     keeps the    each hop     asks      again, if   waits     guard, limits,
    answer         answer       from here    first     that helps  its turn  one request

Each does one thing to `Client.get` and is tested alone; `web_client` puts them together.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from factcheck.fetch.dialing import Resolver, resolve
from factcheck.fetch.direct import DirectClient
from factcheck.fetch.following import FollowingClient
from factcheck.fetch.guard import checked_url
from factcheck.fetch.limits import Limits
from factcheck.fetch.pace import Pace, PoliteClient
from factcheck.fetch.retrying import RetryingClient
from factcheck.fetch.robots import RobotsClient
from factcheck.fetch.verdicts import page_of
from factcheck.model import Page
from factcheck.protocols import Client

#: What robots.txt files may call us; the full user agent names a version and a contact besides.
AGENT = "factcheck"


def user_agent(version: str, contact: str | None = None) -> str:
    """An honest name: the program, its version, what it does, and whom to write to.

    >>> user_agent("1.0", "desk@paper.example")
    'factcheck/1.0 (source verification; contact: desk@paper.example)'
    """
    return f"{AGENT}/{version} (source verification; {f'contact: {contact}' if contact else 'no contact set'})"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebOptions:
    """How the web is asked."""

    user_agent: str
    limits: Limits = field(default_factory=Limits)
    allow_private: bool = False
    robots: bool = True
    resolver: Resolver = resolve


def web_client(options: WebOptions, pace: Pace) -> Client:
    """A client that is guarded, polite and patient; it asks robots.txt first unless told not to.

    Not asking is for the interfaces that a user names, which are meant for programs.
    """
    direct = DirectClient(
        user_agent=options.user_agent,
        limits=options.limits,
        allow_private=options.allow_private,
        resolver=options.resolver,
    )
    check = partial(checked_url, allow_private=options.allow_private)
    patient = RetryingClient(PoliteClient(direct, pace), pace)
    if not options.robots:
        return FollowingClient(patient, check=check)
    rules_client = FollowingClient(patient, check=check)
    return FollowingClient(RobotsClient(patient, rules_client, pace, agent=AGENT), check=check)


class HttpFetcher:
    """A `Fetcher` over any client: the answers that are pages, as pages."""

    def __init__(self, client: Client, *, seen: Callable[[Page], None] = lambda _: None) -> None:
        self._client = client
        self._seen = seen

    def fetch(self, url: str) -> Page:
        """The page at `url`; raises `FetchError` with its reason code."""
        page = page_of(self._client.get(url, {}))
        self._seen(page)
        return page
