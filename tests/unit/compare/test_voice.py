"""Who speaks where nobody is named: the person named just before, or the organisation whose page it is."""

import importlib.util
from pathlib import Path

import pytest

from factcheck.compare import compare

_spec = importlib.util.spec_from_file_location("voice_cases", Path(__file__).with_name("cases.py"))
cases = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(cases)

RUIZ = "Ana Ruiz said that the old bridge would stay closed until May."
PORT = "The Port Authority said that the old bridge would stay closed until May."


def speaker(claim, source, **given):
    name = "Ana Ruiz" if claim == RUIZ else "the Port Authority"
    found = compare(cases.claim(claim, speaker=name), cases.passage(source, **given))
    return cases.slots(found, "speaker")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"before": "Ana Ruiz spoke to reporters in Eastby."}, "agrees"),
        ({"title": "Ana Ruiz on the old bridge"}, "agrees"),
        ({"before": "The mayor, Ana Ruiz, met the council.", "title": "Olga Marsh in Eastby"}, "agrees"),
        # two persons, or another one, and "she" may be anybody
        ({"before": "Ana Ruiz met Olga Marsh in Eastby."}, "missing"),
        ({"before": "Olga Marsh spoke to reporters in Eastby."}, "missing"),
        ({"before": "Olga Marsh spoke in Eastby.", "title": "Ana Ruiz on the old bridge"}, "missing"),
        ({"title": "Ana Ruiz and Olga Marsh on the old bridge"}, "missing"),
        ({}, "missing"),
    ],
)
def test_a_pronoun_speaks_for_the_one_person_named_just_before(given, expected):
    assert speaker(RUIZ, "She said that the old bridge would stay closed until May.", **given) == [expected]


@pytest.mark.parametrize("opening", ["She", "The company", "Officials"])
def test_who_has_no_name_is_nobody_else(opening):
    # 21: "She said" was taken for another speaker, and the claim for misattributed
    assert speaker(RUIZ, f"{opening} said that the old bridge would stay closed until May.") == ["missing"]


def test_who_has_another_name_is_somebody_else():
    assert speaker(RUIZ, "Olga Marsh said that the old bridge would stay closed until May.") == ["conflicts"]


@pytest.mark.parametrize(
    ("source", "publisher", "expected"),
    [
        ("We will keep the old bridge closed until May.", "Port Authority", "agrees"),
        ("The old bridge will stay closed until May.", "Port Authority", "agrees"),
        ("The old bridge will stay closed until May.", "Eastby Port Authority", "agrees"),
        (
            'We answered the mayor, Olga Marsh, who said "open it", that it will stay closed.',
            "Port Authority",
            "agrees",
        ),
        # somebody else speaks on the page, though it quotes a "we"
        ("Olga Marsh said the old bridge will stay closed until May.", "Port Authority", "incomparable"),
        ('Olga Marsh said: "We will keep the old bridge closed until May."', "Port Authority", "incomparable"),
        ("She said the old bridge will stay closed until May.", "Port Authority", "missing"),
        # somebody else's page
        ("We will keep the old bridge closed until May.", "Eastby Post", "missing"),
        ("We will keep the old bridge closed until May.", "Authority", "missing"),
        ("We will keep the old bridge closed until May.", None, "missing"),
    ],
)
def test_an_organisation_speaks_on_its_own_page(source, publisher, expected):
    assert speaker(PORT, source, publisher=publisher) == [expected]


def test_a_person_is_no_publisher_by_half_a_name():
    said = "The old bridge will stay closed until May."
    assert speaker(RUIZ, said, publisher="Ruiz Foundation Ana") == ["missing"]
    assert speaker(RUIZ, said, publisher="Ana Ruiz") == ["agrees"]


def test_a_speaker_told_by_office_is_the_one_named_with_it():
    text = "Saltivka's mayor said that 40 houses had been repaired."
    named = "Olha Marsh, mayor of the Saltivka district, said that 40 houses had been repaired."
    other = "Olha Marsh, head of the housing board, said that 40 houses had been repaired in Saltivka."
    speaker = "Saltivka's mayor"
    assert cases.slots(compare(cases.claim(text, speaker=speaker), cases.passage(named)), "speaker") == ["agrees"]
    assert cases.slots(compare(cases.claim(text, speaker=speaker), cases.passage(other)), "speaker") != ["agrees"]
