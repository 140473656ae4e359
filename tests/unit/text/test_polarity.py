import pytest

from factcheck.text.polarity import hedge_spans, is_hedged, is_negated, negated_positions
from factcheck.text.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("The council did not approve it.", True),
        ("They failed to reach a deal.", True),
        ("He not only spoke, he sang.", False),
        ("The north knows nobler notes.", False),
        ("She denied the charge.", True),
        ("It has never been shown.", True),
        ("No fewer than 40 houses burned.", False),
        ("It may not be sold for less than 65 dollars.", False),
        ("No more houses burned.", True),
        ("The charity Doctors Without Borders came.", False),
    ],
)
def test_is_negated(text, negated):
    assert is_negated(text) is negated


def test_negated_positions__ends_with_the_clause():
    text = "The court did not convict him, but the fine stands."
    tokens = tokenize(text)
    under = {tokens[place].norm for place in negated_positions(tokens, text)}
    assert under == {"convict", "him"}


def test_negated_positions__two_negations_cancel():
    text = "He did not deny the report."
    tokens = tokenize(text)
    assert "report" not in {tokens[place].norm for place in negated_positions(tokens, text)}


@pytest.mark.parametrize(
    ("text", "hedged"),
    [
        ("The firm is considering closing the plant.", True),
        ("The firm closed the plant in May 2020.", False),
        ("The firm may close the plant.", True),
        ("Reportedly, the plant is closed.", True),
        ("The firm will close the plant.", False),
    ],
)
def test_is_hedged(text, hedged):
    assert is_hedged(text) is hedged
    assert bool(hedge_spans(text)) is hedged
