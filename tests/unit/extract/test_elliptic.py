"""Statements that lean on the verb of another are worded with it, and that other ends before them."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article
from factcheck.segment import split_sentences


def texts(text: str) -> list[str]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return [claim.text for claim in extract(article, split_sentences(text)).claims]


SHARES = [
    ("Peru freed 312 men, 190 of them Chadians.", "190 of the 312 men were Chadians."),
    ("Ostra will cut 1,900 posts by the end of 2027, most of them in Lund.", "Most of the 1,900 posts are in Lund."),
    ("Two men, one of them a baker, were held in Lund.", "One of the two men was a baker."),
    ("The firm, which pays 900 men, most of them in Lund, will close.", "Most of the 900 men are in Lund."),
]


@pytest.mark.parametrize(("text", "wanted"), SHARES)
def test_claims__a_share_of_those_counted_has_its_verb(text: str, wanted: str) -> None:
    found = texts(text)
    assert wanted in found, found
    assert not any("of them" in claim for claim in found)


HELD_AGAINST = [
    (
        "This year's plan sets aside 640 million francs to help farms, about 40 percent more than in 2023.",
        [
            "This year's plan sets aside 640 million francs to help farms.",
            "This year's plan sets aside about 40 percent more than in 2023.",
        ],
    ),
    (
        "The average may not exceed 8 grams in the town, down from 12 today.",
        [
            "The average may not exceed 8 grams in the town.",
            "The average may not exceed 8 grams in the town, down from 12 today.",
        ],
    ),
    (
        "Ana Ruiz estimates that colds cost 4,300 jobs a year, twice as many as falls do.",
        [
            "Ana Ruiz estimates that colds cost 4,300 jobs a year.",
            "Ana Ruiz estimates that colds cost twice as many as falls do.",
        ],
    ),
    (
        "Ostra lent 40 million francs, twice as much as in 2019.",
        ["Ostra lent 40 million francs.", "Ostra lent twice as much as in 2019."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HELD_AGAINST)
def test_claims__what_a_figure_is_held_against_is_a_claim(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


GAPPED = [
    ("The Greens won 9 seats and the Liberals 7.", ["The Greens won 9 seats.", "The Liberals won 7."]),
    ("Sales rose 3 percent and profits 9 percent.", ["Sales rose 3 percent.", "Profits rose 9 percent."]),
    (
        "There will be a fund worth €4bn, to which Peru is giving €3bn and Chad €1bn.",
        [
            "There will be a fund worth €4bn.",
            "Peru is giving €3bn to a fund worth €4bn.",
            "Chad is giving €1bn to a fund worth €4bn.",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GAPPED)
def test_claims__a_second_figure_has_the_verb_of_the_first(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


NAMED = [
    ("The suit was brought by Ostra Lines, the country's largest private employer.", "Ostra Lines is the country's"),
    ("Shares in Ostra, the country's only brewer, gained 17 percent.", "Ostra is the country's only brewer."),
    (
        "The rest is paid, provided that the guards report no shots.",
        "The rest is paid, provided that the guards report",
    ),
    ("Peru never signed the pact, its lawyers say.", "Peru's lawyers say that Peru never signed the pact."),
    ("What becomes of Lund is left to Peru.", "What becomes of Lund is left to Peru."),
    ("Forty-three men fell ill, the board said.", "The board said that forty-three men fell ill."),
]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_claims__say_of_whom_and_on_what_condition(text: str, wanted: str) -> None:
    assert any(claim.startswith(wanted) for claim in texts(text)), texts(text)


SAID_OF = [
    (
        "The council, by 7 votes to 2, raised fares in May 2023.",
        ["The council raised fares in May 2023 by 7 votes to 2.", "The council raised fares in May 2023."],
    ),
    (
        "The fine has stood at 50 francs a day since 2009, a sum that Ostra earns in about four minutes.",
        [
            "The fine has stood at 50 francs a day since 2009.",
            "Ostra earns the sum in about four minutes.",
        ],
    ),
    (
        "Ana Ruiz told brewers in Lund on 3 May 2023 that the cap would cost 900 jobs.",
        [
            "Ana Ruiz told brewers in Lund on 3 May 2023 that the cap would cost 900 jobs.",
            "Ana Ruiz told brewers that the cap would cost 900 jobs.",
        ],
    ),
    (
        "And according to a poll by Median, which asked 1,050 people, 54 percent of Chadians approve.",
        ["Median asked 1,050 people.", "A poll by Median said that 54 percent of Chadians approve."],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID_OF)
def test_claims__what_is_said_in_passing_has_its_verb(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_claims__a_common_noun_that_opens_a_sentence_is_no_name() -> None:
    found = texts("Unemployment fell to 4 percent, the board said.")
    assert found == ["The board said that unemployment fell to 4 percent."]


def test_claims__what_happened_is_nothing_that_a_place_is() -> None:
    text = "It rained for 36 hours on Mount Kest, the heaviest rain since 1951."
    assert texts(text) == [text]
