"""`demo`, `check` and `batch`: articles in, reports out."""

import shutil
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from factcheck import config, job
from factcheck.batch import Done, list_articles, run_batch
from factcheck.cli import options as shared
from factcheck.cli.group import talk
from factcheck.demo import demo_request
from factcheck.model import Label, Report
from factcheck.render import RENDERERS
from factcheck.render.table import table
from factcheck.store.reports import check_folder, save_report, slug_of

#: Exit codes of the contract: a policy failed; finished, but some sources could not be looked at.
POLICY_FAILED, SOURCES_MISSED = 1, 3


@click.command()
@shared.output
@shared.as_json
def demo(output: Path | None, as_json: bool) -> None:
    """Checks the bundled article against the bundled sources; no network."""
    with demo_request() as request:
        folder = output or _default_folder("demo", request.settings, as_json=as_json)
        _check(request, folder, shared.formats_of(shared.DEFAULT_FORMATS), as_json=as_json)


@click.command()
@click.argument("article")
@shared.checking
@shared.output
@shared.as_json
def check(article: str, output: Path | None, as_json: bool, **options: Any) -> None:
    """Checks an article, or an edited claims file, against sources.

    ARTICLE is a file (text, Markdown, HTML, PDF), an address, a claims file, or - for standard input. The report
    goes to reports/NAME unless -o names a folder.
    """
    request, fail_on = shared.request_of(article, options), shared.labels_of(options["fail_on"])
    formats = shared.formats_of(options["formats"])
    folder = output or _default_folder(slug_of(Path(article).stem), request.settings, as_json=as_json)
    report = _check(request, folder, formats, as_json=as_json)
    _leave([report], fail_on, strict=options["strict_sources"])


@click.command()
@click.argument("articles", nargs=-1, required=True)
@shared.checking
@click.option("--jobs", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes to use.")
@shared.output
def batch(articles: tuple[str, ...], jobs: int, output: Path | None, **options: Any) -> None:
    """Checks many articles; one report each, an index page and one CSV.

    ARTICLES are files and folders. An article that cannot be checked is named, and the rest go on.
    """
    listed, fail_on = list_articles(articles), shared.labels_of(options["fail_on"])
    requests = [shared.request_of(where, options) for where in listed]
    folder = output or Path(requests[0].settings.reports)
    formats = shared.formats_of(options["formats"])
    check_folder(folder)
    with click.progressbar(length=len(listed), label="Checking", file=sys.stderr) as bar:
        results = run_batch(requests, folder, formats=formats, jobs=jobs, done=lambda _: bar.update(1))
    for one in results:
        click.echo(_line(one))
    talk(f"index: {folder / 'index.html'}")
    _leave([one.report for one in results if one.report], fail_on, strict=options["strict_sources"])


def _check(request: job.Request, folder: Path | None, formats: tuple[str, ...], *, as_json: bool) -> Report:
    if folder:
        check_folder(folder)
    if request.search:
        talk(f"asking {', '.join(request.search)}; one request in {request.settings.host_delay_s:g} s to each host")
    report, run = job.check(request if folder else replace(request, keep=False))
    if as_json:
        talk(*report.notes)
        click.echo(RENDERERS["json"](report), nl=False)
    else:
        click.echo(table(report, width=_width(), colour=sys.stdout.isatty()), nl=False)
    if folder:
        paths = save_report(report, folder, formats, run)
        talk(f"report: {paths.get('html', folder)}")
    return report


def _default_folder(name: str, settings: config.Settings, *, as_json: bool) -> Path | None:
    return None if as_json else Path(settings.reports) / name


def _leave(reports: Iterable[Report], fail_on: tuple[str, ...], *, strict: bool) -> None:
    """Ends the program with the exit code that the policies ask for, if they ask for one."""
    every = list(reports)
    if not all(job.passed(report, fail_on) for report in every):
        sys.exit(POLICY_FAILED)
    if strict and any(report.problems for report in every):
        sys.exit(SOURCES_MISSED)


def _line(one: Done) -> str:
    if one.report is None:
        return f"{one.where}: not checked: {one.problem.detail if one.problem else 'reason unknown'}"
    counts = ", ".join(f"{one.report.count(label)} {label}" for label in Label)
    return f"{one.where}: {counts}, {len(one.report.opinions)} opinions"


def _width() -> int:
    return shutil.get_terminal_size((100, 24)).columns
