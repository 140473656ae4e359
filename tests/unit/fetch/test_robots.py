import pytest

from factcheck.errors import FetchError
from factcheck.fetch.pace import Pace
from factcheck.fetch.reasons import failure
from factcheck.fetch.robots import RobotsClient
from factcheck.model import Snapshot
from tests.unit.fetch.conftest import Scripted

SITE = "http://a.example"
RULES = b"""
User-agent: *
Disallow: /private
Allow: /private/open$
Disallow: /*.pdf$
Crawl-delay: 2.5

User-agent: factcheck
Disallow: /not-for-us
Crawl-delay: 3
"""


def client_for(robots: object, clock):
    """A client over a site whose robots.txt answers `robots`, and the pace it sets."""
    pages = {f"{SITE}/{path}": Snapshot(url=f"{SITE}/{path}", body=b"x", status=200) for path in PATHS}
    inner, pace = Scripted(pages), Pace(1.0, clock=clock, sleep=clock.sleep)
    return inner, pace, RobotsClient(inner, Scripted({f"{SITE}/robots.txt": robots}), pace, agent="factcheck")


PATHS = ("a", "private", "not-for-us", "b.pdf")


def text(status: int, body: bytes = b"") -> Snapshot:
    return Snapshot(url=f"{SITE}/robots.txt", body=body, status=status)


def is_allowed(client, path: str) -> bool:
    try:
        client.get(f"{SITE}/{path}", {})
    except FetchError as error:
        return error.reason != "blocked_by_robots"
    return True


def allowed(client) -> list[str]:
    return [path for path in PATHS if is_allowed(client, path)]


def test_the_group_that_names_us_counts_alone(clock):
    inner, pace, client = client_for(text(200, RULES), clock)
    assert allowed(client) == ["a", "private", "b.pdf"]
    assert inner.asked == [f"{SITE}/a", f"{SITE}/private", f"{SITE}/b.pdf"]
    pace.wait(SITE)
    pace.wait(SITE)
    assert clock.slept == [3.0]


def test_wildcards_and_the_longest_match(clock):
    _, _, client = client_for(text(200, RULES.split(b"User-agent: factcheck")[0]), clock)
    assert allowed(client) == ["a", "not-for-us"]


@pytest.mark.parametrize(
    ("robots", "expected"),
    [
        (text(404), PATHS),
        (text(403), PATHS),
        (text(200, b"\xff\xfe not rules"), PATHS),
        (text(500), ()),
        (text(503), ()),
        (text(429), ()),
        (failure(SITE, "timeout"), ()),
        (failure(SITE, "broken"), ()),
        (failure(SITE, "refused"), PATHS),
        (failure(SITE, "dns"), PATHS),
        (failure(SITE, "too_many_redirects"), PATHS),
        (failure(SITE, "unsupported"), PATHS),
    ],
)
def test_no_file_allows_and_a_server_out_of_order_forbids(clock, robots, expected):
    _, _, client = client_for(robots, clock)
    assert allowed(client) == list(expected)


def test_the_file_is_asked_for_once_and_the_decision_is_kept(clock):
    rules = Scripted({f"{SITE}/robots.txt": text(200, RULES)})
    pages = Scripted({f"{SITE}/a": Snapshot(url=f"{SITE}/a", body=b"x", status=200)})
    client = RobotsClient(pages, rules, Pace(0.0), agent="factcheck")
    assert client.get(f"{SITE}/a", {}).robots == "allowed: robots.txt"
    client.get(f"{SITE}/a", {})
    assert rules.asked == [f"{SITE}/robots.txt"]
