"""PDF: the text of its pages, lines joined to paragraphs, running heads left out. Needs the extra ``pdf``."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from itertools import accumulate
from statistics import median

from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse.draft import Draft
from factcheck.parse.limits import MAX_PDF_PAGES, MAX_TEXT_BYTES
from factcheck.parse.plain import clean, join_paragraphs
from factcheck.parse.quiet import quieten
from factcheck.parse.titles import title_of

#: A line ends a paragraph if it ends a sentence and is shorter than this share of the usual line.
_SHORT = 0.8
#: A line that stands on this many pages at the top or bottom is a running head; one may differ in its number.
_RUNNING = 3
_STOP = re.compile(r"[.!?:…][\"'”’»)\]]*$")
_HYPHEN = re.compile(r"(?<=[a-zäöüß])-$")


def read_pdf(page: Page) -> Draft:
    """The text of a PDF; raises `ParseError` if it is locked, damaged, only pictures, or pypdf is not there."""
    what = page.path or page.url
    lines = _without_running_heads(list(_lines_by_page(page.body, what)))
    text, page_starts = joined([[clean(paragraph) for paragraph in _paragraphs(each)] for each in lines])
    if not text:
        raise ParseError(f"{what} holds no text, only pictures; run text recognition on it first", reason="no_text")
    if len(text) > MAX_TEXT_BYTES:
        raise ParseError(f"{what} holds more than {MAX_TEXT_BYTES:,} characters of text; split it", reason="too_large")
    return Draft(text=text, title=title_of(text), page_starts=page_starts)


def joined(pages: Sequence[Iterable[str]]) -> tuple[str, tuple[int, ...]]:
    r"""The paragraphs of all pages as one text, and where each page starts in it.

    A paragraph that a page breaks off inside a sentence goes on on the next.

    >>> joined([["The river", "rose and"], ["fell again."], [], ["The end."]])
    ('The river\n\nrose and fell again.\n\nThe end.', (0, 20, 33, 33))
    """
    text, starts = "", []
    for page in pages:
        kept = join_paragraphs(page)
        gap = _gap(text, kept)
        text = text[:-1] if gap == "" and text else text
        starts.append(len(text) + len(gap))
        text = f"{text}{gap}{kept}" if kept else text
    # A page without text starts where the next one does.
    return text, tuple(reversed(list(accumulate(reversed(starts), min, initial=len(text)))[1:]))


def _gap(text: str, following: str) -> str:
    """What parts a page from the text before it: nothing inside a word, a space inside a sentence, a blank line."""
    if not text:
        return ""
    if following[:1].islower() and not _STOP.search(text):
        return "" if _HYPHEN.search(text) else " "
    return "\n\n"


def _lines_by_page(body: bytes, what: str) -> Iterator[list[str]]:
    try:
        from pypdf import PdfReader
        from pypdf.errors import PyPdfError
    except ImportError as error:
        raise ParseError(
            f"{what} is a PDF, and reading PDF needs one more package: pip install 'factcheck[pdf]'", reason="pdf_extra"
        ) from error
    quieten("pypdf")
    try:
        reader = PdfReader(BytesIO(body))
        if reader.is_encrypted and not reader.decrypt(""):
            raise ParseError(f"{what} is locked by a password; save it without one", reason="encrypted")
        for number in range(min(len(reader.pages), MAX_PDF_PAGES)):
            yield reader.pages[number].extract_text().strip().split("\n")
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError) as error:
        raise ParseError(f"{what} is a damaged PDF ({type(error).__name__}); save it anew", reason="bad_pdf") from error


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    ends = Counter(_shape(line) for lines in pages for line in {*lines[:1], *lines[-1:]})
    return [
        [
            line
            for at, line in enumerate(lines)
            if 0 < at < len(lines) - 1 or ends[_shape(line)] < _RUNNING or not line.strip()
        ]
        for lines in pages
    ]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "0", line.strip())


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """The paragraphs of one page: a blank line, or a short line that ends a sentence, ends one."""
    usual = median([len(line) for line in lines if line.strip()] or [0])
    kept = ""
    for line in lines:
        kept = _HYPHEN.sub("", kept) + line.strip() if _HYPHEN.search(kept) else f"{kept} {line.strip()}".strip()
        if not line.strip() or (_STOP.search(kept) and len(line) < _SHORT * usual):
            yield kept
            kept = ""
    yield kept
