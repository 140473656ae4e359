"""The library: what ``import factcheck`` offers. Typed, and without network unless an address is given."""

from collections.abc import Sequence
from datetime import date
from itertools import chain
from pathlib import Path

from factcheck import wiring
from factcheck.config import Settings
from factcheck.extract import Extraction, claim_from_text, extract, is_opinion, opinion_cues
from factcheck.model import Article, Document, Finding, Page, Report, content_id, sha256_of
from factcheck.parse import read_article
from factcheck.passages import split_passages
from factcheck.pipeline import check_article as run_pipeline
from factcheck.pipeline import shelve, weigh_claim
from factcheck.segment import split_sentences
from factcheck.text.sentences import paragraph_spans

__all__ = ["check_article", "extract_claims", "is_opinion", "load_article", "opinion_cues", "verify_claim"]


#: No system has file names of more bytes (POSIX NAME_MAX is 255), folders before it aside.
_LONGEST_NAME = 255


def load_article(
    article: str | Path | Article, *, published: date | None = None, settings: Settings | None = None
) -> Article:
    """The article behind a path, an address, or ``-``; raises `InputError` in one sentence.

    A `str` that names no file and no address is taken as the article's text if it holds white space.
    """
    if isinstance(article, Article):
        return article
    where = str(article)
    if isinstance(article, str) and _is_text(where):
        return read_article(Page(url="text", body=where.encode(), content_type="text/plain"), published=published)
    return read_article(wiring.open_article(where, settings or Settings()), published=published)


def _is_text(where: str) -> bool:
    """Whether the words are an article and not the name of one: no file is called so, or can be."""
    if wiring.is_address(where) or len(where.split()) < 2:
        return False
    return "\n" in where or len(where) > _LONGEST_NAME or not Path(where).exists()


def extract_claims(article: str | Path | Article, *, published: date | None = None) -> Extraction:
    """The claims and the opinions of an article, in the order they stand in it."""
    loaded = load_article(article, published=published)
    return extract(loaded, split_sentences(loaded.text))


def check_article(
    article: str | Path | Article,
    *,
    sources: Sequence[str | Path] = (),
    search: Sequence[str] = (),
    published: date | None = None,
    as_of: date | None = None,
    settings: Settings | None = None,
) -> Report:
    """The report on an article held against `sources` (files, folders, addresses) and what `search` finds.

    `search` names providers as ``--search`` does; without it, and without an address, nothing touches the network.
    """
    chosen = settings or Settings()
    loaded = load_article(article, published=published, settings=chosen)
    with wiring.Desk(chosen) as desk:
        claims = extract(loaded, split_sentences(loaded.text)).claims if search else ()
        found = desk.find(loaded, claims, search) if search else None
        pages = chain(desk.sources([str(place) for place in sources]), found.pages if found else ())
        tools = wiring.build_tools(chosen, as_of=as_of, read=desk.read, asked=found.asked if found else None)
        return run_pipeline(loaded, pages, tools)


def verify_claim(claim: str, evidence: Sequence[str], *, published: date | None = None) -> Finding:
    """The finding on one claim against given texts; each text is one source, undated.

    The whole of `claim` is taken as one claim. `published` is the day it was made, which relative dates count from.
    """
    asked = claim_from_text(claim, published=published)
    article = Article(
        # No text: evidence that repeats the claim word for word is evidence here, not a copy of an article.
        id=content_id("article", claim),
        text="",
        sha256=sha256_of(b""),
        published=published,
    )
    documents = [_given(text) for text in dict.fromkeys(evidence) if text.strip()]
    passages = [passage for document in documents for passage in split_passages(document)]
    return weigh_claim(asked, passages, article, shelve(article, documents))


def _given(text: str) -> Document:
    return Document(
        id=content_id("source", text),
        text=text,
        sha256=sha256_of(text.encode()),
        paragraphs=paragraph_spans(text),
    )
