"""Many articles: one report each, an index page, one CSV; a broken article is a named problem."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from factcheck.errors import FactcheckError, InputError
from factcheck.job import Request, check
from factcheck.model import Label, Problem, Report
from factcheck.render.csv import rows_csv
from factcheck.render.index import IndexRow, render_index
from factcheck.store.reports import save_report, slug_of, write_whole

#: Endings that make a file in a folder an article.
ARTICLE_ENDINGS = frozenset({".txt", ".md", ".markdown", ".html", ".htm", ".pdf", ".yaml", ".yml"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """One article of a batch: its report, or the problem that stood in the way."""

    where: str
    folder: str
    report: Report | None = None
    problem: Problem | None = None


def list_articles(places: Iterable[str]) -> tuple[str, ...]:
    """The articles named or lying in the named folders, each once; raises `InputError` if there is none."""
    found: list[str] = []
    for place in places:
        path = Path(place)
        if path.is_dir():
            inside = sorted(file for file in path.rglob("*") if file.suffix.lower() in ARTICLE_ENDINGS)
            found += [str(file) for file in inside if file.is_file()]
        else:
            found.append(place)
    if not found:
        raise InputError(f"no article in {', '.join(places)}; endings read: {', '.join(sorted(ARTICLE_ENDINGS))}")
    return tuple(dict.fromkeys(found))


def run_batch(
    requests: Sequence[Request],
    folder: Path,
    *,
    formats: Sequence[str],
    jobs: int = 1,
    done: Callable[[Done], None] = lambda _: None,
) -> tuple[Done, ...]:
    """Checks every article; reports each as it is done; writes the reports, ``index.html`` and ``claims.csv``.

    What is written does not depend on `jobs`.
    """
    names = _folder_names([request.where for request in requests])
    tasks = [
        partial(_check_one, _polite(request, jobs), name, folder, tuple(formats))
        for request, name in zip(requests, names, strict=True)
    ]
    results = []
    for one in _each(tasks, jobs):
        results.append(one)
        done(one)
    write_whole(folder / "index.html", render_index([_index_row(one) for one in results]))
    write_whole(folder / "claims.csv", rows_csv([(one.folder, one.report) for one in results if one.report]))
    return tuple(results)


def _check_one(request: Request, name: str, folder: Path, formats: tuple[str, ...]) -> Done:
    try:
        report, run = check(request)
        save_report(report, folder / name, formats, run)
    except FactcheckError as error:
        problem = Problem(stage="batch", where=request.where, reason="not_checked", detail=str(error))
        return Done(where=request.where, folder=name, problem=problem)
    return Done(where=request.where, folder=name, report=report)


def _polite(request: Request, jobs: int) -> Request:
    """The request with pauses so long that all processes together keep the pace that is set."""
    settings = replace(request.settings, host_delay_s=request.settings.host_delay_s * max(1, jobs))
    return replace(request, settings=settings)


def _each(tasks: Sequence[Callable[[], Done]], jobs: int) -> Iterator[Done]:
    """The results in the order of the tasks, from this process or from `jobs` others."""
    if jobs <= 1 or len(tasks) <= 1:
        yield from (task() for task in tasks)
        return
    with ProcessPoolExecutor(max_workers=jobs, mp_context=get_context("spawn")) as pool:
        yield from (future.result() for future in [pool.submit(task) for task in tasks])


def _folder_names(articles: Sequence[str]) -> list[str]:
    """A folder name per article; a name that would come twice is numbered."""
    names: list[str] = []
    for where in articles:
        stem = slug_of(Path(where).stem)
        names.append(stem if stem not in names else f"{stem}-{len(names) + 1}")
    return names


def _index_row(one: Done) -> IndexRow:
    counts = {label: one.report.count(label) if one.report else 0 for label in Label}
    return IndexRow(
        name=one.report.article.title or one.where if one.report else one.where,
        link=f"{one.folder}/report.html" if one.report else None,
        verified=counts[Label.VERIFIED],
        disputed=counts[Label.DISPUTED],
        unsourced=counts[Label.UNSOURCED],
        opinions=len(one.report.opinions) if one.report else 0,
        problem=one.problem.detail if one.problem else None,
    )
