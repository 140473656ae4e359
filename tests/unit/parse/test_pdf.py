"""PDF: its text in paragraphs, without running heads; what cannot be read is named."""

import json
import sys
from importlib.resources import files
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import factcheck
from factcheck.errors import InputError, ParseError
from factcheck.explaining import explain_finding
from factcheck.model import Span
from factcheck.parse import read_article, read_page
from factcheck.parse.pdf import joined
from factcheck.passages import split_passages
from factcheck.render import RENDERERS, dump, load

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


MORE = ["The second page tells of the harbour, where nobody was", "hurt and the ferries sailed again by noon."]


def test_read_page__pages_are_counted(page):
    document = read_page(page(pdf(LINES, [], MORE), "a.pdf"))
    found = {passage.text[:14]: passage.page for passage in split_passages(document)}
    assert found == {"The river rose": 1, "Rescuers searc": 1, "The second pag": 3}
    assert document.text[document.page_starts[2] :].startswith("The second page")
    assert document.page_starts[0] == 0
    assert list(document.page_starts) == sorted(document.page_starts)


def test_read_page__a_sentence_goes_on_over_a_page_and_stands_on_the_first(page):
    document = read_page(page(pdf([*LINES, "The mayor thanked the"], ["volunteers for their work.", *MORE]), "a.pdf"))
    assert "The mayor thanked the volunteers for their work." in document.text
    passage = next(each for each in split_passages(document) if "volunteers" in each.text)
    assert passage.page == 1
    assert document.text[document.page_starts[1] :].startswith("volunteers")


def test_read_article__knows_the_page_of_a_claim(page):
    article = read_article(page(pdf(LINES, MORE), "a.pdf"))
    place = article.text.index("ferries")
    assert article.page_of(Span(place, place + 7)) == 2
    assert article.page_of(Span(0, 3)) == 1


@given(st.lists(st.lists(st.sampled_from(["The end.", "and so", "It rose", "cut-", "", "off then."]), max_size=3)))
def test_joined__every_page_starts_inside_the_text_and_after_the_one_before(pages):
    text, starts = joined(pages)
    assert len(starts) == len(pages)
    assert list(starts) == sorted(starts)
    assert all(0 <= start <= len(text) for start in starts)
    for paragraphs, start in zip(pages, starts, strict=True):
        first = next((paragraph for paragraph in paragraphs if paragraph), "")
        assert text[start:].startswith(first.rstrip("-"))


def test_a_report_on_a_pdf_held_against_a_pdf_names_the_pages(tmp_path):
    told = ["The storm of March closed the old harbour for a week,", "and no ferry sailed."]
    claimed = ["The flood in Eastby killed two people on 3 March 2024,", "officials said."]
    (tmp_path / "article.pdf").write_bytes(pdf(told, claimed))
    found = ["The flood in Eastby killed two people on 3 March 2024."]
    (tmp_path / "source.pdf").write_bytes(pdf(["A report on the weather of the year, for the council."], [], found))
    report = factcheck.check_article(tmp_path / "article.pdf", sources=[tmp_path / "source.pdf"])
    record = json.loads(RENDERERS["json"](report))
    schema = json.loads(files("factcheck.data").joinpath("report.schema.json").read_text(encoding="utf-8"))
    assert not list(Draft202012Validator(schema).iter_errors(record))
    finding = next(each for each in record["findings"] if each["verdict"]["label"] == "verified")
    assert (finding["claim"]["page"], finding["evidence"][0]["page"]) == (2, 3)
    assert record["article"]["pages"] == [0, record["article"]["text"].index("The flood")]
    assert dump(load(dump(report))) == dump(report)
    number = record["findings"].index(finding) + 1
    assert "p. 3" in RENDERERS["html"](report)
    assert "(undated, p. 3)" in RENDERERS["md"](report)
    assert "source.pdf (p. 3)" in RENDERERS["csv"](report)
    assert RENDERERS["csv"](report).splitlines()[number].endswith(',"p. 2"')
    assert "undated, p. 3;" in explain_finding(report, str(number))
