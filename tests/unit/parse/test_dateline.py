"""The day a text says it was published, and the days it only speaks of."""

from datetime import date

import pytest

from factcheck.parse.dateline import dateline_of
from factcheck.parse.dates import find_dates

DAY = date(2025, 11, 25)
DATED = [
    "River floods\n\n25 November 2025\n\nTwo died.",
    "River floods\n\nPublished: Nov. 25, 2025, 14:20 GMT\n\nTwo died.",
    "By Jane Roe, Kyiv, November 25th, 2025\n\nTwo died.",
    "2025-11-25\n\nTwo died.",
    "Tuesday, 25 November 2025\n\nTwo died.",
    "Hochwasser\n\n25. November 2025\n\nZwei starben.",
    "Crue\n\nPublié le 25 novembre 2025 à 14h20\n\nDeux morts.",
    "Inundación\n\n25 de noviembre de 2025\n\nDos muertos.",
    "Повінь\n\n25 листопада 2025\n\nДвоє загинули.",
    "洪水\n\n2025年11月25日\n\n两人死亡。",
    "KYIV, Nov 25, 2025 (Reuters) - Two died.",
    "KYIV, Nov 25 (Reuters) - Two died. The rain began on 20 November 2025.",
    "WASHINGTON, November 25, 2025 -- Two died.",
    "OSLO (NTB) 25 November 2025 - Two died.",
    "Oslo, 25 November 2025 – Two died.",
]
UNDATED = [
    "Two died on 25 November 2025.",
    "The treaty of 25 November 1995 was signed in Paris by the two sides after long talks between them all",
    "KYIV, Nov 25 (Reuters) - Two died.",
    "KYIV, Nov 25 (Reuters) - Two died. The last flood was on 3 March 2010.",
    "River floods\n\n25 November\n\nTwo died.",
    "From 20 November 2025 to 25 November 2025",
    "31 November 2025\n\nTwo died.",
    "Born 25 November 1895",
    "",
]


@pytest.mark.parametrize("text", DATED)
def test_dateline_of__dated(text):
    assert dateline_of(text) == DAY


@pytest.mark.parametrize("text", UNDATED)
def test_dateline_of__undated(text):
    assert dateline_of(text) is None


@pytest.mark.parametrize(
    "text",
    ["1.234.567", "v2025.11.25.3", "12-2025-11-25", "99 January 2025", "0 May 2020", "market 3, 2025", "2025-13-01"],
)
def test_find_dates__not_dates(text):
    assert find_dates(text) == ()


def test_find_dates__stand_where_they_say():
    text = "On 3 May 2020 and, later, Sept. 4, 2021."
    assert [found.span.of(text) for found in find_dates(text)] == ["3 May 2020", "Sept. 4, 2021"]
