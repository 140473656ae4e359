"""One request, one answer: guarded, limited in time and size, without cookies or credentials."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

import requests
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import HTTPError
from urllib3.util import Timeout

from factcheck.errors import FetchError
from factcheck.fetch.body import ACCEPTED_ENCODINGS, gathered, unpacked
from factcheck.fetch.deadline import Watch
from factcheck.fetch.dialing import Dialer, GuardedAdapter, Resolver, resolve
from factcheck.fetch.faults import translated
from factcheck.fetch.guard import checked_url
from factcheck.fetch.limits import Limits
from factcheck.fetch.reasons import failure
from factcheck.fetch.sniffing import objection
from factcheck.model import Snapshot

#: Bytes taken off the wire at a time.
_CHUNK = 65_536
#: Headers that could identify a visitor are no evidence: not kept.
_NOT_KEPT = frozenset({"set-cookie", "set-cookie2", "www-authenticate", "proxy-authenticate", "authorization"})
_ACCEPT = "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.9,application/json;q=0.8,*/*;q=0.5"
#: A redirect's or an error's body is a courtesy; so much of it is kept.
_COURTESY_BYTES = 65_536


class DirectClient:
    """Asks exactly the address it is given; redirects are answers like any other."""

    def __init__(
        self,
        *,
        user_agent: str,
        limits: Limits | None = None,
        allow_private: bool = False,
        resolver: Resolver = resolve,
        now: Callable[[], datetime] = lambda: datetime.now(UTC).replace(microsecond=0),
    ) -> None:
        self._limits = limits or Limits()
        self._allow_private = allow_private
        self._now = now
        self._watch = Watch()
        dialer = Dialer(self._watch, allow_private=allow_private, resolver=resolver)
        self._adapter = GuardedAdapter(dialer, connections=self._limits.connections)
        self._headers = {"User-Agent": user_agent, "Accept": _ACCEPT, "Accept-Encoding": ACCEPTED_ENCODINGS}

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """What `url` answers; raises `FetchError` with its reason."""
        checked_url(url, allow_private=self._allow_private)
        answer, error = None, None
        with self._watch.limit(self._limits.total_s) as deadline:
            try:
                with translated(url):
                    answer = self._ask(url, headers)
            except FetchError as failed:
                error = failed
        if deadline.passed:  # a connection cut in the middle may look like an answer
            raise failure(url, "timeout", f"no end after {self._limits.total_s:g} s") from error
        if answer is None:
            raise error or failure(url, "broken")
        return answer

    def _ask(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        timeout: Any = Timeout(connect=self._limits.pause_s, read=self._limits.pause_s)
        with self._adapter.send(self._request(url, headers), stream=True, timeout=timeout) as response:
            return Snapshot(
                url=url,
                final_url=url,
                body=self._body(response, url),
                status=response.status_code,
                content_type=response.headers.get("Content-Type"),
                fetched_at=self._now(),
                headers=_kept(response.raw.headers.items()),
            )

    def _request(self, url: str, headers: Mapping[str, str]) -> requests.PreparedRequest:
        """The request as it goes out.

        No session prepares it: so there are no cookies, no credentials from files, no proxy around the guard, and
        no redirects that nobody checked.
        """
        request = requests.PreparedRequest()
        request.method = "GET"
        request.prepare_url(url, None)
        request.headers = CaseInsensitiveDict({**self._headers, **headers})
        return request

    def _body(self, response: requests.Response, url: str) -> bytes:
        encoding = response.headers.get("Content-Encoding")
        if response.status_code != HTTPStatus.OK:
            return _courtesy(unpacked(_wire(response), encoding, url))
        announced = response.headers.get("Content-Length", "")
        if announced.isdigit() and int(announced) > self._limits.max_bytes:
            raise failure(url, "too_large", f"{int(announced):,} bytes announced, {self._limits.max_bytes:,} allowed")
        return gathered(_readable(unpacked(_wire(response), encoding, url), response, url), self._limits.max_bytes, url)


def _wire(response: requests.Response) -> Iterator[bytes]:
    """The bytes as they arrive, never waiting for a full chunk: a drip must reach whoever counts it."""
    while True:
        chunk = response.raw.read1(_CHUNK, decode_content=False)
        if not chunk:
            return
        yield chunk


def _readable(chunks: Iterator[bytes], response: requests.Response, url: str) -> Iterator[bytes]:
    """The chunks, once the first has shown that there is text to be had."""
    first = next((chunk for chunk in chunks if chunk), b"")
    reason = objection(first[:1024], response.headers.get("Content-Type"))
    if first and reason:
        raise failure(url, "unsupported", reason)
    yield first
    yield from chunks


def _courtesy(chunks: Iterator[bytes]) -> bytes:
    """The beginning of a body that is not the page asked for; what is wrong with it changes nothing."""
    kept = b""
    with suppress(FetchError, HTTPError, OSError):
        while len(kept) < _COURTESY_BYTES:
            chunk = next(chunks, None)
            if chunk is None:
                break
            kept += chunk
    return kept[:_COURTESY_BYTES]


def _kept(headers: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((name, value) for name, value in headers if name.lower() not in _NOT_KEPT)
