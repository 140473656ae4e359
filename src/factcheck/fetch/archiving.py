"""Every answer kept, and what is kept asked first."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from factcheck.errors import FetchError
from factcheck.fetch.policy import Step, next_step, validators
from factcheck.fetch.reasons import failure, shown
from factcheck.model import Snapshot
from factcheck.protocols import Archive, Client

#: An article's run reads a page once; an hour covers the runs of one sitting.
MAX_AGE_S = 3600.0
_NOT_MODIFIED = 304


class ArchivingClient:
    """Answers from the archive what is fresh, asks for the rest, and keeps every answer."""

    def __init__(
        self,
        inner: Client,
        archive: Archive,
        *,
        max_age_s: float = MAX_AGE_S,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._inner = inner
        self._archive = archive
        self._max_age_s = max_age_s
        self._now = now

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        """A fresh answer; a failure is noted before it travels on."""
        held = self._archive.latest(url)
        step = next_step(held, self._now(), self._max_age_s)
        if held is not None and step is Step.USE:
            return held
        conditions = validators(held) if held is not None and step is Step.REVALIDATE else {}
        try:
            answer = self._inner.get(url, {**headers, **conditions})
        except FetchError as error:
            self._archive.note(shown(url), error.reason, str(error))
            raise
        return self._kept(answer, held)

    def _kept(self, answer: Snapshot, held: Snapshot | None) -> Snapshot:
        """The answer once it is in the archive; "not modified" is the page held, seen again now."""
        if answer.status == _NOT_MODIFIED and held is not None:
            answer = replace(held, fetched_at=answer.fetched_at, robots=answer.robots)
        self._archive.put(answer)
        return answer


class OfflineClient:
    """Answers from the archive alone, and says what is missing."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:  # noqa: ARG002  nobody is there to read them
        """The newest answer kept; raises `FetchError` with reason `offline`, and what happened when last asked."""
        held = self._archive.latest(url)
        if held is not None:
            return held
        failed = self._archive.last_failure(url)
        raise failure(url, "offline", f"when last asked: {failed[0]}" if failed else "never asked")
