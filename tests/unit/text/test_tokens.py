import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.tokens import fold, tokenize


@pytest.mark.parametrize(
    ("text", "norms"),
    [
        ("The U.S. team's 28-point plan", ["the", "usa", "team", "28", "point", "plan"]),
        ("-LRB- born 1970 -RRB-", ["born", "1970"]),
        ("seven of 1,200", ["7", "of", "1200"]),
        ("the G8 and COVID-19", ["the", "g8", "and", "covid19"]),
        ("Orbán’s party", ["orban", "party"]),
        ("It cost 3.5 percent, didn't it", ["it", "cost", "3.5", "percent", "didn't", "it"]),
    ],
)
def test_tokenize__folds_words(text, norms):
    assert [token.norm for token in tokenize(text)] == norms


@given(st.text(max_size=80))
def test_tokenize__every_span_gives_back_its_word(text):
    assert all(token.span.of(text) == token.text for token in tokenize(text))


@given(st.text(max_size=40))
def test_fold__folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_tokenize__grammar_is_no_content():
    assert [token.norm for token in tokenize("It will not be in Rome at 5") if token.is_content] == ["rome", "5"]
