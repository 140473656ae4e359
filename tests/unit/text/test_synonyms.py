import pytest

from factcheck.text.alignment import align
from factcheck.text.antonyms import antonyms
from factcheck.text.classes import are_class_rivals
from factcheck.text.lemmas import lemma
from factcheck.text.reading import read
from factcheck.text.synonyms import _SYNONYMS, synonyms


@pytest.mark.parametrize(
    ("claim", "source"),
    [
        ("She took office in May.", "She was sworn in in May."),
        ("The minister resigned.", "The minister stepped down."),
        ("Forty people are missing.", "Forty people remain unaccounted for."),
        ("He belongs to the club.", "He is a member of the club."),
    ],
)
def test_align__a_phrase_answers_a_word_or_another_phrase(claim, source):
    assert align(read(claim), read(source)).coverage > align(read(claim), read("It was so.")).coverage + 0.2


def test_align__one_word_answers_all_words_of_a_phrase():
    found = align(read("The minister stepped down."), read("The minister resigned."))
    assert found.coverage > 0.7


def test_synonyms__never_name_an_opposite_or_a_rival():
    wrong = [(key, other) for key, others in _SYNONYMS.items() for other in others if other in antonyms(key)]
    rivals = [(key, other) for key, others in _SYNONYMS.items() for other in others if are_class_rivals(key, other)]
    assert wrong == rivals == []


def test_synonyms__are_mutual():
    assert all(key in synonyms(other) for key in _SYNONYMS for other in synonyms(key))


def test_synonyms__of_an_unknown_word_are_none():
    assert synonyms(lemma("zyzzyva")) == frozenset()
