"""Whose story a page says it carries."""

import pytest

from factcheck.parse.credit import credit_of

MORE = "\n\nThe bridge was closed at noon.\n\nIt will open again on Friday."
CREDITED = [
    ("Reuters", f"KYIV, Nov 25 (Reuters) - Two died.{MORE}"),
    ("AP", f"KYIV, Ukraine (AP) — Two died.{MORE}"),
    ("AFP", f"Two died.{MORE} (AFP)"),
    ("dpa", f"Berlin (dpa) - Two died.{MORE}"),
    ("Reuters", f"Two died.{MORE}\n\nSource: Reuters"),
    ("AP", f"By The Associated Press\n\nTwo died.{MORE}"),
    ("Reuters", f"Two people died, Reuters reported on Friday.{MORE}"),
    ("TASS", f"Two people died, according to the TASS news agency.{MORE}"),
    ("Xinhua", f"BEIJING, Nov. 25 (Xinhua) -- Two died.{MORE}"),
]
UNCREDITED = [
    f"Two died.{MORE}",
    f"Two died.\n\nThe bridge, Reuters reported, was closed.{MORE}",
    f"Reuters has a new editor, the company said.{MORE}",
    f"The (PA) system failed.{MORE}",
    "AP classes are popular.",
    "",
]


@pytest.mark.parametrize(("agency", "text"), CREDITED)
def test_credit_of__credited(agency, text):
    assert credit_of(text) == agency


@pytest.mark.parametrize("text", UNCREDITED)
def test_credit_of__uncredited(text):
    assert credit_of(text) is None
