"""Which way a date without its year looks: the verb around it tells, read on Wednesday, 26 November 2025."""

import pytest
from value_lines import read

FORWARD = [
    ("He would be banned from April 1.", "day 2026-04-01"),
    ("The levy could start on January 5.", "day 2026-01-05"),
    ("On April 1 the ban will take effect.", "day 2026-04-01"),
    ("The trial begins on Monday.", "day 2025-12-01"),
    ("The line will stay closed until at least January 5.", "day 2026-01-05"),
    ("It goes to the senate, which votes on January 5.", "day 2026-01-05"),
    ("She is to appear in court on January 5.", "day 2026-01-05"),
    ("The vote was postponed to Friday.", "day 2025-11-28"),
    ("A ruling is expected in January.", "month 2026-01-01..2026-01-31"),
    ("They agreed to meet on Monday.", "day 2025-12-01"),
    ("The bill will have to be passed in January.", "month 2026-01-01..2026-01-31"),
    ("He won't leave in January.", "month 2026-01-01..2026-01-31"),
    ("Increased fares will apply from Monday.", "day 2025-12-01"),
    ("The deadline is Friday.", "day 2025-11-28"),
    ("On Monday they will have to pay.", "day 2025-12-01"),
    ("Ruritania plans to hold a vote on March 17.", "day 2026-03-17"),
    ("It missed the upcoming April 1 vote.", "day 2026-04-01"),
    ("On Friday talks are expected to resume.", "day 2025-11-28"),
    ("It will bring increased fares on Monday.", "day 2025-12-01"),
    ("It opened late, and on Monday it will close.", "day 2025-12-01"),
    ("Mr. Roe will speak on Monday.", "day 2025-12-01"),
]
BACK = [
    ("The ban took effect on April 1.", "day 2025-04-01"),
    ("On January 5 the ban took effect.", "day 2025-01-05"),
    ("The plan announced on Friday would shrink the fleet.", "day 2025-11-21"),
    ("The council will study Tuesday's offer.", "day 2025-11-25"),
    ("The March 28 draft would raise fares.", "day 2025-03-28"),
    ("Shots could be heard on Friday.", "day 2025-11-21"),
    ("The bridge that will close was used on Friday.", "day 2025-11-21"),
    ("Guards who would not talk fled on Friday.", "day 2025-11-21"),
    ("The mayor could not be reached on Friday.", "day 2025-11-21"),
    ("They may have met on Friday.", "day 2025-11-21"),
    ("He had been told to pay on Friday.", "day 2025-11-21"),
    ("The firm shelved its plans for a listing on September 30.", "day 2025-09-30"),
    ("Roe in October revealed lofty plans to expand.", "month 2025-10-01..2025-10-31"),
    ("In April, she rolled out a broad plan to cut taxes.", "month 2025-04-01..2025-04-30"),
    ("They decided to reopen the inquiry in May.", "month 2025-05-01..2025-05-31"),
    ("On Thursday, West also agreed to pay.", "day 2025-11-20"),
    ("She has decided to take her Sunday choir abroad.", "day 2025-11-23"),
    ("He has lived there since March 28.", "day 2025-03-28.."),
    ("They will pay. It fell on Friday.", "day 2025-11-21"),
    ("The mayor, who would run again, resigned Friday.", "day 2025-11-21"),
    ("On Friday they may have met.", "day 2025-11-21"),
    ("They will go. Then on Friday, rain.", "day 2025-11-21"),
    ("Friday's vote will be close.", "day 2025-11-21"),
    ("By Friday it had paid.", "day ..2025-11-21"),
    ("It had paid by Friday.", "day ..2025-11-21"),
    ("The council will study March 28's draft.", "day 2025-03-28"),
]


@pytest.mark.parametrize(("text", "expected"), FORWARD + BACK)
def test_the_verb_tells_the_year(text: str, expected: str) -> None:
    assert read(text) == [expected]


def test_each_date_has_its_own_verb() -> None:
    assert read("She said on Friday that talks would begin on Monday.") == ["day 2025-11-21", "day 2025-12-01"]
    assert read("The firm, founded in May, will close in March.") == [
        "month 2025-05-01..2025-05-31",
        "month 2026-03-01..2026-03-31",
    ]
