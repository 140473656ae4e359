"""The languages the grammar has words for."""

from factcheck.text.values.english import ENGLISH
from factcheck.text.values.french import FRENCH
from factcheck.text.values.german import GERMAN
from factcheck.text.values.italian import ITALIAN
from factcheck.text.values.lexicon import Lexicon
from factcheck.text.values.portuguese import PORTUGUESE
from factcheck.text.values.spanish import SPANISH

LEXICONS: dict[str, Lexicon] = {
    lexicon.code: lexicon for lexicon in (ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN)
}


def lexicon_of(language: str) -> Lexicon:
    """The lexicon of a language code ("de", "pt-BR"); English where there is none.

    >>> lexicon_of("pt-BR").code, lexicon_of("xx").code
    ('pt', 'en')
    """
    return LEXICONS.get(language.lower()[:2], ENGLISH)
