"""Asking again where that may help, as often and after such pauses as urllib3's `Retry` decides."""

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from urllib3 import BaseHTTPResponse, HTTPResponse
from urllib3.exceptions import HTTPError
from urllib3.util import Retry

from factcheck.errors import FetchError
from factcheck.fetch.pace import LONGEST_WAIT_S, Pace
from factcheck.model import Snapshot
from factcheck.protocols import Client

#: Answers that another try may better: the server, or something before it, is busy.
BUSY = frozenset({429, 500, 502, 503, 504})
#: Twice more at most: a page that fails three times is a problem to be shown, not to be sat out.
POLICY = Retry(total=2, backoff_factor=0.5, status_forcelist=BUSY, raise_on_status=False)
#: Failures on the way that another try may better; a timeout has cost enough already.
_PASSING = frozenset({"broken"})


class RetryingClient:
    """Repeats what failed in passing; the pauses are booked with the pace, which keeps them for every thread."""

    def __init__(self, inner: Client, pace: Pace, *, policy: Retry = POLICY) -> None:
        self._inner = inner
        self._pace = pace
        self._policy = policy

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """The first good answer, or the last bad one."""
        tries = self._policy
        while True:
            answer = self._ask(url, headers, last=not tries.total)
            if answer is not None and (answer.status not in BUSY or self._must_leave(answer) or not tries.total):
                return answer
            tries = _one_less(tries, url, answer)
            self._pace.hold(url, tries.get_backoff_time())

    def _ask(self, url: str, headers: Mapping[str, str], *, last: bool) -> Snapshot | None:
        """The answer; None where it failed in passing and another try is left."""
        try:
            return self._inner.get(url, headers)
        except FetchError as error:
            if last or error.reason not in _PASSING:
                raise
            return None

    def _must_leave(self, answer: Snapshot) -> bool:
        """Whether the host asks for a longer pause than we wait; its pause counts also for the pages after this."""
        said = retry_after(answer)
        if said is not None:
            self._pace.hold(answer.url, said)
        return said is not None and said > LONGEST_WAIT_S


def retry_after(answer: Snapshot) -> float | None:
    """The seconds that a Retry-After header asks for, as a number or as a date, counted from the answer.

    >>> retry_after(Snapshot(url="", body=b"", headers=(("Retry-After", "7"),)))
    7.0
    """
    said = (answer.header("Retry-After") or "").strip()
    if said.isdigit():
        return float(said)
    try:
        until = parsedate_to_datetime(said)
    except (ValueError, TypeError):
        return None
    now = answer.fetched_at or datetime.now(UTC)
    return max(0.0, (until.replace(tzinfo=until.tzinfo or UTC) - now).total_seconds())


def _one_less(tries: Retry, url: str, answer: Snapshot | None) -> Retry:
    """The policy with one try used up, whose pause grows with the tries before."""
    response: BaseHTTPResponse | None = HTTPResponse(status=answer.status or 0) if answer else None
    return tries.increment("GET", url, response=response, error=None if answer else _Passing())


class _Passing(HTTPError):
    """What `Retry` is told of a failure that may pass."""
