import base64
import hashlib
import re
from dataclasses import replace

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Opinion, Span, Stance
from factcheck.render.html import day, html_report
from factcheck.render.index import IndexRow, render_index

SCRIPT = "<script>alert('x')</script><img src=x onerror=alert(1)>"


def soup_of(report):
    # a browser keeps blanks between elements; the parser does so only where it is told to
    return BeautifulSoup(html_report(report), "html.parser", preserve_whitespace_tags={"div"})


def with_first(report, **changes):
    return replace(report, findings=(replace(report.findings[0], **changes), *report.findings[1:]))


@pytest.fixture(scope="module")
def soup(report):
    return soup_of(report)


def test_html__shows_the_article_whole(report, soup):
    assert soup.select_one(".text").get_text() == report.article.text


def test_html__has_a_card_a_mark_and_a_link_for_every_claim(report, soup):
    for number, finding in enumerate(report.findings, 1):
        card = soup.find(id=f"claim-{number}")
        assert card["data-label"] == finding.verdict.label.value
        assert finding.claim.quote in card.h3.get_text()
        assert soup.find(id=f"at-{number}")["href"] == f"#claim-{number}"


def test_html__every_claim_is_marked_on_exactly_its_words(report, soup):
    for number, finding in enumerate(report.findings, 1):
        pieces = [each for each in soup.select("a.s") if str(number) in each["data-claims"].split()]
        assert "".join(each.get_text() for each in pieces) == finding.claim.quote


def test_html__overlapping_claims_share_a_segment(soup):
    shared = soup.select("a.s.many")
    assert [each["data-claims"] for each in shared] == ["1 2"]
    assert "disputed" in shared[0]["class"]


def test_html__opinions_are_marked_inside_and_outside_claims(soup):
    marked = [each.get_text() for each in soup.select(".text .opinion")]
    assert "called the disaster an act of nature" in marked
    assert "The new barrier will surely fail as well" in marked


def test_html__every_inner_link_has_its_target(soup):
    targets = {element["id"] for element in soup.find_all(id=True)}
    inner = [each["href"][1:] for each in soup.find_all("a", href=re.compile("^#"))]
    assert inner
    assert set(inner) <= targets


def test_html__ids_are_unique(soup):
    ids = [element["id"] for element in soup.find_all(id=True)]
    assert len(ids) == len(set(ids))


def test_html__evidence_shows_both_sides_publisher_date_distance_link_and_origin(soup):
    row = soup.select_one("#claim-2 .row.refutes")
    text = " ".join(row.get_text(" ").split())
    assert "Province of Varn contradicts" in text
    assert "20 March 2024, 74 days before the article" in text
    assert row.select_one("tr.conflicts").get_text("|").split("|")[1:3] == [
        "nine people were killed", "eleven people were killed",
    ]  # fmt: skip
    assert row.find("a", href="https://example.org/3") is not None
    assert row.select_one("mark.other").get_text() == "eleven people were killed"


def test_html__neutral_evidence_is_folded_and_limited(report):
    first = report.findings[0]
    many = tuple(replace(first.evidence[3], relevance=each / 10) for each in range(8))
    card = soup_of(with_first(report, evidence=many)).find(id="claim-1")
    assert len(card.select("details .row")) == 3
    assert "5 more passages in report.json" in card.get_text()


def test_html__the_fourth_supporting_passage_is_folded(report):
    first = report.findings[0]
    card = soup_of(with_first(report, evidence=first.evidence[:1] * 5)).find(id="claim-1")
    assert len(card.select(":scope > .row")) == 3
    assert "2 more that support it" in card.get_text()


def test_html__says_what_was_refused_and_why(soup):
    refused = soup.select_one(".refused").get_text()
    assert "copy of the article" in refused
    assert "a search page is never evidence" in refused


def test_html__counts_notes_problems_and_searches_are_there(soup):
    text = " ".join(soup.get_text(" ").split())
    for said in (
        "5 pages, 4 origins",
        "10 sentences: 6 with a claim, 3 with an opinion, 2 with neither.",
        "The sources are an invented example.",
        "The page answered 403 and was not read.",
        "60 percent wall",
    ):
        assert said in text


def test_html__asks_for_nothing_from_outside(report, soup):
    assert not soup.find_all(["link", "img", "iframe", "object", "embed", "video", "audio", "base", "form"])
    assert all(not each.get("src") for each in soup.find_all("script"))
    assert not re.search(r"@import|url\(", soup.style.string)


