"""Whose words they are: quoted, reported, or the author's own."""

import pytest

from factcheck.extract.scope import others_places
from factcheck.text.tags import tag_words


def own(text: str) -> str:
    words = tag_words(text)
    others = others_places(text, words)
    return " ".join(word.text for place, word in enumerate(words) if place not in others)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Critics of the dam argue that it is a folly.", "Critics of the dam argue"),
        ("The plan was dismissed by nobody.", "The plan was dismissed by nobody ."),
        ("Farmers fear that the fields will be lost.", "Farmers fear"),
        ("I fear that the fields will be lost.", "I fear that the fields will be lost ."),
        ("The union accused the firm of theft.", "The union accused"),
        ("Ana Ruiz said the dam was safe, but nobody believes a word.", "Ana Ruiz said , but nobody believes a word ."),
        ("Sizes vary according to age.", "Sizes vary according to age ."),
        ("No one denies that the dam is old.", "No one denies that the dam is old ."),
        ("According to a survey, the dam is old.", "According to a survey , ."),
        ('The mayor called in the army to guard the "zone".', "The mayor called in the army to guard the ."),
        ("Vance, a loud man, spoke to the house.", "Vance , a loud man , spoke to the house ."),
        ("Vance, a loud man, announced to the house a vote.", "Vance , a loud man , announced to the house a vote ."),
        ("So we went home and slept.'", ""),
        ("The firm 'regrets' the fire.", "The firm the fire ."),
    ],
)
def test_others_places__leave_what_is_the_authors(text: str, expected: str) -> None:
    assert own(text) == expected
