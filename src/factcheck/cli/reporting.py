"""`explain` and `diff`: what stored reports say."""

import json

import click

from factcheck.changes import as_record, as_text, changes_between
from factcheck.cli import options as shared
from factcheck.explaining import explain_finding
from factcheck.store.reports import open_report


@click.command()
@click.argument("report")
@click.argument("claim_id")
def explain(report: str, claim_id: str) -> None:
    """Re-derives one verdict from the stored report, in words.

    REPORT is a report.json or the folder that holds one.
    """
    click.echo(explain_finding(open_report(report), claim_id), nl=False)


@click.command()
@click.argument("old")
@click.argument("new")
@shared.as_json
def diff(old: str, new: str, as_json: bool) -> None:
    """Shows what lies between two reports: claims added, gone, changed; verdicts moved, and why.

    OLD and NEW are each a report.json or the folder that holds one, of two runs or of two versions of an article.
    """
    changes = changes_between(open_report(old), open_report(new))
    click.echo(json.dumps(as_record(changes), ensure_ascii=False, indent=2) if as_json else as_text(changes).rstrip())