def test_html__the_policy_names_the_style_and_script_it_carries(soup):
    policy = soup.find("meta", attrs={"http-equiv": "Content-Security-Policy"})["content"]
    assert "default-src 'none'" in policy
    for part in (soup.style, soup.script):
        digest = base64.b64encode(hashlib.sha256(part.string.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


def test_html__no_inline_style_or_handler(soup):
    attributes = {name for element in soup.find_all(True) for name in element.attrs}
    assert not {name for name in attributes if name == "style" or name.startswith("on")}


def test_html__only_web_addresses_are_links(soup):
    outside = [each["href"] for each in soup.find_all("a") if not each["href"].startswith("#")]
    assert outside
    assert all(href.startswith(("http://", "https://")) for href in outside)


def hostile(report):
    first = report.findings[0]
    row = first.evidence[0]
    bad = replace(
        row,
        passage=replace(row.passage, text=SCRIPT),
        comparisons=tuple(
            replace(each, slot=SCRIPT, claim=SCRIPT, source=SCRIPT, why=SCRIPT) for each in row.comparisons
        ),
    )
    claim = replace(first.claim, text=SCRIPT, speaker=SCRIPT, quote=SCRIPT, id=SCRIPT)
    text = SCRIPT + report.article.text[len(SCRIPT) :]
    sources = tuple(
        replace(each, title=SCRIPT, publisher=SCRIPT, url="javascript:alert(1)", path=SCRIPT, kind=SCRIPT)
        for each in report.sources
    )
    return replace(
        with_first(report, claim=claim, evidence=(bad,), verdict=replace(first.verdict, rationale=SCRIPT, rule=SCRIPT)),
        article=replace(report.article, title=SCRIPT, url="javascript:alert(2)", text=text, language='"><b>'),
        sources=sources,
        notes=(SCRIPT,),
        opinions=(replace(report.opinions[0], quote=SCRIPT, cues=(SCRIPT,)),),
    )


def test_html__nothing_a_source_says_becomes_markup(report):
    page = html_report(hostile(report))
    soup = BeautifulSoup(page, "html.parser")
    assert len(soup.find_all("script")) == 1
    assert not soup.find_all("img")
    assert "<script>alert" not in page
    assert not soup.find_all("a", href=re.compile("javascript", re.IGNORECASE))
    assert soup.title.get_text() == f"Fact check: {SCRIPT}"
    assert soup.select_one(".text").get_text().startswith(SCRIPT)


def test_html__a_report_without_claims_says_so(empty_report):
    assert "No claim that could be checked was found" in html_report(empty_report)


def test_html__a_source_the_report_does_not_list_still_shows(report):
    assert "doc-01" in soup_of(replace(report, sources=())).select_one("#claim-1 .row").get_text()


def test_html__the_same_report_gives_the_same_bytes(report):
    assert html_report(report) == html_report(report)


@st.composite
def layered(draw):
    text = draw(st.text(alphabet="ab<&\"' \n", max_size=40))
    places = st.integers(0, len(text))
    spans = st.tuples(places, places).map(lambda pair: Span(min(pair), max(pair)))
    return text, draw(st.lists(spans, max_size=4)), draw(st.lists(spans, max_size=2))


@given(layered())
def test_html__the_article_reads_the_same_under_any_marks(report, layers):
    text, claims, opinions = layers
    findings = [
        replace(report.findings[0], claim=replace(report.findings[0].claim, span=span, quote=span.of(text), values=()))
        for span in claims
    ]
    listed = [Opinion(span=span, quote=span.of(text), sentence=0, cues=()) for span in opinions]
    changed = replace(
        report, article=replace(report.article, text=text), findings=tuple(findings), opinions=tuple(listed)
    )
    assert soup_of(changed).select_one(".text").get_text() == text


def test_html__a_hundred_claims_with_ten_rows_each_stay_small(report):
    finding = report.findings[1]
    rows = tuple(
        replace(finding.evidence[number % 2], stance=list(Stance)[number % 3], passage=replace(
            finding.evidence[0].passage, text="In all, eleven people were killed at Ostrel that night. " * 5
        ))
        for number in range(10)
    )  # fmt: skip
    big = replace(report, findings=(replace(finding, evidence=rows),) * 100)
    assert len(html_report(big).encode()) < 1_500_000


def test_index__lists_articles_and_failures():
    page = render_index(
        [
            IndexRow(name="One <b>", link="one/report.html", verified=2, disputed=1),
            IndexRow(name="two.pdf", problem="two.pdf is <damaged>"),
        ]
    )
    soup = BeautifulSoup(page, "html.parser")
    assert [each["href"] for each in soup.select("a")] == ["one/report.html"]
    assert "One <b>" in soup.get_text()
    assert "two.pdf is <damaged>" in soup.get_text()
    assert "1 article checked, 1 could not be." in " ".join(soup.get_text().split())


@pytest.mark.parametrize(("when", "words"), [("2024-02-30", "2024-02-30"), ("spring", "spring"), (None, "undated")])
def test_day__leaves_what_is_no_day_alone(when, words):
    assert day(when) == words
