"""The persistent corpus filled, listed and emptied."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factcheck.config import Settings
from factcheck.errors import InputError, SourceError
from factcheck.model import Page, Problem
from factcheck.passages import split_passages
from factcheck.store.corpus import Corpus, Held
from factcheck.wiring import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of one page: ``added``, ``already there``, or why it was left out."""

    place: str
    outcome: str


def add(places: Sequence[str], settings: Settings) -> Iterator[Added]:
    """Puts the pages at `places` (files, folders, addresses) into the corpus, saying of each what became of it."""
    with Desk(settings) as desk, Corpus(Path(settings.corpus)) as corpus:
        for page in desk.sources(places):
            yield _added(page, desk, corpus)


def listed(settings: Settings) -> tuple[Held, ...]:
    """The documents of the corpus; raises `InputError` if there is none."""
    with _existing(settings) as corpus:
        return corpus.listed()


def remove(places: Sequence[str], settings: Settings) -> int:
    """How many documents were removed; raises `InputError` naming a place that holds none."""
    count = 0
    with _existing(settings) as corpus:
        for place in places:
            gone = corpus.remove(place)
            if not gone:
                raise InputError(f"the corpus holds nothing from {place}; `factcheck index ls` lists what it holds")
            count += gone
    return count


def _added(page: Page | Problem, desk: Desk, corpus: Corpus) -> Added:
    if isinstance(page, Problem):
        return Added(place=page.where, outcome=page.detail)
    place = page.path or page.url
    try:
        document = desk.read(page)
    except SourceError as error:
        return Added(place=place, outcome=str(error))
    if document.refused:
        return Added(place=place, outcome=f"left out: {document.refused}")
    is_new = corpus.add(page, document, split_passages(document))
    return Added(place=place, outcome="added" if is_new else "already there")


def _existing(settings: Settings) -> Corpus:
    path = Path(settings.corpus)
    if not path.is_file():
        raise InputError(f"there is no corpus {path} yet; `factcheck index add PATH` makes one")
    return Corpus(path)
