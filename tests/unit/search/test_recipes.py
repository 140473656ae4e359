from datetime import date
from decimal import Decimal

import pytest

from factcheck.model import Article, Claim, ClaimKind, Span, Value, ValueType
from factcheck.search.places import local_name
from factcheck.search.recipes import ARTICLE, EVENT, FIGURES, NAMES, PLACE, QUOTE, write_all
from factcheck.text.gazetteer import lookup

ARTICLE_ = Article(id="a", text="x", sha256="0", title="The flood", published=date(2024, 3, 5), language="en")


def claim(text: str, *, entities: tuple[str, ...] = (), values: tuple[Value, ...] = (), number: int = 1) -> Claim:
    return Claim(
        id=f"c{number}", span=Span(0, len(text)), quote=text, sentence=0, text=text, kind=ClaimKind.OTHER,
        entities=entities, values=values,
    )  # fmt: skip


KILLED = Value(type=ValueType.CASUALTIES, text="41 people", span=Span(0, 9), value=Decimal(41))
DAY = Value(
    type=ValueType.DATE, text="3 March 2024", span=Span(0, 9), low="2024-03-03", high="2024-03-03", granularity="day"
)
FLOOD = claim(
    "The river Morava flooded Olomouc on 3 March 2024, killing 41 people.",
    entities=("Morava", "Olomouc"),
    values=(KILLED, DAY),
)


def asked(one: Claim) -> dict[str, str]:
    _, of_claim = write_all(ARTICLE_, [one])
    return {query.recipe: query.text for query in of_claim[one.id]}


def test_every_recipe_uses_what_the_claim_has():
    queries = asked(FLOOD)
    assert queries[FIGURES] == "Morava Olomouc 41 people"
    assert queries[EVENT].startswith("Morava Olomouc ")
    assert queries[EVENT].endswith("March 2024")
    assert queries[NAMES] == "Morava Olomouc"
    assert QUOTE not in queries


def test_a_quotation_is_asked_for_verbatim():
    one = claim("The mayor said “we were not warned at all by anybody” on Monday.", entities=("Novotna",))
    assert asked(one)[QUOTE] == '"we were not warned at all by anybody"'


@pytest.mark.parametrize("text", ["It was “big” there.", "It was a scandal."])
def test_a_word_or_two_are_no_quotation(text):
    assert QUOTE not in asked(claim(text))


def test_a_place_is_also_asked_for_as_its_people_call_it():
    one = claim("The attack on Kyiv killed 41 people.", entities=("Kyiv",), values=(KILLED,))
    _, of_claim = write_all(ARTICLE_, [one])
    (there,) = [query for query in of_claim["c1"] if query.recipe == PLACE]
    assert (there.text, there.language) == ("Київ 41", "uk")


def test_a_people_is_asked_for_by_its_country_and_a_country_alone_is_no_question():
    queries = asked(claim("The British press exposed the draft.", entities=("British",)))
    assert queries[EVENT].startswith("United Kingdom press exposed")
    assert NAMES not in queries


def test_a_figure_that_is_none_is_not_asked_for():
    dozens = Value(type=ValueType.COUNT, text="a few", span=Span(0, 5), low=Decimal(2), soft=True)
    assert FIGURES not in asked(claim("The mayor Novotna met a few people.", entities=("Novotna",), values=(dozens,)))


def test_a_claim_without_names_or_quotation_asks_nothing():
    assert asked(claim("It rained a lot.")) == {}


def test_questions_are_asked_once_over_the_article_and_belong_to_each_claim():
    twin = claim(FLOOD.text, entities=FLOOD.entities, values=FLOOD.values, number=2)
    every, of_claim = write_all(ARTICLE_, [FLOOD, twin])
    assert of_claim["c1"] == of_claim["c2"]
    assert len(every) == 1 + len(of_claim["c1"])
    assert every[0].recipe == ARTICLE
    assert every[0].text == "The flood"


def test_every_place_of_the_table_is_known_to_the_gazetteer():
    from factcheck.search.places import _COUNTRIES

    assert [name for name in _COUNTRIES if lookup(name) is None] == []
    assert local_name("Vienna") == ("de", "Wien")
    assert local_name("Danube") is None
