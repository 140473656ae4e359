"""How much a sentence asks to be checked."""

from factcheck.text.values import find_values


def checkworthiness(sentence: str) -> float:
    """From 0, nothing to check, to 1."""
    return min(1.0, 0.4 * len(find_values(sentence)))
