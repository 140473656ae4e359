"""The group of commands, and the one place where an expected failure becomes a sentence."""

from typing import Any

import click

from factcheck.errors import FactcheckError

#: Usage or input error (click's own code for the first).
INPUT_ERROR = 2


class Commands(click.Group):
    """Turns every `FactcheckError` into one line on standard error and exit code 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """The command's result."""
        try:
            return super().invoke(ctx)
        except FactcheckError as error:
            click.echo(f"factcheck: {error}", err=True)
            ctx.exit(INPUT_ERROR)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="factcheck")
def main() -> None:
    """Checks an article against sources, claim by claim: verified, disputed or unsourced."""


def talk(*lines: str) -> None:
    """Prints lines that are no result, on standard error."""
    for line in lines:
        click.echo(line, err=True)
