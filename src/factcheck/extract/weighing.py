"""Traits of a sentence to one figure: a sum of named terms, with weights a person can read.

The weights are fitted by `factcheck.evaluate.fit_sentences` on sentences written for it; they lie in ``weights.json``
with the names of what they were fitted on.
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def weights() -> dict[str, Any]:
    """The fitted weights by task: `terms` by name, `intercept`, and what they were `fitted_on`."""
    text = files("factcheck.extract").joinpath("weights.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def terms(task: str, traits: Mapping[str, float]) -> dict[str, float]:
    """What each trait adds to the log-odds, heaviest first; the intercept is one of them."""
    fitted = weights()[task]
    found = {name: fitted["terms"][name] * value for name, value in traits.items() if name in fitted["terms"]}
    return dict(sorted({"intercept": fitted["intercept"], **found}.items(), key=lambda term: -abs(term[1])))


def log_odds(task: str, traits: Mapping[str, float]) -> float:
    """The terms together: above 0 it is more likely than not."""
    return sum(terms(task, traits).values())
