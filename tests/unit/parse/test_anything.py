"""Whatever the bytes are, reading them gives a document or a `ParseError`, the same each time."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FactcheckError, InputError, ParseError
from factcheck.model import Article, Document, Page
from factcheck.parse import read_article, read_page

NAMES = ["a.html", "a.txt", "a.md", "a.json", "a.pdf", "a"]
PIECES = [
    "<p>", "</p>", "<div style='display:none'>", "</div>", "<article>", "<table><tr><td>",
    "<ul><li><a href='//x:y'>", "<script type='application/ld+json'>",
    '{"@type":["Article",5],"datePublished":[{}],"author":[]}', "</script>",
    "<meta property='article:published_time' content='", "2025-11-25", "99999-99-99T99:99", "'>",
    "<time datetime=''", "<html lang='", "<style>", "@media{", "}", "<!--", "-->", "<![CDATA[", "]]>", "&#0;",
    "&#xD800;", "&amp", "<base href='[::'>", "<link rel=canonical href='http://[x'>", "\x00", "\ud800", "\u202e",
    "Two people died. ", "KYIV, Nov 99 (Reuters) - ", "# ", "- ", "| a |", "```", "**", "_", "[a](", "](", "\n",
    "\n\n", "\r", " ", "---\n", '{"text": "', '"}', '{"notes": [',
]  # fmt: skip

pages = st.builds(
    lambda body, name, kind, url: Page(url=url, body=body, path=name, content_type=kind),
    st.one_of(
        st.binary(max_size=300),
        st.lists(st.sampled_from(PIECES), max_size=25).map(lambda held: "".join(held).encode("utf-8", "replace")),
        st.text(max_size=200).map(lambda text: text.encode("utf-16")),
        st.recursive(
            st.none() | st.integers() | st.text(max_size=9),
            lambda inner: (
                st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["text", "notes", "date"]), inner)
            ),
        ).map(lambda held: json.dumps(held).encode()),
    ),
    st.sampled_from(NAMES),
    st.sampled_from([None, "text/html", "text/plain; charset=x", "application/json", "text/html; charset=utf-7", ";"]),
    st.sampled_from(["a", "https://paper.example/2025/99/99/a", "https://[", "http://paper.example?q=1"]),
)


def attempt(read, page):
    """What `read` gives, or the expected error it raises, which is one line."""
    try:
        return read(page)
    except FactcheckError as error:
        return error if "\n" not in str(error) else None


@given(pages)
def test_read_page__gives_a_document_or_a_parse_error(page):
    document = attempt(read_page, page)
    if isinstance(document, Document):
        assert document == read_page(page)
        assert document.text == document.text.strip()
        assert all(span.of(document.text).strip() for span in document.paragraphs)
        assert "\x00" not in document.text
    else:
        assert isinstance(document, ParseError)
        assert document.reason


@given(pages)
def test_read_article__gives_an_article_or_an_input_error(page):
    assert isinstance(attempt(read_article, page), Article | InputError)


@pytest.mark.parametrize("name", NAMES)
def test_read_page__no_bytes_are_no_text(name):
    with pytest.raises(ParseError):
        read_page(Page(url=name, path=name, body=b""))


def test_read_page__is_a_document():
    assert isinstance(read_page(Page(url="a", body=b"Two people died.")), Document)
