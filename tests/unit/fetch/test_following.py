import pytest

from factcheck.errors import FetchError
from factcheck.fetch.following import FollowingClient
from factcheck.model import Snapshot
from tests.unit.fetch.conftest import Scripted


def moved(url: str, to: str | None, status: int = 302) -> Snapshot:
    return Snapshot(url=url, body=b"", status=status, headers=(("Location", to),) if to else ())


def follow(*hops: Snapshot) -> tuple[Snapshot, Scripted]:
    inner = Scripted({hop.url: hop for hop in hops})
    return FollowingClient(inner).get(hops[0].url, {"If-None-Match": "x"}), inner


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("to", ["/b", "http://a.example/b", "//a.example/b", "b#part", "../b"])
def test_every_kind_and_spelling_of_a_redirect(status, to):
    found, _ = follow(
        moved("http://a.example/a", to, status), Snapshot(url="http://a.example/b", body=b"x", status=200)
    )
    assert (found.url, found.final_url) == ("http://a.example/a", "http://a.example/b")


def test_what_was_said_to_one_address_is_not_said_to_the_next():
    _, inner = follow(moved("http://a.example/", "http://b.example/"), Snapshot(url="http://b.example/", body=b"x"))
    assert inner.headers == [{"If-None-Match": "x"}, {}]


def test_a_target_in_utf8_arrives_in_utf8():
    sent = "/caf\u00e9".encode().decode("latin-1")
    found, _ = follow(moved("http://a.example/", sent), Snapshot(url="http://a.example/caf\u00e9", body=b"x"))
    assert found.final_url == "http://a.example/caf\u00e9"


@pytest.mark.parametrize(
    ("to", "reason"), [(None, "broken"), ("http://[bad", "bad_address"), ("/", "too_many_redirects")]
)
def test_redirects_that_lead_nowhere(to, reason):
    with pytest.raises(FetchError) as failed:
        follow(moved("http://a.example/", to))
    assert failed.value.reason == reason


def test_each_hop_is_checked_before_it_is_asked():
    checked: list[str] = []
    inner = Scripted(
        {"http://a.example/": moved("http://a.example/", "/b"), "http://a.example/b": Snapshot(url="b", body=b"")}
    )
    FollowingClient(inner, check=checked.append).get("http://a.example/", {})
    assert checked == ["http://a.example/", "http://a.example/b"]
