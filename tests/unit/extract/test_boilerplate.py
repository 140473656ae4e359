"""Lines of the page around a story are told from the story."""

import pytest

from factcheck.extract.boilerplate import is_boilerplate, is_heading


@pytest.mark.parametrize(
    "line",
    [
        "Source: www.example.org/a/1",
        "Original text: www.example.org",
        "Statement: The article represents the views of the author.",
        "© 2024 Example Media. All rights reserved.",
        "By Ana Ruiz",
        "Photo: Example Agency",
        "Reporting by Jo Bo; editing by Al Lo",
        "https://example.org/very/long/address",
        "Subscribe to our newsletter.",
    ],
)
def test_is_boilerplate__knows_the_page(line: str) -> None:
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    ["The river rose.", "By May the river had risen.", "The source of the plan was a paper.", "He read more books."],
)
def test_is_boilerplate__leaves_the_story(line: str) -> None:
    assert not is_boilerplate(line)


def test_is_heading__is_a_short_line_without_an_end_mark_among_others() -> None:
    assert is_heading("Quake kills dozens", alone=False)
    assert not is_heading("Quake kills dozens", alone=True)
    assert not is_heading("The quake killed dozens.", alone=False)
