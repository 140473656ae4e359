"""Figures and records ask to be checked; wishes, greetings and questions do not."""

import pytest

from factcheck.extract import checkworthiness, is_checkworthy


@pytest.mark.parametrize(
    "sentence",
    [
        "Unemployment fell to 4.1 percent last year.",
        "Senator Ruiz voted against the tax bill three times.",
        "We lost 2 million jobs under his administration.",
    ],
)
def test_is_checkworthy__asks_for_facts_of_record(sentence: str) -> None:
    assert is_checkworthy(sentence)


@pytest.mark.parametrize(
    "sentence", ["I think we should do better.", "Thank you, good evening.", "What would you do?", "Yes.", ""]
)
def test_is_checkworthy__lets_talk_pass(sentence: str) -> None:
    assert not is_checkworthy(sentence)


def test_checkworthiness__stays_between_0_and_1() -> None:
    assert (
        0 <= checkworthiness("I think I believe I hope?") <= checkworthiness("In 2019, 3 of 5 banks lost $4 bn.") <= 1
    )
