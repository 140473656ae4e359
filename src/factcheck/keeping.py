"""What a run was made of, kept so that it can be made again: every page's bytes, and the list of what went in."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from factcheck.model import Page, Problem, Report, Snapshot
from factcheck.store.snapshots import Snapshots

#: Pages written to the archive in one transaction: a thousand files take one second, not ten.
_BATCH = 200
#: Failures of reading that another machine, or another day, might not repeat: a replay takes them from the list.
BY_CHANCE = frozenset({"parser_hung", "parser_crashed"})


class Keeper:
    """Keeps what passes through it, in an archive opened when the first page comes; without one, nothing."""

    def __init__(self, archive: Callable[[], Snapshots] | None = None) -> None:
        self._archive = archive
        self._inputs: dict[str, Any] = {}
        self._pages: list[str] = []
        self._problems: list[dict[str, str]] = []
        self._snapshots: dict[tuple[str, str], str] = {}

    def article(self, page: Page) -> Page:
        """The article's page, kept."""
        self._inputs["article"] = self._kept([page])
        return page

    def files(self, files: Iterable[tuple[str, str]]) -> None:
        """Keeps texts of ours that the run was made of, by name: a claims file and its article."""
        pages = [Page(url=name, path=name, body=text.encode()) for name, text in files]
        self._inputs["claims_file"] = self._kept(pages)

    def sources(self, pages: Iterable[Page | Problem]) -> Iterator[Page | Problem]:
        """The pages and problems as they come, each kept or listed before the next is asked for."""
        held: list[Page] = []
        for page in pages:
            if isinstance(page, Problem):
                self._problems.append(_record(page))
            else:
                held.append(page)
            yield page
            if len(held) >= _BATCH:
                self._pages += self._kept(held)
                held = []
        self._pages += self._kept(held)

    def inputs(self, report: Report, **more: Any) -> dict[str, Any] | None:
        """Everything a replay needs, and the snapshot of each source named; None where nothing was kept."""
        if self._archive is None:
            return None
        named = {source.id: self._snapshots.get((source.sha256, source.path or "")) for source in report.sources}
        by_chance = [_record(problem) for problem in report.problems if problem.reason in BY_CHANCE]
        return {
            **self._inputs,
            "pages": self._pages,
            "sources": {source: snapshot for source, snapshot in named.items() if snapshot},
            "problems": self._problems,
            "reading_problems": by_chance,
            "notes": list(report.notes),
            **more,
        }

    def _kept(self, pages: list[Page]) -> list[str]:
        if self._archive is None or not pages:
            return []
        snapshots = [Snapshot.of_page(page) for page in pages]
        kept = self._archive().put_all(snapshots)
        for snapshot, identity in zip(snapshots, kept, strict=True):
            self._snapshots.setdefault((snapshot.sha256, snapshot.path or ""), identity)
        return kept


def _record(problem: Problem) -> dict[str, str]:
    return {"stage": problem.stage, "where": problem.where, "reason": problem.reason, "detail": problem.detail}
