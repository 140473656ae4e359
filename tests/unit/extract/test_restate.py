"""What a claim reads like alone: who speaks, what pronouns stand for, where it begins and ends."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article, Claim
from factcheck.segment import split_sentences


def read(text: str) -> list[Claim]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return list(extract(article, split_sentences(text)).claims)


SPOKEN = [
    (
        "The mayor of Lund, Ana Ruiz, said on Tuesday that 34 people drowned.",
        "34 people drowned",
        "Ana Ruiz",
        "Ana Ruiz said that 34 people drowned.",
    ),
    (
        "The bridge fell near Lund, the mayor, Ana Ruiz, told reporters.",
        "The bridge fell near Lund",
        "Ana Ruiz",
        "Ana Ruiz told reporters that the bridge fell near Lund.",
    ),
    (
        "The bank said on Monday it would cut 300 jobs.",
        "it would cut 300 jobs",
        "The bank",
        "The bank said that the bank would cut 300 jobs.",
    ),
    (
        "Ana Ruiz of Lund University pointed out that the test lasted three months.",
        "Ana Ruiz of Lund University pointed out that the test lasted three months",
        "Ana Ruiz",
        "Ana Ruiz of Lund University pointed out that the test lasted three months.",
    ),
    (
        "The World Bank (WB) said that 40 people died.",
        "The World Bank (WB) said that 40 people died",
        "World Bank",
        "The World Bank (WB) said that 40 people died.",
    ),
    (
        "A law obliged owners to keep lists, but the lists are never read, according to police.",
        "the lists are never read",
        "police",
        "Police said that the lists are never read.",
    ),
    (
        "A law obliged owners to keep lists, but the lists are never read, according to police.",
        "A law obliged owners to keep lists",
        None,
        "A law obliged owners to keep lists.",
    ),
    (
        "Minister Ana Ruiz said the port was safe, but Mayor Omar Vega was silent for 3 days.",
        "Mayor Omar Vega was silent for 3 days",
        None,
        "Mayor Omar Vega was silent for 3 days.",
    ),
    (
        "Ana Ruiz said trains would stop on 1 May and that buses would be free.",
        "buses would be free",
        "Ana Ruiz",
        "Ana Ruiz said that buses would be free.",
    ),
    (
        '"The people have spoken, and I have heard them," Ana Ruiz said.',
        '"The people have spoken, and I have heard them,"',
        "Ana Ruiz",
        'Ana Ruiz said that "The people have spoken, and I have heard them".',
    ),
]


@pytest.mark.parametrize(("text", "quote", "speaker", "restated"), SPOKEN)
def test_claims__keep_who_says_them(text: str, quote: str, speaker: str | None, restated: str) -> None:
    (claim,) = [claim for claim in read(text) if claim.quote == quote]
    assert ((claim.speaker or "").lower(), claim.text) == ((speaker or "").lower(), restated)


MEANT = [
    ("At least 34 people drowned and 61 were saved. It was carrying 180 people.", "It was carrying 180 people."),
    ("In 2019, 112 people died. It is rarely enforced today.", "It is rarely enforced today"),
    ("Rumel blocks a protein called CGR. It was found in 2015.", "Rumel was found in 2015."),
    ("Judge Ana Ruiz found that Estrel took bribes. He was cleared of fraud.", "He was cleared of fraud."),
    ("Minister Ana Ruiz met Peru's envoys. He left at 5 p.m.", "He left at 5 p.m."),
    ("The captain was arrested, spokesman Omar Vega said. He faces charges of fraud.", "The captain faces charges of"),
    ("Doctor Ana Ruiz of the University of Lund left. She had lost 3 million euros.", "Ana Ruiz had lost 3 million"),
    ("The board met. Still, Brenol said it would cut 300 jobs.", "Brenol said Brenol would cut 300 jobs."),
]


@pytest.mark.parametrize(("text", "wanted"), MEANT)
def test_claims__pronouns_get_their_noun_or_stay(text: str, wanted: str) -> None:
    assert wanted.rstrip(".") in read(text)[-1].text


WHOLE = [
    (
        "The trial took 1,684 adults in 11 countries who had at least eight bad days a month.",
        [
            "The trial took 1,684 adults",
            "in 11 countries",
            "who had at least eight bad days a month",
        ],
    ),
    (
        "Nausea hit 12% of those on Rumel and 6% of those on sugar.",
        ["Nausea hit 12% of those on Rumel", "6% of those on sugar"],
    ),
    (
        "Oil goes through this narrow water way of only 38 kilometers.",
        ["Oil goes through this narrow water way of only 38 kilometers"],
    ),
    (
        "The minister promised 500 million francs that Okem owed.",
        ["The minister promised 500 million francs that Okem owed"],
    ),
    (
        "Commission President Ursula von der Hagen wrote 3 letters.",
        ["Commission President Ursula von der Hagen", "Commission President Ursula von der Hagen wrote 3 letters"],
    ),
    ("President Omar al-Vega left in May.", ["President Omar al-Vega", "President Omar al-Vega left in May"]),
]


@pytest.mark.parametrize(("text", "quotes"), WHOLE)
def test_claims__begin_and_end_where_a_phrase_does(text: str, quotes: list[str]) -> None:
    assert [claim.quote for claim in read(text)] == quotes


def test_claims__a_reason_reads_as_a_statement() -> None:
    text = "Some 80 people were missing, the aid group added, although no list of passengers was kept in 2019."
    assert read(text)[-1].text == "No list of passengers was kept in 2019."
