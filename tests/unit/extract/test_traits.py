"""What is counted in a sentence before it is weighed as a view."""

from pathlib import Path

import pytest

from factcheck.extract.lexicon import ACTING, NAMING, classes_of
from factcheck.extract.traits import opinion_traits, sign
from factcheck.extract.weighing import terms, weights
from factcheck.extract.worth import sign as worth_sign
from factcheck.extract.worth import worth_traits


@pytest.mark.parametrize(
    ("text", "shown", "absent"),
    [
        ("The minister is corrupt.", {"charged", "said of something"}, set()),
        ("Corrupt officials were tried in Lima.", {"charged"}, {"said of something"}),
        ("The firm dumped toxic waste in the lake.", set(), {"charged"}),
        ("Ruiz said that the plan was a disgrace.", {"reports"}, {"strong"}),
        ("The firm's 'gift' was a bill.", {"scare quote"}, set()),
        ("Stop the music.", {"call to the reader"}, set()),
        ("Alas, it rained.", {"exclaims"}, set()),
        ("A cash-starved, do-as-you-please council met.", {"coined word"}, set()),
        ("The town has 4,000 people.", {"figure"}, {"figureless"}),
        ("The town has two rivers.", {"figureless"}, {"figure"}),
        ("Shameful Deal Betrays Every Honest Farmer", {"strong", "all, every"}, {"name"}),
        ('"It is a ""shameful"" deal, they said."', {"quotes"}, {"strong"}),
        ("The scheme works.", set(), {"loaded"}),
        ("They schemed for years.", {"loaded"}, set()),
        ("They deserved better.", {"merit"}, set()),
        ("Many US researchers met.", set(), {"we"}),
        ("It cheated us.", {"we"}, set()),
    ],
)
def test_opinion_traits(text: str, shown: set[str], absent: set[str]) -> None:
    found = set(opinion_traits(text))
    assert shown <= found
    assert not absent & found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Unemployment fell to 4.1 percent.", {"public record", "done", "percent", "hard figures"}),
        ("I think we should do better.", {"I think", "speaks of own mind", "we should"}),
        ("Thank you, good evening.", {"manners", "stage", "short"}),
        ("Senator Ruiz voted against the bill.", {"he said", "tells of the past", "office"}),
        ("What would you do?", {"question", "asks"}),
    ],
)
def test_worth_traits(text: str, shown: set[str]) -> None:
    assert shown <= set(worth_traits(text))


@pytest.mark.parametrize("read", [opinion_traits, worth_traits])
def test_traits__of_nothing_are_none(read) -> None:
    assert read("") == {}


@pytest.mark.parametrize(("task", "sign_of"), [("opinion", sign), ("checkworthy", worth_sign)])
def test_weights__no_term_counts_the_wrong_way(task: str, sign_of) -> None:
    assert all(weight * sign_of(name) >= 0 for name, weight in weights()[task]["terms"].items())


def test_terms__name_what_speaks_for_and_against() -> None:
    found = terms("opinion", opinion_traits("The deal is shameful, the paper said on Monday."))
    assert found["reports"] < 0
    assert found["day"] < 0
    assert list(found.values()) == sorted(found.values(), key=lambda value: -abs(value))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("shameful", "strong"),
        ("shamefully", "strong"),
        ("gibberish", "strong"),
        ("botching", "loaded"),
        ("gems", "praise"),
    ],
)
def test_classes_of__know_every_form(word: str, name: str) -> None:
    assert name in classes_of(word)
    assert name in (*NAMING, *ACTING)


@pytest.mark.parametrize("name", [*NAMING, *ACTING])
def test_classes__are_documented(name: str) -> None:
    documented = Path(__file__).parents[3].joinpath("docs", "opinions.md").read_text(encoding="utf-8")
    assert name in documented.split("## Other cues")[0]
