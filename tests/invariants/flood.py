"""A small case: one article, the sources that bear on it, and sources that do not."""

from datetime import date

from factcheck.extract import extract
from factcheck.model import Article, Page, Report, content_id, sha256_of
from factcheck.pipeline import Tools, check_article
from factcheck.segment import split_sentences
from factcheck.store.index import SqlitePassageIndex

TEXT = """\
On 3 March 2024 the river Morava flooded Olomouc, killing 41 people and injuring 80.

The mayor, Jana Novotna, asked the state for 2 million euros. "We were not warned," she said. About 1,200 homes lost
power. The government promised to pay no more than 500,000 euros per town. It was a shameful failure of the state.
"""

WIRE = (
    "OLOMOUC, March 4, 2024 (Wire) - The river Morava flooded Olomouc on 3 March 2024. The flood killed 41 people and "
    "injured 80, the fire brigade said."
)

BEARING = {
    "agency": WIRE,
    "copy": f"{WIRE} Read more on our site.",
    "daily": 'Mayor Jana Novotna asked the state for 3 million euros after the flood in Olomouc. "We were not warned," '
    "Novotna said.",
    "ministry": "The government will pay at most 500,000 euros per town, the ministry said after the Olomouc flood.",
}

IRRELEVANT = {
    "sport": "Sparta won the cup final 3-1 in front of 18,000 people on Saturday.",
    "music": "The orchestra opened its season with a symphony by Dvorak.",
    "market": "Wheat futures rose by 2 percent in Chicago after a dry week.",
    "space": "The probe entered orbit around the moon and sent its first pictures.",
}


def article() -> Article:
    sha256 = sha256_of(TEXT.encode())
    return Article(
        id=content_id("article", sha256), text=TEXT, sha256=sha256, published=date(2024, 3, 5), language="en"
    )


def page(name: str, text: str) -> Page:
    return Page(url=f"https://{name}.example/story", body=text.encode(), content_type="text/plain", path=f"{name}.txt")


def run(sources: dict[str, str], order: list[str] | None = None, min_origins: int = 1) -> Report:
    pages = [page(name, sources[name]) for name in (order or list(sources))]
    checked = article()
    tools = Tools(index=SqlitePassageIndex(), min_origins=min_origins)
    return check_article(checked, pages, tools, extraction=extract(checked, split_sentences(checked.text)))
