"""`check --search` end to end against a real MediaWiki and a real searx on loopback, then replayed without them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck.fetch.http import HttpFetcher, WebOptions, web_client
from factcheck.fetch.pace import Pace
from factcheck.model import Query
from factcheck.search.mediawiki import MediaWiki
from factcheck.search.recipes import FIGURES
from factcheck.search.searxng import Searxng
from tests.invariants import flood
from tests.servers.real import mediawiki, needs_mediawiki, needs_searx, searx

PAGES = {
    "Flood of Olomouc": (
        "The river Morava flooded [[Olomouc]] on 3 March 2024. The flood killed 41 people and injured 80.\n\n"
        "The fire brigade counted the victims over two days, and the council thanked it for its work in the water."
    ),
    "Olomouc": "Olomouc is a city in Moravia. It lies on the river Morava and has about one hundred thousand people.",
}
pytestmark = [needs_mediawiki, needs_searx]


@pytest.fixture(scope="module")
def wiki(tmp_path_factory):
    with mediawiki(tmp_path_factory.mktemp("real") / "wiki", PAGES) as server:
        yield server


@pytest.fixture(scope="module")
def instance(tmp_path_factory, wiki):
    with searx(tmp_path_factory.mktemp("real") / "searx", wiki) as server:
        yield server


@pytest.fixture
def fetcher():
    return HttpFetcher(web_client(WebOptions(user_agent="factcheck/test", allow_private=True, robots=False), Pace(0.0)))


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, value in (("ALLOW_PRIVATE_HOSTS", "yes"), ("HOST_DELAY_S", "0"), ("TIMEOUT_S", "20")):
        monkeypatch.setenv(f"FACTCHECK_{name}", value)
    (tmp_path / "flood.txt").write_text(flood.TEXT)
    return tmp_path


def run(*arguments: str):
    return CliRunner().invoke(main, list(arguments), catch_exceptions=False)


def test_mediawiki_finds_a_page_by_its_words(wiki, fetcher):
    found = MediaWiki(fetcher, endpoint=f"{wiki}/api.php").search(Query(text="Morava 41", recipe=FIGURES))
    assert [(source.title, source.url) for source in found] == [
        ("Flood of Olomouc", f"{wiki}/index.php/Flood_of_Olomouc")
    ]


def test_mediawiki_that_finds_nothing_names_nothing(wiki, fetcher):
    assert MediaWiki(fetcher, endpoint=f"{wiki}/api.php").search(Query(text="Zanzibar 17", recipe=FIGURES)) == ()


def test_searx_passes_on_what_its_engine_finds(instance, wiki, fetcher):
    found = Searxng(fetcher, instance=instance).search(Query(text="Morava 41", recipe=FIGURES))
    assert [source.url for source in found] == [f"{wiki}/index.php/Flood_of_Olomouc"]


@pytest.mark.parametrize("provider", ["wikipedia", "searxng"])
def test_check_finds_reads_and_judges_and_replays_with_the_servers_unreachable(
    folder, wiki, instance, provider, monkeypatch
):
    name = f"wikipedia:{wiki}/api.php" if provider == "wikipedia" else f"searxng:{instance}"
    result = run("check", "flood.txt", "--published", "2024-03-05", "--search", name, "-o", "out")
    assert result.exit_code == 0, result.output
    report = json.loads((folder / "out" / "report.json").read_text())
    assert f"{wiki}/index.php/Flood_of_Olomouc" in {source["url"] for source in report["sources"]}
    verdicts = {finding["claim"]["quote"]: finding["verdict"] for finding in report["findings"]}
    killed = [verdict for quote, verdict in verdicts.items() if "41" in quote]
    assert "verified" in {verdict["label"] for verdict in killed}
    assert any("Morava" in query for finding in report["findings"] for query in finding["searched"]["queries"])
    monkeypatch.setattr("socket.socket.connect", _nowhere)
    assert run("replay", "out").stdout == "the same, byte for byte\n"


def _nowhere(*_: object) -> None:
    raise OSError("no network in this test")
