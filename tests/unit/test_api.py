from datetime import date

import pytest

import factcheck
from factcheck.model import Label

LONG = "The flood in Olomouc killed 41 people on 3 March 2024. " * 20


def test_a_text_is_an_article_however_long_its_one_line_is():
    assert len(factcheck.extract_claims(LONG).claims) >= 20


def test_a_path_that_is_none_is_named():
    with pytest.raises(factcheck.InputError, match=r"cannot read nowhere\.txt"):
        factcheck.load_article("nowhere.txt")


@pytest.mark.parametrize(
    ("evidence", "label"),
    [
        (["The flood in Olomouc killed 41 people."], Label.VERIFIED),
        (["The flood in Olomouc killed 26 people."], Label.DISPUTED),
        (["Wheat futures rose in Chicago."], Label.UNSOURCED),
        ([], Label.UNSOURCED),
    ],
)
def test_one_claim_against_given_texts(evidence, label):
    finding = factcheck.verify_claim("The flood in Olomouc killed 41 people.", evidence, published=date(2024, 3, 5))
    assert finding.verdict.label is label


def test_the_same_text_twice_is_one_source():
    text = "The flood in Olomouc killed 41 people."
    once, twice = factcheck.verify_claim(text, [text]), factcheck.verify_claim(text, [text, text])
    assert once == twice


def test_verify_claim__a_figure_that_opens_the_claim_is_compared():
    assert factcheck.verify_claim(
        "Twelve people died in the fire.", ["Nine people died in the fire."]
    ).verdict.label == ("disputed")
    kept = factcheck.verify_claim("Twelve people died in the fire.", ["Twelve people died in the fire."])
    assert kept.verdict.label == "verified"
