"""Tables of counts, money, percentages, durations and ordinals: a phrase, and what it asserts."""

import pytest
from value_lines import read

COUNTS = [
    ("400,000 troops", ["troops 400000"]),
    ("three hundred and forty-two people", ["people 342"]),
    ("two dozen eggs", ["eggs 24"]),
    ("half a dozen ships", ["ships 6"]),
    ("half a million refugees", ["refugees 500000"]),
    ("a quarter of voters", ["voters 0.25"]),
    ("cut emissions by a third.", ["count 0.3333333333333333333333333333 -"]),
    ("one in five", ["count 0.2"]),
    ("two and a half million people", ["people 2500000"]),
    ("10 lakh shares", ["shares 1000000"]),
    ("1.5m people", ["people 1500000"]),
    ("5k", ["count 5000"]),
    ("a 28-point plan", ["point 28"]),
    ("a 3,500-strong force", ["count 3500"]),
    ("the 1,200-km border", ["km 1200"]),
    ("1 234 567 voters", ["voters 1234567"]),
    ("minus 12 degrees", ["degrees -12"]),
    ("a drop to -5 degrees", ["degrees -5"]),
    ("12 countries including Germany", ["countries 12"]),
    ("three European leaders", ["leaders 3"]),
    ("one person", ["person 1"]),
    ("another two soldiers", ["soldiers 2"]),
    ("2000 soldiers", ["soldiers 2000"]),
    ("1.3e6", ["count 1300000"]),
    ("2½ million votes", ["votes 2500000"]),
    ("from 28 points to 19", ["points 28", "points 19"]),
]
BOUNDS = [
    ("more than 41", ["count 41<.."]),
    ("up to 41", ["count ..41"]),
    ("between 40 and 50", ["count 40..50"]),
    ("about 41", ["count ?41 ~"]),
    ("nearly 41", ["count ..>41 ~"]),
    ("dozens", ["count 24.."]),
    ("hundreds of thousands of people", ["people 200000.."]),
    ("several hundred people", ["people 300.."]),
    ("a few dozen people", ["people 24.."]),
    ("at least 41", ["count 41.."]),
    ("no fewer than 41", ["count 41.."]),
    ("41 or more", ["count 41.."]),
    ("fewer than 41", ["count ..>41"]),
    ("no more than 41", ["count ..41"]),
    ("as many as 41", ["count ..41"]),
    ("just over 41", ["count 41<.. ~"]),
    ("an estimated 41", ["count ?41 ~"]),
    ("40-odd villages", ["villages ?40 ~"]),
    ("41 or so", ["count ?41 ~"]),
    ("20-30 people", ["people 20..30"]),
    ("20 to 30 people", ["people 20..30"]),
    ("two or three people", ["people 2..3"]),
    ("5–10 million people", ["people 5000000..10000000"]),
    ("more than 20 but fewer than 30", ["count 20<..>30"]),
    ("talks about 28 points", ["points 28"]),
    ("under the 28-point plan", ["point 28"]),
    ("How about 28 points", ["points 28"]),
    ("it was equal to 50 or more than 40", ["count 50", "count 40<.."]),
]
LIMITS = [
    ("a cap of 600,000", ["count ..600000"]),
    ("may not exceed 600,000", ["count ..600000"]),
    ("limits the Ukrainian armed forces to 600,000", ["count ..600000"]),
    ("caps the military at 800,000", ["count ..800000"]),
    ("reduce the size of its military to 400,000", ["count ..400000"]),
    ("the plan was reduced to 19 points", ["points 19"]),
    ("a minimum of 20 aircraft", ["aircraft 20.."]),
    ("a floor of 20", ["count 20.."]),
    ("the minimum wage rose to €13", ["EUR 13"]),
    ("raises the troop limit from 600,000 to 800,000", ["count ..600000", "count ..800000"]),
]
MONEY = [
    ("$1.2bn", ["USD 1200000000"]),
    ("300 billion euros", ["EUR 300000000000"]),
    ("EUR 5m", ["EUR 5000000"]),
    ("£3", ["GBP 3"]),
    ("US$3bn", ["USD 3000000000"]),
    ("U.S. $100", ["USD 100"]),
    ("C$5 million", ["CAD 5000000"]),
    ("Rs 3,500 crore", ["INR 35000000000"]),
    ("3,000 rupees", ["INR 3000"]),
    ("200 yuan", ["CNY 200"]),
    ("$5-10 million", ["USD 5000000..10000000"]),
    ("between $1.5 billion and $2 billion", ["USD 1500000000..2000000000"]),
    ("tens of billions of dollars", ["USD 20000000000.."]),
    ("50 cents", ["USD 0.5"]),
    ("three dollars and 50 cents", ["USD 3.5"]),
    ("a 90-billion-euro loan", ["EUR 90000000000"]),
    ("5 million pounds", ["GBP 5000000"]),
    ("25 pounds of flour", ["pounds 25"]),
    ("fined 25 pounds", ["GBP 25"]),
    ("30 MUSD", ["USD 30000000"]),
    ("more than $1 trillion", ["USD 1000000000000<.."]),
    ("$60 a barrel", ["USD 60"]),
    ("rose from $20 to $30", ["USD 20", "USD 30"]),
    ("rose by $20 to $30", ["USD 20 +", "USD 30"]),
]
PERCENT = [
    ("4%", ["percent 4"]),
    ("4 per cent", ["percent 4"]),
    ("thirty percent", ["percent 30"]),
    ("5-10%", ["percent 5..10"]),
    ("fell 0.3 percentage points to 2.1%", ["percentage_point 0.3 -", "percent 2.1"]),
    ("25 basis points", ["basis_point 25"]),
    ("a quarter of a percentage point", ["percentage_point 0.25"]),
    ("rose by 5 percent to $30", ["percent 5 +", "USD 30"]),
    ("up 12%", ["percent 12 +"]),
    ("a 5% fall", ["percent 5 -"]),
    ("rose to 5%", ["percent 5"]),
    ("inflation slowed from 3% to 2%", ["percent 3", "percent 2"]),
]
DURATIONS = [
    ("24 hours", ["hour 24"]),
    ("within 24 hours", ["hour ..24"]),
    ("a three-month average", ["month 3"]),
    ("half an hour", ["hour 0.5"]),
    ("two decades", ["year 20"]),
    ("for a week", ["week 1"]),
    ("twice a week", []),
    ("$5 a day", ["USD 5"]),
    ("2-4 hours", ["hour 2..4"]),
    ("from 3 to 5 days", ["day 3..5"]),
    ("a 26-year-old man", ["year 26"]),
    ("aged 65", ["year 65"]),
    ("aged between 20 and 30", ["year 20..30"]),
    ("ninety-five years of age", ["year 95"]),
    ("Anna Kovalenko, 43, said", ["year 43"]),
    ("over three days", ["day 3"]),
    ("for over three days", ["day 3<.."]),
    ("a year and a half", ["year 1.5"]),
    ("a couple of days", ["day 2.."]),
]
ORDINALS = [
    ("the 19th round", ["round 19"]),
    ("the third term", ["term 3"]),
    ("a third of", ["count 0.3333333333333333333333333333"]),
    ("Peskov first said", []),
    ("for the first time", ["time 1"]),
    ("the twenty-fifth meeting", ["meeting 25"]),
    ("the Second World War", []),
    ("the second-largest city", ["ordinal 2"]),
    ("second to none", []),
    ("the first two days", ["day 2"]),
    ("the first lady", []),
]


@pytest.mark.parametrize(("text", "expected"), COUNTS + BOUNDS + LIMITS)
def test_counts_bounds_and_limits(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), MONEY + PERCENT)
def test_money_and_percentages(text: str, expected: list[str]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DURATIONS + ORDINALS)
def test_durations_and_ordinals(text: str, expected: list[str]) -> None:
    assert read(text) == expected
