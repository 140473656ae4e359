"""How likely it is that a passage supports a claim, as a sum of named terms with weights that a person can read.

The weights are fitted by `factcheck.evaluate.fit`; they lie beside this module with the name of what they were fitted
on. A score decides only where no rule has decided before.
"""

import json
from functools import cache
from importlib.resources import files
from math import exp
from typing import Any

from factcheck.judge.weighed import FEATURES, Weighed


@cache
def weights() -> dict[str, Any]:
    """The fitted weights: `terms` by name, `intercept`, and what they were `fitted_on`."""
    text = files("factcheck.judge").joinpath("support_weights.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def terms(weighed: Weighed) -> dict[str, float]:
    """What each feature adds to the score, by name; the intercept is one of them."""
    fitted = weights()
    found = {name: fitted["terms"][name] * read(weighed) for name, read in FEATURES.items()}
    return {"intercept": fitted["intercept"], **found}


def support(weighed: Weighed) -> float:
    """The score in (0, 1): even odds at 0.5, where support and the rest are equally common."""
    return 1 / (1 + exp(-sum(terms(weighed).values())))
