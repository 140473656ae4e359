"""Pages from the web: one request at a time, bounded in time, bytes and hops, and honest about who asks.

Wrappers compose around `fetch`; what must be known before every hop, a redirect's included, is a guard: a
function of the address that raises `FetchRefused`.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from time import monotonic
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import BaseHTTPResponse, Retry

from factcheck.errors import FetchError, FetchRefused, FetchTimeout, UnsupportedContent
from factcheck.fetch.faults import translated
from factcheck.model import Page

#: Redirects followed: browsers follow 20, but an article behind more than five is a trap or a wall.
MAX_HOPS = 5
#: Seconds for the whole of one page, in waits of the given timeout: a server may not trickle for ever.
_WHOLE = 3
#: Bytes asked for at a time.
_CHUNK = 65_536
#: Seconds a server's Retry-After may hold us up.
_LONGEST_WAIT_S = 10.0
_SAYS = {
    401: ("login", "wants a login"),
    402: ("paywall", "wants payment"),
    403: ("forbidden", "refuses to be fetched"),
    404: ("not_found", "does not exist"),
    410: ("gone", "has been taken down"),
    429: ("rate_limited", "has been asked too often; try again later"),
    451: ("legal", "is withheld for legal reasons"),
}
_REFUSALS = frozenset({401, 402, 403, 429, 451})
_MEDIA = ("image/", "video/", "audio/", "font/")


class _ShortRetry(Retry):
    """Retries as urllib3 does, waiting no longer than we are willing to."""

    def get_retry_after(self, response: BaseHTTPResponse) -> float | None:
        """The seconds the server asks for, or our longest wait."""
        asked = super().get_retry_after(response)
        return None if asked is None else min(asked, _LONGEST_WAIT_S)


class HttpFetcher:
    """Fetches over http and https; every failure is a `FetchError` with its reason code."""

    def __init__(
        self,
        *,
        user_agent: str = "factcheck (checks articles against their sources)",
        timeout_s: float = 20.0,
        max_bytes: int = 10_000_000,
        guards: Sequence[Callable[[str], None]] = (),
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._session = _session(user_agent)
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._guards = (_check_scheme, *guards)
        self._now = now

    def fetch(self, url: str) -> Page:
        """The page at `url`, through at most `MAX_HOPS` redirects."""
        with translated(url):
            response = self._arrive(url)
            with response:
                _check_status(url, response.status_code)
                _check_type(url, response.headers.get("content-type", ""))
                body = self._body(url, response)
        return Page(
            url=url,
            final_url=response.url,
            status=response.status_code,
            content_type=response.headers.get("content-type"),
            body=body,
            fetched_at=self._now(),
        )

    def _arrive(self, url: str) -> requests.Response:
        """The first response that is no redirect; the guards see every address on the way."""
        at = url
        for _ in range(MAX_HOPS + 1):
            for guard in self._guards:
                guard(at)
            response = self._session.get(at, timeout=self._timeout_s, stream=True, allow_redirects=False)
            target = _target(response)
            if target is None:
                return response
            response.close()
            at = _joined(at, target)
        raise FetchError(f"{url} leads through more than {MAX_HOPS} redirects", reason="redirects")

    def _body(self, url: str, response: requests.Response) -> bytes:
        """The body as received, unpacked; raises past the byte limit or the time for the whole."""
        ends = monotonic() + _WHOLE * self._timeout_s
        body = bytearray()
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            body += chunk
            if len(body) > self._max_bytes:
                limit = f"{self._max_bytes / 1e6:g} MB"
                raise UnsupportedContent(
                    f"{url} is larger than {limit}, the most we read of one page", reason="too_large"
                )
            if monotonic() > ends:
                raise FetchTimeout(f"{url} took longer than {_WHOLE * self._timeout_s:g} s to arrive; try again later")
        return bytes(body)


class _OneHop(requests.Session):
    """A session that looks no further than the answer."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        """None: to prepare the next hop, requests would first read a redirect's body, however long, into memory."""


def _target(response: requests.Response) -> str | None:
    """Where a redirect leads, as the server wrote it."""
    return response.headers["location"].encode("latin-1").decode("utf-8", "replace") if response.is_redirect else None


def _session(user_agent: str) -> requests.Session:
    """A session that says who asks, keeps no cookies, and sends no password from anybody's files."""
    session = _OneHop()
    session.headers["User-Agent"] = user_agent
    session.headers["Accept"] = "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.9,*/*;q=0.1"
    session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
    session.auth = _no_password
    retry = _ShortRetry(
        total=2, redirect=0, backoff_factor=0.5, status_forcelist=(429, 502, 503, 504), raise_on_status=False
    )
    for scheme in ("http://", "https://"):
        session.mount(scheme, HTTPAdapter(max_retries=retry))
    return session


def _no_password(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _joined(at: str, target: str) -> str:
    try:
        return urljoin(at, target)
    except ValueError as error:
        raise FetchRefused(f"{at} leads to an address that cannot be read", reason="bad_address") from error


def _check_scheme(url: str) -> None:
    try:
        address = urlsplit(url)
    except ValueError as error:
        raise FetchRefused(f"{url} is not an address that can be read; check it", reason="bad_address") from error
    if address.scheme.lower() not in ("http", "https") or not address.hostname:
        raise FetchRefused(f"{url} is not a web address; give one that begins with https://", reason="bad_address")
    if address.username or address.password:
        raise FetchRefused(f"an address for {address.hostname} holds a password; give it without", reason="bad_address")


def _check_status(url: str, status: int) -> None:
    if 200 <= status < 300:
        return
    reason, says = _SAYS.get(status, ("server_error" if status >= 500 else "http_error", "was answered with an error"))
    kind = FetchRefused if status in _REFUSALS else FetchError
    raise kind(f"{url} {says} (HTTP {status})", reason=reason)


def _check_type(url: str, said: str) -> None:
    if said.lower().startswith(_MEDIA):
        raise UnsupportedContent(f"{url} is {said.split(';')[0]}, which holds no text to read")
