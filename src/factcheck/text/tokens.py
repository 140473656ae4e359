"""Words with their place and their keys: what comparing, searching and aligning count in."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.model import Span
from factcheck.text.lemmas import lemma
from factcheck.text.wordlist import words

__all__ = ["STOPWORDS", "Form", "Token", "find_words", "fold", "lemma", "lowered", "placed", "tokenize"]


class Form(NamedTuple):
    """A word wherever it stands: as written, folded (`norm`), and the key all its forms share (`lemma`).

    It is a capital if written with one, a number if it starts with a digit once number words are digits, and content
    if it is neither grammar nor a stray letter.
    """

    text: str
    norm: str
    lemma: str
    is_capital: bool
    is_number: bool
    is_content: bool


class Token(NamedTuple):
    """A word in its place; what a `Form` is, and where."""

    text: str
    span: Span
    norm: str
    lemma: str
    is_capital: bool
    is_number: bool
    is_content: bool


#: Words that carry grammar and no content of their own.
STOPWORDS = words(
    """
    a an the this that these those there here it its he him his she her hers they them their theirs we us our ours
    i me my you your yours who whom whose which what when where why how
    is are was were be been being am do does did done doing have has had having
    will would shall should can could may might must ought
    of in on at by for from to with into onto over under about as than then so such also too very just only even
    and or but nor if because while although though since until unless whether yet
    after before during between among against through per via upon within without across along around
    up down out off again further more most some any each every both either neither all
    no not never none n't s t re ve ll d m
    said says say saying
    get got one
    """
)

#: Small number words as digits, so that "seven" meets "7".
_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen",
    "eighteen nineteen twenty",
)
_TENS = ("thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBER_WORDS = {word: str(number) for number, word in enumerate(" ".join(_UNITS).split())} | {
    word: str(10 * tens) for tens, word in enumerate(_TENS, start=3)
}

# No space is asked what it is the start of. Plain words first, since most are; bracket names of tokenised corpora,
# dotted initials, names with a figure (G8, F-16), numbers with separators, words with an inner apostrophe.
_TOKEN = re.compile(
    r"(?=\S)(?:(?P<plain>[a-z]{2,}+(?![\w'’\u0300-\u036f])|[A-Z][a-z]++(?![\w'’\u0300-\u036f-]))"
    r"|(?P<skip>-(?:LRB|RRB|LSB|RSB)-|``|'')"
    r"|(?P<initials>(?:[A-Za-z]\.){2,}[A-Za-z]?)"
    r"|(?P<code>[A-Z][A-Za-z]{0,5}-?\d+[A-Za-z]?(?![\w]))"
    r"|(?P<number>\d+(?:[.,:]\d+)*)"
    r"|(?P<word>(?:[^\W\d_]|[\u0300-\u036f])+(?:['’][^\W\d_]+)*))"
)


def tokenize(text: str) -> tuple[Token, ...]:
    """The words of `text`, in order; punctuation and bracket codes are left out.

    >>> [token.norm for token in tokenize("The U.S. team's 12-point plan")]
    ['the', 'usa', 'team', '12', 'point', 'plan']
    """
    return placed(*find_words(text))


def find_words(text: str) -> tuple[tuple[Form, ...], list[int]]:
    """The words of `text` as forms, which are shared, and their starts and ends in turn; quicker to have than tokens.

    >>> find_words("One plan.")[1]
    [0, 3, 4, 8]
    """
    forms: list[Form] = []
    offsets: list[int] = []
    for match in _TOKEN.finditer(text):
        if (group := match.lastgroup) != "skip":
            forms.append(_form(match.group(), group or "word"))
            offsets += match.span()
    return tuple(forms), offsets


def placed(forms: Iterable[Form], offsets: Sequence[int]) -> tuple[Token, ...]:
    """The words as tokens."""
    return tuple(
        [
            Token(form[0], Span(start, end), *form[1:])
            for form, start, end in zip(forms, offsets[::2], offsets[1::2], strict=True)
        ]
    )


@lru_cache(maxsize=65536)
def _form(text: str, group: str) -> Form:
    norm = _norm(text, group)
    is_number = norm[:1].isdigit()
    is_grammar = norm in STOPWORDS or norm.endswith("n't")
    is_content = not is_grammar and (len(norm) > 1 or is_number)
    return Form(text, norm, lemma(norm), text[0].isupper(), is_number, is_content)


#: Spellings that mean one thing and share no letters.
_ALIASES = {"us": "usa", "u.s": "usa", "uk": "uk", "eu": "eu", "percent": "percent", "per cent": "percent"}


#: What an apostrophe ties to a word: an owner's ending, or a verb.
_ENDING = re.compile(r"'s?$|'(?:re|ve|ll|d|m)$")


def _norm(text: str, group: str) -> str:
    if group == "number":
        return _plain_number(text)
    if group == "initials":
        joined = text.replace(".", "").lower()
        return _ALIASES.get(joined, joined)
    if group == "code":
        return text.replace("-", "").lower()
    if text == "US":
        return "usa"
    folded = fold(text)
    if "'" in folded:
        folded = _ENDING.sub("", folded)
    return _NUMBER_WORDS.get(folded, folded)


def _plain_number(text: str) -> str:
    """Digits without thousands separators."""
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", text):
        return text.replace(",", "")
    return text.rstrip(".,:")


#: Words are folded again and again and are remembered; longer texts are folded once.
_WORD_LENGTH = 40


def fold(text: str) -> str:
    """`text` in lower case, without accents, with straight apostrophes.

    >>> fold("Orbán’s")
    "orban's"
    """
    return _fold_word(text) if len(text) <= _WORD_LENGTH else _fold(text)


def _fold(text: str) -> str:
    lowered = text.casefold().replace("’", "'")
    if lowered.isascii():
        return lowered
    return _FOREIGN.sub(_fold_letter, lowered)


def lowered(text: str) -> str:
    """`text` in lower case, letter for letter: what stands at a place in it stands there in `text`.

    >>> lowered("İzmir, May")
    'izmir, may'
    """
    return text.replace("İ", "i").lower()  # the one letter that would become two


_FOREIGN = re.compile(r"[^\x00-\x7f]")


def _fold_letter(match: "re.Match[str]") -> str:
    return _plain_letters(match.group())


@lru_cache(maxsize=4096)
def _plain_letters(letter: str) -> str:
    """What one letter stands for, without its accents."""
    # what a compatibility letter stands for may be a capital, so it is lowered once more
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", letter).casefold())
    return "".join(part for part in decomposed if not unicodedata.combining(part))


_fold_word = lru_cache(maxsize=65536)(_fold)
