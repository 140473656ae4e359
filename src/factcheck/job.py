"""One check as a command asks for it: an article or a claims file, its sources, and what was assumed."""

import json
import platform
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import Any

from factcheck import claimsfile, wiring
from factcheck.config import Settings
from factcheck.errors import InputError
from factcheck.extract import Extraction, extract
from factcheck.fetch.reasons import shown
from factcheck.model import Article, Page, Report, ValueType
from factcheck.parse import read_article
from factcheck.pipeline import check_article
from factcheck.render.json import claim_record, opinion_record
from factcheck.segment import split_sentences
from factcheck.store.reports import write_whole

#: Endings of a claims file.
CLAIMS_ENDINGS = frozenset({".yaml", ".yml"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What to check, against what, and with which settings.

    `keep` puts every byte read into the archive; names below `base` are shown without it.
    """

    where: str
    sources: tuple[str, ...] = ()
    search: tuple[str, ...] = ()
    published: date | None = None
    as_of: date | None = None
    offline: bool = False
    settings: Settings = field(default_factory=Settings)
    notes: tuple[str, ...] = ()
    keep: bool = True
    base: str = ""


def check(request: Request) -> tuple[Report, dict[str, Any]]:
    """The report, and the content of ``run.json``: times, versions, settings, inputs. Raises `InputError`."""
    began, clock = datetime.now(UTC), time.perf_counter()
    with wiring.Desk(request.settings, offline=request.offline, keep=request.keep) as desk:
        article, read = read_claims(request, desk)
        found = desk.find(article, read.claims, request.search) if request.search else None
        own = desk.sources(request.sources, base=request.base)
        pages = desk.keeper.sources(chain(own, found.pages if found else ()))
        tools = wiring.build_tools(
            request.settings, as_of=request.as_of, read=desk.read, asked=found.asked if found else None
        )
        report = check_article(article, pages, tools, extraction=read)
        notes = [*request.notes, *read.notes, *date_wanted(article, read), *([found.note] if found else [])]
        report = replace(report, notes=(*notes, *not_fetched(report)))
        inputs = desk.keeper.inputs(
            report, published=_iso(request.published), as_of=_iso(request.as_of), asked=dict(tools.asked)
        )
    run = _run(request, report, began, time.perf_counter() - clock)
    extra = {"inputs": inputs, "search": found.account if found else None}
    return report, run | {name: value for name, value in extra.items() if value is not None}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def read_claims(request: Request, desk: wiring.Desk | None = None) -> tuple[Article, Extraction]:
    """The article with its claims and opinions, read by the machine or from a claims file."""
    if Path(request.where).suffix.lower() in CLAIMS_ENDINGS:
        return _from_claims_file(Path(request.where), desk)
    page = (
        desk.article(request.where)
        if desk
        else wiring.open_article(request.where, request.settings, offline=request.offline)
    )
    return claims_of_page(page, request.published)


def claims_of_page(page: Page, published: date | None) -> tuple[Article, Extraction]:
    """The article in `page`, with what the machine reads in it."""
    article = read_article(page, published=published)
    return article, extract(article, split_sentences(article.text))


def date_wanted(article: Article, read: Extraction) -> tuple[str, ...]:
    """A note that asks for the day of publication, where a claim's date cannot be placed without it."""
    if article.published:
        return ()
    values = [value for claim in read.claims for value in claim.values]
    floating = list(dict.fromkeys(v.text for v in values if v.type is ValueType.DATE and v.low is v.high is None))
    if not floating:
        return ()
    named = ", ".join(f"“{words}”" for words in floating[:3])
    more = f" and {len(floating) - 3} more" if len(floating) > 3 else ""
    return (f"The article carries no date, so {named}{more} cannot be placed; give it with --published YYYY-MM-DD.",)


def not_fetched(report: Report) -> tuple[str, ...]:
    """A note that sums up the addresses that could not be had, by reason."""
    reasons = Counter(problem.reason for problem in report.problems if problem.stage == "fetch")
    if not reasons:
        return ()
    said = ", ".join(f"{count} {reason}" for reason, count in sorted(reasons.items()))
    return (f"Addresses that could not be read: {said}.",)


def _from_claims_file(path: Path, desk: wiring.Desk | None) -> tuple[Article, Extraction]:
    files = {path.name: read_text(path)}

    def beside(name: str) -> str:
        files[name] = read_text(path.parent / Path(name).name)
        return files[name]

    found = claims_of_file(path.name, files[path.name], beside, where=str(path))
    if desk:
        desk.keeper.files(files.items())
    return found


def claims_of_file(
    name: str, content: str, beside: Callable[[str], str], *, where: str | None = None
) -> tuple[Article, Extraction]:
    """The article and the claims of a claims file, whose article's text `beside` brings by its name."""
    file = claimsfile.parse(content, where=where or name, article_text=beside)
    sentences = split_sentences(file.article.text)
    machine = extract(file.article, sentences)
    return file.article, Extraction(
        claims=file.claims(machine.claims, sentences),
        opinions=file.opinions(machine.opinions, sentences),
        notes=machine.notes,
    )


def read_text(path: Path) -> str:
    """The text of a file of ours, line ends as they are; raises `InputError`."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8 text (byte {error.start})") from error


def list_claims(request: Request, path: Path) -> Extraction:
    """Writes the claims file at `path` and the article's text beside it; returns what the machine read.

    What a person changed in an older claims file at `path` stays. Raises `InputError`, `StoreError`.
    """
    article, read = read_claims(request)
    beside = path.with_suffix(".txt")
    old = read_text(path) if path.exists() else None
    content = claimsfile.write(article, read.claims, read.opinions, text_file=beside.name, old=old)
    write_whole(beside, article.text)
    write_whole(path, content)
    return replace(read, notes=(*read.notes, *date_wanted(article, read)))


def claims_json(request: Request) -> str:
    """Claims and opinions as JSON, in the shape they have in a report."""
    _, read = read_claims(request)
    listed = {
        "claims": [claim_record(claim) for claim in read.claims],
        "opinions": [opinion_record(opinion) for opinion in read.opinions],
        "notes": list(read.notes),
    }
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def _run(request: Request, report: Report, began: datetime, seconds: float) -> dict[str, Any]:
    return {
        "schema": "factcheck/run/1",
        "version": version("factcheck"),
        "python": platform.python_version(),
        "started": began.isoformat(timespec="seconds"),
        "seconds": round(seconds, 3),
        "article": _said(request.where, request.base),
        "sources": [_said(place, request.base) for place in request.sources],
        "settings": {**asdict(request.settings), **report.settings},
        "notes": list(report.notes),
    }


def _said(place: str, base: str) -> str:
    """A place as ``run.json`` repeats it: no password of an address, no folder above the sources."""
    return shown(place) if wiring.is_address(place) else place.removeprefix(base)


def passed(report: Report, fail_on: Sequence[str]) -> bool:
    """Whether no finding carries a label of `fail_on`."""
    return not any(finding.verdict.label in fail_on for finding in report.findings)
