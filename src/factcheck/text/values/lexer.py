"""Text as a tape of tokens: words, figures, clock times, written dates, marks, and opaque names.

The lexer decides once what is *not* to be read: web addresses, hashtags, citation marks, phone numbers, names that
carry a figure (G8, COVID-19, F-16). They become one opaque token each, so no later rule can look inside. Every
alternative is possessive or bounded, so the time is linear in the text, and only ASCII digits are figures.
"""

import re
from typing import NamedTuple

NUMBER = "number"
ORDINAL = "ordinal"
CLOCK = "clock"
DATE = "date"
WORD = "word"
MARK = "mark"
OPAQUE = "opaque"

#: Words before a glued figure ("mid-2024", "Nov-20", "EUR5m") that do not make a name of it.
_JOINERS = (
    "mid|pre|post|late|early|top|non|under|over|plus|minus|around|about|near|nearly|between|from|to|"
    "january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    "us|usd|eur|gbp|jpy|cny|chf|inr|rub|uah|pln|cad|aud|nzd|sek|nok|dkk|try|krw|brl|mxn|zar|rmb|rs|re|nt|hk|"
    "fy|cy|q|h|fr|r|dm|in|magnitude"
)

_TOKEN = re.compile(
    rf"""
    (?=\S)(?:                                                            # a space is the start of nothing
      (?P<word>(?!www\.|https?:)[^\W\d_]++(?![0-9@_]|-[0-9]))            # the plain word: most of any text
    | (?P<opaque>
          (?:https?://|www\.)[^\s<>"]++                                  # web address
        | [^\W_]{{1,64}}+(?:[.+\-][^\W_]{{1,64}}+){{0,8}}@[\w.\-]{{1,255}}+ # mail address
        | [@#][\w]++                                                     # handle, hashtag, item number
        | \[[0-9]{{1,3}}(?:[,\-–][ ]?[0-9]{{1,3}}){{0,5}}\]              # citation mark
        | \+[0-9][0-9()./\- ]{{6,18}}[0-9]                               # international phone number
        | \([0-9]{{3}}\)[ ]?[0-9]{{3}}-[0-9]{{4}}(?![0-9])               # phone number
        | [0-9]{{3}}[\-.][0-9]{{3,4}}[\-.][0-9]{{4}}(?![0-9])            # phone number
        | [0-9]++(?:-[0-9]++){{3,}}                                      # identifier
        | [0-9]{{1,2}}-[0-9]{{1,2}}-[0-9]{{1,2}}(?![0-9\-])                # line-up of a team: 4-4-2
        | (?<![0-9])(?!(?i:{_JOINERS})-?[0-9])[^\W\d_]++-?[0-9]++(?:[.\-]?[^\W_]++)* # G8, COVID-19, MH17
        | [0-9]++[^\W\d_]++[0-9][^\W_]*+                                 # 24703L202
      )
    | (?P<word2>[^\W\d_]++)
    | (?P<date>
          (?:1[0-9]|2[01])[0-9]{{2}}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]
              (?::[0-5][0-9](?:\.[0-9]{{1,9}})?)?(?:Z|[+\-][0-2][0-9]:?[0-5][0-9])?(?!\w)  # ISO 8601 with a time
        | (?:1[0-9]|2[01])[0-9]{{2}}-[01]?[0-9]-[0-3]?[0-9](?!-?[0-9])
        | (?:1[0-9]|2[01])[0-9]{{2}}/[01]?[0-9]/[0-3]?[0-9](?![0-9/])
        | [0-3]?[0-9]/[0-3]?[0-9]/(?:[0-9]{{4}}|[0-9]{{2}})(?![0-9/])
        | [0-3]?[0-9]\.[01]?[0-9]\.(?:1[0-9]|2[01])[0-9]{{2}}(?![0-9]|\.[0-9])
        | [0-3]?[0-9]-[0-3]?[0-9]-(?:1[0-9]|2[01])[0-9]{{2}}(?![0-9-])
      )
    | (?P<clock>[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![0-9:]))
    | (?P<ordinal>(?:[0-9]{{0,8}}(?:(?<!1)(?:1[sS][tT]|2[nN][dD]|3[rR][dD])|[0-9][tT][hH])|1er)(?![^\W_]))
    | (?P<number>
          [0-9]++(?:\.[0-9]++)?(?:[eE][+\-]?[0-9]{{1,3}}|[xX×]10\^-?[0-9]{{1,3}})(?!\w)
        | [0-9]++(?:[.,'’][0-9]++)*+
        | (?<![\w.])\.[0-9]++
      )
    | (?P<opaque2>\d++)                                                    # digits of other scripts
    | (?P<mark>(?P<same>\S)(?P=same)*+)
    )""",
    re.VERBOSE,
)
_KINDS = {"word2": WORD, "opaque2": OPAQUE}


class Token(NamedTuple):
    """A piece of text: as written, in lower case, its offsets and its kind."""

    text: str
    low: str
    start: int
    end: int
    kind: str


def lex(text: str) -> list[Token]:
    """The tokens of `text`, in order; white space only separates.

    >>> [token.text for token in lex("The G8 paid $1.2bn [17] on 24/02/2022")]
    ['The', 'G8', 'paid', '$', '1.2', 'bn', '[17]', 'on', '24/02/2022']
    """
    return [
        Token(written := match.group(), written.lower(), match.start(), match.end(), _kind(match.lastgroup))
        for match in _TOKEN.finditer(text)
    ]


def _kind(group: str | None) -> str:
    """The kind of token that a group of the pattern stands for; some have two groups."""
    return _KINDS.get(group, group) if group else MARK
