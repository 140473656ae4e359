import pytest

from factcheck.evaluate.logistic import Example, fit


def examples(rows, of="one"):
    return [Example(features, label, 1.0, of) for features, label in rows]


MIXED = [((1.0, 0.0), True), ((0.9, 1.0), True), ((0.2, 1.0), False), ((0.1, 0.0), False), ((0.6, 1.0), False)]


def test_fit__finds_the_feature_that_tells_the_rows_apart():
    _, weights = fit(examples(MIXED), (0, 0))
    assert weights[0] > abs(weights[1])


def test_fit__a_feature_that_would_count_the_other_way_counts_nothing():
    free = fit(examples(MIXED), (0, 0))[1]
    held = fit(examples(MIXED), (-1, 0))[1]
    assert free[0] > 0
    assert held[0] == 0


def test_fit__a_feature_that_only_tells_the_sets_apart_counts_nothing():
    many = examples([((1.0,), True), ((1.0,), True), ((1.0,), False)], "first")
    few = examples([((0.0,), True), ((0.0,), False), ((0.0,), False)], "second")
    assert fit([*many, *few], (0,))[1][0] == pytest.approx(0, abs=1e-6)


def test_fit__a_feature_that_never_changes_counts_nothing():
    assert fit(examples([((1.0,), True), ((1.0,), False)]), (1,))[1] == [0.0]


def test_fit__a_feature_pulled_harder_weighs_less():
    free = fit(examples(MIXED), (0, 0))[1]
    assert 0 < fit(examples(MIXED), (0, 0), (1.0, 0.02))[1][0] < free[0]
