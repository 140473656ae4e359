"""A rising table of steps from score to share right (pool adjacent violators), each step of many rows."""

from collections.abc import Iterable

#: Rows in the smallest step: a share of fewer moves by more than ten points by chance.
LEAST = 30


def steps(found: Iterable[tuple[float, bool]], *, least: int = LEAST) -> list[tuple[float, float]]:
    """The lowest score of each step and the share right in it; shares rise with the score.

    >>> steps([(0.1, False), (0.2, True), (0.3, False), (0.8, True)], least=1)
    [(0.1, 0.0), (0.2, 0.5), (0.8, 1.0)]
    """
    pools: list[tuple[float, int, int]] = []
    for low, right, size in _bins(sorted(found), least):
        pools.append((low, right, size))
        while len(pools) > 1 and pools[-2][1] * pools[-1][2] >= pools[-1][1] * pools[-2][2]:
            _, right, size = pools.pop()
            first, before, count = pools.pop()
            pools.append((first, before + right, count + size))
    return [(low, right / size) for low, right, size in pools]


def _bins(found: list[tuple[float, bool]], least: int) -> Iterable[tuple[float, int, int]]:
    """Runs of at least `least` rows: lowest score, how many right, how many; the last takes the rest."""
    start = 0
    while start < len(found):
        end = len(found) if len(found) - start < 2 * least else start + least
        part = found[start:end]
        yield part[0][0], sum(right for _, right in part), len(part)
        start = end
