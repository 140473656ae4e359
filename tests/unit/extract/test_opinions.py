"""The author's view is an opinion; what others are reported to think is not."""

import pytest

from factcheck.extract import extract, is_opinion, opinion_cues
from factcheck.model import Article
from factcheck.segment import split_sentences

OPINIONS = [
    "The deal is a shameful betrayal.",
    "The fear in Kenya might be an alliance between the two powers.",
    "This move sells farmers out once again.",
    "Parliament was like a circus, not daring to offend anyone.",
    "The minister should finally take the lead.",
    "How many more must drown before they act?",
    "This attitude clearly shows that Germany is pleased to see the rift.",
    "If this really happens, trust in the currency will be destroyed.",
    "The government is playing its cards well.",
]
FACTS = [
    "The bridge was closed on Monday.",
    "The bank lost $3 million in 2023.",
    'The minister called the deal "a shameful betrayal".',
    "Ruiz said that the deal was a disgrace.",
    "The council voted 7 to 4 to close the library.",
    "Police in Oslo arrested two men on Friday.",
    "Police used a ram to force open the door.",
    "Extreme weather closed the airport in Peru.",
]


@pytest.mark.parametrize("sentence", OPINIONS)
def test_is_opinion__knows_a_view(sentence: str) -> None:
    assert is_opinion(sentence)


@pytest.mark.parametrize("sentence", FACTS)
def test_is_opinion__leaves_facts_and_what_others_say(sentence: str) -> None:
    assert not is_opinion(sentence)


def test_opinion_cues__name_the_words_and_what_they_show() -> None:
    assert opinion_cues("The deal is a shameful betrayal.") == ("evaluation: shameful", "loaded word: betrayal")
    assert opinion_cues("Ruiz said that the deal was a disgrace.") == ()


def opinions(text: str) -> list[tuple[str, bool]]:
    found = extract(Article(id="a", text=text, sha256=""), split_sentences(text))
    return [(opinion.quote, opinion.mixed) for opinion in found.opinions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bank paid $3 million, and the move was utterly shameful.",
            [("the move was utterly shameful", True)],
        ),
        ("Even more shocking was the sale of the port to Kenya.", [("Even more shocking was", True)]),
        ("Kenya is busy pushing the 19th round of talks.", [("Kenya is busy pushing", True)]),
        ("Some extreme clauses were removed in Lima.", [("Some extreme clauses", True)]),
        ("Ruiz was more blunt, saying that the plan was dead.", [("Ruiz was more blunt", True)]),
        ("Officials said that this was too risky, making them powerless.", [("making them powerless", True)]),
        ("The deal is a shameful betrayal.", [("The deal is a shameful betrayal.", False)]),
        (
            "The board raised the toll on 3 May, a step that came years too late.",
            [("a step that came years too late", True)],
        ),
        ("The pact signed on 9 March deserves a colder reading.", [("deserves a colder reading", True)]),
        (
            "In Turin Kenya won, a scoreline that flattered the visitors.",
            [("a scoreline that flattered the visitors", True)],
        ),
        ("Ruiz voted for the dam in 2019, and that was the easy part.", [("that was the easy part", True)]),
        (
            "Money is the only part of this plan that has teeth.",
            [("Money is the only part of this plan that has teeth.", False)],
        ),
        ("Farmers fear that the cuts will ruin them.", []),
        ("Whether the company will appeal is not known.", []),
        ("It is meant to settle their long quarrel over the river.", []),
    ],
)
def test_opinions__take_the_clause_they_colour(text: str, expected: list[tuple[str, bool]]) -> None:
    assert opinions(text) == expected
