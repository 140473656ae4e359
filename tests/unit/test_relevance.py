import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Claim, ClaimKind, Passage, Span
from factcheck.relevance import relevance


def claim(text):
    return Claim(id="c", span=Span(0, len(text)), quote=text, sentence=0, text=text, kind=ClaimKind.OTHER)


def passage(text, title=None):
    return Passage(id="p", document_id="d", span=Span(0, len(text)), text=text, title=title)


SAID = claim("The harbour of Westrand was sold to a Danish firm.")


def test_relevance__the_claim_itself_is_wholly_relevant():
    assert relevance(SAID, passage(SAID.text)) == 1.0


@pytest.mark.parametrize(
    ("nearer", "further"),
    [
        ("A firm from Denmark bought the harbour of Westrand.", "The harbour of Westrand was closed."),
        ("The harbour of Westrand was closed.", "The harvest was good this year."),
        ("The harbour of Westrand was not sold.", "The harbour of Eastby was closed."),
    ],
)
def test_relevance__orders_passages(nearer, further):
    assert relevance(SAID, passage(nearer)) > relevance(SAID, passage(further))


def test_relevance__a_title_says_whom_a_passage_speaks_of():
    text = "It was sold to a Danish firm."
    assert relevance(SAID, passage(text, "Harbour of Westrand")) > relevance(SAID, passage(text))


@given(st.text(max_size=60), st.text(max_size=120))
def test_relevance__lies_between_0_and_1(said, source):
    assert 0.0 <= relevance(claim(said), passage(source)) <= 1.0
