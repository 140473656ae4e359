import threading
import time
from collections import defaultdict
from itertools import pairwise

from factcheck.errors import FetchError
from factcheck.fetch.pace import Pace
from factcheck.fetch.pool import fetch_all
from factcheck.fetch.reasons import failure
from factcheck.model import Page, Problem
from factcheck.text.addresses import host_of


class Slow:
    """A fetcher that notes who is being asked when."""

    def __init__(self, pace: Pace, seconds: float = 0.005) -> None:
        self.pace, self.seconds = pace, seconds
        self.lock = threading.Lock()
        self.open: dict[str, int] = defaultdict(int)
        self.most: dict[str, int] = defaultdict(int)
        self.begun: dict[str, list[float]] = defaultdict(list)

    def fetch(self, url: str) -> Page:
        self.pace.wait(url)
        host = host_of(url)
        with self.lock:
            self.begun[host].append(time.monotonic())
            self.open[host] += 1
            self.most[host] = max(self.most[host], self.open[host])
        time.sleep(self.seconds)
        with self.lock:
            self.open[host] -= 1
        if "bad" in url:
            raise failure(url, "gone")
        return Page(url=url, body=b"x")


def test_answers_stand_in_the_order_of_the_questions_and_failures_among_them():
    urls = [f"http://{host}.example/{'bad' if host == 'b' else 'ok'}{n}" for n in range(5) for host in "abc"]
    pace = Pace(0.001)
    found = fetch_all(urls, Slow(pace), pace, threads=4)
    assert [one.url if isinstance(one, Page) else one.where for one in found] == urls
    assert sum(isinstance(one, Problem) and one.reason == "gone" for one in found) == 5


def test_a_host_is_never_asked_twice_at_once_and_keeps_its_rate():
    pace = Pace(0.05)
    slow = Slow(pace)
    fetch_all([f"http://h{n % 10}.example/{n}" for n in range(50)], slow, pace, threads=8)
    assert set(slow.most.values()) == {1}
    gaps = [later - sooner for begun in slow.begun.values() for sooner, later in pairwise(begun)]
    assert min(gaps) >= 0.049


def test_one_slow_host_does_not_hold_up_the_others():
    pace = Pace(0.1)
    urls = [f"http://slow.example/{n}" for n in range(5)] + [f"http://h{n}.example/" for n in range(40)]
    slow = Slow(pace)
    began = time.monotonic()
    fetch_all(urls, slow, pace, threads=2)
    others = max(begun[0] for host, begun in slow.begun.items() if host != "slow.example")
    assert others - began < 0.35


def test_without_a_pace_one_host_is_asked_by_many_threads():
    pace = Pace(0.0)
    slow = Slow(pace, seconds=0.02)
    fetch_all([f"http://one.example/{n}" for n in range(32)], slow, pace, threads=16)
    assert slow.most["one.example"] > 4


def test_nothing_asked_is_nothing_found():
    assert fetch_all([], Slow(Pace(0.0)), Pace(0.0)) == ()


def test_an_error_that_is_none_of_ours_travels_up():
    class Wrong:
        def fetch(self, url: str) -> Page:
            raise KeyError(url) if "b" in url else FetchError("x")

    try:
        fetch_all(["http://a/", "http://b/"], Wrong(), Pace(0.0))
    except KeyError:
        return
    raise AssertionError("a bug was swallowed")
