from factcheck.model import Claim, ClaimKind, Span
from factcheck.query import query_terms, write_queries


def claim(text, **fields):
    return Claim(id="c", span=Span(0, len(text)), quote=text, sentence=0, text=text, kind=ClaimKind.OTHER, **fields)


def test_query_terms__no_grammar_and_nothing_twice():
    terms = query_terms(claim("The mayor of Kiev sold the harbour, and the mayor left."))
    assert set(terms) >= {"mayor", "kiev", "sold", "harbour", "left"}
    assert not {"the", "of", "and"} & set(terms)
    assert len(terms) == len(set(terms))


def test_query_terms__figures_in_words_and_digits_and_names_in_every_spelling():
    terms = query_terms(claim("Seven ships left Kiev.", entities=("Kiev",)))
    assert {"7", "seven", "kyiv"} <= set(terms)


def test_write_queries__are_short_and_different():
    queries = write_queries(claim("The mayor of Kiev sold the harbour.", entities=("Kiev",)))
    assert len(queries) == len(set(queries)) == 2
    assert all(len(query.split()) <= 12 for query in queries)
