"""A page that says that it passes on the article is the article again, and no source."""

from datetime import date

import pytest

from factcheck.model import Article, Document
from factcheck.origins import group_origins
from factcheck.origins.retellings import passes_on

DAY = date(2025, 3, 14)


def page(text: str, *, published: date | None = DAY, credit: str | None = None) -> Document:
    return Document(id="page", text=text, sha256="", published=published, credit=credit)


@pytest.mark.parametrize(
    ("document", "passes"),
    [
        (page("This page reprints an essay on the harbour. The essay says nine ships sank."), True),
        (page("The blog sums up the column of 14 March on the harbour."), True),
        (page("The page republishes the Review's article of 14 March.", credit="The Review"), True),
        (page("The page republishes the Review's article on the harbour.", credit="The Review"), False),
        (page("The blog sums up the column of 2 March on the harbour."), False),
        (page("The paper republished a report by the coast guard."), False),
        (page("The harbour repeats a mistake. An article of its statutes forbids it."), False),
        (page("This page reprints an essay on the harbour.", published=date(2025, 3, 13)), False),
        (page("This page reprints an essay on the harbour.", published=None), False),
    ],
)
def test_passes_on(document: Document, passes: bool) -> None:
    assert (passes_on(document, DAY) is not None) is passes


def test_group_origins__counts_a_retelling_as_the_article() -> None:
    article = Article(id="a", text="Nine ships sank in the harbour.", sha256="x", published=DAY)
    (origin,) = group_origins(article, [page("This page reprints an essay. The essay says that nine ships sank.")])
    assert origin.circular
    assert "passes on an article" in origin.why
