from ipaddress import IPv4Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import FetchError
from factcheck.fetch.following import FollowingClient
from factcheck.fetch.guard import checked_url, is_public, spelled_address
from factcheck.fetch.http import WebOptions, web_client
from factcheck.fetch.pace import Pace
from factcheck.model import Snapshot
from tests.servers.faulty import FaultyServer

#: Addresses that lead inside, or nowhere a page is: PORT stands for the port of a server that must hear nothing.
SPELLINGS = """
http://127.0.0.1:PORT/          http://127.0.0.2:PORT/          http://127.255.255.254:PORT/
http://127.1:PORT/              http://127.0.1:PORT/            http://127.0.0.1.:PORT/
http://2130706433:PORT/         http://017700000001:PORT/       http://0x7f000001:PORT/
http://0x7F.0x0.0x0.0x1:PORT/   http://0177.0.0.1:PORT/         http://0177.0.0.01:PORT/
http://0x7f.1:PORT/             http://0X7F.0.1:PORT/           http://00000177.0.0.1:PORT/
http://127.0.0.01:PORT/         http://0.0.0.0:PORT/            http://0:PORT/
http://0x0:PORT/                http://00.0.0.0:PORT/           http://localhost:PORT/
http://LOCALHOST:PORT/          http://localhost.:PORT/         http://a.localhost:PORT/
http://localhost.localdomain:PORT/                              http://ip6-localhost:PORT/
http://[::1]:PORT/              http://[0:0:0:0:0:0:0:1]:PORT/  http://[::]:PORT/
http://[::ffff:127.0.0.1]:PORT/ http://[::ffff:7f00:1]:PORT/    http://[0:0:0:0:0:ffff:127.0.0.1]:PORT/
http://[::127.0.0.1]:PORT/      http://[64:ff9b::127.0.0.1]:PORT/ http://[2002:7f00:1::]:PORT/
http://[2001:0:7f00:1::]:PORT/  http://[fe80::1]:PORT/          http://[fe80::1%25lo]:PORT/
http://[fc00::1]:PORT/          http://[fd00:ec2::254]/         http://[fec0::1]:PORT/
http://[ff02::1]:PORT/          http://[::ffff:169.254.169.254]/ http://[::ffff:0x7f.1]:PORT/
http://169.254.169.254/latest/meta-data/                        http://2852039166/latest/meta-data/
http://0xA9FEA9FE/              http://0251.0376.0251.0376/     http://169.254.43518/
http://metadata.google.internal/computeMetadata/v1/             http://metadata/
http://168.63.129.16/           http://100.100.100.200/         http://192.0.0.192/
http://10.0.0.1/                http://10.1/                    http://172.16.0.1/
http://172.31.255.255/          http://192.168.0.1/             http://0xC0A80001/
http://100.64.0.1/              http://198.18.0.1/              http://224.0.0.1/
http://239.255.255.250:1900/    http://255.255.255.255/         http://240.0.0.1/
http://router.lan/              http://wiki.intranet/           http://printer.local/
http://db.internal/             http://intranet/                http://nas.home.arpa/
http://127。0。0。1:PORT/         http://①②⑦.⓪.⓪.①:PORT/          http://１２７.０.０.１:PORT/
http://127．0．0．1:PORT/         http://ⓛocalhost:PORT/           http://lo\u00adcalhost:PORT/
http://999.1.1.1:PORT/          http://256.256.256.256:PORT/    http://4294967297:PORT/
http://example.org@127.0.0.1:PORT/                              http://user:word@example.org/
http://127.0.0.1:PORT@example.org/                              http://127.0.0.1:PORT\\@example.org/
http://example.org:22/          http://example.org:25/          http://example.org:99999/
file:///etc/passwd              ftp://example.org/a             gopher://127.0.0.1:PORT/_x
javascript:alert(1)             data:text/html,x                unix:///var/run/docker.sock
http:///nothing                 http://                         //127.0.0.1:PORT/
http://[::1                     http://%31%32%37.0.0.1:PORT/
"""
TRICKS = [*SPELLINGS.split(), "http://exa\tmple.org/", "http://example.org/\r\nHost: inside", "http://a b.example/"]
#: What a name server may answer for a name that looks harmless.
ANSWERS = [
    ["127.0.0.1"], ["::1"], ["10.0.0.5"], ["169.254.169.254"], ["::ffff:127.0.0.1"], ["0.0.0.0"], ["fe80::1%2"],
    ["192.0.32.8", "127.0.0.1"], ["64:ff9b::7f00:1"], ["100.64.1.1"], ["fd00::1"], ["nonsense"],
]  # fmt: skip


