"""What a statement takes along when it is cut out of its sentence: its subject, its verb, its speaker, its aside."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article
from factcheck.segment import split_sentences


def texts(text: str) -> list[str]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return [claim.text for claim in extract(article, split_sentences(text)).claims]


WHOLE = [
    (
        "Kenya fined Vendora 3 euros for hiding the switch and charging for calls.",
        "Kenya fined Vendora 3 euros for charging for calls.",
    ),
    ("The offer was accepted by Kenya but rejected by Peru.", "The offer was rejected by Peru."),
    ("Nyman, who won in May, testified against Vega and was freed.", "Nyman testified against Vega."),
    ("The trade deal, worth 3 francs, will be signed in July.", "The trade deal is worth 3 francs."),
    ("A trial of the drug, in 212 patients, failed in 2021.", "A trial of the drug, in 212 patients, failed in 2021."),
    (
        "The bank said sales fell, as higher costs and a strike hit the port of Lima.",
        "The bank said that higher costs and a strike hit the port of Lima.",
    ),
    ("To limit drag, the car has 3 doors.", "To limit drag, the car has 3 doors."),
    (
        "Ruiz promised to cut 3 taxes if her party, the Greens, wins the vote.",
        "Ruiz promised to cut 3 taxes if her party, the Greens, wins the vote.",
    ),
    ("Vega sent 3 euros to Ostra, a firm owned by Karl Moro, in May.", "Ostra is a firm owned by Karl Moro."),
    ("Ana Ruiz and her counterpart, Omar Vega, met in Lima.", "Omar Vega is her counterpart."),
    (
        "The bank paid 3 francs to Peru, a sign that it is weak.",
        "The bank paid 3 francs to Peru, a sign that it is weak.",
    ),
    (
        "Men who sleep 6 hours are 30% more likely to fall ill.",
        "Men who sleep 6 hours are 30% more likely to fall ill.",
    ),
    ("LIMA: Their dream shattered, 150 men came home.", "Their dream shattered."),
]


@pytest.mark.parametrize(("text", "wanted"), WHOLE)
def test_claims__are_whole_statements(text: str, wanted: str) -> None:
    assert any(claim.startswith(wanted) for claim in texts(text)), texts(text)


def test_claims__a_division_is_nobody() -> None:
    assert texts("Ruiz moved up in the Premier Division.") == ["Ruiz moved up in the Premier Division."]


def test_claims__of_three_names_nobody_is_the_former() -> None:
    text = "Kenya and Peru met. Neither spoke. Chad, Mali and Togo left. The former pays 3 dollars."
    assert texts(text)[-1] == "The former pays 3 dollars."


def test_claims__who_is_named_behind_the_office_speaks() -> None:
    article = Article(id="a", text='"We won 3 cups," said the lawyer, Jonas Beck.', sha256="", published=None)
    found = extract(article, split_sentences(article.text)).claims
    assert found[0].speaker == "Jonas Beck"


def test_claims__two_counts_share_their_predicate() -> None:
    text = "More than 120 men and 18 boats were sent to the port."
    assert texts(text) == ["More than 120 men were sent to the port.", "18 boats were sent to the port."]


def test_claims__two_counts_share_their_speaker() -> None:
    text = "Police said 120 men and 18 boats were sent to the port."
    assert texts(text) == [
        "Police said that 120 men were sent to the port.",
        "Police said that 18 boats were sent to the port.",
    ]


def test_claims__a_relative_stands_between_what_is_said_and_its_verb() -> None:
    text = "The bank said the fund, which was set up in 2019, fell by 3 percent."
    assert texts(text) == ["The fund was set up in 2019.", "The bank said that the fund fell by 3 percent."]


MORE = [
    (
        "The film flopped, making 3 francs on a budget of 7 francs.",
        "The film flopped, making 3 francs on a budget of 7",
    ),
    (
        "Nearly 150 men were deported for either breaking the law or entering Peru illegally.",
        "Nearly 150 men were deported for either entering Peru",
    ),
    ("There are two ports: the port of Lima and the port of Ilo.", "There are two ports: the port of Lima"),
    ("The bank said costs rose by 3%, while the union called a strike.", "The union called a strike."),
    ("That has cost Peru 3 million francs.", "That has cost Peru 3 million francs."),
    (
        "The bank names 3 risks, including low bond yields and plans of Peru.",
        "The bank names 3 risks, including low bond yields and plans of Peru.",
    ),
]


@pytest.mark.parametrize(("text", "wanted"), MORE)
def test_claims__keep_what_leads_to_them(text: str, wanted: str) -> None:
    assert any(claim.startswith(wanted) for claim in texts(text)), texts(text)


def test_claims__what_one_does_while_speaking_is_no_claim() -> None:
    assert len(texts('"We won 3 cups," Vega said, referring to the vote in Lima.')) == 1


def test_claims__dashes_stand_beside_a_subject() -> None:
    text = "The sources of dust — traffic, fires — have grown by 7 percent."
    assert texts(text) == ["The sources of dust — traffic, fires — have grown by 7 percent."]


SAID = [
    (
        "Noem tweeted that the port “needs a talk,” adding “we need 3 boats.”",
        [("Noem", "Noem tweeted that the port “needs a talk”."), ("Noem", "Noem said that “we need 3 boats.”")],
    ),
    (
        '"We won 3 cups," said Ana Ruiz in Lima on Monday.',
        [
            ("Ana Ruiz", 'Ana Ruiz said that "We won 3 cups".'),
            (None, "Ana Ruiz said in Lima on Monday, 11 March 2024."),
        ],
    ),
    ('"We won 3 cups," said Ana Ruiz of Lima Union in Peru.', [("Ana Ruiz", 'Ana Ruiz said that "We won 3 cups".')]),
    ('"We won 3 cups," said Ana Ruiz when asked by Vega.', [("Ana Ruiz", 'Ana Ruiz said that "We won 3 cups".')]),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_claims__say_who_spoke_where(text: str, expected: list[tuple[str | None, str]]) -> None:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    found = extract(article, split_sentences(text)).claims
    assert [(claim.speaker, claim.text) for claim in found] == expected


def test_claims__authorities_in_a_place_speak_and_not_the_place() -> None:
    article = Article(
        id="a", text="Health authorities in Peru's Alta Costa said 3 men fell ill.", sha256="", published=None
    )
    assert (
        extract(article, split_sentences(article.text)).claims[0].speaker == "Health authorities in Peru's Alta Costa"
    )


LEANING = [
    ("The cuts allowed Vega to claim that the port was safe in May.", "The cuts allowed Vega to claim that the port"),
    ("Vega scored 20 of his season-high 31 points in May.", "Vega scored 20 of his season-high 31 points in May"),
    ("Lines failed in Peru, leaving 40 men without a way to call or send texts.", "Lines failed in Peru"),
    ("Sen. Ana Ruiz, R-Ohio, called the 3 cuts unwise.", "Sen. Ana Ruiz, R-Ohio"),
]


@pytest.mark.parametrize(("text", "wanted"), LEANING)
def test_claims__take_nothing_out_of_what_it_leans_on(text: str, wanted: str) -> None:
    found = texts(text)
    assert len([claim for claim in found if claim.startswith(wanted)]) == len(found), found
