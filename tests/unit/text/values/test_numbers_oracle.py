"""Numbers in words and figures against an oracle that shares nothing with the grammar.

The oracle spells a number by recursion over the powers of a thousand and computes in `fractions.Fraction`, so neither
its tables nor its arithmetic are those of the code under test.
"""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.text.values import find_values

SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENTH = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
POWERS = [(12, "trillion"), (9, "billion"), (6, "million"), (3, "thousand")]
PARTS = {
    2: "half",
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}


def spelled(n: int, *, joiner: str) -> str:
    for power, name in POWERS:
        above, below = divmod(n, 10**power)
        if above:
            rest = f" {spelled(below, joiner=joiner)}" if below else ""
            return f"{spelled(above, joiner=joiner)} {name}{rest}"
    above, below = divmod(n, 100)
    if above:
        return f"{SMALL[above]} hundred" + (f" {joiner}{spelled(below, joiner=joiner)}" if below else "")
    if n < 20:
        return SMALL[n]
    return TENTH[n // 10] + (f"-{SMALL[n % 10]}" if n % 10 else "")


def only_value(phrase: str) -> Fraction:
    (value,) = find_values(f"They counted {phrase} ballots there.")
    assert value.text == phrase
    assert isinstance(value.value, Decimal)
    return Fraction(value.value)


@settings(max_examples=300)
@given(st.integers(2, 999_999_999_999), st.sampled_from(["", "and "]))
def test_cardinals_in_words(n: int, joiner: str) -> None:
    assert only_value(spelled(n, joiner=joiner)) == n


@given(st.integers(1, 999_999), st.integers(0, 99), st.sampled_from(POWERS))
def test_figures_with_a_scale(whole: int, hundredths: int, scale: tuple[int, str]) -> None:
    phrase = f"{whole:,}.{hundredths:02} {scale[1]}"
    assert only_value(phrase) == (whole + Fraction(hundredths, 100)) * 10 ** scale[0]


@given(st.integers(2, 12), st.sampled_from([3, 5, 6, 7, 8, 9, 10]))
def test_worded_fractions(top: int, below: int) -> None:
    (value,) = find_values(f"They lost {SMALL[top]} {PARTS[below]}s of it.")
    assert isinstance(value.value, Decimal)
    assert abs(Fraction(value.value) - Fraction(top, below)) < Fraction(1, 10**25)


@given(st.integers(2, 99), st.sampled_from([(2, "a half"), (4, "three quarters")]), st.sampled_from(POWERS))
def test_mixed_numbers(whole: int, part: tuple[int, str], scale: tuple[int, str]) -> None:
    more = Fraction(1, 2) if part[0] == 2 else Fraction(3, 4)
    assert only_value(f"{spelled(whole, joiner='')} and {part[1]} {scale[1]}") == (whole + more) * 10 ** scale[0]


@given(st.integers(1, 9), st.integers(10, 99), st.sampled_from([" in ", " out of ", "-in-"]))
def test_proportions(top: int, below: int, link: str) -> None:
    (value,) = find_values(f"They asked {SMALL[top]}{link}{spelled(below, joiner='')} people there.")
    assert isinstance(value.value, Decimal)
    assert abs(Fraction(value.value) - Fraction(top, below)) < Fraction(1, 10**25)


@given(st.integers(2, 40), st.integers(1, 11), st.sampled_from([" and ", " ", ", and "]))
def test_years_and_months(years: int, months: int, link: str) -> None:
    values = find_values(f"jailed for {years} years{link}{SMALL[months]} month{'s' * (months > 1)} there")
    total = sum(Fraction(value.value or 0) * {"year": 12, "month": 1}[str(value.unit)] for value in values)
    assert total == years * 12 + months


@given(st.integers(2, 99), st.integers(0, 9), st.sampled_from(POWERS))
def test_decimals_in_words(whole: int, tenths: int, scale: tuple[int, str]) -> None:
    phrase = f"{spelled(whole, joiner='')} point {SMALL[tenths]} {scale[1]}"
    assert only_value(phrase) == (whole + Fraction(tenths, 10)) * 10 ** scale[0]


@given(st.integers(2, 99), st.sampled_from(["and", "-and-"]), st.sampled_from(POWERS))
def test_hyphened_halves(whole: int, link: str, scale: tuple[int, str]) -> None:
    half = " and a half " if link == "and" else "-and-a-half "
    assert only_value(f"{spelled(whole, joiner='')}{half}{scale[1]}") == (whole + Fraction(1, 2)) * 10 ** scale[0]


@pytest.mark.parametrize("n", [11, 12, 13, 21, 40, 100, 101, 999, 1000, 1001, 10**6])
def test_ordinal_figures(n: int) -> None:
    (value,) = find_values(f"the {n}th round")
    assert value.value == n
