from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.archiving import ArchivingClient, OfflineClient
from factcheck.fetch.policy import Step, next_step, validators
from factcheck.fetch.reasons import failure
from factcheck.model import Snapshot
from factcheck.store.snapshots import Snapshots
from tests.unit.fetch.conftest import Scripted

NOON = datetime(2025, 11, 26, 12, tzinfo=UTC)
URL = "https://a.example/story"
HELD = Snapshot(
    url=URL,
    final_url=URL,
    body=b"41 people",
    status=200,
    fetched_at=NOON,
    headers=(("ETag", '"v1"'), ("Last-Modified", "Wed, 26 Nov 2025 10:00:00 GMT")),
)


def later(**hours: float) -> datetime:
    return NOON + timedelta(**hours)


@pytest.mark.parametrize(
    ("held", "now", "step"),
    [
        (None, NOON, Step.FETCH),
        (HELD, later(minutes=59), Step.USE),
        (HELD, later(minutes=61), Step.REVALIDATE),
        (HELD, later(minutes=-5), Step.REVALIDATE),
        (replace(HELD, headers=()), later(hours=2), Step.FETCH),
        (replace(HELD, final_url="https://a.example/moved"), later(hours=2), Step.FETCH),
        (replace(HELD, status=404), later(minutes=1), Step.USE),
        (replace(HELD, status=404), later(hours=2), Step.FETCH),
        (replace(HELD, status=503), later(minutes=1), Step.FETCH),
        (replace(HELD, fetched_at=None), NOON, Step.FETCH),
    ],
)
def test_what_to_do_about_what_is_held(held, now, step):
    assert next_step(held, now, 3600) is step


def test_validators_are_asked_only_of_the_page_itself():
    assert set(validators(HELD)) == {"If-None-Match", "If-Modified-Since"}
    assert validators(replace(HELD, final_url="https://a.example/moved")) == {}


@pytest.fixture
def archive():
    with Snapshots() as opened:
        yield opened


def client(archive, answer, now):
    inner = Scripted({URL: answer})
    return inner, ArchivingClient(inner, archive, now=lambda: now)


def test_an_answer_is_kept_and_used_while_it_is_fresh(archive):
    inner, first = client(archive, HELD, NOON)
    assert first.get(URL, {}) == HELD
    _, second = client(archive, failure(URL, "dns"), later(minutes=30))
    assert second.get(URL, {}) == HELD
    assert inner.headers == [{}]


def test_a_page_that_has_not_changed_is_seen_again_without_being_sent(archive):
    archive.put(HELD)
    not_modified = Snapshot(url=URL, final_url=URL, body=b"", status=304, fetched_at=later(hours=2))
    inner, asking = client(archive, not_modified, later(hours=2))
    found = asking.get(URL, {})
    assert inner.headers[0]["If-None-Match"] == '"v1"'
    assert (found.body, found.status, found.fetched_at) == (b"41 people", 200, later(hours=2))
    assert len(archive) == 2


def test_a_page_that_has_changed_is_a_second_snapshot(archive):
    archive.put(HELD)
    _, asking = client(archive, replace(HELD, body=b"43 people", fetched_at=later(hours=2)), later(hours=2))
    assert asking.get(URL, {}).body == b"43 people"
    assert [each.body for each in archive.history(URL)] == [b"41 people", b"43 people"]


def test_errors_are_answers_too_and_are_kept(archive):
    _, asking = client(archive, replace(HELD, status=404, body=b""), NOON)
    assert asking.get(URL, {}).status == 404
    assert archive.latest(URL).status == 404


def test_a_failure_is_noted_and_travels_on(archive):
    _, asking = client(archive, failure(URL, "timeout"), NOON)
    with pytest.raises(FetchError):
        asking.get(URL, {})
    assert archive.last_failure(URL)[0] == "timeout"


def test_offline_answers_from_the_archive_and_says_what_is_missing(archive):
    offline = OfflineClient(archive)
    with pytest.raises(FetchError, match="never asked") as missing:
        offline.get(URL, {})
    assert missing.value.reason == "offline"
    archive.note(URL, "timeout", "x")
    with pytest.raises(FetchError, match="timeout"):
        offline.get(URL, {})
    archive.put(HELD)
    assert offline.get(URL, {}) == HELD
