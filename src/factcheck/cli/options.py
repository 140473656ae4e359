"""Options that several commands share, and what they come to."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from factcheck import config
from factcheck.errors import ConfigError
from factcheck.job import Request
from factcheck.model import Label
from factcheck.registry import pick
from factcheck.render import RENDERERS

DEFAULT_FORMATS = "html,json,csv,md"


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day; fails with one sentence for anything else."""
        try:
            return value if isinstance(value, date) else datetime.strptime(value, "%Y-%m-%d").date()
        except ValueError:
            self.fail(f"{value!r} is no date; write YYYY-MM-DD, for example 2025-11-26.", param, ctx)


output = click.option("-o", "--output", type=click.Path(path_type=Path), help="Where to write.")
published = click.option("--published", type=Day(), help="Day the article was published, YYYY-MM-DD.")
offline = click.option("--offline", is_flag=True, help="Never touch the network.")
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON; write files only where -o says so.")

_CHECKING = (
    click.option("--sources", multiple=True, metavar="PATH", help="File, folder or address of sources; repeatable."),
    click.option(
        "--search",
        multiple=True,
        metavar="NAME",
        help="Look for sources: cited, wikipedia[:LANG], searxng:URL, gdelt, feeds, factchecks, local, or default; "
        "repeatable.",
    ),
    offline,
    published,
    click.option("--as-of", type=Day(), help="Refuse sources published after this day."),
    click.option("--min-origins", type=int, help="Independent voices that `verified` needs (default 1)."),
    click.option("--format", "formats", default=DEFAULT_FORMATS, show_default=True, help="Report formats."),
    click.option("--fail-on", default="", metavar="LABELS", help="Exit 1 if a claim is one of disputed,unsourced."),
    click.option("--strict-sources", is_flag=True, help="Exit 3 if a source could not be looked at."),
)


def checking(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options that `check` and `batch` share."""
    for option in reversed(_CHECKING):
        command = option(command)
    return command


def request_of(where: str, options: dict[str, Any]) -> Request:
    """The request that the shared options ask for; raises `ConfigError`."""
    settings = config.resolve({"min_origins": options["min_origins"]})
    return Request(
        where=where,
        sources=tuple(options["sources"]),
        search=_providers(tuple(options["search"]) or settings.search),
        published=options["published"],
        as_of=options["as_of"],
        offline=options["offline"],
        settings=settings,
    )


def _providers(names: tuple[str, ...]) -> tuple[str, ...]:
    """The names of search providers, each known; raises `UnknownNameError` before any work is done."""
    if names:
        from factcheck.search import SEARCHERS  # loads what speaks to the web

        for name in names:
            pick({"default": None, **SEARCHERS}, name.partition(":")[0], "search provider")
    return names


def formats_of(names: str) -> tuple[str, ...]:
    """The formats named; raises `UnknownNameError` before any work is done.

    >>> formats_of("json, csv")
    ('json', 'csv')
    """
    chosen = tuple(name.strip() for name in names.split(",") if name.strip())
    for name in chosen:
        pick(RENDERERS, name, "format")
    return chosen


def labels_of(names: str) -> tuple[str, ...]:
    """The labels a policy names; ``never`` names none. Raises `ConfigError`.

    >>> labels_of("disputed"), labels_of("never")
    (('disputed',), ())
    """
    labels = tuple(name.strip() for name in names.split(",") if name.strip() not in ("", "never"))
    for label in labels:
        if label not in set(Label):
            raise ConfigError(f"--fail-on {label!r}: no such label; known: {', '.join(Label)}, never")
    return labels
