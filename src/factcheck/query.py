"""What to look for: the terms of a claim for the index, and the same as a person would type it."""

from collections.abc import Iterable

from factcheck.model import Claim
from factcheck.text.gazetteer import spellings
from factcheck.text.reading import read
from factcheck.text.tokens import Token, tokenize

#: More terms slow the index down without finding more: a claim is one statement.
_MOST_TERMS = 40
#: A query a person types has about so many words.
_QUERY_WORDS = 12


def query_terms(claim: Claim) -> tuple[str, ...]:
    """The words a passage about `claim` is likely to hold, each once; none of them is grammar.

    Figures appear in digits and as written, and names in every spelling the tables know.
    """
    tokens = (*read(claim.text).tokens, *tokenize(claim.quote))
    words = [spelling for token in tokens if token.is_content for spelling in _spellings(token)]
    words += [word for entity in claim.entities for name in spellings(entity) for word in _words(name)]
    return tuple(dict.fromkeys(words))[:_MOST_TERMS]


def write_queries(claim: Claim) -> tuple[str, ...]:
    """The queries in readable form, for the report: the statement's content, and its names with its figures.

    The second is left out where it would say the same as the first.
    """
    reading = read(claim.text)
    content = " ".join([reading.tokens[place].text for place in reading.content])
    figures = [value.text for value in claim.values]
    anchors = " ".join(dict.fromkeys([*claim.entities, *figures]))
    queries = (_shorten(content), _shorten(anchors))
    return tuple(query for query in dict.fromkeys(queries) if query)


def _spellings(token: Token) -> Iterable[str]:
    """The forms under which a passage may hold the word."""
    yield token.norm
    written = token.text.casefold()
    if written != token.norm and written.isalnum():
        yield written
    if token.is_number and len(token.norm) > 3 and token.norm.isdigit():
        yield f"{int(token.norm):,}"


def _words(name: str) -> list[str]:
    return [token.norm for token in tokenize(name) if token.is_content]


def _shorten(text: str) -> str:
    return " ".join(text.split()[:_QUERY_WORDS])
