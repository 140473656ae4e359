"""Pages that are gone, from the Wayback Machine, where that is set; the final address says where they came from."""

import json
import re
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from factcheck.errors import FetchError
from factcheck.model import Page
from factcheck.protocols import Fetcher

LOOKUP = "https://archive.org/wayback/available"
#: What another's copy can help with; a page that is refused is not fetched by a back door.
_VANISHED = frozenset({"gone", "not_found"})
_COPY = re.compile(r"^https?://web\.archive\.org/web/(\d{4,14})/(.+)$")


class WaybackFetcher:
    """Brings what `inner` brings, and the newest archived copy of what has vanished."""

    def __init__(self, inner: Fetcher, interfaces: Fetcher) -> None:
        self._inner = inner
        self._interfaces = interfaces

    def fetch(self, url: str) -> Page:
        """The page, or its copy under the address that was asked; raises the failure of the page itself."""
        try:
            return self._inner.fetch(url)
        except FetchError as error:
            copy = self._copy_of(url) if error.reason in _VANISHED else None
            if copy is None:
                raise
            return copy

    def _copy_of(self, url: str) -> Page | None:
        try:
            answer = self._interfaces.fetch(f"{LOOKUP}?{urlencode({'url': url})}")
            address = copy_address(json.loads(answer.body))
            return replace(self._interfaces.fetch(address), url=url) if address else None
        except (FetchError, ValueError, RecursionError):
            return None


def copy_address(answer: Any) -> str | None:
    """Where the copy named in an answer lies as it was received, without the archive's own frame.

    >>> said = {"available": True, "url": "http://web.archive.org/web/20250102030405/http://a.example/b"}
    >>> copy_address({"archived_snapshots": {"closest": said}})
    'https://web.archive.org/web/20250102030405id_/http://a.example/b'
    """
    held = answer
    for key in ("archived_snapshots", "closest", "url"):
        held = held.get(key) if isinstance(held, dict) else None
    found = _COPY.match(held) if isinstance(held, str) else None
    return f"https://web.archive.org/web/{found.group(1)}id_/{found.group(2)}" if found else None
