"""Tables of dates, all read on a Wednesday, 26 November 2025."""

from datetime import date, datetime

import pytest
from value_lines import read

from factcheck.text.values import find_values

ABSOLUTE = [
    ("24 Feb. 2022", ["day 2022-02-24"]),
    ("02/24/2022", ["day 2022-02-24"]),
    ("24.02.2022", ["day 2022-02-24"]),
    ("2022-02-24", ["day 2022-02-24"]),
    ("03/04/2024", ["day 2024-03-04 or 2024-04-03"]),
    ("Thursday 27 November 2025", ["day 2025-11-27"]),
    ("the fourth of July, 1995", ["day 1995-07-04"]),
    ("February 2022", ["month 2022-02-01..2022-02-28"]),
    ("the beginning of November 2025", ["part-of-month 2025-11-01..2025-11-10"]),
    ("Q3 2025", ["quarter 2025-07-01..2025-09-30"]),
    ("the third quarter of 2025", ["quarter 2025-07-01..2025-09-30"]),
    ("H1 2025", ["half-year 2025-01-01..2025-06-30"]),
    ("the second half of 2025", ["half-year 2025-07-01..2025-12-31"]),
    ("in 2014", ["year 2014-01-01..2014-12-31"]),
    ("the 2022 invasion", ["year 2022-01-01..2022-12-31"]),
    ("fiscal 2025", ["fiscal-year ?FY2025"]),
    ("the third quarter of fiscal 2025", ["fiscal-quarter ?FY2025-Q3"]),
    ("the 1990s", ["decade 1990-01-01..1999-12-31"]),
    ("the 80s", ["decade 1980-01-01..1989-12-31"]),
    ("talks of two days on March 3", ["day 2", "day 2025-03-03"]),
    ("two weeks before 3 March 2025", ["day 2025-02-17"]),
    ("two weeks from 3 March 2025", ["day 2025-03-17"]),
    ("between Q1 2017 and Q3 2018", ["month-span 2017-01-01..2018-09-30"]),
    ("from 10/25 to 11/20/24", ["day-span 2024-10-25..2024-11-20"]),
    ("on 11/20, 11/22 or 11/25", ["day 2025-11-20", "day 2025-11-22", "day 2025-11-25"]),
    ("on 5/1 or 5/2", ["day 2025-01-05 or 2025-05-01", "day 2025-02-05 or 2025-05-02"]),
    ("the second half of March 2025", ["part-of-month 2025-03-16..2025-03-31"]),
    ("in 2014 and now", ["year 2014-01-01..2014-12-31"]),
    ("the mid-1980s", ["year-span 1984-01-01..1986-12-31"]),
    ("the late 1980s", ["year-span 1987-01-01..1989-12-31"]),
    ("Q4 FY26", ["fiscal-quarter ?FY2026-Q4"]),
    ("the early 2000s", ["year-span 2000-01-01..2003-12-31"]),
    ("the 19th century", ["year-span 1801-01-01..1900-12-31"]),
    ("early 2025", ["month-span 2025-01-01..2025-04-30"]),
    ("the summer of 2023", ["month-span 2023-06-01..2023-08-31"]),
    ("the first nine months of 2025", ["month-span 2025-01-01..2025-09-30"]),
    ("the last three months of 2025", ["month-span 2025-10-01..2025-12-31"]),
    ("the first six months of the year", ["month-span 2025-01-01..2025-06-30"]),
    ("the first two weeks of March 2024", ["day-span 2024-03-01..2024-03-14"]),
    ("the last three weeks of March 2024", ["day-span 2024-03-11..2024-03-31"]),
    ("the last week of July 2024", ["week 2024-07-22..2024-07-28"]),
    ("week 3 of 2027", ["week 2027-01-18..2027-01-24"]),
    ("2015-03", ["month 2015-03-01..2015-03-31"]),
    ("the third month of 2021", ["month 2021-03-01..2021-03-31"]),
    ("the late 19th century", ["year-span 1867-01-01..1900-12-31"]),
    ("in '98", ["year 1998-01-01..1998-12-31"]),
    ("the nineties", ["decade 1990-01-01..1999-12-31"]),
    ("the first half of November 2025", ["part-of-month 2025-11-01..2025-11-15"]),
    ("fiscal Q3", ["fiscal-quarter ?FYXXXX-Q3"]),
    ("St Patrick's Day 2020", ["day 2020-03-17"]),
    ("Valentine's Day 2020", ["day 2020-02-14"]),
    ("New Year's Eve 2020", ["day 2020-12-31"]),
    ("Thanksgiving 2024", ["day 2024-11-28"]),
    ("Labor Day 2024", ["day 2024-09-02"]),
    ("the week of November 17", ["week 2025-11-17..2025-11-23"]),
    ("the first week of January 2015", ["week 2014-12-29..2015-01-04"]),
    ("five May nineteen ninety-six", ["day 1996-05-05"]),
    ("twenty five May nineteen ninety-six", ["day 1996-05-25"]),
    ("twenty-five May nineteen ninety-six", ["day 1996-05-25"]),
    ("5 May nineteen ninety-six", ["day 1996-05-05"]),
    ("in May nineteen ninety-six", ["month 1996-05-01..1996-05-31"]),
    ("FY26", ["fiscal-year ?FY2026"]),
    ("toward end of 2025", ["month-span 2025-09-01..2025-12-31"]),
    ("contracts end in 2025", ["year 2025-01-01..2025-12-31"]),
    ("nineteen ninety-six", ["year 1996-01-01..1996-12-31"]),
    ("Christmas 2024", ["day 2024-12-25"]),
    ("Easter Monday 2025", ["day 2025-04-21"]),
    ("Black Friday 2025", ["day 2025-11-28"]),
    ("Cyber Monday 2025", ["day 2025-12-01"]),
    ("Memorial Day 2025", ["day 2025-05-26"]),
    ("Memorial Day 2027", ["day 2027-05-31"]),
    ("Labor Day 2024 weekend", ["day-span 2024-08-31..2024-09-02"]),
    ("Thanksgiving 2024 weekend", ["day-span 2024-11-28..2024-12-01"]),
    ("Christmas 2022 weekend", ["day-span 2022-12-24..2022-12-25"]),
    ("Christmas 2024 weekend", ["day 2024-12-25"]),
    ("2025-11-20T14:30:00Z", ["time 2025-11-20"]),
    ("2025-11-20T14:30+02:00", ["time 2025-11-20"]),
    ("2025-02-30T14:30:00Z", []),
    ("2025-11", ["month 2025-11-01..2025-11-30"]),
    ("11/2025", ["month 2025-11-01..2025-11-30"]),
    ("13/2025", ["year 2025-01-01..2025-12-31"]),
    ("Q1 FY26", ["fiscal-quarter ?FY2026-Q1"]),
    ("Q1 of FY2026", ["fiscal-quarter ?FY2026-Q1"]),
    ("in 2025's first quarter", ["quarter 2025-01-01..2025-03-31"]),
    ("2025's second half", ["half-year 2025-07-01..2025-12-31"]),
    ("the third fiscal quarter", ["fiscal-quarter ?FYXXXX-Q3"]),
    ("the 2024-25 fiscal year", ["fiscal-year ?FY2024/25"]),
    ("the 2024 financial year", ["fiscal-year ?FY2024"]),
    ("w/c 3 March 2025", ["week 2025-03-03..2025-03-09"]),
    ("w/c March 3, 2025", ["week 2025-03-03..2025-03-09"]),
    ("on May 3, 2024", ["day 2024-05-03"]),
]
SPANS = [
    ("from 3 to 5 March", ["day-span 2025-03-03..2025-03-05"]),
    ("Nov 20-22", ["day-span 2025-11-20..2025-11-22"]),
    ("28 November to 2 December 2024", ["day-span 2024-11-28..2024-12-02"]),
    ("between 2014 and 2018", ["year-span 2014-01-01..2018-12-31"]),
    ("2022/23", ["year-span 2022-01-01..2023-12-31"]),
    ("2011-12", ["year-span 2011-01-01..2012-12-31"]),
    ("the winter of 2022-23", ["month-span 2022-12-01..2023-02-28"]),
    ("the 18th and 19th centuries", ["year-span 1701-01-01..1900-12-31"]),
    ("between November 20 and December 5", ["day-span 2025-11-20..2025-12-05"]),
    ("from 20 December to 5 January", ["day-span 2024-12-20..2025-01-05"]),
    ("from May to March", ["month-span 2025-05-01..2026-03-31"]),
    ("from 10/25 to 01/25", ["day-span 2025-10-25..2026-01-25"]),
    ("from 10/25 to 1/25/2024", ["day-span 2023-10-25..2024-01-25"]),
    ("from 5/1-5/7, 2020", ["day-span 2020-01-05/2020-07-05 or 2020-05-01/2020-05-07"]),
    ("from 2014 to now", ["day-span 2014-01-01..2025-11-26"]),
    ("between March 2024 and the present day", ["day-span 2024-03-01..2025-11-26"]),
    ("January to April 2015", ["month-span 2015-01-01..2015-04-30"]),
    ("from November to March", ["month-span 2025-11-01..2026-03-31"]),
    ("from Q1 2017 to Q3 2018", ["month-span 2017-01-01..2018-09-30"]),
    ("postponed from March 3 to May 5", ["day 2025-03-03", "day 2025-05-05"]),
    ("from Monday to Friday", ["day-span 2025-11-17..2025-11-21"]),
    ("November 20 and 22", ["day 2025-11-20", "day 2025-11-22"]),
]
RELATIVE = [
    ("today", ["day 2025-11-26"]),
    ("the day before yesterday", ["day 2025-11-24"]),
    ("on Tuesday", ["day 2025-11-25"]),
    ("on Wednesday", ["day 2025-11-26"]),
    ("until Friday", ["day ..2025-11-28"]),
    ("last Tuesday", ["day 2025-11-18 or 2025-11-25"]),
    ("next Friday", ["day 2025-11-28 or 2025-12-05"]),
    ("Tuesday last week", ["day 2025-11-18"]),
    ("last month", ["month 2025-10-01..2025-10-31"]),
    ("next year", ["year 2026-01-01..2026-12-31"]),
    ("this week", ["week 2025-11-24..2025-11-30"]),
    ("over the weekend", ["day-span 2025-11-22..2025-11-23"]),
    ("three days ago", ["day 2025-11-23"]),
    ("two months ago", ["month 2025-09-01..2025-09-30"]),
    ("three years ago", ["year 2022-01-01..2022-12-31"]),
    ("more than a year ago", ["year ..>2024-12-31"]),
    ("more than 2 weeks before today", ["day ..>2025-11-12"]),
    ("in a fortnight's time", ["day 2025-12-10"]),
    ("the last two quarters", ["month-span 2025-04-01..2025-09-30"]),
    ("two weeks from now", ["day 2025-12-10"]),
    ("3 days after 01/02/2018", ["day 2018-01-05 or 2018-02-04"]),
    ("two months after next Friday", ["month 2026-01 or 2026-02"]),
    ("3 days after January 12th", ["day 2025-01-15"]),
    ("the past three weeks", ["day-span 2025-11-05..2025-11-26"]),
    ("November 20", ["day 2025-11-20"]),
    ("December 15", ["day 2024-12-15"]),
    ("due on December 15", ["day 2025-12-15"]),
    ("by November 27", ["day ..2025-11-27"]),
    ("in October", ["month 2025-10-01..2025-10-31"]),
    ("mid-November", ["part-of-month 2025-11-11..2025-11-20"]),
    ("the end of the year", ["month-span 2025-09-01..2025-12-31"]),
    ("by the end of the year", ["month-span ..2025-12-31"]),
    ("the fourth quarter", ["quarter 2025-10-01..2025-12-31"]),
    ("last winter", ["month-span 2024-12-01..2025-02-28"]),
    ("before Thanksgiving", ["day ..>2025-11-27"]),
    ("on Thanksgiving Day", ["day 2025-11-27"]),
    ("last Thanksgiving", ["day 2024-11-28"]),
    ("next 6 April", ["day 2026-04-06"]),
    ("last April 6", ["day 2025-04-06"]),
    ("the coming three quarters", ["month-span 2026-01-01..2026-09-30"]),
    ("the next 4 business days", ["day-span 2025-11-27..2025-12-02"]),
    ("the last two working days", ["day-span 2025-11-24..2025-11-26"]),
    ("this working week", ["day-span 2025-11-24..2025-11-28"]),
    ("next workweek", ["day-span 2025-12-01..2025-12-05"]),
    ("in April Ruritania held a vote", ["month 2025-04-01..2025-04-30"]),
    ("in May, 3 in 10 voters", ["month 2025-05-01..2025-05-31", "voters 0.3"]),
    ("said of May, 3 people", ["month 2025-05-01..2025-05-31", "people 3"]),
    ("in March 3 and after", ["day 2025-03-03"]),
    ("the third half of next year", ["half 3", "year 2026-01-01..2026-12-31"]),
    ("In May 20 people died", ["month 2025-05-01..2025-05-31", "killed 20"]),
    ("on the 25th", ["day 2025-11-25"]),
    ("on the 27th", ["day 2025-10-27"]),
    ("Thursday, December 18", ["day 2025-12-18"]),
    ("Wed 18 December", ["day 2024-12-18"]),
    ("Sunday, December 18", ["day 2024-12-18"]),
    ("Monday the 27th", ["day 2025-10-27"]),
    ("On Tuesday 12 died", ["day 2025-11-25", "killed 12"]),
    ("the past week", ["day-span 2025-11-19..2025-11-26"]),
    ("the past year", ["year-span 2024-11-26..2025-11-26"]),
    ("in the next two weeks", ["day-span 2025-11-27..2025-12-10"]),
    ("next five days", ["day-span 2025-11-27..2025-12-01"]),
    ("the rest of the year", ["day-span 2025-11-26..2025-12-31"]),
    ("later this week", ["day-span 2025-11-26..2025-11-30"]),
    ("earlier this month", ["part-of-month 2025-11-01..2025-11-26"]),
    ("year to date", ["day-span 2025-01-01..2025-11-26"]),
    ("the first half of next year", ["half-year 2026-01-01..2026-06-30"]),
    ("the third quarter of last year", ["quarter 2024-07-01..2024-09-30"]),
    ("last November", ["month 2024-11-01..2024-11-30"]),
    ("November last year", ["month 2024-11-01..2024-11-30"]),
    ("late last month", ["part-of-month 2025-10-21..2025-10-31"]),
    ("the last week of last month", ["week 2025-10-27..2025-11-02"]),
    ("the week after next", ["week 2025-12-08..2025-12-14"]),
    ("last fiscal year", ["fiscal-year ?FY2024"]),
    ("next spring", ["month-span 2026-03-01..2026-05-31"]),
    ("due in the fourth quarter", ["quarter 2025-10-01..2025-12-31"]),
    ("due in the third quarter", ["quarter 2026-07-01..2026-09-30"]),
    ("by year-end", ["month-span ..2025-12-31"]),
    ("by year's end", ["month-span ..2025-12-31"]),
    ("on 11/20", ["day 2025-11-20"]),
    ("on Friday 5/12", ["day 2025-12-05"]),
    ("on Thursday 5/12", ["day 2024-12-05"]),
    ("on Wednesday 5/12", ["day 2024-12-05 or 2025-05-12"]),
    ("at Christmas", ["day 2024-12-25"]),
    ("next Christmas", ["day 2025-12-25"]),
    ("the decade", []),
    ("the next day", []),
]
IN_THE_DAY = [
    ("the early hours of Tuesday", ["part-of-day 2025-11-25"]),
    ("Tuesday morning", ["part-of-day 2025-11-25"]),
    ("late on Tuesday", ["part-of-day 2025-11-25"]),
    ("on Tuesday in the morning", ["part-of-day 2025-11-25"]),
    ("overnight on Tuesday", ["part-of-day 2025-11-25"]),
    ("0730 GMT on Friday", ["time 2025-11-21"]),
    ("at noon on Friday", ["time 2025-11-21"]),
    ("on the morning of 23 October 2025", ["part-of-day 2025-10-23"]),
    ("last night", ["part-of-day 2025-11-25"]),
    ("5 p.m. on Friday", ["time 2025-11-21"]),
    ("at 10:30", ["time ?T10:30"]),
    ("At 10:30 he left", ["time ?T10:30"]),
    ("John 3:16", []),
    ("at 5 o'clock", ["time ?T05:00"]),
    ("Friday, at 5 p.m.", ["time 2025-11-21"]),
    ("at 0600 local time", ["time ?T06:00"]),
]
BOUNDS = [
    ("since 2014", ["year 2014-01-01.."]),
    ("before 2018", ["year ..>2018-01-01"]),
    ("after March 2024", ["month 2024-03-31<.."]),
    ("around November 19", ["day ?2025-11-19 ~"]),
    ("2018 or later", ["year 2018-01-01.."]),
    ("after Tuesday's attack", ["day 2025-11-25"]),
]
NO_DATES = [
    "it may be",
    "March on Rome",
    "at the end of the day",
    "twice a day",
    "the Second day",
    "in his 40s",
    "$Dec rose",
    "the last may be",
    "lot 32-2015",
    "by month-end",
    "by year-late",
    "Jan van den Berg",
    "a note by June Brown",
    "Theresa May",
    "when Ms May left",
    "9/11",
    "24/7",
]


