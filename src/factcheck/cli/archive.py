"""`replay`, `refresh` and `cache`: what was kept as evidence, and what it is good for."""

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import click

from factcheck import config
from factcheck import replay as replaying
from factcheck.cli import options as shared
from factcheck.cli.group import talk
from factcheck.errors import InputError
from factcheck.fetch.warc import snapshots_in, write_warc
from factcheck.model import Problem, Snapshot
from factcheck.store.reports import read_run
from factcheck.store.snapshots import Snapshots

#: Exit code of the contract for a comparison that failed.
DIFFERS = 1


@click.command()
@click.argument("report")
def replay(report: str) -> None:
    """Makes a stored report again from the bytes it was made of, without network.

    REPORT is a report.json or the folder that holds one. Exit code 1 and the difference, if one byte differs.
    """
    made = replaying.replay(report, config.resolve({}))
    if not made.is_same:
        click.echo("\n".join(made.difference))
        talk("the report made again differs from the one that was stored")
        sys.exit(DIFFERS)
    click.echo("the same, byte for byte")


@click.command()
@click.argument("report")
@shared.as_json
def refresh(report: str, as_json: bool) -> None:
    """Fetches a report's web pages again and says what has changed, was corrected, or is gone.

    REPORT is a report.json or the folder that holds one. The report stays as it is; the new answers are archived.
    """
    found = list(replaying.refresh(report, config.resolve({})))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return
    for each in found:
        click.echo(f"{each.state:12} {each.url}")
        for passage in each.lost:
            click.echo(f"    no longer there: {passage}")
        for correction in each.corrections:
            click.echo(f"    corrected: {correction}")
    talk(f"{len(found)} pages asked, {sum(each.state not in ('same', 'same text') for each in found)} changed or gone")


@click.group()
def cache() -> None:
    """The evidence archive: what was read, byte for byte, and when."""


@cache.command(name="ls")
@click.argument("url", required=False)
@shared.as_json
def list_(url: str | None, as_json: bool) -> None:
    """Lists the snapshots, or those of one address."""
    with _archive() as archive:
        rows = [_row(each) for each in (archive.history(url) if url else archive.every())]
    if as_json:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        for row in rows:
            click.echo(f"{row['id']}  {row['fetched_at'] or 'file':25}  {row['status'] or '':3}  {row['where']}")


@cache.command()
def verify() -> None:
    """Checks every byte kept against its hash; exit code 1 if one is wrong."""
    with _archive() as archive:
        faults = list(archive.faults())
        count = len(archive)
    for fault in faults:
        click.echo(fault)
    if faults:
        sys.exit(DIFFERS)
    click.echo(f"{count} snapshots, every byte as it was kept")


@cache.command()
@click.option("--before", type=shared.Day(), required=True, help="Remove what was seen before this day, YYYY-MM-DD.")
@click.option("--keep", type=click.Path(path_type=Path), help="Folder of reports whose pages stay [default: reports].")
def prune(before: date, keep: Path | None) -> None:
    """Removes old snapshots, but none that a report in the folder of reports was made of."""
    settings = config.resolve({})
    named = _named_by(keep or Path(settings.reports))
    with _archive() as archive:
        gone = archive.prune(datetime.combine(before, time(), UTC), keep=named)
    click.echo(f"{gone} snapshots removed")


@cache.command()
@click.argument("file", type=click.Path(path_type=Path))
def export(file: Path) -> None:
    """Writes the archive as WARC/1.1, packed, for any other tool."""
    if file.exists():
        raise InputError(f"{file} exists; give a name that is free")
    with _archive() as archive, file.open("wb") as out:
        count = write_warc(archive.every(), out, software=f"factcheck/{version('factcheck')}")
    click.echo(f"{count} snapshots written to {file}")


@cache.command(name="import")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def import_(files: tuple[Path, ...]) -> None:
    """Adds what WARC and WACZ files hold to the archive."""
    with _archive(create=True) as archive:
        before = len(archive)
        archive.put_all(_told(found for file in files for found in snapshots_in(file)))
        click.echo(f"{len(archive) - before} snapshots added")


def _told(found: Iterable[Snapshot | Problem]) -> Iterator[Snapshot]:
    """The snapshots; each problem among them is said on standard error."""
    for each in found:
        if isinstance(each, Problem):
            talk(each.detail)
        else:
            yield each


def _archive(*, create: bool = False) -> Snapshots:
    path = Path(config.resolve({}).archive)
    if not create and not path.is_file():
        raise InputError(f"there is no archive {path} yet; `factcheck check` makes one")
    return Snapshots(path)


def _named_by(reports: Path) -> set[str]:
    """The snapshots that the reports under a folder were made of."""
    named: set[str] = set()
    for run in sorted(reports.rglob("run.json")) if reports.is_dir() else []:
        inputs = (read_run(str(run)) or {}).get("inputs", {})
        named.update(*(inputs.get(key, ()) for key in ("article", "claims_file", "pages")))
    return named


def _row(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "id": snapshot.id,
        "where": snapshot.path or snapshot.url,
        "final_url": snapshot.final_url,
        "fetched_at": snapshot.fetched_at.isoformat() if snapshot.fetched_at else None,
        "status": snapshot.status,
        "content_type": snapshot.content_type,
        "sha256": snapshot.sha256,
        "bytes": len(snapshot.body),
        "robots": snapshot.robots,
    }
