import pytest

from factcheck.errors import FetchError
from factcheck.fetch.pace import LONGEST_WAIT_S, Pace


def test_one_request_a_second_to_one_host_and_no_wait_between_hosts(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    for path in "abc":
        pace.wait(f"http://one.example/{path}")
        pace.wait(f"http://{path}.example/")
    assert clock.now == 1002.0


def test_a_crawl_delay_slows_its_host_only_and_never_speeds_it_up(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    pace.slow_down("http://slow.example/", 5.0)
    pace.slow_down("http://fast.example/", 0.1)
    for host in ("slow", "slow", "fast", "fast"):
        pace.wait(f"http://{host}.example/")
    assert clock.slept == [5.0, 1.0]


def test_a_pause_the_host_asked_for_counts_for_every_page_after_it(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    pace.hold("http://a.example/x", 30.0)
    assert pace.ready_in("http://a.example/y") == 30.0
    pace.wait("http://a.example/y")
    assert clock.slept == [30.0]


def test_a_pause_that_is_too_long_is_a_problem_at_once(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    pace.hold("http://a.example/x", LONGEST_WAIT_S + 1)
    with pytest.raises(FetchError) as failed:
        pace.wait("http://a.example/y")
    assert failed.value.reason == "rate_limited"
    assert clock.slept == []


def test_ports_are_hosts_of_their_own_and_letters_are_not(clock):
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    pace.wait("http://a.example:8080/")
    pace.wait("http://a.example/")
    pace.wait("HTTP://A.example:80/")
    assert clock.slept == [1.0]


def test_a_pace_of_our_own_is_never_too_long_to_wait_for(clock):
    pace = Pace(90.0, clock=clock, sleep=clock.sleep)
    pace.wait("http://a.example/x")
    pace.wait("http://a.example/y")
    assert clock.slept == [90.0]


def test_a_sleeper_that_wakes_late_is_not_followed_too_soon(clock):
    def oversleep(seconds: float) -> None:
        clock.sleep(seconds + 0.4)

    pace = Pace(1.0, clock=clock, sleep=oversleep)
    for _ in range(2):
        pace.wait("http://a.example/")
    assert pace.ready_in("http://a.example/") == 1.0
