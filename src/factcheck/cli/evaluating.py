"""`eval`: figures on labelled sets."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from factcheck.evaluate import EVALUATIONS
from factcheck.evaluate.scores import score_table
from factcheck.registry import pick


@click.command(name="eval")
@click.argument("kind", type=click.Choice(sorted(EVALUATIONS)))
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def evaluate(kind: str, files: tuple[Path, ...], as_json: bool) -> None:
    """Scores on labelled sets, with 95 % intervals."""
    scores = pick(EVALUATIONS, kind, "kind of evaluation")(files)
    if as_json:
        click.echo(json.dumps([asdict(score) for score in scores], ensure_ascii=False, indent=2))
    else:
        click.echo(score_table(scores), nl=False)
