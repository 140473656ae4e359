import pytest

from factcheck.text.lemmas import lemma, stem


@pytest.mark.parametrize(
    "forms",
    [
        "use uses used using",
        "stop stops stopped stopping",
        "deny denies denied denying",
        "go goes went gone",
        "party parties",
        "missile missiles",
        "agree agrees agreed agreeing",
        "fall fell fallen",
        "child children",
    ],
)
def test_lemma__all_forms_share_a_key(forms):
    assert len({lemma(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("meet", "met"), ("need", "ne"), ("bus", "bu")])
def test_lemma__words_that_only_look_inflected(one, other):
    assert (lemma(one) == lemma(other)) is (one == "meet")


@pytest.mark.parametrize("family", ["negotiate negotiation negotiator", "govern government", "quick quickly"])
def test_stem__derived_words_share_a_stem(family):
    assert len({stem(word) for word in family.split()}) == 1
