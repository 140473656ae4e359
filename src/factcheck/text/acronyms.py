"""Names and their initials: "ESA" and "the European Space Agency" are one, wherever both are written."""

from collections.abc import Iterator, Sequence

from factcheck.text.tokens import Form
from factcheck.text.wordlist import words

#: An acronym has so many letters at least, and at most.
_FEWEST, _MOST = 2, 6
#: Small words inside a long name that give it no letter.
_JOINING = words("and of for the on in to")


def acronym(word: str) -> str | None:
    """The letters of a word written in capitals, dots left out; None for any other word.

    >>> acronym("W.H.O."), acronym("ESA"), acronym("The")
    ('WHO', 'ESA', None)
    """
    letters = word.replace(".", "")
    return letters if _FEWEST <= len(letters) <= _MOST and letters.isupper() and letters.isalpha() else None


def initials(forms: Sequence[Form]) -> Iterator[tuple[str, range]]:
    """The initials of every stretch of capitalised words, and where the stretch stands.

    >>> from factcheck.text.tokens import find_words
    >>> [letters for letters, _ in initials(find_words("the World Bank of Peru")[0])]
    ['WB', 'WBP', 'BP']
    """
    for start, form in enumerate(forms):
        if _is_capital(form):
            yield from _from(forms, start)


def _from(forms: Sequence[Form], start: int) -> Iterator[tuple[str, range]]:
    letters = ""
    for place in range(start, len(forms)):
        if _is_capital(forms[place]):
            letters += forms[place].text[0]
            if len(letters) >= _FEWEST:
                yield letters, range(start, place + 1)
        elif forms[place].norm not in _JOINING:
            return
        if len(letters) == _MOST:
            return


def _is_capital(form: Form) -> bool:
    return form.is_capital and form.is_content and acronym(form.text) is None
