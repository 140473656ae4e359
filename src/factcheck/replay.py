"""A report made again from the bytes it was made of, and a report held against the web as it is now."""

import difflib
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from factcheck import job, wiring
from factcheck.config import Settings
from factcheck.errors import InputError, ParseError, SourceError
from factcheck.extract import Extraction
from factcheck.model import Article, Document, Page, Problem, Report
from factcheck.parse import read_page
from factcheck.pipeline import check_article
from factcheck.render import RENDERERS
from factcheck.store.reports import open_report, read_run
from factcheck.store.snapshots import Snapshots

#: Lines of a difference shown: enough to see what moved.
_SHOWN = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """A report made again: its JSON, and the lines in which it differs from the one that was stored."""

    content: str
    difference: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether every byte is the same."""
        return not self.difference


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """What became of one source since the report: ``same``, ``changed``, or the reason it could not be had."""

    url: str
    state: str
    snapshot: str
    lost: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()


def replay(place: str, settings: Settings) -> Replay:
    """The report at `place` made again from the archive; raises `InputError`, `StoreError`."""
    stored, inputs = _stored(place), _inputs(place)
    with Snapshots(_archive(inputs, settings)) as archive:
        report = remake(inputs, archive, settings)
    content = RENDERERS["json"](report)
    return Replay(content=content, difference=tuple(_difference(stored, content)))


def remake(inputs: dict[str, Any], archive: Snapshots, settings: Settings) -> Report:
    """The report that the listed inputs come to."""
    article, read = _article(inputs, archive)
    problems = [Problem(**record) for record in inputs["problems"]]
    pages = [archive.get(identity).page() for identity in inputs["pages"]]
    tools = wiring.build_tools(
        replace(settings, min_origins=inputs["min_origins"]),
        as_of=_day(inputs["as_of"]),
        read=_reader(inputs["reading_problems"]),
        asked={claim: tuple(queries) for claim, queries in inputs["asked"].items()},
    )
    report = check_article(article, [*problems, *pages], tools, extraction=read)
    return replace(report, notes=tuple(inputs["notes"]))


def refresh(place: str, settings: Settings) -> Iterator[Drift]:
    """What became of each web page of the report, asked for now; every answer goes into the archive."""
    from factcheck.web import Web  # the one thing here that speaks to the web

    report, inputs = open_report(place), _inputs(place)
    passages: dict[str, list[str]] = {}
    hashes = {source.id: source.sha256 for source in report.sources}
    for finding in report.findings:
        for row in finding.evidence:
            passages.setdefault(hashes.get(row.passage.document_id, ""), []).append(row.passage.text)
    with Web(settings) as web:
        for identity in inputs["pages"]:
            held = web.archive.get(identity).page()
            if held.status is not None:
                used = passages.get(web.archive.get(identity).sha256, [])
                yield _drift(identity, held, used, web.fresh)


def _drift(identity: str, held: Page, used: Sequence[str], fetch: Callable[[str], Page]) -> Drift:
    try:
        now = fetch(held.url)
        if now.body == held.body:
            return Drift(url=held.url, state="same", snapshot=identity)
        text, before = read_page(now).text, read_page(held).text
    except SourceError as error:
        return Drift(url=held.url, state=error.reason, snapshot=identity, lost=tuple(dict.fromkeys(used)))
    return Drift(
        url=held.url,
        state="same text" if text == before else "changed",
        snapshot=identity,
        lost=tuple(passage for passage in dict.fromkeys(used) if _plain(passage) not in _plain(text)),
        corrections=tuple(_corrections(before, text)),
    )


#: How outlets mark what they changed after publication.
_CORRECTED = re.compile(
    r"[^.\n]*\b(?:correction|corrected|clarification|editor.s note|an earlier version of this|was amended|"
    r"has been updated to)\b[^\n]*",
    re.I,
)


def _corrections(before: str, after: str) -> Iterator[str]:
    """The sentences of `after` that own up to a change and did not stand in `before`."""
    for found in _CORRECTED.finditer(after):
        if _plain(found.group()) not in _plain(before):
            yield found.group().strip()


def _plain(text: str) -> str:
    return " ".join(text.split())


def _stored(place: str) -> str:
    path = Path(place)
    path = path / "report.json" if path.is_dir() else path
    return job.read_text(path)


def _inputs(place: str) -> dict[str, Any]:
    run = read_run(place)
    inputs = run.get("inputs") if run else None
    if not isinstance(inputs, dict):
        raise InputError(f"{place} does not list what it was made of (run.json, inputs); check the article again")
    settings = run["settings"] if run else {}
    return {**inputs, "min_origins": settings.get("min_origins", 1), "archive": settings.get("archive", "")}


def _archive(inputs: dict[str, Any], settings: Settings) -> Path:
    """The archive the run wrote to, or where that is gone, the one that is set."""
    path = Path(inputs["archive"])
    path = path if path.is_file() else Path(settings.archive)
    if not path.is_file():
        raise InputError(f"there is no archive {path}; set `archive` to the one the report was made with")
    return path


def _article(inputs: dict[str, Any], archive: Snapshots) -> tuple[Article, Extraction]:
    if "claims_file" in inputs:
        kept = [archive.get(identity) for identity in inputs["claims_file"]]
        texts = {snapshot.url: snapshot.body.decode() for snapshot in kept}
        name, *_ = texts
        return job.claims_of_file(name, texts[name], lambda beside: texts[beside])
    page = archive.get(inputs["article"][0]).page()
    return job.claims_of_page(page, _day(inputs["published"]))


def _reader(by_chance: Sequence[dict[str, str]]) -> Callable[[Page], Document]:
    """Reads as the run did: what hung or crashed then is not tried again."""
    failed = {record["where"]: record for record in by_chance}

    def read(page: Page) -> Document:
        record = failed.get(page.path or page.url)
        if record:
            raise ParseError(record["detail"], reason=record["reason"])
        return read_page(page)

    return read


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None


def _difference(stored: str, made: str) -> Iterator[str]:
    if stored == made:
        return
    lines = difflib.unified_diff(
        stored.splitlines(), made.splitlines(), "report.json as stored", "report.json made again", lineterm="", n=1
    )
    shown = [line for _, line in zip(range(_SHOWN), lines, strict=False)]
    yield from shown or ["the line ends differ"]
