"""Value to text to value, spans that quote themselves, and texts that mean nothing in particular."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Value, ValueType
from factcheck.text.values import find_values
from factcheck.text.values.languages import LEXICONS
from factcheck.text.wordlist import words

AMOUNTS = st.decimals(min_value=1, max_value=10**9, places=2)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
BOUNDS = [
    ("at least ", True, False, False),
    ("more than ", True, False, True),
    ("up to ", False, True, False),
    ("fewer than ", False, True, True),
]


def one(text: str, **known: object) -> Value:
    (value,) = find_values(text, **known)  # type: ignore[arg-type]
    return value


@given(AMOUNTS, st.sampled_from(["USD", "EUR", "GBP", "INR", "UAH"]))
def test_money(amount: Decimal, code: str) -> None:
    value = one(f"It cost {code} {amount:,} then.")
    assert (value.type, value.value, value.unit) == (ValueType.MONEY, amount, code)


@given(st.integers(1, 10**9), st.sampled_from(BOUNDS))
def test_bounds(amount: int, bound: tuple[str, bool, bool, bool]) -> None:
    phrase, low, high, is_open = bound
    value = one(f"They saw {phrase}{amount:,} soldiers.")
    assert (value.low, value.high) == (amount if low else None, amount if high else None)
    assert (value.low_open, value.high_open) == (is_open and low, is_open and high)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_ranges(start: int, length: int) -> None:
    value = one(f"between {start:,} and {start + length:,} soldiers")
    assert (value.value, value.low, value.high) == (None, start, start + length)


@given(DAYS, st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%B %d, %Y", "%d %b. %Y", "%A, %d %B %Y"]))
def test_days(day: date, form: str) -> None:
    value = one(f"It was {day:{form}}, they said.")
    assert (value.value, value.low, value.high, value.granularity) == (*[day.isoformat()] * 3, "day")


@given(DAYS)
def test_an_ambiguous_day_holds_the_true_one(day: date) -> None:
    value = one(f"on {day:%d/%m/%Y}")
    assert value.value == day.isoformat() or (value.ambiguous and day.isoformat() in value.alternatives)


@given(DAYS, st.integers(0, 400))
def test_days_ago(today: date, days: int) -> None:
    value = one(f"{days + 2} days ago", reference=today)
    assert value.value == (today - timedelta(days=days + 2)).isoformat()


@given(DAYS, DAYS)
def test_a_date_without_its_year_is_never_far_ahead(day: date, today: date) -> None:
    values = find_values(f"It fell on {day:%B %d}.", reference=today)
    assert all(date.fromisoformat(str(value.low)) <= today + timedelta(days=7) for value in values)


WORDS = sorted(
    words(
        "May 3 to 5 and of the last two thirds more than between million percent $ - , . / 2024 one a few killed",
        "rose by 20 % ago hundred half Q 1st Monday week €",
    )
)


@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from([" ", "", "  "]))
def test_any_text_gives_sound_values(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    values = find_values(text, reference=date(2025, 11, 26))
    assert all(value.span.of(text) == value.text and value.text == value.text.strip() for value in values)
    assert all(before.span.end <= after.span.start for before, after in pairwise(values))
    assert values == find_values(text, reference=date(2025, 11, 26))


FOREIGN = {
    language: sorted(
        {*lexicon.months, *lexicon.weekdays, *lexicon.ones, *lexicon.scales, *lexicon.time_units, *lexicon.ordinals}
        | {word for text in lexicon.shapes.values() for word in text.split()}
        | words("2026 15 3 1.200 1,5 % . , - € 3/4 12/2024")
    )
    for language, lexicon in LEXICONS.items()
}


@given(st.sampled_from(sorted(FOREIGN)).flatmap(lambda code: st.tuples(st.just(code), st.lists(
    st.sampled_from(FOREIGN[code]), max_size=8))))  # fmt: skip
def test_any_words_of_a_language_give_sound_values(drawn: tuple[str, list[str]]) -> None:
    language, pieces = drawn
    text = " ".join(pieces)
    for value in find_values(text, reference=date(2025, 11, 26), language=language):
        assert value.span.of(text) == value.text


@given(st.text(max_size=60))
def test_any_characters_are_taken(text: str) -> None:
    assert all(value.span.of(text) == value.text for value in find_values(text))


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "123 ", "a", "1-", "1,", "[1,", "one ", "٣", "@", "a.", "$1 ", "3 to ", "may ", "not over "]
)
def test_long_lines_take_time_in_proportion(piece: str) -> None:
    """Four times the text takes some four times the time; a quadratic rule would take sixteen."""
    short, long = (seconds(piece * (size // len(piece))) for size in (15_000, 60_000))
    assert long < 9 * short + 0.3


def seconds(text: str) -> float:
    """The processor time of reading `text`."""
    started = process_time()
    find_values(text, reference=date(2025, 11, 26))
    return process_time() - started
