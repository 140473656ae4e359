from hypothesis import given
from hypothesis import strategies as st

from factcheck.evaluate.isotonic import steps

FOUND = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=80)


@given(FOUND, st.integers(1, 10))
def test_steps__rise_and_keep_the_mean(found, least):
    table = steps(found, least=least)
    shares = [share for _, share in table]
    assert shares == sorted(shares)
    assert len(shares) == len(set(shares))
    lows = [low for low, _ in table]
    assert lows == sorted(lows)
    assert lows[0] == min(score for score, _ in found)


def test_steps__a_fall_is_pooled_with_what_stands_before_it():
    found = [(0.1, False), (0.2, True), (0.3, False), (0.8, True)]
    assert steps(found, least=1) == [(0.1, 0.0), (0.2, 0.5), (0.8, 1.0)]


def test_steps__the_last_run_takes_the_rest():
    assert steps([(0.1, False), (0.2, True), (0.3, True)], least=2) == [(0.1, 2 / 3)]
