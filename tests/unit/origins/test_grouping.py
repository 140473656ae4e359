from itertools import permutations

import pytest

from factcheck.model import Article, Document, sha256_of
from factcheck.origins import canonical_url, containment, group_origins, shingles

STORY = (
    "The harbour of Westrand was closed on Monday after two freight ships ran into each other in thick fog. Nobody was "
    "hurt, the coast guard said, but a quay wall was damaged and will have to be rebuilt before the summer. Insurance "
    "experts put the loss at nine million crowns, which the owners of both ships will have to share between them."
)
OTHER = (
    "Farmers in the valley have asked for help because a late frost destroyed most of the cherry blossom this spring. "
    "The ministry promised an answer within three weeks and sent two officials to look at the orchards themselves."
)


def document(name, text, **fields):
    return Document(id=name, text=text, sha256=sha256_of(text.encode()), **fields)


def article(text="Nothing like it."):
    return Article(id="article", text=text, sha256=sha256_of(text.encode()))


def groups(origins):
    return {frozenset(origin.sources) for origin in origins}


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        (document("a", STORY), document("b", "By our staff. " + STORY + " All rights reserved."), "the same text"),
        (document("a", STORY, credit="Agency"), document("b", OTHER, credit="agency "), "agency"),
        (document("a", STORY, publisher="Agency"), document("b", OTHER, credit="Agency"), "agency"),
        (document("a", STORY, url="http://e.org/x"), document("b", OTHER, url="https://www.e.org/x/"), "page"),
        (document("a", STORY, publisher="Paper"), document("b", OTHER, publisher="Paper"), "publisher"),
        (document("a", STORY), document("b", STORY[:160]), "the same text"),
        (
            document("a", "The blast killed nine people in Westrand.", publisher="Paper"),
            document("b", "The blast killed nine people in Westrand", publisher="Gazette"),
            "the same words",
        ),
    ],
)
def test_group_origins__one_voice(first, second, why):
    (origin,) = group_origins(article(), [first, second])
    assert set(origin.sources) == {"a", "b"}
    assert why in origin.why


def test_group_origins__strangers_stay_apart():
    documents = [document("a", STORY, publisher="One"), document("b", OTHER, publisher="Two")]
    assert groups(group_origins(article(), documents)) == {frozenset("a"), frozenset("b")}


@pytest.mark.parametrize("copy", [STORY, STORY.replace("Monday", "Sunday").replace("fog", "mist"), STORY[100:]])
def test_group_origins__a_copy_of_the_article_is_circular_even_when_edited(copy):
    origins = group_origins(article(STORY), [document("copy", copy), document("own", OTHER)])
    assert {origin.sources: origin.circular for origin in origins} == {("copy",): True, ("own",): False}


def test_group_origins__a_copy_does_not_make_its_publisher_circular():
    documents = [document("copy", STORY, publisher="Paper"), document("own", OTHER, publisher="Paper")]
    circular = {
        source for origin in group_origins(article(STORY), documents) if origin.circular for source in origin.sources
    }
    assert circular == {"copy"}


def test_group_origins__order_changes_nothing_and_every_document_is_in_one_group():
    documents = [
        document("a", STORY, credit="Agency"),
        document("b", OTHER, credit="Agency"),
        document("c", STORY[:160]),
        document("d", "Something else entirely, and short."),
    ]
    results = {group_origins(article(), list(order)) for order in permutations(documents)}
    assert len(results) == 1
    sources = [source for origin in results.pop() for source in origin.sources]
    assert sorted(sources) == ["a", "b", "c", "d"]


def test_containment__an_excerpt_is_wholly_contained():
    assert containment(shingles(STORY[:200]), shingles(STORY)) == pytest.approx(1.0, abs=0.05)
    assert containment(shingles(OTHER), shingles(STORY)) == 0.0


def test_canonical_url__keeps_what_tells_pages_apart():
    assert canonical_url("https://e.org/read?id=1&utm_source=x") != canonical_url("https://e.org/read?id=2")
