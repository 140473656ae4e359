import re
from dataclasses import replace

import pytest

from factcheck.render.table import NARROWEST, table
from factcheck.render.terminal import plain, width_of

ANSI = re.compile(r"\x1b\[\d+m")


def test_table__has_every_claim_and_verdict(report):
    shown = " ".join(table(report, width=200).split())
    for finding in report.findings:
        assert f"{finding.verdict.label.value} " in shown
        assert finding.claim.text in shown


@pytest.mark.parametrize("width", [10, 72, 80, 100, 160])
def test_table__no_line_is_wider_than_asked(report, width):
    assert max(map(width_of, table(report, width=width).splitlines())) <= max(width, NARROWEST)


def test_table__wide_letters_keep_the_width(report):
    first = report.findings[0]
    wide = replace(first, claim=replace(first.claim, text="東京都は大雨に見舞われた " * 9))
    lines = table(replace(report, findings=(wide,)), width=80).splitlines()
    assert max(map(width_of, lines)) <= 80


def test_table__ends_with_the_counts_and_the_notes(report):
    text = table(report)
    assert "9 claims: 2 verified, 4 disputed, 3 unsourced · 3 opinions · 5 pages, 4 origins" in text
    assert text.endswith("Note: The sources are an invented example.\n")


def test_table__colour_changes_nothing_but_colour(report):
    coloured = table(report, colour=True)
    assert "\x1b[31m" in coloured
    assert ANSI.sub("", coloured) == table(report)


def test_table__nothing_in_a_claim_can_steer_the_terminal(report):
    first = report.findings[0]
    nasty = replace(first, claim=replace(first.claim, text="a\x1b[2J\x07b\u202ec\x9b31m"))
    shown = table(replace(report, findings=(nasty,)))
    assert not set("\x1b\x07\x9b\u202e") & set(shown)


def test_table__says_that_there_is_no_claim(empty_report):
    assert "0 claims" in table(empty_report)


def test_plain__keeps_letters_of_any_script():
    assert plain("Źródło 東京  naïve") == "Źródło 東京 naïve"
