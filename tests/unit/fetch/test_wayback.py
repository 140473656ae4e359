import json

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.reasons import failure
from factcheck.fetch.wayback import WaybackFetcher, copy_address
from factcheck.testing import CannedFetcher

URL = "https://a.example/b"
ASKED = "https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2Fb"
COPY = "https://web.archive.org/web/20250102030405id_/https://a.example/b"
FOUND = {
    "archived_snapshots": {"closest": {"available": True, "url": COPY.replace("id_", "").replace("https:", "http:", 1)}}
}


def fetcher(reason: str, answers: dict) -> tuple[WaybackFetcher, CannedFetcher]:
    interfaces = CannedFetcher(answers)
    return WaybackFetcher(CannedFetcher({URL: failure(URL, reason)}), interfaces), interfaces


@pytest.mark.parametrize("reason", ["gone", "not_found"])
def test_a_page_that_is_gone_comes_from_its_copy_and_says_so(reason):
    wayback, _ = fetcher(reason, {ASKED: json.dumps(FOUND).encode(), COPY: b"<p>as it was"})
    page = wayback.fetch(URL)
    assert (page.url, page.final_url, page.body) == (URL, COPY, b"<p>as it was")


@pytest.mark.parametrize("reason", ["refused", "paywall", "blocked_by_robots", "timeout", "private_address"])
def test_what_is_refused_is_not_fetched_by_a_back_door(reason):
    wayback, interfaces = fetcher(reason, {})
    with pytest.raises(FetchError) as failed:
        wayback.fetch(URL)
    assert failed.value.reason == reason
    assert interfaces.asked == []


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {ASKED: b'{"archived_snapshots": {}}'},
        {ASKED: b"<html>"},
        {ASKED: b"[1]"},
        {ASKED: json.dumps(FOUND).encode()},
    ],
)
def test_without_a_copy_the_page_is_as_gone_as_it_was(answers):
    wayback, _ = fetcher("gone", answers)
    with pytest.raises(FetchError) as failed:
        wayback.fetch(URL)
    assert failed.value.reason == "gone"


@pytest.mark.parametrize("said", ["http://elsewhere.example/web/2025/x", "file:///etc/passwd", 7, None])
def test_only_the_archives_own_addresses_are_followed(said):
    assert copy_address({"archived_snapshots": {"closest": {"url": said}}}) is None
