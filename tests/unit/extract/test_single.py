"""A given text is one claim, whole, of the kind that fits best."""

import pytest

from factcheck.extract import claim_from_text


@pytest.mark.parametrize(
    ("text", "kind", "speaker"),
    [
        ("The mayor said 12 people were injured.", "casualties", "The mayor"),
        ("Marco Rossi is the prime minister of Italy.", "status", None),
        ("Prime Minister Ana Ruiz", "status", None),
        ("Inflation fell to 3.2% in May 2024.", "percent", None),
        ('Lopez called it "a disgrace".', "quote", "Lopez"),
        ("The bridge collapsed.", "event", None),
        ("The army may not exceed 400,000 soldiers.", "limit", None),
        ("The bank paid $3 million.", "money", None),
        ("Ruiz said that the talks failed.", "attribution", "Ruiz"),
    ],
)
def test_claim_from_text__takes_the_text_whole(text: str, kind: str, speaker: str | None) -> None:
    claim = claim_from_text(text)
    assert (claim.kind.value, claim.speaker, claim.quote) == (kind, speaker, text)


def test_claim_from_text__counts_in_the_text_as_given() -> None:
    text = "  It cost $3 million. "
    claim = claim_from_text(text)
    assert claim.span.of(text) == claim.quote
    assert [value.span.of(text) for value in claim.values] == ["$3 million"]


def test_claim_from_text__of_nothing_is_an_empty_claim() -> None:
    assert claim_from_text("").quote == ""
