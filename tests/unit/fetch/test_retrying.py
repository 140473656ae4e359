from datetime import UTC, datetime

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.pace import Pace, PoliteClient
from factcheck.fetch.reasons import failure
from factcheck.fetch.retrying import RetryingClient, retry_after
from factcheck.model import Snapshot
from tests.unit.fetch.conftest import Scripted

URL = "http://a.example/x"
NOON = datetime(2025, 11, 26, 12, tzinfo=UTC)


def answer(status: int, **headers: str) -> Snapshot:
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Snapshot(url=URL, body=b"x", status=status, headers=named, fetched_at=NOON)


def patient(clock, *answers):
    inner = Scripted({URL: list(answers)})
    pace = Pace(1.0, clock=clock, sleep=clock.sleep)
    return inner, RetryingClient(PoliteClient(inner, pace), pace)


def test_busy_twice_then_good(clock):
    inner, client = patient(clock, answer(503), answer(502), answer(200))
    assert client.get(URL, {}).status == 200
    assert len(inner.asked) == 3
    assert clock.slept == [1.0, 1.0]


def test_a_third_failure_is_the_answer(clock):
    inner, client = patient(clock, answer(503))
    assert client.get(URL, {}).status == 503
    assert len(inner.asked) == 3


@pytest.mark.parametrize("status", [200, 301, 403, 404, 410, 501])
def test_what_another_try_cannot_better_is_asked_once(clock, status):
    inner, client = patient(clock, answer(status))
    client.get(URL, {})
    assert len(inner.asked) == 1


def test_a_broken_answer_is_asked_again_and_a_timeout_is_not(clock):
    inner, client = patient(clock, failure(URL, "broken"), answer(200))
    assert client.get(URL, {}).status == 200
    inner, client = patient(clock, failure(URL, "timeout"), answer(200))
    with pytest.raises(FetchError):
        client.get(URL, {})
    assert len(inner.asked) == 1


def test_the_pause_asked_for_is_kept(clock):
    _, client = patient(clock, answer(429, Retry_After="7"), answer(200))
    assert client.get(URL, {}).status == 200
    assert clock.slept == [7.0]


def test_a_pause_too_long_to_sit_out_ends_the_tries_and_closes_the_host(clock):
    inner, client = patient(clock, answer(503, Retry_After="86400"), answer(200))
    assert client.get(URL, {}).status == 503
    with pytest.raises(FetchError) as failed:
        client.get(URL, {})
    assert failed.value.reason == "rate_limited"
    assert len(inner.asked) == 1
    assert clock.slept == []


@pytest.mark.parametrize(
    ("said", "seconds"),
    [("3", 3.0), ("Wed, 26 Nov 2025 12:00:30 GMT", 30.0), ("Wed, 26 Nov 2025 11:00:00 GMT", 0.0), ("soon", None)],
)
def test_retry_after_is_a_number_or_a_date(said, seconds):
    assert retry_after(answer(503, Retry_After=said)) == seconds
