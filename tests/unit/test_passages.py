"""Passages are what a person would quote: a few sentences of one paragraph, exactly where they stand."""

import time
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Document
from factcheck.passages import LONGEST, WIDTH, split_passages
from factcheck.text.sentences import paragraph_spans, sentence_spans


def document(text, **given):
    return Document(id="d", text=text, sha256="0", paragraphs=paragraph_spans(text), **given)


def texts(text):
    return [passage.text for passage in split_passages(document(text))]


CASES = [
    ("One sentence.", ["One sentence."]),
    ("It rained. It stopped. They left.", ["It rained. It stopped. They left."]),
    ("It rained. It stopped. They left. We came.", ["It rained. It stopped. They left.", "They left. We came."]),
    ("It rained.\n\nIt stopped.", ["It rained.", "It stopped."]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_split_passages__cases(text, expected):
    assert texts(text) == expected


def test_split_passages__carry_what_the_document_says():
    held = document("It rained.", title="Rain", published=date(2025, 11, 25), language="en")
    (passage,) = split_passages(held)
    assert (passage.document_id, passage.title, passage.published) == ("d", "Rain", date(2025, 11, 25))
    assert passage.language == "en"


def test_split_passages__a_line_without_stops_is_cut():
    began = time.perf_counter()
    pieces = texts("word " * 200_000)
    assert time.perf_counter() - began < 5
    assert max(map(len, pieces)) <= LONGEST
    assert " ".join(pieces).split() == ["word"] * 200_000


def test_split_passages__a_word_longer_than_a_passage_is_cut_too():
    assert "".join(texts("x" * (2 * LONGEST + 5))) == "x" * (2 * LONGEST + 5)


words = st.sampled_from(["Rain", "fell", "on", "Kyiv", "5", "U.S.", "Mr.", "then", "“so”", "x" * 400])
sentences = st.builds(lambda held: " ".join(held) + ".", st.lists(words, min_size=1, max_size=9))
articles = st.lists(st.lists(sentences, min_size=1, max_size=9).map(" ".join), max_size=5).map("\n\n".join)


@given(articles)
def test_split_passages__text_is_the_document_at_the_span(text):
    for passage in split_passages(document(text)):
        assert passage.text == passage.span.of(text)
        assert 0 < len(passage.text) <= LONGEST
        assert passage.text == passage.text.strip()


@given(articles)
def test_split_passages__never_cross_a_paragraph_or_hold_more_than_three_sentences(text):
    held = document(text)
    for passage in split_passages(held):
        assert sum(paragraph.covers(passage.span) for paragraph in held.paragraphs) == 1
        assert sum(passage.span.covers(span) for span in sentence_spans(text)) <= WIDTH


@given(articles)
def test_split_passages__every_sentence_is_in_one_and_neighbours_meet(text):
    held = document(text)
    spans = [passage.span for passage in split_passages(held)]
    short = [span for span in sentence_spans(text) if len(span) <= LONGEST]
    assert all(any(span.covers(sentence) for span in spans) for sentence in short)
    for first, second in pairwise(short):
        inside = any(paragraph.covers(first) and paragraph.covers(second) for paragraph in held.paragraphs)
        if inside and second.end - first.start <= LONGEST and text[first.end : second.start].isspace():
            assert any(span.covers(first) and span.covers(second) for span in spans)


@given(articles)
def test_split_passages__ids_differ_and_stay(text):
    held = document(text)
    ids = [passage.id for passage in split_passages(held)]
    assert len(set(ids)) == len(ids)
    assert ids == [passage.id for passage in split_passages(held)]


def test_split_passages__one_that_opens_with_a_pronoun_keeps_the_sentence_before():
    said = ["Ana Ruiz spoke in Eastby.", "The bridge stays closed.", "She said so twice."]
    text = "\n\n".join(said)
    found = split_passages(document(text))
    assert [passage.before for passage in found] == [None, None, "The bridge stays closed."]
    one = split_passages(document("It was late. " + " ".join(f"Sentence {n} here." for n in range(3)) + " He left."))
    assert one[0].before is None
    assert all(passage.before is None for passage in one if not passage.text.startswith("He"))
