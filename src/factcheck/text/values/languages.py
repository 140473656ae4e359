"""The languages the grammar has words for."""

from factcheck.text.values.english import ENGLISH
from factcheck.text.values.lexicon import Lexicon

LEXICONS: dict[str, Lexicon] = {"en": ENGLISH}


def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language code ("de", "pt-BR"); English where there is none."""
    return LEXICONS.get(language.lower()[:2], ENGLISH)
