"""Redirects followed by hand, so that every hop goes through the guard, the host's rules and its pace."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from urllib.parse import urljoin

from factcheck.fetch.reasons import failure
from factcheck.model import Snapshot
from factcheck.protocols import Client

#: More hops than this lead nowhere (browsers allow 20; five covers shorteners, schemes and languages).
MOST_HOPS = 5
_MOVED = frozenset({301, 302, 303, 307, 308})


class FollowingClient:
    """Brings the answer at the end of the redirects, under the address asked first; `check` may refuse each hop."""

    def __init__(self, inner: Client, *, check: Callable[[str], object] = lambda _: None) -> None:
        self._inner = inner
        self._check = check

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """The last answer; raises `FetchError` with reason `too_many_redirects` or `broken`."""
        seen = [url]
        while True:
            self._check(seen[-1])
            answer = self._inner.get(seen[-1], headers)
            if answer.status not in _MOVED:
                return replace(answer, url=url, final_url=seen[-1])
            seen.append(_target(answer, seen))
            headers = {}  # what was said to one address (its ETag) means nothing to another


def _target(answer: Snapshot, seen: list[str]) -> str:
    where = _as_written(answer.header("Location") or "").strip()
    if not where:
        raise failure(seen[0], "broken", f"status {answer.status} without a target")
    try:
        target = urljoin(seen[-1], where).partition("#")[0]
    except ValueError as error:
        raise failure(seen[0], "bad_address", f"it leads to {where[:80]!r}") from error
    if target in seen:
        raise failure(seen[0], "too_many_redirects", "it comes back to where it was")
    if len(seen) > MOST_HOPS:
        raise failure(seen[0], "too_many_redirects", f"more than {MOST_HOPS} hops")
    return target


def _as_written(header: str) -> str:
    """A header's text as its server wrote it: read as Latin-1 by rule, meant as UTF-8 by nearly all."""
    return header.encode("latin-1", "replace").decode("utf-8", "replace")
