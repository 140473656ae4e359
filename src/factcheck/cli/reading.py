"""`extract` and `values`: what the machine reads in an article and in a phrase."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from factcheck import config, job
from factcheck.cli import options as shared
from factcheck.cli.group import talk
from factcheck.errors import InputError
from factcheck.phrases import value_line, values_of_lines
from factcheck.render.json import value_record
from factcheck.store.reports import slug_of
from factcheck.text.values import find_values


@click.command()
@click.argument("article")
@shared.output
@shared.published
@shared.offline
@shared.as_json
def extract(article: str, output: Path | None, published: date | None, offline: bool, as_json: bool) -> None:
    """Lists claims and opinions as a claims file that a person can edit.

    The file goes to claims/NAME.yaml unless -o names one; the article's text lies beside it. A second run keeps
    what was edited, added or deleted.
    """
    settings = config.resolve({})
    request = job.Request(where=article, published=published, offline=offline, settings=settings)
    if as_json:
        click.echo(job.claims_json(request), nl=False)
        return
    path = output or Path(settings.claims) / f"{slug_of(Path(article).stem)}.yaml"
    listed = job.list_claims(request, path)
    talk(*listed.notes, f"{len(listed.claims)} claims, {len(listed.opinions)} opinions listed in")
    click.echo(path)


@click.command()
@click.argument("text", required=False)
@click.option("--date", "reference", type=shared.Day(), help="Day that relative dates count from, YYYY-MM-DD.")
@click.option("--language", default="en", show_default=True, help="Language of the text, ISO 639-1.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--jsonl", is_flag=True, help='Read {"id","text","reference_date"} lines from standard input.')
def values(text: str | None, reference: date | None, language: str, as_json: bool, jsonl: bool) -> None:
    """Shows how the machine reads the quantities and dates of a phrase."""
    if jsonl:
        for line in values_of_lines(sys.stdin, language):
            click.echo(line)
        return
    if text is None:
        raise InputError("give a TEXT, or --jsonl with lines on standard input")
    records = [value_record(value) for value in find_values(text, reference=reference, language=language)]
    if as_json:
        click.echo(json.dumps(records, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(value_line(record) for record in records) or "no values")
