"""Fetching over http: what arrives, what is refused, and how it is said."""

import gzip
from datetime import UTC, datetime

import pytest
import requests
import responses
import urllib3
from responses.registries import OrderedRegistry

from factcheck.errors import FetchError, FetchRefused, FetchTimeout, UnsupportedContent
from factcheck.fetch.faults import FAULTS, fault_of
from factcheck.fetch.http import MAX_HOPS, HttpFetcher

URL = "https://paper.example/story"
NOON = datetime(2025, 11, 26, 12, tzinfo=UTC)


@pytest.fixture
def web():
    with responses.RequestsMock(assert_all_requests_are_fired=False) as mocked:
        yield mocked


@pytest.fixture
def fetcher():
    return HttpFetcher(user_agent="tester/1", timeout_s=1, max_bytes=1000, now=lambda: NOON)


def test_fetch__gives_the_bytes_as_received(web, fetcher):
    web.get(URL, body=b"<p>Caf\xe9", content_type="text/html; charset=latin-1")
    page = fetcher.fetch(URL)
    assert (page.body, page.content_type, page.status) == (b"<p>Caf\xe9", "text/html; charset=latin-1", 200)
    assert (page.url, page.final_url, page.fetched_at) == (URL, URL, NOON)


def test_fetch__says_who_asks_and_sends_no_cookie_back(web, fetcher):
    web.get(URL, body="a", headers={"Set-Cookie": "id=1"})
    fetcher.fetch(URL)
    fetcher.fetch(URL)
    assert web.calls[1].request.headers["User-Agent"] == "tester/1"
    assert "Cookie" not in web.calls[1].request.headers


def test_fetch__unpacks_gzip(web, fetcher):
    web.get(URL, body=gzip.compress(b"text"), headers={"Content-Encoding": "gzip"})
    assert fetcher.fetch(URL).body == b"text"


@pytest.mark.parametrize(
    ("status", "kind", "reason"),
    [
        (401, FetchRefused, "login"),
        (403, FetchRefused, "forbidden"),
        (404, FetchError, "not_found"),
        (410, FetchError, "gone"),
        (418, FetchError, "http_error"),
        (451, FetchRefused, "legal"),
        (500, FetchError, "server_error"),
    ],
)
def test_fetch__a_status_is_a_reason(web, fetcher, status, kind, reason):
    web.get(URL, status=status, body="<p>Two people died.")
    with pytest.raises(kind, match=str(status)) as caught:
        fetcher.fetch(URL)
    assert caught.value.reason == reason


def test_fetch__tries_again_what_a_server_says_is_passing():
    with responses.RequestsMock(registry=OrderedRegistry) as web:
        web.get(URL, status=503)
        web.get(URL, status=503)
        web.get(URL, body="at last")
        assert HttpFetcher(timeout_s=1).fetch(URL).body == b"at last"


def test_fetch__does_not_wait_as_long_as_a_server_likes():
    from factcheck.fetch.http import _LONGEST_WAIT_S, _ShortRetry

    response = urllib3.HTTPResponse(headers={"Retry-After": "86400"})
    assert _ShortRetry().get_retry_after(response) == _LONGEST_WAIT_S
    assert _ShortRetry().get_retry_after(urllib3.HTTPResponse()) is None


def test_fetch__stops_at_the_byte_limit_packed_or_not(web, fetcher):
    web.get(URL, body=b"x" * 1001)
    web.get(URL + "/bomb", body=gzip.compress(b"x" * 5_000_000), headers={"Content-Encoding": "gzip"})
    for address in (URL, URL + "/bomb"):
        with pytest.raises(UnsupportedContent, match="the most we read") as caught:
            fetcher.fetch(address)
        assert caught.value.reason == "too_large"


def test_fetch__leaves_pictures_where_they_are(web, fetcher):
    web.get(URL, body=b"\x89PNG", content_type="image/png")
    with pytest.raises(UnsupportedContent, match="image/png"):
        fetcher.fetch(URL)


def test_fetch__follows_a_few_redirects_and_says_where_it_ended(web, fetcher):
    web.get(URL, status=301, headers={"Location": "/moved"})
    web.get("https://paper.example/moved", body="here")
    page = fetcher.fetch(URL)
    assert (page.url, page.final_url, page.body) == (URL, "https://paper.example/moved", b"here")


def test_fetch__gives_up_on_a_loop(web, fetcher):
    web.get(URL, status=302, headers={"Location": URL})
    with pytest.raises(FetchError, match="redirects") as caught:
        fetcher.fetch(URL)
    assert caught.value.reason == "redirects"
    assert len(web.calls) == MAX_HOPS + 1


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://paper.example/a", "javascript:alert(1)", "http://[bad"]
)
def test_fetch__a_redirect_may_not_leave_the_web(web, fetcher, target):
    web.get(URL, status=302, headers={"Location": target})
    with pytest.raises(FetchRefused) as caught:
        fetcher.fetch(URL)
    assert caught.value.reason == "bad_address"


@pytest.mark.parametrize(
    "url", ["file:///etc/passwd", "paper.example", "", "http://", "https://me:secret@paper.example/", "http://[::1"]
)
def test_fetch__only_web_addresses_without_passwords(fetcher, url):
    with pytest.raises(FetchRefused) as caught:
        fetcher.fetch(url)
    assert caught.value.reason == "bad_address"
    assert "secret" not in str(caught.value)


def test_fetch__guards_see_every_hop(web):
    seen = []
    web.get(URL, status=302, headers={"Location": "http://inside.example/"})
    web.get("http://inside.example/", body="secret")

    def guard(url):
        seen.append(url)
        if "inside" in url:
            raise FetchRefused("an address inside this network", reason="private")

    with pytest.raises(FetchRefused, match="inside this network"):
        HttpFetcher(guards=[guard]).fetch(URL)
    assert seen == [URL, "http://inside.example/"]


@pytest.mark.parametrize(
    ("foreign", "kind", "reason"),
    [
        (requests.exceptions.ConnectTimeout(), FetchTimeout, "timeout"),
        (requests.exceptions.SSLError(), FetchRefused, "tls"),
        (requests.exceptions.ConnectionError(), FetchError, "no_connection"),
        (urllib3.exceptions.ReadTimeoutError(None, URL, ""), FetchTimeout, "timeout"),
        (urllib3.exceptions.IncompleteRead(1, 2), FetchError, "broken_off"),
    ],
)
def test_fetch__foreign_errors_become_ours(web, fetcher, foreign, kind, reason):
    web.get(URL, body=foreign)
    with pytest.raises(kind, match=r"paper\.example") as caught:
        fetcher.fetch(URL)
    assert caught.value.reason == reason


def _errors_of(module, base):
    held = [getattr(module, name) for name in dir(module)]
    return [kind for kind in held if isinstance(kind, type) and issubclass(kind, base)]


@pytest.mark.parametrize("kind", _errors_of(requests.exceptions, requests.RequestException), ids=lambda k: k.__name__)
def test_faults__every_error_of_requests_has_a_row_of_its_own(kind):
    assert kind in FAULTS


@pytest.mark.parametrize("kind", _errors_of(urllib3.exceptions, urllib3.exceptions.HTTPError), ids=lambda k: k.__name__)
def test_faults__every_error_of_urllib3_becomes_a_fetch_error(kind):
    assert issubclass(fault_of(kind)[0], FetchError)
