import pytest

from factcheck.judge.confidence import share_right, steps


@pytest.mark.parametrize("score", ["support", "refutation"])
def test_steps__rise_with_the_score_and_are_shares(score):
    lows, shares = zip(*steps(score), strict=True)
    assert list(lows) == sorted(lows)
    assert list(shares) == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


@pytest.mark.parametrize(("score", "share"), [(0.0, 0.3), (0.2, 0.3), (0.59, 0.3), (0.6, 0.7), (0.95, 0.7)])
def test_share_right__is_that_of_the_step_the_score_stands_on(score, share):
    assert share_right([(0.2, 0.3), (0.6, 0.7)], score) == share
