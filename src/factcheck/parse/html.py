"""HTML: what the page says about itself, then the tree pruned of what is unseen and what frames, then its text."""

from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse.address import address_of
from factcheck.parse.decoding import declared_charset, decode
from factcheck.parse.draft import Draft
from factcheck.parse.furniture import drop_furniture
from factcheck.parse.hidden import drop_hidden
from factcheck.parse.maintext import main_text
from factcheck.parse.metadata import links_of, metadata_of
from factcheck.parse.pubdate import is_agreed, published_on
from factcheck.parse.refusal import refusal_of
from factcheck.parse.soup import soup_of


def read_html(page: Page) -> Draft:
    """The article of an HTML page, with the page's metadata; raises `ParseError` if it holds no text."""
    what = page.path or page.url
    html = _decoded(page, what)
    soup = soup_of(html, what)
    about = metadata_of(soup, address_of(page))
    published = published_on(soup, about.url, latest=page.fetched_at.date() if page.fetched_at else None)
    sure = published is None or is_agreed(soup, about.url, published)
    drop_hidden(soup)
    drop_furniture(soup)
    links = links_of(soup, about.url)
    text = main_text(soup)
    return Draft(
        text=text,
        title=about.title,
        published=published,
        url=about.url,
        publisher=about.publisher,
        kind=about.kind,
        language=about.language,
        credit=about.credit,
        links=links,
        refused=refusal_of(text, about.url),
        date_is_sure=sure,
    )


def _decoded(page: Page, what: str) -> str:
    """The characters of the page; stray null bytes, which browsers pass over, are left out."""
    body = page.body if page.body[:2] in (b"\xff\xfe", b"\xfe\xff") else page.body.replace(b"\x00", b"")
    declared = declared_charset(body, page.content_type)
    try:
        return decode(body, declared=declared, what=what)
    except ParseError:
        if not _is_known(declared):
            raise
    return body.decode(declared or "utf-8", "replace")  # as browsers do with a page that is nearly what it says


def _is_known(encoding: str | None) -> bool:
    try:
        return encoding is not None and b"a".decode(encoding) == "a"
    except LookupError:
        return False
