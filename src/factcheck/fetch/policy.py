"""What to do about an address of which something is held: decided from plain facts, apart from any storage."""

from datetime import datetime, timedelta
from enum import StrEnum

from factcheck.model import Snapshot

#: Answers that would be the same a moment later; a server out of order is asked again.
_LASTING = frozenset({200, 203, 404, 410})


class Step(StrEnum):
    """What to do next."""

    USE = "use"
    REVALIDATE = "revalidate"
    FETCH = "fetch"


def next_step(held: Snapshot | None, now: datetime, max_age_s: float) -> Step:
    """Whether what is held will do, may still be current, or must be fetched."""
    if held is None or held.fetched_at is None or held.status not in _LASTING:
        return Step.FETCH
    if timedelta(0) <= now - held.fetched_at <= timedelta(seconds=max_age_s):
        return Step.USE
    return Step.REVALIDATE if validators(held) else Step.FETCH


def validators(held: Snapshot) -> dict[str, str]:
    """The headers that ask for the page only if it has changed; none where it was found by a detour.

    >>> validators(Snapshot(url="u", body=b"", status=200, headers=(("ETag", '"a"'),)))
    {'If-None-Match': '"a"'}
    """
    if held.final_url not in (None, held.url) or held.status != 200:
        return {}
    asked = {"If-None-Match": held.header("ETag"), "If-Modified-Since": held.header("Last-Modified")}
    return {name: value for name, value in asked.items() if value}
