"""Names come bare: without title, demonym in front, possessive ending or the capital of a sentence."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.names import find_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Secretary of State Ana Ruiz met President of the European Commission Eva de Vries.",
            [("Ana Ruiz", "person"), ("European Commission", "organisation"), ("Eva de Vries", "person")],
        ),
        ("U.S. Army Secretary Dan Fox spoke.", [("U.S. Army", "organisation"), ("Dan Fox", "person")]),
        ("French President Duval flew to Lima.", [("Duval", "person"), ("Lima", "place")]),
        ("Officials said prices rose in Osaka.", [("Osaka", "place")]),
        ("However, Kenya's army left.", [("Kenya", "place")]),
        ("On Monday, 4 May, NATO met.", [("NATO", "organisation")]),
        (
            "Dr. J. K. Adams of the University of Oxford",
            [("J. K. Adams", "person"), ("University of Oxford", "organisation")],
        ),
        ("Acme Inc. and Smith & Sons sued.", [("Acme Inc.", "organisation"), ("Smith & Sons", "person")]),
        ("Jean-Claude Perrin's firm", [("Jean-Claude Perrin", "person")]),
        (
            "European Commission President Ursula von der Hagen",
            [("European Commission", "organisation"), ("Ursula von der Hagen", "person")],
        ),
        ("Many Germans agreed.", [("Germans", "other")]),
        ("nothing here", []),
    ],
)
def test_find_names__gives_bare_names_with_a_kind(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(name.text, name.kind) for name in find_names(text)] == expected


@given(st.text(alphabet=st.sampled_from(list("Aab. '-&ofthe \n")), max_size=80))
def test_find_names__are_in_order_and_where_they_say(text: str) -> None:
    names = find_names(text)
    assert all(name.span.of(text) == name.text for name in names)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(names))


def test_find_names__a_long_run_of_capitals_takes_no_deep_recursion() -> None:
    assert len(find_names("Ana Ruiz of " * 5000)) > 100
