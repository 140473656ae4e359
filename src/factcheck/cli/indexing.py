"""`index`: the persistent corpus."""

import json
from dataclasses import asdict

import click

from factcheck import config, indexing
from factcheck.cli import options as shared
from factcheck.cli.group import talk


@click.group()
def index() -> None:
    """The persistent corpus: sources kept at hand, found by `check --search local`."""


@index.command()
@click.argument("places", nargs=-1, required=True, metavar="PATH...")
def add(places: tuple[str, ...]) -> None:
    """Adds files, folders and addresses to the corpus; what is there already stays one."""
    new = 0
    for each in indexing.add(places, config.resolve({})):
        new += each.outcome == "added"
        if each.outcome not in ("added", "already there"):
            talk(f"{each.place}: {each.outcome}")
    click.echo(f"{new} documents added")


@index.command(name="ls")
@shared.as_json
def list_(as_json: bool) -> None:
    """Lists the documents of the corpus."""
    held = indexing.listed(config.resolve({}))
    if as_json:
        click.echo(json.dumps([asdict(each) for each in held], ensure_ascii=False, indent=2))
    else:
        for each in held:
            click.echo(f"{each.place}  {each.title or ''}".rstrip())


@index.command()
@click.argument("places", nargs=-1, required=True, metavar="PATH...")
def rm(places: tuple[str, ...]) -> None:
    """Removes documents by the place they came from: a file, a folder, an address."""
    click.echo(f"{indexing.remove(places, config.resolve({}))} documents removed")
