"""A page as a source."""

from factcheck.errors import ParseError
from factcheck.model import Document, Page, content_id, sha256_of
from factcheck.parse.address import address_of
from factcheck.parse.readers import draft_of, name_of
from factcheck.text.sentences import paragraph_spans


def read_page(page: Page) -> Document:
    """The text and the facts of `page` as a source; raises `ParseError` with the reason it cannot be read.

    The id is of the bytes and where they were, so that two copies stay two documents.
    """
    draft = draft_of(page)
    if not draft.text:
        raise ParseError(f"{name_of(page)} holds no text a reader would see", reason="empty")
    sha256 = sha256_of(page.body)
    url = draft.url or address_of(page)
    return Document(
        id=content_id("document", sha256, url or "", page.path or ""),
        text=draft.text,
        sha256=sha256,
        url=url,
        publisher=draft.publisher,
        title=draft.title,
        published=draft.published,
        kind=draft.kind,
        language=draft.language,
        credit=draft.credit,
        path=page.path,
        paragraphs=paragraph_spans(draft.text),
        links=draft.links,
        refused=draft.refused,
        date_is_sure=draft.date_is_sure,
        page_starts=draft.page_starts,
    )
