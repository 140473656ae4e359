"""How likely a passage supports or refutes a claim, each as a sum of named terms with weights that a person can read.

The weights are fitted by `factcheck.evaluate.fit`; they lie beside this module with the names of what they were fitted
on. A score decides only where no rule has decided before.
"""

import json
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

from factcheck.judge.features import SCORES
from factcheck.judge.weighed import Weighed


@cache
def weights() -> dict[str, Any]:
    """The fitted weights of both scores: `terms` by name, `intercept`, and what they were `fitted_on`."""
    text = files("factcheck.judge").joinpath("weights.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def terms(weighed: Weighed, score: str = "support") -> dict[str, float]:
    """What each feature adds to the score, by name; the intercept is one of them."""
    fitted = weights()[score]
    found = {
        name: fitted["terms"][name] * feature.read(weighed)
        for name, feature in SCORES[score].items()
        if name in fitted["terms"]
    }
    return {"intercept": fitted["intercept"], **found}


def support(weighed: Weighed) -> float:
    """The score in (0, 1): even odds at 0.5, where support and the rest are equally common."""
    return _squeezed(_total(weighed, "support"))


def refutation(weighed: Weighed) -> float:
    """The share of such typed differences that refuted, where the weights were fitted."""
    return _squeezed(_total(weighed, "refutation"))


def _total(weighed: Weighed, score: str) -> float:
    """The sum of the terms; those of no weight are not read."""
    return sum([weights()[score]["intercept"], *[weight * read(weighed) for weight, read in _counting(score)]])


@cache
def _counting(score: str) -> tuple[tuple[float, Callable[[Weighed], float]], ...]:
    """The weights that are not 0, each with where its term is read."""
    fitted = weights()[score]["terms"]
    return tuple((fitted[name], feature.read) for name, feature in SCORES[score].items() if fitted.get(name))


def _squeezed(total: float) -> float:
    return 1 / (1 + exp(-total))
