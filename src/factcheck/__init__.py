"""Checks an article against sources, claim by claim: verified, disputed or unsourced.

Names are imported when they are first used, so that ``import factcheck`` costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.api import check_article, extract_claims, is_opinion, load_article, opinion_cues, verify_claim
    from factcheck.config import Settings
    from factcheck.errors import FactcheckError, InputError
    from factcheck.model import Article, Claim, Finding, Label, Opinion, Report, Verdict

__all__ = [
    "Article",
    "Claim",
    "FactcheckError",
    "Finding",
    "InputError",
    "Label",
    "Opinion",
    "Report",
    "Settings",
    "Verdict",
    "check_article",
    "extract_claims",
    "is_opinion",
    "load_article",
    "opinion_cues",
    "verify_claim",
]

_HOMES = {"Settings": "config", "FactcheckError": "errors", "InputError": "errors"} | dict.fromkeys(
    ("Article", "Claim", "Finding", "Label", "Opinion", "Report", "Verdict"), "model"
)


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    return getattr(import_module(f"factcheck.{_HOMES.get(name, 'api')}"), name)
