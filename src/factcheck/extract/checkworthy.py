"""How much a sentence asks to be checked: figures, records and comparisons ask for it, wishes and questions do not."""

from math import exp

from factcheck.extract.weighing import log_odds, terms
from factcheck.extract.worth import worth_traits
from factcheck.text.sentences import LONGEST_SENTENCE

#: Score from which a sentence is worth checking.
WORTH = 0.5


def checkworthiness(sentence: str) -> float:
    """From 0, nothing to check, to 1; no words at all are 0.

    >>> checkworthiness("Unemployment fell to 4.1 percent last year.") > WORTH
    True
    >>> checkworthiness("I think we should do better.") > WORTH
    False
    """
    traits = worth_traits(sentence[:LONGEST_SENTENCE])
    return 1 / (1 + exp(-log_odds("checkworthy", traits))) if traits else 0.0


def checkworthy_terms(sentence: str) -> dict[str, float]:
    """What in `sentence` asks for checking (above 0) and what does not, in log-odds, heaviest first."""
    return terms("checkworthy", worth_traits(sentence[:LONGEST_SENTENCE]))


def is_checkworthy(sentence: str) -> bool:
    """Whether a sentence is worth checking."""
    return checkworthiness(sentence) >= WORTH
