import re

import pytest

from factcheck.errors import FetchError
from factcheck.fetch.http import HttpFetcher, WebOptions, user_agent, web_client
from factcheck.fetch.limits import Limits
from factcheck.fetch.pace import Pace
from factcheck.fetch.reasons import REASONS
from tests.servers.faulty import BEHAVIOURS, STATUSES, TLS_EXAMPLE, FaultyServer, closed_port

EXPECTED = {
    "ok/1": "ok", "chain/5": "ok", "gzip": "ok", "deflate": "ok", "raw-deflate": "ok", "mislabelled": "ok",
    "unlabelled": "ok", "latin1": "ok", "cookie": "ok", "nested": "ok",
    "chain/6": "too_many_redirects", "loop": "too_many_redirects", "loop-a": "too_many_redirects",
    "loop-b": "too_many_redirects",
    "stall": "timeout", "stall-body": "timeout", "drip": "timeout", "drip-headers": "timeout",
    "huge": "too_large", "endless-chunks": "too_large", "bomb": "too_large", "announced": "too_large",
    "truncated": "broken", "bad-chunks": "broken", "cut-chunks": "broken", "bad-gzip": "broken",
    "cut-gzip": "broken", "not-http": "broken", "garbage": "broken", "silence": "broken", "nowhere": "broken",
    "many-headers": "broken", "long-header": "broken", "reset": "broken",
    "to-file": "bad_address", "to-login": "login", "login": "login", "form": "login", "wall": "paywall",
    "empty": "empty", "blank": "empty", "no-content": "empty",
    "brotli": "unsupported", "picture": "unsupported", "film": "unsupported", "program": "unsupported",
} | STATUSES  # fmt: skip


@pytest.mark.parametrize(("path", "reason"), EXPECTED.items())
def test_every_behaviour_of_a_server_ends_in_its_reason(server, reason_at, path, reason):
    assert reason_at(server.url(path)) == reason


def test_the_table_above_knows_every_behaviour():
    assert {path.split("/")[0] for path in EXPECTED} - {"reset"} == {*BEHAVIOURS, *STATUSES}


def test_nobody_listens_is_refused(reason_at):
    with closed_port() as port:
        assert reason_at(f"http://127.0.0.1:{port}/") == "refused"


def test_a_certificate_nobody_vouches_for_and_no_encryption_at_all_are_tls(reason_at, server):
    with FaultyServer(tls=True) as own:
        assert reason_at(own.url("ok/1")) == "tls"
        assert own.log == []


@pytest.fixture
def trusted(monkeypatch):
    """A site under TLS whose certificate is trusted, and a fetcher for which its name leads to this machine."""
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(TLS_EXAMPLE))
    with FaultyServer(tls=TLS_EXAMPLE) as site:
        options = WebOptions(
            user_agent="factcheck/test",
            limits=Limits(pause_s=1.0, total_s=1.5),
            allow_private=True,
            robots=False,
            resolver=lambda host, port: ["127.0.0.1"],
        )
        yield site, HttpFetcher(web_client(options, Pace(0.0, sleep=lambda _: None)))


def test_a_certificate_is_held_against_the_name_though_the_connection_goes_to_a_number(trusted):
    site, fetcher = trusted
    page = fetcher.fetch(site.url("chain/2", "tls.example"))
    assert (page.status, page.final_url) == (200, site.url("ok/end", "tls.example"))
    with pytest.raises(FetchError) as failed:
        fetcher.fetch(site.url("ok/1", "other.example"))
    assert failed.value.reason == "tls"


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("drip", "timeout"),
        ("drip-headers", "timeout"),
        ("huge", "too_large"),
        ("bomb", "too_large"),
        ("silence", "broken"),
    ],
)
def test_limits_hold_under_tls_too(trusted, path, reason):
    site, fetcher = trusted
    with pytest.raises(FetchError) as failed:
        fetcher.fetch(site.url(path, "tls.example"))
    assert failed.value.reason == reason


def test_a_server_that_never_answers_the_handshake_is_a_timeout(reason_at, server):
    assert reason_at(server.url("ok/1").replace("http:", "https:")) in ("timeout", "tls")


def test_a_name_nobody_knows_is_dns(reason_at):
    assert reason_at("http://no-such-host.invalid/") == "dns"


def test_every_reason_is_reached_by_some_test_of_this_folder(request):
    texts = " ".join(path.read_text() for path in request.path.parent.glob("test_*.py"))
    named = set(re.findall(r"[\"']([a-z_]+)[\"']", texts)) | set(STATUSES.values())
    assert set(REASONS) - named == set()


def test_the_body_is_unpacked_and_the_headers_are_kept_without_cookies(server):
    client = web_client(WebOptions(user_agent="x", allow_private=True, robots=False), Pace(0.0))
    answer = client.get(server.url("cookie"), {})
    assert answer.status == 200
    assert answer.header("content-type") == "text/html; charset=utf-8"
    assert answer.header("set-cookie") is None
    assert client.get(server.url("gzip"), {}).body == answer.body


def test_cookies_are_never_sent_back_and_the_name_is_honest(server):
    name = user_agent("9.9", "desk@paper.example")
    client = web_client(WebOptions(user_agent=name, allow_private=True, robots=False), Pace(0.0))
    for path in ("cookie", "cookie", "ok/cookie"):
        client.get(server.url(path), {})
    asked = [headers for path, headers in server.log if headers["user-agent"] == name]
    assert len(asked) == 3
    assert all("cookie" not in headers and "authorization" not in headers for headers in asked)


def test_a_page_says_where_it_came_from(server):
    fetcher = HttpFetcher(web_client(WebOptions(user_agent="x", allow_private=True, robots=False), Pace(0.0)))
    page = fetcher.fetch(server.url("chain/2"))
    assert (page.url, page.final_url) == (server.url("chain/2"), server.url("ok/end"))
    assert page.status == 200
    assert page.fetched_at is not None


def test_a_redirect_to_a_host_with_other_rules_is_stopped_there():
    with FaultyServer(robots=b"User-agent: *\nDisallow: /ok/") as server:
        client = web_client(WebOptions(user_agent="x", allow_private=True), Pace(0.0))
        with pytest.raises(FetchError) as failed:
            client.get(server.url("chain/1"), {})
        assert failed.value.reason == "blocked_by_robots"
        assert server.paths() == ["/chain/1"]


def test_a_password_in_an_address_is_refused_and_not_repeated(reason_at):
    client = web_client(WebOptions(user_agent="x"), Pace(0.0))
    with pytest.raises(FetchError) as failed:
        client.get("https://me:secret@paper.example/", {})
    assert failed.value.reason == "bad_address"
    assert "secret" not in str(failed.value)
