"""The bundled article and its bundled sources."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from importlib.resources import as_file, files

from factcheck.job import Request

#: The article prints no date; the latest events that it tells of are of 25 and 26 November 2025.
PUBLISHED = date(2025, 11, 26)

NOTES = (
    "The sources of this demo are analyst notes: one short statement per fact, in our words, each citing the "
    "public page it was taken from. They are not the pages, and a page may have changed since.",
    f"The article carries no date. {PUBLISHED.isoformat()} is assumed, from the latest events it tells of.",
)


@contextmanager
def demo_request() -> Iterator[Request]:
    """The demo as a request; its files exist while the context lasts, also inside a zipped package."""
    with as_file(files("factcheck") / "data" / "demo") as folder:
        yield Request(
            where=str(folder / "article.txt"),
            sources=(str(folder / "sources.jsonl"),),
            published=PUBLISHED,
            offline=True,
            notes=NOTES,
            base=f"{folder}/",
        )
