"""Quotations are found by their marks, with the words between them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.quotes import find_quotes


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('He called it "a farce," then left.', ["a farce,"]),
        ("She said: “No deal.” He said “why?”", ["No deal.", "why?"]),
        ("Er sagte: „Nein.“", ["Nein."]),
        ("Il a dit «non» hier.", ["non"]),
        ("The ‘special’ case isn’t his.", ["special"]),
        ("The dogs' owner and the cat's tail.", []),
        ("It's the players' and the club's 'last chance' now.", ["last chance"]),
        ('Left "open', []),
        ('Over "two\nlines" it stops.', []),
        ("", []),
    ],
)
def test_find_quotes__finds_the_words_between_marks(text: str, inner: list[str]) -> None:
    assert [quote.inner.of(text) for quote in find_quotes(text)] == inner


@given(st.text(alphabet=st.sampled_from(list("ab \"“”'‘’«»\n")), max_size=60))
def test_find_quotes__are_in_order_apart_and_hold_their_words(text: str) -> None:
    quotes = find_quotes(text)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(quotes))
    assert all(quote.span.covers(quote.inner) and len(quote.inner) for quote in quotes)
