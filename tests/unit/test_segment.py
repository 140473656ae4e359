"""Sentences are numbered in reading order and keep their place."""

from factcheck.segment import split_sentences


def test_split_sentences__numbers_and_places() -> None:
    text = "  It rained. Nobody came.\n\nThe end"
    sentences = split_sentences(text)
    assert [sentence.index for sentence in sentences] == [0, 1, 2]
    assert all(sentence.span.of(text) == sentence.text for sentence in sentences)
    assert [sentence.text for sentence in sentences] == ["It rained.", "Nobody came.", "The end"]
