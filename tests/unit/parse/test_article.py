"""An article is read whole, or refused in one sentence that says what, where, and what to try."""

import time
from datetime import date

import pytest

from factcheck.errors import InputError
from factcheck.model import Page
from factcheck.parse import read_article
from factcheck.parse.limits import MAX_TEXT_BYTES


def test_read_article__keeps_clean_text_as_it_is(page, story):
    text = f"{story}\n\nA second paragraph, with “marks”."
    assert read_article(page(text)).text == text


def test_read_article__keeps_paragraphs_apart_by_a_blank_line(page):
    assert read_article(page("One.\r\n\r\nTwo.\r\n\r\n\r\n\r\nThree.\r\n")).text == "One.\n\nTwo.\n\nThree."


def test_read_article__joins_lines_that_were_only_wrapped(page):
    wrapped = (
        "The river rose on Monday and two people died in the flood, the\n"
        "officials of the town said at noon on the same day.\n"
        "The bridge closed."
    )
    assert "\n" not in read_article(page(wrapped)).text.replace("\n\n", "")
    assert "flood, the officials" in read_article(page(wrapped)).text


def test_read_article__finds_title_date_and_language(page, story):
    article = read_article(page(f"River floods town\n\n25 November 2025\n\n{story}"))
    assert (article.title, article.published, article.language) == ("River floods town", date(2025, 11, 25), "en")


def test_read_article__the_given_date_wins(page, story):
    article = read_article(page(f"Floods again\n\n25 November 2025\n\n{story}"), published=date(2025, 12, 1))
    assert article.published == date(2025, 12, 1)


def test_read_article__no_date_is_no_date(page, story):
    assert read_article(page(story)).published is None


def test_read_article__same_bytes_same_id_other_bytes_other_id(page, story):
    assert read_article(page(story, "a.txt")).id == read_article(page(story, "b.txt")).id
    assert read_article(page(story)).id != read_article(page(story + " ")).id


def test_read_article__of_html_is_its_main_text(html, story):
    article = read_article(html(f"<nav>Home News Sport</nav><article><h1>Flood</h1><p>{story}</p></article>"))
    assert story in article.text
    assert "Sport" not in article.text


def test_read_article__from_the_web_knows_its_address(story):
    address = "https://paper.example/a"
    body = f"<html><body><p>{story}</p></body></html>".encode()
    assert read_article(Page(url=address, body=body, content_type="text/html")).url == address


@pytest.mark.parametrize(
    ("body", "name", "says"),
    [
        (b"", "a.txt", "is empty"),
        (b" \n\t\r\n ", "a.txt", "is empty"),
        (b"12 34 --- ...", "a.txt", "no text"),
        (b"One\x00two", "a.txt", "null bytes"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "a.txt", "PNG picture"),
        (b"PK\x03\x04rest", "a.docx", "zip archive"),
        (b"\xd0\xcf\x11\xe0rest", "a.doc", "old Word"),
        (b"{\\rtf1 text}", "a.rtf", "rich text"),
        (b"\x7fELF\x01", "a", "a program"),
        ("Речка вийшла з берегів, двоє людей загинули.".encode("koi8-u"), "a.txt", "neither UTF-8 nor Western"),
        ("河水泛滥，两人死亡。".encode("gb18030"), "a.txt", "neither UTF-8 nor Western"),
        (b"\xff\xfeodd", "a.txt", "utf-16"),
        (b"{not json", "a.json", "not JSON"),
        (b"[1, 2]", "a.json", "not an object"),
        (b'{"title": "Flood"}', "a.json", "holds no text"),
        (b"%PDF-1.7 broken", "a.pdf", "damaged PDF"),
        (b"<html><body><script>x</script></body></html>", "a.html", "no text a reader would see"),
    ],
)
def test_read_article__refuses_in_one_sentence(page, body, name, says):
    with pytest.raises(InputError, match=says) as caught:
        read_article(page(body, name))
    message = str(caught.value)
    assert name in message
    assert "\n" not in message


def test_read_article__names_the_limit_it_refuses_at(page):
    with pytest.raises(InputError, match="5 MB"):
        read_article(page(b"The river rose. " * (MAX_TEXT_BYTES // 16 + 1)))


def test_read_article__takes_a_line_of_a_million_characters(page):
    began = time.perf_counter()
    assert len(read_article(page("The river rose. " * 62_500)).text) == 999_999
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8-sig", "Zürich floods: “two” died."),
        ("utf-16", "Zürich floods: “two” died."),
        ("utf-32", "Zürich floods: “two” died."),
        ("cp1252", "Zürich floods: “two” died, the mayor said."),
        ("latin-1", "La crue a tué deux personnes à Besançon, où l'été était sec."),
    ],
)
def test_read_article__decodes_what_can_be_known(page, encoding, text):
    assert read_article(page(text.encode(encoding))).text == text
