"""Comparisons into a stance, stances by origin into a verdict: two tables of named rules and one readable score.

Both are pure functions of what the report stores. `STANCE_RULES` and `VERDICT_RULES` are read from the top; the first
rule that applies decides, and its name is shown.
"""

from factcheck.judge.features import SCORES, differs
from factcheck.judge.score import refutation, support, terms
from factcheck.judge.stances import ON_TOPIC, STANCE_RULES, StanceRule, stance_of, stance_rule
from factcheck.judge.verdicts import VERDICT_RULES, VerdictRule, judge
from factcheck.judge.weighed import Weighed

__all__ = [
    "ON_TOPIC",
    "SCORES",
    "STANCE_RULES",
    "VERDICT_RULES",
    "StanceRule",
    "VerdictRule",
    "Weighed",
    "differs",
    "judge",
    "refutation",
    "stance_of",
    "stance_rule",
    "support",
    "terms",
]
