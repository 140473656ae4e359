"""What has a figure and is no quantity; and where the words of a value begin and end."""

import pytest
from value_lines import TODAY, read

from factcheck.text.values import find_values

NOTHING = [
    "G8 and G7 leaders",
    "COVID-19",
    "an F-16",
    "Boeing 737 jets",
    "Article 5 was invoked",
    "Channel 4 reported",
    "Formula 1",
    "UN Resolution 2202",
    "Protocol No. 16",
    "as said before [17]",
    "version 2.0.1",
    "Windows 11",
    "call +44 20 7946 0958",
    "555-0143",
    "at 192.168.1.2",
    "10 Downing Street",
    "King Charles III and World War II",
    "at sixes and sevens",
    "one of the ministers",
    "no one was hurt",
    "on the one hand",
    "second to none",
    "1. The first heading",
    "see www.example.org/1234/5678",
    "won 3-1",
    "#4411",
    "Point 8 of the draft",
    "in phase 2 of it",
    "point 9 places jets in Poland",
    "Room 101",
    "Group of 20",
    "Washington, DC 20500",
    "0800 123 456",
    "Air Force One",
    "a 5G network in 3D",
    "9/11",
    "a ratio of 2:1",
    "0-60 mph",
    "a one-two punch",
    "Apollo 13 landed",
    "Form 10-K",
    "a 401(k) plan",
    "a 4-4-2 formation",
    "Ubuntu 24.04",
    "HTTP 404 errors",
    "at 50.45°N, 30.52°E",
    "50°27′N",
    "the Chicago Seven",
    "a two-way street",
    "§ 230",
    "a 95-92 victory",
    "lost 21-14",
    "the 7-Eleven",
    "an 8-bit look",
    "the Six-Day War",
    "the Thirty Years' War",
    "Vision 2030",
    "see footnote 7",
    "24/7",
    "٤١ and ४१",
    "Larson 2339 1 1 8 17",
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_value(text: str) -> None:
    assert [line for line in read(text) if not line.startswith("heading")] == []


SPANS = [
    ("It killed at least seven people.", ["at least seven"]),
    ("worth US$3bn, or EUR 5m a year", ["US$3bn", "EUR 5m"]),
    ("On 15 December. Then", ["15 December"]),
    ("on 24 Feb. 2022", ["24 Feb. 2022"]),
    ("between 40 and 50 people", ["between 40 and 50"]),
    ("the 28-point plan", ["28"]),
    ("from 2014 to now, he said", ["from 2014 to now"]),
    ("be at least 13 years old to enter", ["at least 13 years old"]),
    ("some 5 M people", ["some 5 M"]),
    ("on the night of November 19", ["the night of November 19"]),
    ("on the two hundredth day", ["two hundredth"]),
    ("a 26-year-old man", ["26-year-old"]),
    ("some 13 years old then", ["some 13 years old"]),
    ("from 3 to 5 days", ["from 3 to 5 days"]),
    ("at 5 o'clock sharp", ["5 o'clock"]),
    ("two years and six months in prison", ["two years and six months"]),
    ("paid U.S. $100 then", ["U.S. $100"]),
    ("rose between ages of 18 and 25", ["between ages of 18 and 25"]),
    ("half an hour or more", ["half an hour or more"]),
    ("by the end of 2026, some", ["by the end of 2026"]),
    ("over the past three weeks", ["the past three weeks"]),
    ("in next five days", ["next five days"]),
    ("the first nine months of 2025", ["the first nine months of 2025"]),
    ("aged between the ages of 18 and 25", ["between the ages of 18 and 25"]),
    ("it may not be sold above $60", ["above $60"]),
]


@pytest.mark.parametrize(("text", "expected"), SPANS)
def test_spans(text: str, expected: list[str]) -> None:
    values = find_values(text, reference=TODAY)
    assert [value.text for value in values] == expected
    assert all(value.span.of(text) == value.text for value in values)
