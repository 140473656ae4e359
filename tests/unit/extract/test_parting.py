"""Where one statement of a sentence ends and the next begins: no claim is cut inside a phrase, none holds two."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Claim
from factcheck.segment import split_sentences


def claims(text: str) -> tuple[Claim, ...]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return extract(article, split_sentences(text)).claims


def texts(text: str) -> list[str]:
    return [claim.text for claim in claims(text)]


VERBS = [
    (
        "The talks are due to resume on 3 May, in Lund, and brewers in the valley of the Orm expect a poor harvest.",
        [
            "The talks are due to resume on 3 May 2024, in Lund.",
            "Brewers in the valley of the Orm expect a poor harvest.",
        ],
    ),
    (
        "The suit had been filed by nine bus and coach firms led by Ostra Lines.",
        ["The suit had been filed by nine bus and coach firms led by Ostra Lines."],
    ),
    (
        "The bank said costs rose by 3% and profits increased by 9%.",
        ["The bank said costs rose by 3%.", "The bank said that profits increased by 9%."],
    ),
    (
        "The mayor counted 300 guests, while the Farmers Union, which had sent the letters, spoke of 900.",
        [
            "The mayor counted 300 guests.",
            "The Farmers Union had sent the letters.",
            "The Farmers Union spoke of 900.",
        ],
    ),
    (
        "Its chief surveyor, Dr. Ida Holm of the University of Lund, predicts that floods cost 300 jobs a year.",
        [
            "Dr. Ida Holm of the University of Lund is its chief surveyor.",
            "Dr. Ida Holm of the University of Lund predicts that floods cost 300 jobs a year.",
        ],
    ),
    (
        "Two of the town's six baking plants stand in Lower Orm.",
        ["Two of the town's six baking plants stand in Lower Orm."],
    ),
    (
        "In 2018 a storm over Lake Orm, also felt in Lund, killed 19 men and cost the mayor her job.",
        [
            "A storm over Lake Orm was felt in Lund.",
            "In 2018, a storm over Lake Orm killed 19 men.",
            "A storm over Lake Orm cost the mayor her job.",
        ],
    ),
    ("By Monday morning 640 had signed.", ["By Monday morning 640 had signed.", "640 had signed."]),
    ("The storm, in Lund, fell on the town.", ["The storm, in Lund, fell on the town."]),
    (
        "The bridge, drawn by Paul Orm and built in 1962, carries 300 cars a day.",
        [
            "The bridge was drawn by Paul Orm and built in 1962.",
            "The bridge carries 300 cars a day.",
        ],
    ),
    (
        "The law, passed by 61 votes in May 2023, bans smoking in cars.",
        ["The law was passed by 61 votes in May 2023.", "The law bans smoking in cars."],
    ),
    (
        "Of the 212 men, 190 were saved, 15 died and seven are missing.",
        ["Of the 212 men, 190 were saved.", "15 died.", "Seven are missing."],
    ),
    (
        "Rain is expected, and brewers in the valley warn of floods.",
        ["Rain is expected.", "Brewers in the valley warn of floods."],
    ),
    (
        "Turnout was 58 percent, seven points lower than in 2021.",
        ["Turnout was 58 percent.", "Turnout was seven points lower than in 2021."],
    ),
    (
        "A man was arrested in Lund and charged with arson in May 2023.",
        ["A man was arrested in Lund.", "A man was charged with arson in May 2023."],
    ),
    (
        "The bank raised its rate to 1.8 percent from 1.5 percent.",
        ["The bank raised its rate to 1.8 percent.", "The bank raised its rate from 1.5 percent."],
    ),
    (
        "Critics say the dam, the largest in the country, will displace 40,000 people.",
        ["The dam is the largest in the country.", "Critics say that the dam will displace 40,000 people."],
    ),
    (
        "Ana Ruiz asked a guard who had gone blind in Lund to sign the letter of 1998.",
        ["Ana Ruiz asked a guard who had gone blind in Lund to sign the letter of 1998."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), VERBS)
def test_claims__end_where_the_next_verb_has_its_subject(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


SPOKEN = [
    (
        '"When I woke the water was on the stairs," said Jon Orm, a baker from Lund, who spent 9 hours on his roof.',
        [
            ("Jon Orm", 'Jon Orm said that "When I woke the water was on the stairs".'),
            (None, "Jon Orm is a baker from Lund."),
            (None, "Jon Orm spent 9 hours on his roof."),
        ],
    ),
    (
        '"We knew in May and they told us in June," said Ana Ruiz.',
        [("Ana Ruiz", 'Ana Ruiz said that "We knew in May and they told us in June".')],
    ),
    (
        "The ban would fall within days, the king's envoy, Ana Ruiz, has promised.",
        [
            ("Ana Ruiz", "Ana Ruiz has promised that the ban would fall within days."),
            (None, "Ana Ruiz is the king's envoy."),
        ],
    ),
    (
        "Ostra has a point: the charter, adopted in 1994, demands a vote.",
        [
            (None, "Ostra has a point."),
            (None, "The charter was adopted in 1994."),
            (None, "The charter demands a vote."),
        ],
    ),
    (
        "Nobody knew, but here Ana Ruiz has 3 allies: the charter demands a vote on any change.",
        [
            (None, "Here Ana Ruiz has 3 allies."),
            (None, "The charter demands a vote on any change."),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN)
def test_claims__have_who_spoke_and_nobody_else(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(claim.speaker, claim.text) for claim in claims(text)] == expected


PRESENT = [
    ("The limit is 8 grams, down from 12 today.", "12 today."),
    ("The town is empty today.", "The town is empty today."),
    ("The court closed the port today.", "The court closed the port today, 14 March 2024."),
    ('"We met in May," Ana Ruiz said.', 'Ana Ruiz said that "We met in May".'),
]


@pytest.mark.parametrize(("text", "ending"), PRESENT)
def test_claims__take_no_date_for_the_present_or_inside_a_quotation(text: str, ending: str) -> None:
    assert texts(text)[-1].endswith(ending)


def test_claims__the_two_sides_are_no_figure() -> None:
    assert texts("On 11 May 2023 the two sides freed 312 men.") == [
        "On 11 May 2023 the two sides freed 312 men.",
        "The two sides freed 312 men.",
    ]


def test_claims__do_not_end_in_the_opening_of_the_next_statement() -> None:
    text = "They used Peru as a market in 2019, but now, Peru itself has turned its back on this."
    assert texts(text)[0] == "They used Peru as a market in 2019."


def test_claims__a_name_behind_and_ends_an_office() -> None:
    text = "The High Envoy of the Union for Trade and Security Policy, Ana Ruiz, said that 3 firms left."
    assert texts(text)[0] == "Ana Ruiz is the High Envoy of the Union for Trade and Security Policy."
