from tests.eval.gate import below, lifted


def test_a_figure_under_its_floor_is_named():
    assert below({"a/b/F1": 0.5, "a/b/P": 0.5}, {"a/b/F1": 0.49, "a/b/P": 0.5}) == ["a/b/F1: 0.490, floor 0.500"]


def test_a_figure_that_was_not_measured_says_nothing():
    assert below({"a/b/F1": 0.5}, {}) == []


def test_floors_only_rise():
    assert lifted({"up": 0.5, "down": 0.5, "gone": 0.5}, {"up": 0.7, "down": 0.3}) == {
        "up": 0.69,
        "down": 0.5,
        "gone": 0.5,
    }
