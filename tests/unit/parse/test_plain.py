"""Plain text made regular."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.parse.plain import clean, join_paragraphs, plain_paragraphs

CLEANED = [
    ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    ("one\x0ctwo\u2029three", "one\n\ntwo\n\nthree"),
    ("\ufeffmi\u00adnis\u200bter", "minister"),
    ("safe\u202egnp.exe\u202c", "safegnp.exe"),
    ("tag\U000e0041\U000e0042ged", "tagged"),
    ("e\u0301", "é"),
    ("bell\x07here", "bell here"),
    ("1\u00a0234,5", "1\u00a0234,5"),
]
WRAPPED = [
    ("Verse line one\nverse line two", ["Verse line one", "verse line two"]),
    ("- first item that is long enough to be prose\n- second item that is as long", 2),
    ("A line of prose that was wrapped at sixty characters by its\nauthor, and goes on.", 1),
    (
        "It ended well before the width.\n"
        "Another paragraph that begins on the next line and wraps there,\n"
        "for it is long.",
        2,
    ),
    (f"{'A paragraph of one long line, not wrapped. ' * 4}\n{'And another long one. ' * 8}", 2),
    ("One.\n\nTwo.\n \t \nThree.", ["One.", "Two.", "Three."]),
    ("", []),
    ("\n\n \n", []),
]


@pytest.mark.parametrize(("raw", "cleaned"), CLEANED)
def test_clean__cases(raw, cleaned):
    assert clean(raw) == cleaned


@pytest.mark.parametrize(("text", "expected"), WRAPPED)
def test_plain_paragraphs__cases(text, expected):
    found = list(plain_paragraphs(text))
    assert (len(found) if isinstance(expected, int) else found) == expected


@given(st.text())
def test_clean__twice_is_once(text):
    assert clean(clean(text)) == clean(text)


@given(st.text(alphabet="ab .\n\t-1", max_size=300))
def test_plain_paragraphs__lose_no_word_and_no_order(text):
    assert " ".join(plain_paragraphs(text)).split() == text.split()


@given(st.lists(st.text(alphabet="ab. \n", max_size=30)))
def test_join_paragraphs__is_stable(paragraphs):
    joined = join_paragraphs(paragraphs)
    assert join_paragraphs(joined.split("\n\n")) == joined
