"""Claims are atomic, keep the author's words, and can be read alone."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.extract import Extraction, extract
from factcheck.model import Article, Claim
from factcheck.segment import split_sentences
from factcheck.text.tokens import tokenize

DATA = Path(__file__).parents[2] / "data" / "extraction"


def read(text: str, published: date | None = date(2025, 11, 26)) -> Extraction:
    return extract(Article(id="a", text=text, sha256="", published=published), split_sentences(text))


def claims(text: str) -> list[tuple[str, str]]:
    return [(claim.kind.value, claim.quote) for claim in read(text).claims]


def claim_with(text: str, quote: str) -> Claim:
    return next(claim for claim in read(text).claims if claim.quote == quote)


ATOMIC = [
    (
        "The plan required Kenya to accept the line, cut its army to 40,000, and promise not to join the pact.",
        [
            ("event", "The plan required Kenya to accept the line"),
            ("limit", "cut its army to 40,000"),
            ("other", "promise not to join the pact"),
        ],
    ),
    (
        "On 4 May, rebels shelled the port, killing seven and injuring twenty.",
        [
            ("date", "On 4 May, rebels shelled the port"),
            ("casualties", "killing seven"),
            ("casualties", "injuring twenty"),
        ],
    ),
    (
        "Ana Ruiz, the mayor of Lund, opened a school.",
        [("status", "Ana Ruiz, the mayor of Lund"), ("event", "opened a school")],
    ),
    (
        "Prime Minister Ana Ruiz said the talks had failed and that envoys would leave.",
        [
            ("status", "Prime Minister Ana Ruiz"),
            ("attribution", "Prime Minister Ana Ruiz said the talks had failed"),
            ("attribution", "envoys would leave"),
        ],
    ),
    (
        "Ruiz said in Lima on 3 May that the bridge was closed.",
        [("date", "Ruiz said in Lima on 3 May"), ("attribution", "the bridge was closed")],
    ),
    (
        "Their offer was: a truce within 24 hours, freezing the line, and linking aid to reform.",
        [("limit", "a truce within 24 hours"), ("event", "freezing the line"), ("event", "linking aid to reform")],
    ),
    (
        "Profit fell to $3 million from $5 million.",
        [("money", "Profit fell to $3 million"), ("money", "from $5 million")],
    ),
    ('The judge called the plan "a disgrace".', [("quote", 'The judge called the plan "a disgrace"')]),
    ('"We lost," said Ruiz.', [("quote", '"We lost,"')]),
    ("Forty people died, according to the Red Cross.", [("casualties", "Forty people died")]),
    ("Who knows?", []),
    ("Source: www.example.org/a", []),
]


@pytest.mark.parametrize(("text", "expected"), ATOMIC)
def test_claims__one_fact_each(text: str, expected: list[tuple[str, str]]) -> None:
    assert claims(text) == expected


RESTATED = [
    (
        "The plan required Kenya to accept the line, cut its army to 40,000, and promise not to join the pact.",
        "cut its army to 40,000",
        "The plan required Kenya to cut Kenya's army to 40,000.",
    ),
    ("Ruiz left. He returned in May.", "He returned in May", "Ruiz returned in May 2025."),
    ("Ruiz said on 3 May that he was ill.", "he was ill", "Ruiz said that Ruiz was ill."),
    (
        "On 4 May, rebels shelled the port, killing seven.",
        "killing seven",
        "On 4 May 2025, rebels shelled the port, killing seven.",
    ),
    ("Profit fell to $3 million from $5 million.", "from $5 million", "Profit fell from $5 million."),
    (
        "The World Bank, which feeds 3 million people, stopped its work.",
        "which feeds 3 million people",
        "The World Bank feeds 3 million people.",
    ),
    (
        "Rumours started to spread, saying that the bank had failed.",
        "the bank had failed",
        "The bank had failed.",
    ),
    (
        "Work stopped after a fire that hurt two people and left nine in hospital.",
        "left nine in hospital",
        "A fire left nine in hospital.",
    ),
    (
        "Mayor Ana Ruiz, whose office has 12 rooms, said nothing new.",
        "whose office has 12 rooms",
        "Mayor Ana Ruiz's office has 12 rooms.",
    ),
    ("The bank paid Ruiz 3 million dollars; he denies the charge.", "he denies the charge", "He denies the charge."),
    (
        "Defence Minister Grace Moyo flew home. The minister said the truce had failed.",
        "The minister said the truce had failed",
        "Grace Moyo said the truce had failed.",
    ),
    (
        "Kenya and Peru signed it. The former pays 3 million dollars, and the latter pays nothing.",
        "the latter pays nothing",
        "Peru pays nothing.",
    ),
]


@pytest.mark.parametrize(("text", "quote", "restated"), RESTATED)
def test_claims__can_be_read_alone(text: str, quote: str, restated: str) -> None:
    assert claim_with(text, quote).text == restated


def test_claims__speaker_is_the_bare_name() -> None:
    text = "Prime Minister Ana Ruiz said the talks had failed."
    assert claim_with(text, "Prime Minister Ana Ruiz said the talks had failed").speaker == "Ana Ruiz"


def test_claims__nobody_speaks_for_rumours() -> None:
    claim = claim_with("Rumours started to spread, saying that the bank had failed.", "the bank had failed")
    assert (claim.speaker, claim.hedged) == (None, True)


def test_claims__denial_and_doubt_are_kept() -> None:
    assert claim_with("The bank did not pay Kenya.", "The bank did not pay Kenya").negated
    assert claim_with("The bank may pay Kenya.", "The bank may pay Kenya").hedged


def test_claims__values_count_in_the_article() -> None:
    text = "It rained. The port cost $3 million."
    (value,) = claim_with(text, "The port cost $3 million").values
    assert value.span.of(text) == value.text == "$3 million"


def test_claims__a_title_is_claimed_once() -> None:
    text = "President Ana Ruiz spoke. President Ana Ruiz left."
    assert [quote for kind, quote in claims(text) if kind == "status"] == ["President Ana Ruiz"]


def test_claims__a_dateline_and_a_heading_are_no_claims() -> None:
    text = "Quake hits the coast\n\nLIMA, May 4 (NPA) - The ground shook for 20 seconds in Peru."
    assert [quote for _, quote in claims(text)] == ["The ground shook for 20 seconds in Peru"]


def test_claims__points_of_a_list_are_read() -> None:
    text = "The plan has three parts:\n\n- The army is capped at 60,000\n- Kenya pays 3 million dollars"
    assert [quote for kind, quote in claims(text) if kind in ("limit", "count", "money")][-2:] == [
        "The army is capped at 60,000",
        "Kenya pays 3 million dollars",
    ]


PIECES = (
    'The plan Ruiz said that , , and on 3 May "we" lost. which killed seven (10%) he - to cut its for: ; $5 ? not \n'
)
WORDS = st.sampled_from(list(filter(None, PIECES.split(" "))))


@settings(max_examples=300)
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_claims__hold_for_any_text(text: str) -> None:
    found = read(text)
    assert all(claim.span.of(text) == claim.quote != "" for claim in found.claims)
    assert all(opinion.span.of(text) == opinion.quote != "" for opinion in found.opinions)
    assert all(value.span.of(text) == value.text for claim in found.claims for value in claim.values)
    assert len({claim.id for claim in found.claims}) == len(found.claims)
    assert found == read(text)


@pytest.mark.parametrize("unit", ["plans and strikes that said ", '"we said, ', "killed 7, "])
def test_extract__a_sentence_without_end_is_noted_and_not_read(unit: str) -> None:
    endless = (unit * (200_000 // len(unit))).rstrip()
    found = read(f"The port cost $3 million.\n\n{endless}")
    assert [claim.quote for claim in found.claims] == ["The port cost $3 million"]
    assert found.notes == (f"sentence 2 has {len(endless)} characters and was not read for claims",)


ADDED = {"said", "that", "january", "february", "march", "april", "may", "june", "july", "august", "september"} | {
    "october",
    "november",
    "december",
}


@pytest.mark.parametrize("name", sorted(path.stem for path in DATA.glob("*.txt")))
def test_claims__nothing_is_invented(name: str) -> None:
    """Every word of a restated claim stands in the article, but for "said that" and the month of a date."""
    text = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    known = {token.norm for token in tokenize(text)} | ADDED
    new = {
        (token.text, claim.text)
        for claim in read(text, date(2024, 5, 6)).claims
        for token in tokenize(claim.text)
        if token.norm not in known and not token.norm.isdigit()
    }
    assert new == set()
