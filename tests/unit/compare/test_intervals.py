from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.intervals import Interval, Relation, relation
from factcheck.text.values import find_values

SAME, ROUNDED, LOOSE, APART = Relation.SAME, Relation.ROUNDED, Relation.LOOSE, Relation.APART


def value(text):
    (found,) = find_values(text)
    return found


@pytest.mark.parametrize(
    ("claim", "source", "expected"),
    [
        ("41 boats", "41 boats", SAME),
        ("41 boats", "42 boats", APART),
        ("more than 40 boats", "41 boats", SAME),
        ("more than 41 boats", "41 boats", APART),
        ("at least 41 boats", "41 boats", SAME),
        ("between 40 and 50 boats", "44 boats", SAME),
        ("44 boats", "between 40 and 50 boats", LOOSE),
        ("about 40 boats", "41 boats", SAME),
        ("about 40 boats", "60 boats", APART),
        ("1.2 million boats", "1,184,000 boats", ROUNDED),
        ("1,184,000 boats", "1.2 million boats", ROUNDED),
        ("600,000 boats", "598,400 boats", ROUNDED),
        ("400,000 boats", "600,000 boats", APART),
        ("300 billion euros", "210 billion euros", APART),
        ("2 million boats", "2.4 million boats", APART),
        ("430 boats", "at least 412 boats", LOOSE),
        ("430 boats", "at least 300 boats", LOOSE),
        ("430 boats", "more than 300 boats", APART),
        ("12 percent", "12.4 percent", ROUNDED),
        ("4 years", "nearly 4 years", ROUNDED),
    ],
)
def test_relation(claim, source, expected):
    assert relation(value(claim), value(source)) is expected


numbers = st.integers(min_value=-1000, max_value=1000).map(Decimal)


@given(numbers, numbers, numbers)
def test_interval__widening_loses_nothing(low, span, by):
    interval = Interval(low, low + abs(span))
    assert interval.widened(abs(by)).holds(interval)
    assert interval.meets(interval.widened(abs(by)))


@given(numbers, numbers)
def test_interval__points_meet_only_themselves(one, other):
    assert Interval(one, one).meets(Interval(other, other)) is (one == other)
