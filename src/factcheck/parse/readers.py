"""The readers, one a format, and the one door to them."""

from collections.abc import Callable
from dataclasses import replace

from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse.credit import credit_of
from factcheck.parse.dateline import dateline_of
from factcheck.parse.decoding import declared_charset, decode
from factcheck.parse.draft import Draft
from factcheck.parse.kinds import PageKind, kind_of
from factcheck.parse.language import language_of
from factcheck.parse.limits import MAX_HTML_BYTES, MAX_PDF_BYTES, MAX_TEXT_BYTES
from factcheck.parse.markdown import read_markdown
from factcheck.parse.plain import clean, join_paragraphs, plain_paragraphs
from factcheck.parse.record import read_record
from factcheck.parse.titles import title_of

_LIMITS = {PageKind.HTML: MAX_HTML_BYTES, PageKind.PDF: MAX_PDF_BYTES}


def draft_of(page: Page) -> Draft:
    """What the reader for `page`'s format finds, gaps filled from its text; raises `ParseError`."""
    kind = kind_of(page)
    _check_size(page, _LIMITS.get(kind, MAX_TEXT_BYTES))
    draft = READERS[kind](page)
    return _with_language(draft if kind is PageKind.RECORD else _with_head(draft))


def name_of(page: Page) -> str:
    """What a message calls `page`: its path if it has one, else its address."""
    return page.path or page.url


def _check_size(page: Page, limit: int) -> None:
    if len(page.body) > limit:
        raise ParseError(
            f"{name_of(page)} is {len(page.body) / 1e6:.0f} MB, more than the {limit / 1e6:.0f} MB we read of one text;"
            " split it and try again",
            reason="too_large",
        )


def _decoded(page: Page) -> str:
    declared = declared_charset(b"", page.content_type)
    return decode(page.body, declared=declared, what=name_of(page))


def _read_text(page: Page) -> Draft:
    text = join_paragraphs(plain_paragraphs(clean(_decoded(page))))
    return Draft(text=text, title=title_of(text))


def _read_markdown(page: Page) -> Draft:
    return read_markdown(_decoded(page))


def _read_json(page: Page) -> Draft:
    return read_record(_decoded(page), name_of(page))


def _with_head(draft: Draft) -> Draft:
    """`draft` with the date and credit its text carries; a record's own fields are left to say so or not."""
    return replace(
        draft,
        published=draft.published or dateline_of(draft.text),
        credit=draft.credit or credit_of(draft.text),
    )


def _with_language(draft: Draft) -> Draft:
    """`draft` with the language its text is in: what counts for reading it is the text, not the declaration."""
    return replace(draft, language=language_of(draft.text) or draft.language)


def _read_html(page: Page) -> Draft:
    from factcheck.parse.html import read_html  # lxml and its company load only where there is HTML

    return read_html(page)


def _read_pdf(page: Page) -> Draft:
    from factcheck.parse.pdf import read_pdf

    return read_pdf(page)


READERS: dict[PageKind, Callable[[Page], Draft]] = {
    PageKind.TEXT: _read_text,
    PageKind.HTML: _read_html,
    PageKind.MARKDOWN: _read_markdown,
    PageKind.PDF: _read_pdf,
    PageKind.RECORD: _read_json,
}
