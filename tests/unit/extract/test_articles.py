"""Seven articles read whole: what a careful reader marks is found, each fact by a claim of its own, and little else."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from factcheck.evaluate.extraction import places
from factcheck.extract import Extraction, extract
from factcheck.model import Article, ClaimKind
from factcheck.segment import split_sentences

DATA = Path(__file__).parents[2] / "data" / "extraction"
PUBLISHED = {
    "earthquake": date(2024, 3, 14),
    "election": date(2024, 5, 6),
    "results": date(2024, 10, 30),
    "court": date(2024, 10, 28),
    "ceasefire": date(2024, 6, 24),
    "vaccine": date(2024, 4, 12),
    "carmaker": date(2024, 3, 20),
}
#: Claims a marked claim may cost, on average.
PRICE = 1.3


@cache
def text_of(name: str) -> str:
    return (DATA / f"{name}.txt").read_text(encoding="utf-8")


@cache
def read(name: str) -> Extraction:
    text = text_of(name)
    return extract(Article(id=name, text=text, sha256="", published=PUBLISHED[name]), split_sentences(text))


def marked(name: str) -> Iterator[tuple[str, str]]:
    for line in (DATA / f"{name}.claims").read_text(encoding="utf-8").splitlines():
        kind, _, quote = line.partition(" | ")
        yield kind, quote


def words_at(text: str, quote: str) -> frozenset[int]:
    start = text.index(quote)
    return places(text, start, start + len(quote))


ALL = [(name, kind, quote) for name in PUBLISHED for kind, quote in marked(name)]
CLAIMS = [row for row in ALL if row[1] != "opinion"]
OPINIONS = [(name, quote) for name, kind, quote in ALL if kind == "opinion"]


@pytest.mark.parametrize(("name", "kind", "quote"), CLAIMS)
def test_extract__finds_each_marked_claim_with_its_kind(name: str, kind: str, quote: str) -> None:
    text = text_of(name)
    wanted = words_at(text, quote)
    near = [
        claim
        for claim in read(name).claims
        if len(wanted & (ours := places(text, claim.span.start, claim.span.end))) >= 0.5 * len(wanted | ours)
    ]
    assert near, f"nothing like {quote!r}"
    assert ClaimKind(kind) in {claim.kind for claim in near}


@pytest.mark.parametrize(("name", "quote"), OPINIONS)
def test_extract__lists_each_marked_opinion(name: str, quote: str) -> None:
    text = text_of(name)
    wanted = words_at(text, quote)
    ours = [places(text, opinion.span.start, opinion.span.end) for opinion in read(name).opinions]
    assert any(len(wanted & one) >= 0.5 * len(wanted | one) for one in ours)


@pytest.mark.parametrize("name", PUBLISHED)
def test_extract__costs_few_claims_beside_the_marked_ones(name: str) -> None:
    assert len(read(name).claims) <= PRICE * sum(kind != "opinion" for kind, _ in marked(name))


@pytest.mark.parametrize("name", PUBLISHED)
def test_extract__opinions_are_no_more_than_marked(name: str) -> None:
    assert len(read(name).opinions) <= sum(kind == "opinion" for kind, _ in marked(name)) + 1
