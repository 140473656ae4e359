"""What a reader of one format finds in a page, before it becomes a document or an article."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Clean text, paragraphs parted by a blank line, and whatever the page says about itself."""

    text: str
    title: str | None = None
    published: date | None = None
    url: str | None = None
    publisher: str | None = None
    kind: str | None = None
    language: str | None = None
    credit: str | None = None
    links: tuple[str, ...] = ()
    refused: str | None = None
    date_is_sure: bool = True
    page_starts: tuple[int, ...] = ()
