"""Whatever a reader can meet in a report is explained in the documentation."""

from pathlib import Path

import pytest

from factcheck.compare import COMPARERS
from factcheck.judge import FEATURES, STANCE_RULES, VERDICT_RULES
from factcheck.judge.score import weights

PAGE = Path(__file__).parents[3] / "docs" / "comparing.md"


@pytest.mark.parametrize("name", [*COMPARERS, *(rule.name for rule in (*STANCE_RULES, *VERDICT_RULES))])
def test_docs__name_every_comparison_and_rule(name):
    assert name in PAGE.read_text(encoding="utf-8")


def test_weights__have_a_term_for_every_feature_and_say_what_they_were_fitted_on():
    assert set(weights()["terms"]) == set(FEATURES)
    assert weights()["fitted_on"]
