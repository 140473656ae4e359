"""A page as the article under check."""

from datetime import date

from factcheck.errors import InputError, ParseError
from factcheck.model import Article, Page, content_id, sha256_of
from factcheck.parse.address import address_of
from factcheck.parse.draft import Draft
from factcheck.parse.limits import MAX_TEXT_BYTES
from factcheck.parse.readers import draft_of, name_of


def read_article(page: Page, *, published: date | None = None) -> Article:
    """The article in `page`; `published` wins over what the page says. Raises `InputError` in one sentence."""
    draft = _draft(page)
    sha256 = sha256_of(page.body)
    return Article(
        id=content_id("article", sha256),
        text=draft.text,
        sha256=sha256,
        title=draft.title,
        url=draft.url or address_of(page),
        published=published or draft.published,
        language=draft.language,
        page_starts=draft.page_starts,
    )


def _draft(page: Page) -> Draft:
    if not page.body.strip():
        raise InputError(f"{name_of(page)} is empty; give an article with text in it")
    try:
        draft = draft_of(page)
    except ParseError as error:
        raise InputError(str(error)) from error
    _check_text(draft.text, name_of(page))
    return draft


def _check_text(text: str, name: str) -> None:
    if not any(character.isalpha() for character in text):
        raise InputError(f"{name} holds no text a reader would see; give an article with sentences in it")
    if len(text) > MAX_TEXT_BYTES:
        raise InputError(f"{name} holds more than {MAX_TEXT_BYTES:,} characters of text; split it and try again")
