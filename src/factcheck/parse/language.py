"""Which language a text is in, by its script and its function words. Deterministic and cautious."""

import re
from collections import Counter

from factcheck.parse.profiles import PROFILES

_WORD = re.compile(r"[^\W\d_]+")
#: Scripts that settle the language (Han without kana is Chinese), as ranges of code points.
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
)
#: Characters read: the head of an article says it all, and a long one costs no more.
_READ = 20_000
#: Share of the words that a language's function words must reach: 25 to 50 % in running text, 5 % in a menu.
_AT_LEAST = 0.12
#: Function words needed before they mean anything.
_FEWEST = 3


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of `text`'s language, or None where too little speaks for any.

    >>> language_of("The river rose on Monday and it was not the first time."), language_of("42")
    ('en', None)
    """
    head = text[:_READ]
    return _by_script(head) or _by_words([word.lower() for word in _WORD.findall(head)])


def _by_script(text: str) -> str | None:
    if text.isascii():
        return None
    letters = sum(map(str.isalpha, text))
    for language, script in _SCRIPTS:
        if letters and len(script.findall(text)) > 0.2 * letters:
            return language
    return None


def _by_words(words: list[str]) -> str | None:
    counts = Counter(words)
    scores = sorted(
        (-sum(counts[word] for word in counts.keys() & profile), code) for code, profile in PROFILES.items()
    )
    (best, language), (second, _) = scores[0], scores[1]
    enough = -best >= max(_FEWEST, _AT_LEAST * len(words))
    return language if enough and best < second else None
