"""PDF: its text in paragraphs, without running heads; what cannot be read is named."""

import sys
from io import BytesIO

import pytest

from factcheck.errors import InputError, ParseError
from factcheck.parse import read_article, read_page

pypdf = pytest.importorskip("pypdf")


def pdf(*pages, password=None):
    """A PDF with these lines on its pages."""
    writer = pypdf.PdfWriter()
    font = pypdf.generic.DictionaryObject(
        {
            pypdf.generic.NameObject("/Type"): pypdf.generic.NameObject("/Font"),
            pypdf.generic.NameObject("/Subtype"): pypdf.generic.NameObject("/Type1"),
            pypdf.generic.NameObject("/BaseFont"): pypdf.generic.NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(600, 800)
        resources = pypdf.generic.DictionaryObject(
            {pypdf.generic.NameObject("/Font"): pypdf.generic.DictionaryObject({pypdf.generic.NameObject("/F1"): font})}
        )
        page[pypdf.generic.NameObject("/Resources")] = resources
        shown = " ".join(f"({line}) Tj T*" for line in lines)
        content = pypdf.generic.StreamObject()
        content.set_data(f"BT /F1 12 Tf 14 TL 50 750 Td {shown} ET".encode())
        page[pypdf.generic.NameObject("/Contents")] = writer._add_object(content)
    if password:
        writer.encrypt(password)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


LINES = [
    "The river rose on Monday and two people died in the",
    "flood, officials said. The bridge was closed at noon and",
    "opened again.",
    "Rescuers searched the banks until the evening and found",
    "nobody else in the water.",
]


def test_read_page__lines_become_paragraphs(page):
    document = read_page(page(pdf(LINES), "a.pdf"))
    assert document.text.split("\n\n") == [" ".join(LINES[:3]), " ".join(LINES[3:])]


def test_read_page__a_pdf_is_known_by_its_bytes(page):
    assert "two people died" in read_page(page(pdf(LINES), "a.txt")).text


def test_read_page__a_word_cut_at_the_end_of_a_line_is_one(page):
    document = read_page(page(pdf(["The govern-", "ment closed the bridge on Monday morning."]), "a.pdf"))
    assert document.text == "The government closed the bridge on Monday morning."


def test_read_page__running_heads_are_left_out(page):
    pages = [["The Daily Post", *LINES, f"Page {number}"] for number in range(1, 5)]
    text = read_page(page(pdf(*pages), "a.pdf")).text
    assert "Daily Post" not in text
    assert "Page" not in text


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (pdf([]), "no_text"),
        (pdf(LINES, password="secret"), "encrypted"),
        (pdf(LINES)[:300], "bad_pdf"),
        (b"%PDF-1.7\nnothing", "bad_pdf"),
    ],
)  # fmt: skip
def test_read_page__what_cannot_be_read_is_named(page, body, reason):
    with pytest.raises(ParseError, match=r"a\.pdf") as caught:
        read_page(page(body, "a.pdf"))
    assert caught.value.reason == reason


def test_read_article__without_the_extra_says_what_to_install(page, monkeypatch):
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(InputError, match=r"factcheck\[pdf\]"):
        read_article(page(b"%PDF-1.7", "a.pdf"))
