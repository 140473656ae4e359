"""Where evidence comes from: bytes received, the document in them, the passage a person would quote."""

from dataclasses import dataclass
from datetime import date, datetime

from factcheck.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Bytes exactly as received or read, with what the carrier said of them."""

    url: str
    body: bytes
    content_type: str | None = None
    final_url: str | None = None
    status: int | None = None
    fetched_at: datetime | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A source as text: re-derivable from its page, so a better parser needs no second fetch.

    `paragraphs` are spans of `text`; a passage never crosses one. `credit` is the agency or outlet the
    page itself says it carries. `links` are the addresses the text points to. `refused` says why the
    document may not be evidence (a front page, nothing but headlines, no text), or is None. `date_is_sure` is false
    where only one method of dating a web page gave its day. `page_starts` are the offsets at which the pages of a PDF
    start.
    """

    id: str
    text: str
    sha256: str
    url: str | None = None
    publisher: str | None = None
    title: str | None = None
    published: date | None = None
    kind: str | None = None
    language: str | None = None
    credit: str | None = None
    path: str | None = None
    paragraphs: tuple[Span, ...] = ()
    links: tuple[str, ...] = ()
    refused: str | None = None
    date_is_sure: bool = True
    page_starts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One to three sentences of a document; `span` counts in the document's text.

    Title, publisher, date and language are the document's: they say whom and when the sentences speak of. `before` is
    the sentence in front of the passage, which may name whom "she" stands for; `page` the page of a PDF it starts on.
    """

    id: str
    document_id: str
    span: Span
    text: str
    title: str | None = None
    published: date | None = None
    language: str | None = None
    date_is_sure: bool = True
    publisher: str | None = None
    before: str | None = None
    page: int | None = None

    @property
    def reference(self) -> date | None:
        """The day that "on Tuesday" counts from; none where it is doubtful, lest a dispute rest on a guess."""
        return self.published if self.date_is_sure else None
