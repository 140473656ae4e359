"""What we check: an article and its sentences."""

from dataclasses import dataclass
from datetime import date

from factcheck.model.pages import page_at
from factcheck.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as read: its text is what every offset of the report counts in.

    `page_starts` are the offsets at which the pages of a PDF start.
    """

    id: str
    text: str
    sha256: str
    title: str | None = None
    url: str | None = None
    published: date | None = None
    language: str | None = None
    page_starts: tuple[int, ...] = ()

    def page_of(self, span: Span) -> int | None:
        """The page that `span` starts on, if the article has pages."""
        return page_at(self.page_starts, span.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence; `span` counts in the article's text."""

    index: int
    span: Span
    text: str
