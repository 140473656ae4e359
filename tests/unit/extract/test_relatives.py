"""Relatives become sentences of their own, and the statement they stood in is read without them."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article
from factcheck.segment import split_sentences


def texts(text: str) -> list[str]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return [claim.text for claim in extract(article, split_sentences(text)).claims]


PARTED = [
    (
        "The pact which Peru and Chad signed in Lund on 9 May 2023 needs a second reading.",
        ["The pact needs a second reading.", "Peru and Chad signed the pact in Lund on 9 May 2023."],
    ),
    (
        "The court upheld the ban on cars that the Senate issued in 2023 and that men have been fighting ever since.",
        [
            "The court upheld the ban on cars.",
            "The Senate issued the ban on cars in 2023.",
            "Men have been fighting the ban on cars ever since.",
        ],
    ),
    (
        "The board wrote to 1,260 people who were treated in Lund between 2 May and 3 June 2023.",
        ["The board wrote to 1,260 people.", "1,260 people were treated in Lund between 2 May and 3 June 2023."],
    ),
    (
        "The strike that closed 9 ports ended in 2019.",
        ["The strike ended in 2019.", "The strike closed 9 ports."],
    ),
    (
        "The firm's drug that has passed 3 trials in Peru was sold to Ostra.",
        ["The firm's drug was sold to Ostra.", "The firm's drug has passed 3 trials in Peru."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_claims__relatives_are_parted(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


WHOLE = [
    "The report that Peru paid 3 million francs was wrong.",
    "Ana Ruiz repeated the claim that Peru lied in 2019.",
    "No country that Peru sued in 2019 was fined.",
    "The first firm that reached 3 trillion francs was Ostra.",
    "It was Ana Ruiz that won 3 cups.",
    "Men who sleep 6 hours are 30% more likely to fall ill.",
    "Ana Ruiz wants a law that bans diesel by 2030.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_claims__a_relative_that_holds_or_limits_stays(text: str) -> None:
    assert texts(text) == [text]


BEHIND_COMMA = [
    (
        "There will be a fund worth 3 francs, to which the bank is giving 2 francs.",
        "The bank is giving 2 francs to a fund worth 3 francs.",
    ),
    (
        "They ignored the cost of the change, which Ostra put at 3 francs.",
        "Ostra put the cost of the change at 3 francs.",
    ),
    ("In Lower Orm, where 9 men live, rents rose by 3%.", "In Lower Orm, 9 men live."),
    ("Most live in one strip, the Orm valley, where about 300 men worked.", "In the Orm valley, about 300 men worked."),
    ("The vote, which the council had set for May 2023, was called off.", "The council had set the vote for May 2023."),
    ("Police held two drivers, who were 18 and 20.", "Two drivers were 18 and 20."),
    (
        "Ana Ruiz praised the port, which means that 3 firms stay.",
        "Ana Ruiz praised the port, which means that 3 firms stay.",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), BEHIND_COMMA)
def test_claims__relatives_behind_a_comma_are_sentences(text: str, wanted: str) -> None:
    assert wanted in texts(text), texts(text)


def test_claims__the_main_verb_behind_a_relative() -> None:
    """The verb of the relative is not the one of the statement, which may look like a noun."""
    text = "The firm that built the dam in 2019 faces a fine."
    assert texts(text) == ["The firm faces a fine.", "The firm built the dam in 2019."]


TOLD_OF = [
    ("Crews fought the fire, which burned 40 huts and was put out in May 2023.", "The fire burned 40 huts."),
    ("Crews fought the fire, which burned 40 huts and was put out in May 2023.", "The fire was put out in May 2023."),
    ("Crews saved 14 men, six of them bakers, who had waited since 3 May 2023.", "14 men had waited since 3 May 2023."),
    (
        "Ostra must deliver 200 trains by 2027, of which only 35 have been built.",
        "Only 35 of the 200 trains have been built.",
    ),
    (
        "The port agreed to a lawyer's plan for the yard in Lund, who won 3 cases.",
        "The port agreed to a lawyer's plan for the yard in Lund.",
    ),
    ("In parliament, which votes on 18 December 2024, Ostra needs 91 seats.", "In parliament, Ostra needs 91 seats."),
    ("In parliament, which votes on 18 December 2024, Ostra needs 91 seats.", "Parliament votes on 18 December 2024."),
    ("A storm that hit Lund in May 2023 broke 60 roofs and killed 4 men.", "A storm killed 4 men."),
    ("Many of the men at the plant, which makes 9 cars a day, left.", "The plant makes 9 cars a day."),
]


@pytest.mark.parametrize(("text", "wanted"), TOLD_OF)
def test_claims__say_what_a_relative_tells_of(text: str, wanted: str) -> None:
    assert wanted in texts(text), texts(text)