@pytest.mark.parametrize(("text", "expected"), ABSOLUTE + SPANS + RELATIVE + IN_THE_DAY + BOUNDS)
def test_dates(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_words_that_only_look_like_dates(text: str) -> None:
    assert not [line for line in read(text) if line[0] != "o" and "20" in line]


@pytest.mark.parametrize("text", ["on Tuesday", "last month", "yesterday", "three days ago", "November 20", "mid-May"])
def test_without_a_reference_nothing_is_guessed(text: str) -> None:
    (value,) = find_values(text)
    assert (value.low, value.high) == (None, None)


def test_a_date_time_is_a_reference_too() -> None:
    (value,) = find_values("yesterday", reference=datetime(2025, 11, 26, 23, 59))
    assert value.value == "2025-11-25"


@pytest.mark.parametrize("reference", [date.min, date.max])
@pytest.mark.parametrize("text", ["on Friday", "next week", "November 30", "200 years ago", "99999999999 days ago"])
def test_the_ends_of_the_calendar_are_no_reference(text: str, reference: date) -> None:
    assert find_values(text, reference=reference) == find_values(text)


def test_far_counts_stay_durations() -> None:
    assert read("99999999999 days ago") == ["day 99999999999"]


def test_the_clock_time_is_in_the_value() -> None:
    (value,) = find_values("on Friday at 5 p.m.", reference=date(2025, 11, 26))
    assert value.value == "2025-11-21T17:00"


def test_an_iso_timestamp_keeps_its_hour() -> None:
    (value,) = find_values("at 2025-11-20T14:30:00Z")
    assert (value.value, value.low) == ("2025-11-20T14:30", "2025-11-20")


def test_a_run_of_months_with_its_year_needs_no_reference() -> None:
    assert read("between January and April 2025", reference=None) == ["month-span 2025-01-01..2025-04-30"]
    assert read("from November to March 2025", reference=None) == ["month-span 2024-11-01..2025-03-31"]
