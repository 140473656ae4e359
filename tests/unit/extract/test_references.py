"""What "it", "he" and "the company" stand for: a fitting name, or they stay."""

from datetime import date

import pytest

from factcheck.extract import extract
from factcheck.model import Article
from factcheck.segment import split_sentences


def texts(text: str) -> list[str]:
    article = Article(id="a", text=text, sha256="", published=date(2024, 3, 14))
    return [claim.text for claim in extract(article, split_sentences(text)).claims]


IT = [
    (
        "A strong earthquake shook Peru on Monday. It was the deadliest quake since 1970.",
        "The strong earthquake was the deadliest quake since 1970.",
    ),
    ("The union welcomed the fine of 3 million euros. It was the fourth penalty since 2019.", "The fine of 3 million"),
    ("Ruiz left for Lima in May. It was the deadliest quake since 1970.", "It was the deadliest quake since 1970."),
    (
        "The tremor hit Peru at 4 a.m., the Seismology Institute said. It was felt in Lima, 300 km away.",
        "The tremor was felt in Lima",
    ),
    ("The firm said revenue rose by 3 percent. It expects to cut 650 jobs.", "The firm expects to cut 650 jobs."),
    ("The firm said revenue rose by 3 percent. It has 650 parts.", "It has 650 parts."),
    ("The port paid a fine. The union said it was too small.", "The union said it was too small."),
    ("President Moro fell. Moro won 3 seats. It would calm Peru in May.", "It would calm Peru"),
    ("Moro said he was ready in May but that it had to respect Peru.", "Moro said that it had to respect Peru."),
    ("In May, 7,905 of them fell ill. It found no cure in 2019.", "It found no cure in 2019."),
]


@pytest.mark.parametrize(("text", "wanted"), IT)
def test_claims__it_takes_a_thing_of_its_kind_or_stays(text: str, wanted: str) -> None:
    assert texts(text)[-1].startswith(wanted)


PEOPLE = [
    ("Judge Helena Strand found that Viktor Almen took 3 bribes. He was cleared of fraud.", "Viktor Almen was cleared"),
    ("Ms Jemison met Rolf Abbe in Lund. She left at 5 p.m.", "Jemison left"),
    ("Omar Vega said it rained. Mayor Katrin Saar spoke. She promised to cut 3 taxes.", "Katrin Saar promised"),
    ("Ostra Bygg, a company with 12 men, won. He left at 5 p.m.", "He left at 5 p.m."),
    ("Ruiz's lawyer said the end of his trial was in May. It rained in Peru.", "Ruiz's lawyer said the end of his"),
]


@pytest.mark.parametrize(("text", "wanted"), PEOPLE)
def test_claims__he_and_she_take_who_can_be_meant(text: str, wanted: str) -> None:
    assert any(claim.startswith(wanted) for claim in texts(text))


NAMED = [
    ("Ostra Bygg, a company with 12 men, won 3 bids. The company paid 4 francs.", "Ostra Bygg paid 4 francs."),
    ("Northgate Foods plc lost 3 plants. The company's profit fell by 3%.", "Northgate Foods plc's profit fell by 3%."),
    ("Peru fined the retailer Vendora. The firm said it had 3 shops.", "Vendora said Vendora had 3 shops."),
    ("The European Commission met in May. The watchdog fined Peru 3 francs.", "The European Commission fined Peru"),
    ("The Unite union met in May. The union has 3 million members.", "The Unite union has 3 million members."),
    ("Biman Airlines fell. Airnord rose by 3 percent. The airline has 9 planes.", "The airline has 9 planes."),
    ("The Alpha Bank sued the Beta Bank. Trading went on. The bank paid 3 francs.", "The Alpha Bank paid 3 francs."),
    ("Ruiz met the Alpha Bank and the Beta Bank. The bank paid 3 francs.", "The bank paid 3 francs."),
    ("Police held a man in Lima. The company paid 3 francs.", "The company paid 3 francs."),
]


@pytest.mark.parametrize(("text", "wanted"), NAMED)
def test_claims__the_company_is_the_last_name_called_so(text: str, wanted: str) -> None:
    assert texts(text)[-1].startswith(wanted)


def test_claims__a_title_that_two_hold_is_nobody_later_on() -> None:
    text = (
        "President Ana Ruiz left. President Omar Vega left. It rained. The port grew. The president said it was late."
    )
    assert texts(text)[-1] == "The president said it was late."


def test_claims__nobody_owns_by_a_figure() -> None:
    text = "More than 4,000 people left. Vega said their jobs would end in May."
    assert "their jobs" in texts(text)[-1]


def test_claims__a_long_number_is_read_in_no_time() -> None:
    assert texts(f"{'0123456789abcdef' * 4} was the hash of the file. It was 3 MB.")


RECALLED = [
    (
        "Peru proposed a plan to close 3 mines. The plan was rejected in May.",
        "The plan to close 3 mines was rejected in May 2023.",
    ),
    ("Peru signed a trade deal. The deal covers 3 ports.", "The trade deal covers 3 ports."),
    ("Peru has no plan to close 3 mines. The plan was rejected in May.", "The plan was rejected in May 2023."),
    ("Peru changed its plan. The plan was rejected in May.", "The plan was rejected in May 2023."),
    ("Peru proposed a plan to close its mines. The plan was cut in May.", "The plan was cut in May 2023."),
]


@pytest.mark.parametrize(("text", "wanted"), RECALLED)
def test_claims__the_plan_is_the_last_one_told_of_in_more_words(text: str, wanted: str) -> None:
    assert texts(text)[-1] == wanted
