"""`explain`: one verdict of a stored report, in words."""

import click

from factcheck.job import explain_finding
from factcheck.store.reports import open_report


@click.command()
@click.argument("report")
@click.argument("claim_id")
def explain(report: str, claim_id: str) -> None:
    """Re-derives one verdict from the stored report, in words.

    REPORT is a report.json or the folder that holds one.
    """
    click.echo(explain_finding(open_report(report), claim_id), nl=False)
