"""What is asked of a search provider, and the candidates it names."""

from dataclasses import dataclass, field
from datetime import date

from factcheck.model.source import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question; `recipe` names how it was written, `language` the one it is put in."""

    text: str
    recipe: str
    language: str | None = None
    around: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A candidate, not yet fetched; `held` is its page where the provider has it already.

    Two candidates are the same by their address: what else is said of one depends on who named it.
    """

    url: str
    provider: str = field(compare=False)
    rank: int = field(default=0, compare=False)
    title: str | None = field(default=None, compare=False)
    published: date | None = field(default=None, compare=False)
    held: Page | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One entry of a feed, as the feed tells it."""

    url: str
    title: str
    summary: str = ""
    published: date | None = None
