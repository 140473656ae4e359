"""A source is its text, its paragraphs, and what it says about itself."""

import json
from datetime import date

import pytest

from factcheck.errors import ParseError
from factcheck.model import Page
from factcheck.parse import read_page

RECORD = {
    "id": "s-1",
    "url": "https://paper.example/flood",
    "publisher": "The Paper",
    "title": "Flood",
    "published": "2025-11-25",
    "kind": "news",
    "country": "NL",
    "lang": "nl",
    "syndicates": "ANP",
    "notes": ["Two people died in the flood.", "The bridge was closed\nat noon. It opened again."],
}


@pytest.fixture
def record(page):
    def make(**changes):
        return page(json.dumps({**RECORD, **changes}), "s.jsonl#s-1", content_type="application/json")

    return make


def test_read_page__of_a_record_takes_each_note_as_a_paragraph(record):
    document = read_page(record())
    assert [span.of(document.text) for span in document.paragraphs] == [
        "Two people died in the flood.",
        "The bridge was closed at noon. It opened again.",
    ]


def test_read_page__of_a_record_takes_its_fields(record):
    document = read_page(record())
    assert (document.url, document.publisher, document.title) == ("https://paper.example/flood", "The Paper", "Flood")
    assert (document.published, document.kind, document.credit) == (date(2025, 11, 25), "news", "ANP")
    assert document.path == "s.jsonl#s-1"


def test_read_page__language_is_that_of_the_text_not_of_the_declaration(record):
    assert read_page(record()).language == "en"
    assert read_page(record(notes=["12 345"])).language == "nl"


def test_read_page__of_a_record_guesses_no_date_and_no_credit(record):
    document = read_page(record(published=None, syndicates=None, notes=["KYIV, Nov 25, 2025 (Reuters) - Two died."]))
    assert (document.published, document.credit) == (None, None)


@pytest.mark.parametrize("key", ["text", "content", "body", "articleBody"])
def test_read_page__of_other_records_finds_the_text(page, key):
    body = json.dumps({"id": 7, key: "Two died.\n\nThe bridge closed.", "date": "2025-11-25T10:00:00Z"})
    document = read_page(page(body, "a.json"))
    assert document.text == "Two died.\n\nThe bridge closed."
    assert document.published == date(2025, 11, 25)


@pytest.mark.parametrize("stated", ["2025-02-30", "soon", "", "25/11/2025", 20251125, None, ["2025-11-25"]])
def test_read_page__a_date_that_is_none_is_none(record, stated):
    assert read_page(record(published=stated)).published is None


@pytest.mark.parametrize("notes", [[], [""], None, 5, {"a": "b"}, [1, None]])
def test_read_page__a_record_without_text_is_named(record, notes):
    with pytest.raises(ParseError, match="holds no text") as caught:
        read_page(record(notes=notes))
    assert caught.value.reason == "empty"


def test_read_page__same_bytes_at_two_places_are_two_documents(page, story):
    assert read_page(page(story, "a.txt")).id != read_page(page(story, "b.txt")).id
    assert read_page(page(story, "a.txt")) == read_page(page(story, "a.txt"))


def test_read_page__text_says_its_wire(page, story):
    document = read_page(page(f"KYIV, Nov 25, 2025 (Reuters) - {story}"))
    assert (document.credit, document.published) == ("Reuters", date(2025, 11, 25))


def test_read_page__html_under_another_name_is_html(page, story):
    document = read_page(
        page(f"\ufeff\n<!-- saved --><!DOCTYPE html><html><body><p>{story}</p></body></html>", "a.txt")
    )
    assert document.text == story


def test_read_page__the_carrier_says_what_it_is(story):
    sent = Page(url="https://paper.example/x", body=f"<p>{story}</p>".encode(), content_type="text/html; charset=utf-8")
    assert read_page(sent).text == story


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "audio/mpeg", "font/woff2"])
def test_read_page__media_are_refused(kind):
    with pytest.raises(ParseError, match=kind) as caught:
        read_page(Page(url="https://paper.example/x", body=b"data", content_type=kind))
    assert caught.value.reason == "unsupported"


def test_read_page__empty_is_a_reason(page):
    with pytest.raises(ParseError) as caught:
        read_page(page("\n \n"))
    assert caught.value.reason == "empty"
