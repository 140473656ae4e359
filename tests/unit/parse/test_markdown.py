"""Markdown as a reader of the rendered page sees it."""

from datetime import date

import pytest

from factcheck.parse import read_article
from factcheck.parse.markdown import read_markdown

CASES = [
    ("# Flood\n\nTwo *people* **died**.", "Flood\n\nTwo people died."),
    ("Flood\n=====\n\nTwo died.", "Flood\n\nTwo died."),
    ("Two\ndied\nhere.", "Two died here."),
    ("- one\n- two\n* three\n1. four", "one\n\ntwo\n\nthree\n\nfour"),
    ("> Two died,\n> he said.", "Two died, he said."),
    ('See [the law](https://a.example/b "t") and [this][1].\n\n[1]: https://c.example', "See the law and this."),
    ("![a picture](x.png)Two died.", "Two died."),
    ("Rain[^1] fell.\n\n[^1]: In May.", "Rain fell.\n\nIn May."),
    ("One.\n\n---\n\nTwo.", "One.\n\nTwo."),
    ("| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n\n1 | 2"),
    ("```\ncode\n```\nTwo died.", "Two died."),
    ("Use `x` and snake_case and 2 * 3 * 4.", "Use x and snake_case and 2 * 3 * 4."),
    (r"5 \* 3 \# 1", "5 * 3 # 1"),
    ("<!-- unseen -->Two<br>died &amp; left.", "Two died & left."),
    ('Two died.\n\n<div style="display:none">Seven hundred died.</div>', "Two died."),
    ("Two <span hidden>hundred</span> died.", "Two died."),
    ("<https://a.example/b> says so.", "https://a.example/b says so."),
    ("~~Three~~ Two died.", "Three Two died."),
    ("", ""),
]


@pytest.mark.parametrize(("source", "text"), CASES)
def test_read_markdown__cases(source, text):
    assert read_markdown(source).text == text


def test_read_markdown__front_matter_is_no_text_but_is_heard():
    draft = read_markdown('---\ntitle: "Flood"\ndate: 2025-11-25\nurl: https://a.example/b\n---\n\nTwo died.')
    assert (draft.text, draft.title, draft.published) == ("Two died.", "Flood", date(2025, 11, 25))
    assert draft.url == "https://a.example/b"


def test_read_markdown__keeps_its_links():
    assert read_markdown("[a](https://a.example/1) [b](https://a.example/2) [a](https://a.example/1)").links == (
        "https://a.example/1",
        "https://a.example/2",
    )


def test_read_article__of_markdown(page):
    article = read_article(page("# River floods town\n\nTwo **people** died in the flood on Monday.", "a.md"))
    assert article.title == "River floods town"
    assert article.text.endswith("Two people died in the flood on Monday.")
