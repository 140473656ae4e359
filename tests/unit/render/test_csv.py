import csv
import io
from dataclasses import replace

import pytest

from factcheck.render.csv import COLUMNS, csv_report, rows_csv, safe_cell


def read(text):
    return list(csv.DictReader(io.StringIO(text)))


def with_quote(report, quote):
    first = report.findings[0]
    return replace(report, findings=(replace(first, claim=replace(first.claim, text=quote)),))


def test_csv__one_row_per_claim_in_order(report):
    rows = read(csv_report(report))
    assert [row["claim_id"] for row in rows] == [each.claim.id for each in report.findings]
    assert list(rows[0]) == list(COLUMNS)


def test_csv__counts_pages_and_origins_apart(report):
    first, second = read(csv_report(report))[:2]
    assert (first["supporting_pages"], first["supporting_origins"]) == ("3", "2")
    assert (second["contradicting_pages"], second["contradicting_sources"]) == ("1", "https://example.org/3")


def test_csv__a_circular_source_counts_for_nothing(report):
    assert read(csv_report(report))[7]["supporting_pages"] == "0"


def test_csv__every_cell_is_quoted(report):
    assert all(line.startswith('"') and line.endswith('"') for line in csv_report(report).splitlines())


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "\n+", "＝"])
def test_csv__a_formula_is_disarmed(report, start):
    nasty = f'{start}HYPERLINK("http://x")'
    assert read(csv_report(with_quote(report, nasty)))[0]["claim"].startswith("'")


@pytest.mark.parametrize("text", ["", "1,400 homes", "a=b", "“–x”"])
def test_safe_cell__leaves_other_text_alone(text):
    assert safe_cell(text) == text


def test_csv__quotes_commas_and_line_breaks_survive(report):
    text = 'He said "no",\nthen left'
    assert read(csv_report(with_quote(report, text)))[0]["claim"] == text


def test_rows_csv__names_the_article_first(report):
    rows = read(rows_csv([("one", report), ("=two", report)]))
    assert next(iter(rows[0])) == "article"
    assert [rows[0]["article"], rows[-1]["article"]] == ["one", "'=two"]
    assert len(rows) == 2 * len(report.findings)


def test_csv__a_report_without_claims_is_only_the_head(empty_report):
    assert len(csv_report(empty_report).splitlines()) == 1


def test_csv__many_problems_are_counted_not_listed(report):
    last = report.findings[-1]
    row = read(csv_report(replace(report, findings=(replace(last, problems=last.problems * 9),))))[0]
    assert row["problems"].endswith(" | and 6 more")
