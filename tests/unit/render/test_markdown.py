from dataclasses import replace

import pytest

from factcheck.render.markdown import escaped, markdown_report


def with_claim(report, **changes):
    first = report.findings[0]
    return replace(report, findings=(replace(first, claim=replace(first.claim, **changes)),))


def test_markdown__has_every_claim_opinion_and_source(report):
    text = markdown_report(report)
    assert [f"### {number}. " in text for number in range(1, 10)] == [True] * 9
    assert all(escaped(each.quote) in text for each in report.opinions)
    assert all(escaped(each.title) in text for each in report.sources if each.title and each.publisher)


def test_markdown__says_why_a_source_was_refused(report):
    assert "**refused**: copy of the article" in markdown_report(report)


def test_markdown__only_web_addresses_become_links(report):
    text = markdown_report(report)
    assert "](<https://example.org/1>)" in text
    assert "](<javascript" not in text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        ("# head", "\\# head"),
        ("1. item", "1\\. item"),
        ("2.3 billion", "2.3 billion"),
        ("=====", "\\====="),
        ("[a](javascript:x)", "\\[a\\](javascript:x)"),
        ("two\n\n# lines", "two \\# lines"),
        ("&lt;b&gt;", "\\&lt;b\\&gt;"),
    ],
)
def test_escaped__disarms_markup(text, safe):
    assert escaped(text) == safe


def test_markdown__a_hostile_quote_stays_one_quoted_line(report):
    text = markdown_report(with_claim(report, quote="x\n\n# Verified\n<img src=x>"))
    assert "> x \\# Verified \\<img src=x\\>\n" in text


def test_markdown__a_link_cannot_be_broken_out_of(report):
    source = replace(report.sources[0], url="https://example.org/>)<b>")
    text = markdown_report(replace(report, sources=(source,)))
    assert "](<https://example.org/%3E%29%3Cb%3E>)" in text


def test_markdown__a_report_without_claims_says_so(empty_report):
    assert "No claim was found." in markdown_report(empty_report)
