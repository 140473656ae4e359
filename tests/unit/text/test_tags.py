"""Words get the tag their neighbours agree to; a stretch has one finite verb."""

import pytest

from factcheck.text.tags import tag_words
from factcheck.text.verbs import forms_of


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("The plan calls for talks.", "calls", "v"),
        ("The plan calls for talks.", "talks", "N"),
        ("Missile strikes killed seven.", "strikes", "N"),
        ("Missile strikes killed seven.", "killed", "v"),
        ("Clauses revealed by the press were close.", "revealed", "n"),
        ("She wants to cut taxes.", "cut", "i"),
        ("He returned to the city.", "to", "p"),
        ("The team has won.", "won", "n"),
        ("The building burned.", "building", "N"),
        ("It began after the storm hit the coast.", "after", "s"),
        ("It began after the storm.", "after", "p"),
        ("The man said he was ill.", "said", "v"),
        ("She met US troops in May.", "US", "X"),
        ("She met US troops in May.", "May", "X"),
        ("He says that plan failed.", "that", "s"),
        ("Because of rain it stopped.", "Because", "p"),
        ("Government forces and the rebels accused each other.", "forces", "N"),
        ("The mayor, Ana Ruiz, said on Tuesday that three men drowned.", "said", "v"),
        ("Ana Ruiz, who was beaten in Lund, conceded at noon.", "conceded", "v"),
        ("Rumel blocks a protein called CGR.", "blocks", "v"),
        ("Rumel blocks a protein called CGR.", "called", "n"),
        ("The bank said on Monday it would pay.", "said", "v"),
        ("She said trains would stop and that life would go on.", "that", "s"),
        ("The traffic dropped by 35 percent.", "dropped", "v"),
        ("A pill taken once a week cut the pain.", "once", "a"),
        ("Oil once broke through 92 dollars.", "once", "a"),
        ("The outside world slept.", "outside", "j"),
        ("Ruiz said as she read out the ruling.", "as", "s"),
        ("Peru, as the largest buyer, calls for restraint.", "calls", "v"),
    ],
)
def test_tag_words__decides_by_the_neighbours(text: str, word: str, tag: str) -> None:
    assert next(found.tag for found in tag_words(text) if found.text == word) == tag


def test_tag_words__keeps_places() -> None:
    text = "On Nov. 3, the 28-point plan cost $4.2 billion."
    words = tag_words(text)
    assert [text[word.start : word.end] for word in words] == [word.text for word in words]
    assert "".join(word.text for word in words) == text.replace(" ", "")


@pytest.mark.parametrize(
    ("word", "forms"),
    [("took", "d"), ("taken", "n"), ("plans", "s"), ("put", "bdn"), ("river", ""), ("need", "b"), ("morning", "")],
)
def test_forms_of__names_the_verb_forms_a_word_may_be(word: str, forms: str) -> None:
    assert forms_of(word) == forms