@pytest.fixture(scope="module")
def inner():
    """A server inside, which nothing in this module may reach."""
    with FaultyServer() as running:
        yield running
        assert running.log == []
        assert running.connections == 0


def _client(resolver=None):
    found = {} if resolver is None else {"resolver": resolver}
    return web_client(WebOptions(user_agent="x", robots=False, **found), Pace(0.0))


def test_the_table_is_long_enough():
    assert len(TRICKS) >= 80


@pytest.mark.parametrize("trick", TRICKS)
def test_no_spelling_leads_inside(inner, trick):
    with pytest.raises(FetchError) as failed:
        _client().get(trick.replace("PORT", str(inner.port)), {})
    assert failed.value.reason in {"private_address", "bad_address"}


@pytest.mark.parametrize("answer", ANSWERS, ids=str)
def test_no_answer_of_a_name_server_leads_inside(inner, answer):
    with pytest.raises(FetchError) as failed:
        _client(lambda host, port: answer).get(f"http://harmless.example:{inner.port}/", {})
    assert failed.value.reason == "private_address"


def test_a_name_that_changes_its_address_is_asked_once_and_judged_by_that_answer(inner, monkeypatch):
    """DNS rebinding: the first answer is public, any later one would be inside; only the first may be connected to."""
    answers, dialled = iter([["192.0.32.8"], ["127.0.0.1"]]), []

    def refuse(address, *_, **__):
        dialled.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr("factcheck.fetch.dialing.socket.create_connection", refuse)
    with pytest.raises(FetchError) as failed:
        _client(lambda host, port: next(answers)).get(f"http://rebind.example:{inner.port}/", {})
    assert dialled == ["192.0.32.8"]
    assert failed.value.reason == "refused"


@pytest.mark.parametrize(
    "target", ["http://127.0.0.1:PORT/", "//127.1:PORT/", "http://[::1]:PORT/", "http://0x7f000001:PORT/", "file:///a"]
)
def test_no_redirect_leads_inside(inner, target):
    """The first host is allowed in by name, as a public one would be; the second is not."""
    where = target.replace("PORT", str(inner.port))
    guarded = _client()

    class First:
        def get(self, url, headers):
            if url == "http://outside.example/":
                return Snapshot(url=url, body=b"", status=302, headers=(("Location", where),))
            return guarded.get(url, headers)

    with pytest.raises(FetchError) as failed:
        FollowingClient(First()).get("http://outside.example/", {})
    assert failed.value.reason in {"private_address", "bad_address"}


def test_private_hosts_are_asked_only_where_that_is_set():
    with FaultyServer() as own:
        url = own.url("ok/1")
        with pytest.raises(FetchError):
            _client().get(url, {})
        assert (
            web_client(WebOptions(user_agent="x", robots=False, allow_private=True), Pace(0.0)).get(url, {}).status
            == 200
        )


def test_the_environment_names_no_proxy_around_the_guard(inner, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{inner.port}")
    with pytest.raises(FetchError) as failed:
        _client(lambda host, port: ["10.0.0.1"]).get("http://harmless.example/", {})
    assert failed.value.reason == "private_address"


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "https://example.org:8443/a?b",
        "http://192.0.32.8/",
        "http://[2606:4700::1111]/",
        "https://xn--bcher-kva.example/",
        "http://1.example/",
    ],
)
def test_ordinary_addresses_pass(url):
    assert checked_url(url) == url


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])
def test_public_addresses_are_public(address):
    assert is_public(address)


@given(
    st.integers(0, 2**32 - 1),
    st.lists(st.sampled_from(["{}", "0{:o}", "0x{:x}", "0X{:X}"]), min_size=4, max_size=4),
    st.integers(1, 4),
)
def test_every_mixture_of_bases_and_lengths_spells_its_address(number, bases, pieces):
    """One to four pieces, each in a base of its own, the last one holding what is left."""
    heads = [number >> (24 - 8 * place) & 0xFF for place in range(pieces - 1)]
    last = number & (2 ** (32 - 8 * (pieces - 1)) - 1)
    host = ".".join(base.format(piece) for base, piece in zip(bases, [*heads, last], strict=False))
    assert spelled_address(host) == str(IPv4Address(number))


@given(st.integers(0, 2**32 - 1))
def test_an_address_inside_another_is_as_public_as_it_is_alone(number):
    plain = IPv4Address(number)
    alone = is_public(str(plain))
    assert is_public(f"::ffff:{plain}") == alone
    assert is_public(f"64:ff9b::{plain}") == alone
