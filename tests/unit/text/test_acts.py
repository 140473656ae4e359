import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.acts import find_acts
from factcheck.text.sentences import sentence_spans


def sides(text, verb):
    acts = find_acts(text, sentence_spans(text))
    act = next(act for act in acts if act.verb.of(text) == verb)
    return tuple(" ".join(span.of(text) for span in side) for side in (act.agents, act.patients))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Ana Ruiz sued the bank.", "sued", ("Ana Ruiz", "the bank")),
        ("The bank was sued by Ana Ruiz.", "sued", ("Ana Ruiz", "The bank")),
        ("The bank was sued in Lima.", "sued", ("", "The bank")),
        ("Ana Ruiz, the mayor of Lund, has sued the bank.", "sued", ("Ana Ruiz the mayor of Lund", "the bank")),
        ("Ana Ruiz paid the fine and left the city.", "left", ("Ana Ruiz", "the city")),
        ("The steward who pushed Ana Ruiz was fined.", "pushed", ("The steward", "Ana Ruiz")),
        ("Ana and Ben signed the pact after he left Lima.", "signed", ("Ana and Ben", "the pact")),
        ("The bill was dropped after being drafted by Ana Ruiz.", "dropped", ("", "The bill")),
        ("Prices fell in Peru, while in Chile they rose.", "rose", ("in Chile they", "")),
    ],
)
def test_find_acts__says_who_does_what(text, verb, expected):
    assert sides(text, verb) == expected


def test_find_acts__places_count_in_the_whole_text():
    text = "It rained. Ana Ruiz sued the bank."
    assert sides(text, "sued") == ("Ana Ruiz", "the bank")


@given(st.text(max_size=200))
def test_find_acts__any_text_gives_spans_inside_it(text):
    for act in find_acts(text, sentence_spans(text)):
        for span in (act.verb, *act.agents, *act.patients, *act.clause):
            assert 0 <= span.start < span.end <= len(text)
