"""Sentences fall into stretches at marks, conjunctions with a predicate, and what verbs of saying govern."""

import pytest

from factcheck.text.clauses import split_clauses
from factcheck.text.tags import tag_words


def parts(text: str) -> list[tuple[str, str]]:
    words = tag_words(text)
    return [
        (part.shape.value, text[words[part.first].start : words[part.last - 1].end]) for part in split_clauses(words)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The plan required Kenya to accept the line, cut troops, and leave the city.",
            [
                ("clause", "The plan required Kenya to accept the line"),
                ("continued", "cut troops"),
                ("continued", "and leave the city"),
            ],
        ),
        (
            "After talks between Kenya, Chad, and Mali, the deal was cut to nine points.",
            [("phrase", "After talks between Kenya, Chad, and Mali"), ("clause", "the deal was cut to nine points")],
        ),
        (
            "The bank said on Monday it would pay.",
            [("clause", "The bank said on Monday"), ("clause", "it would pay")],
        ),
        (
            '"We came, we saw and we won," Ruiz said.',
            [("clause", '"We came, we saw and we won,"'), ("clause", "Ruiz said")],
        ),
        (
            "The minister announced a deal that Kenya signed.",
            [("clause", "The minister announced a deal that Kenya signed")],
        ),
        (
            "The minister promised voters that taxes would fall.",
            [("clause", "The minister promised voters"), ("clause", "that taxes would fall")],
        ),
        (
            "Ruiz said the bridge was closed and that it would stay so.",
            [
                ("clause", "Ruiz said"),
                ("clause", "the bridge was closed"),
                ("clause", "and that it would stay so"),
            ],
        ),
        (
            "Ana Ruiz, the mayor, left in 2019, angering voters.",
            [
                ("nominal", "Ana Ruiz"),
                ("nominal", "the mayor"),
                ("verb phrase", "left in 2019"),
                ("participle", "angering voters"),
            ],
        ),
        ("Germany and France signed it on May 4, 2025.", [("clause", "Germany and France signed it on May 4, 2025")]),
        ("The agency (NYA) opened an inquiry.", [("clause", "The agency (NYA) opened an inquiry")]),
        ("He hid the life she led.", [("clause", "He hid the life she led")]),
    ],
)
def test_split_clauses__cuts_where_a_statement_may_start(text: str, expected: list[tuple[str, str]]) -> None:
    assert parts(text) == expected


def test_split_clauses__covers_every_word() -> None:
    text = "If it rains, we stay; the game, which was sold out, is off (for now)."
    words = tag_words(text)
    covered = {place for part in split_clauses(words) for place in range(part.first, part.last)}
    assert all(place in covered for place, word in enumerate(words) if word.text.isalpha())
