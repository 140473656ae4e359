"""What a word of the article was taken to stand for is kept with the claim, and why."""

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Reference
from factcheck.segment import split_sentences


def references(text: str) -> tuple[Reference, ...]:
    return extract(Article(id="a", text=text, sha256=""), split_sentences(text)).claims[-1].references


KEPT = [
    (
        "Ana Ruiz sued the bank on Monday. She left Lima in May.",
        [("She", "Ana Ruiz", "the one person spoken of last who can be meant")],
    ),
    (
        "Transport Minister Ana Ruiz closed the bridge on Monday. The minister left Lima in May.",
        [("the minister", "Ana Ruiz", "the last one with that title")],
    ),
    ("Ana Ruiz sued the bank on Monday.", []),
    ("Ruiz left for Lima in May. It was the deadliest quake since 1970.", []),
]


@pytest.mark.parametrize(("text", "wanted"), KEPT)
def test_claims__keep_why_a_word_stands_for_another(text: str, wanted: list[tuple[str, str, str]]) -> None:
    assert [(one.word, one.means, one.why) for one in references(text)] == wanted
