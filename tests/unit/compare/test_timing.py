"""Nothing older than an event verifies it; what an older page can know is left alone."""

import importlib.util
from datetime import date, timedelta
from pathlib import Path

import pytest

from factcheck.compare import compare
from factcheck.judge import stance_rule

_spec = importlib.util.spec_from_file_location("timing_cases", Path(__file__).with_name("cases.py"))
cases = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(cases)

BEFORE = date(2020, 1, 1)


def guarded(claim, source="Something else was said.", published=BEFORE, **fields):
    found = compare(cases.claim(claim, **fields), cases.passage(source, published=published))
    return cases.slots(found, "published") == ["incomparable"]


@pytest.mark.parametrize(
    "claim",
    [
        "The bridge collapsed on 5 May 2024.",
        "On 5 May 2024, the court ruled that the tax was void.",
        "The bridge was opened on 5 May 2024.",
        "The firm had sold the mill in 2022.",
        "The mine closed Monday, 6 May 2024.",
        "Ana Ruiz did not attend the summit on 5 May 2024.",
        "In May 2024 the court overturned the 2015 law.",
        "The club announced on 5 May 2024 that it would close.",
        "Mayor Ana Ruiz said on 5 May 2024 that the bridge was closed.",
        "Sales rose 12 percent in the first quarter of 2024.",
    ],
)
def test_guard__what_was_done_on_a_date_is_nothing_an_older_page_can_know(claim):
    assert guarded(claim)


@pytest.mark.parametrize(
    "claim",
    [
        # not yet done
        "The bridge will open on 5 May 2024.",
        "The bridge opens on 5 May 2024.",
        "The bridge was to be opened on 5 May 2024.",
        # what was so, which may have been so before
        "Ana Ruiz was mayor in 2024.",
        "The mill remained empty in 2022.",
        # a date that names something, or ends it, or is that of a plan
        "The court overturned the 2022 law.",
        "The city approved a plan for 2025.",
        "The vote was scheduled for 5 May 2024.",
        "The club announced a concert on 5 May 2024.",
        "Parliament extended the deadline to 30 June 2024.",
        "The agreement ran until 2030.",
        # a date in what somebody said
        "Mayor Ana Ruiz said the bridge would open on 5 May 2024.",
        # no date at all; one of two long past
        "The bridge collapsed.",
        "The band played 40 concerts between 2011 and 2023.",
    ],
)
def test_guard__leaves_alone_what_an_older_page_can_know(claim):
    assert not guarded(claim)


def test_guard__a_date_in_the_words_of_a_quotation_is_not_the_day_of_saying_it():
    said = 'Ana Ruiz said: "The bridge was closed on 5 May 2024."'
    assert not guarded(said, speaker="Ana Ruiz")


@pytest.mark.parametrize(("days", "expected"), [(0, False), (-1, False), (-2, True), (30, False)])
def test_guard__leaves_a_day_for_clocks(days, expected):
    published = date(2024, 5, 5) + timedelta(days=days)
    assert guarded("The bridge collapsed on 5 May 2024.", published=published) is expected


def test_guard__the_first_day_of_a_month_counts():
    assert not guarded("The bridge collapsed in May 2024.", published=date(2024, 5, 2))
    assert guarded("The bridge collapsed in May 2024.", published=date(2024, 4, 2))


def test_guard__an_undated_source_passes():
    assert not guarded("The bridge collapsed on 5 May 2024.", published=None)


def test_guard__what_the_page_itself_dates_before_it_came_out_is_compared_by_its_date():
    said = "The old bridge at Eastby collapsed on 3 March 2019."
    claim = "The old bridge at Eastby collapsed on 5 May 2024."
    assert not guarded(claim, said)
    found = compare(cases.claim(claim), cases.passage(said, published=BEFORE))
    assert cases.slots(found, "date") == ["conflicts"]


@pytest.mark.parametrize(
    "source",
    [
        "The bridge at Eastby was opened on 5 May 2024.",
        "The bridge at Eastby, to be opened on 5 May 2024.",
        "The bridge at Eastby is to be opened on 9 May 2024.",
        "The bridge at Eastby, begun in 2018, was opened on 5 May 2024.",
    ],
)
def test_rule__neither_verifies_nor_contradicts(source):
    claim = cases.claim("The bridge at Eastby was opened on 5 May 2024.")
    found = compare(claim, cases.passage(source, published=BEFORE))
    assert stance_rule(claim, found, 0.9).name == "older_than_event"
    later = compare(claim, cases.passage(source, published=date(2024, 5, 20)))
    assert stance_rule(claim, later, 0.9).name != "older_than_event"
