"""What was read is kept: replay, refresh, offline, the archive's own commands; against a server on loopback."""

import json
import sqlite3
from pathlib import Path

import pytest

from tests.invariants import flood
from tests.servers.faulty import FaultyServer, answer

CHECK = ("check", "flood.txt", "--published", "2024-03-05")


def story(text: str) -> bytes:
    return answer(
        f"<html><head><title>Flood</title></head><body><article><p>{text}</p></article></body></html>".encode()
    )


@pytest.fixture
def site(monkeypatch):
    """A site with the sources of the flood, one a page; its pages are functions of how often they were asked."""
    for name, value in (("ALLOW_PRIVATE_HOSTS", "yes"), ("HOST_DELAY_S", "0"), ("MAX_AGE_S", "0"), ("TIMEOUT_S", "5")):
        monkeypatch.setenv(f"FACTCHECK_{name}", value)
    with FaultyServer(robots=b"User-agent: *\nDisallow: /closed") as running:
        for name, text in flood.BEARING.items():
            running.pages[f"/{name}"] = lambda _, text=text: story(text)
        yield running


@pytest.fixture
def web(site):
    """The options that name every page of the site, one that is missing and one that robots.txt closes."""
    names = [*flood.BEARING, "missing", "closed"]
    return [option for name in names for option in ("--sources", site.url(name))]


def test_replay_makes_the_same_bytes(run, folder):
    run(*CHECK, "--sources", "sources")
    result = run("replay", "reports/flood")
    assert (result.exit_code, result.stdout) == (0, "the same, byte for byte\n")


def test_replay_of_an_edited_claims_file(run, folder):
    run("extract", "flood.txt", "--published", "2024-03-05")
    run("check", "claims/flood.yaml", "--sources", "sources", "-o", "out")
    (folder / "claims" / "flood.yaml").unlink()
    (folder / "flood.txt").unlink()
    assert run("replay", "out").exit_code == 0


def test_replay_needs_none_of_the_files_it_was_made_of(run, folder):
    run(*CHECK, "--sources", "sources", "-o", "out")
    for file in [folder / "flood.txt", *(folder / "sources").iterdir()]:
        file.unlink()
    assert run("replay", "out/report.json").exit_code == 0


def test_an_article_at_an_address_is_fetched_kept_and_replayed(run, folder, site, web):
    site.pages["/article"] = lambda _: story(flood.TEXT.replace("\n", "</p><p>"))
    result = run(
        "check", site.url("article"), "--published", "2024-03-05", *web, "--sources", site.url("article"), "-o", "out"
    )
    assert result.exit_code == 0
    report = json.loads((folder / "out" / "report.json").read_text())
    assert report["article"]["url"] == site.url("article")
    assert report["summary"]["verified"] > 0
    site.pages.clear()
    assert run("replay", "out").exit_code == 0
    assert run("check", site.url("article"), "--published", "2024-03-05", "--offline", "--json").exit_code == 0


def test_the_snapshot_of_each_source_is_named_and_failures_are_summed_up(run, folder, site, web):
    result = run(*CHECK, *web, "--sources", "sources", "-o", "out")
    assert "could not be read: 1 blocked_by_robots, 1 not_found" in " ".join(result.stdout.split())
    report, kept = (json.loads((folder / "out" / name).read_text()) for name in ("report.json", "run.json"))
    named = kept["inputs"]["sources"]
    assert set(named) == {source["id"] for source in report["sources"]}
    held = {row["id"]: row["sha256"] for row in json.loads(run("cache", "ls", "--json").stdout)}
    assert [held[named[source["id"]]] for source in report["sources"]] == [
        source["sha256"] for source in report["sources"]
    ]


def test_many_processes_keep_the_pace_together(run, folder, site, web):
    (folder / "second.txt").write_text(flood.TEXT)
    result = run("batch", "flood.txt", "second.txt", "--jobs", "2", "--published", "2024-03-05", *web, "-o", "all")
    assert result.exit_code == 0
    settings = json.loads((folder / "all" / "flood" / "run.json").read_text())["settings"]
    assert settings["host_delay_s"] == 0.0
    assert run("replay", "all/second").exit_code == 0


def test_replay_shows_what_differs(run, folder):
    run(*CHECK, "--sources", "sources", "-o", "out")
    path = folder / "out" / "report.json"
    path.write_text(path.read_text().replace('"2024-03-05"', '"2024-03-06"', 1))
    result = run("replay", "out")
    assert result.exit_code == 1
    assert "2024-03-06" in result.stdout


def test_replay_of_a_damaged_archive_says_what_is_damaged(run, folder):
    run(*CHECK, "--sources", "sources", "-o", "out")
    with sqlite3.connect(folder / "cache" / "archive.sqlite") as raw:
        raw.execute("drop trigger bodies_stay")
        raw.execute("update bodies set packed = zeroblob(20)")
    raw.close()
    assert run("cache", "verify").exit_code == 1
    result = run("replay", "out")
    assert result.exit_code == 2
    assert "damaged" in result.stderr


def test_json_without_a_folder_keeps_nothing(run, folder):
    run(*CHECK, "--sources", "sources", "--json")
    assert not (folder / "cache").exists()


def test_pages_of_the_web_are_sources_and_failures_are_problems(run, site, web):
    report = json.loads(run(*CHECK, *web, "--json").stdout)
    urls = {source["url"] for source in report["sources"]}
    assert site.url("agency") in urls
    reasons = {problem["where"]: problem["reason"] for problem in report["findings"][0]["problems"]}
    assert reasons == {site.url("missing"): "not_found", site.url("closed"): "blocked_by_robots"}


def test_a_web_run_is_replayed_and_answered_offline_with_the_site_gone(run, folder, site, web):
    run(*CHECK, *web, "-o", "online")
    site.pages.clear()
    asked = len(site.log)
    assert run("replay", "online").stdout == "the same, byte for byte\n"
    offline = run(*CHECK, *web, "--offline", "-o", "offline")
    assert offline.exit_code == 0
    assert len(site.log) == asked
    held = [json.loads((folder / name / "report.json").read_text()) for name in ("online", "offline")]
    assert held[0]["summary"] == held[1]["summary"]
    assert [problem["reason"] for problem in held[1]["findings"][0]["problems"]] == ["offline", "not_found"]


def test_a_page_that_changes_gives_another_report_and_both_replay(run, site, web):
    run(*CHECK, *web, "-o", "first")
    site.pages["/agency"] = lambda _: story(
        "The river Morava flooded Olomouc on 3 March 2024. The flood killed 44 people."
    )
    run(*CHECK, *web, "-o", "second")
    assert run("replay", "first").exit_code == 0
    assert run("replay", "second").exit_code == 0
    listed = run("cache", "ls", site.url("agency"))
    assert len(listed.stdout.splitlines()) == 2


def test_refresh_tells_the_same_the_changed_the_corrected_and_the_gone(run, site, web):
    run(*CHECK, *web, "-o", "out")
    names = list(flood.BEARING)
    site.pages[f"/{names[0]}"] = lambda _: story(
        "The flood killed 39 people. Correction: an earlier version of this article said 41 people had died."
    )
    site.pages[f"/{names[1]}"] = lambda _: answer(b"", status="410 Gone")
    drift = {row["url"]: row for row in json.loads(run("refresh", "out", "--json").stdout)}
    first, second, *rest = (drift[site.url(name)] for name in names)
    assert first["state"] == "changed"
    assert any("an earlier version" in said for said in first["corrections"])
    assert any("41 people" in passage for passage in first["lost"])
    assert second["state"] == "gone"
    assert {row["state"] for row in rest} == {"same"}
    assert run("replay", "out").exit_code == 0


def test_refresh_in_words(run, site, web):
    run(*CHECK, *web, "-o", "out")
    site.pages["/agency"] = lambda _: story("The flood killed 39 people. Correction: we first wrote that 41 had died.")
    result = run("refresh", "out")
    lines = result.stdout.splitlines()
    assert f"changed      {site.url('agency')}" in lines
    assert any(line.startswith("    corrected: ") for line in lines)
    assert any(line.startswith("    no longer there: ") for line in lines)
    assert "1 changed or gone" in result.stderr


def test_a_report_without_a_list_of_what_it_was_made_of_cannot_be_replayed(run, folder):
    run(*CHECK, "--sources", "sources", "-o", "out")
    (folder / "out" / "run.json").unlink()
    result = run("replay", "out")
    assert result.exit_code == 2
    assert "run.json" in result.stderr


def test_export_and_import_make_a_twin(run, folder, site, web, monkeypatch):
    run(*CHECK, *web, "--sources", "sources", "-o", "out")
    assert run("cache", "export", "all.warc.gz").exit_code == 0
    first = run("cache", "ls", "--json").stdout
    monkeypatch.setenv("FACTCHECK_ARCHIVE", "twin.sqlite")
    run("cache", "import", "all.warc.gz")
    assert json.loads(run("cache", "ls", "--json").stdout) == json.loads(first)
    assert "every byte" in run("cache", "verify").stdout
    Path("cache/archive.sqlite").unlink()
    assert run("replay", "out").exit_code == 0


def test_a_web_archive_is_a_source(run, folder, site, web):
    run(*CHECK, *web, "-o", "out")
    run("cache", "export", "all.warc.gz")
    report = json.loads(run(*CHECK, "--sources", "all.warc.gz", "--offline", "--json").stdout)
    assert site.url("agency") in {source["url"] for source in report["sources"]}


def test_prune_keeps_what_a_report_was_made_of(run, folder, site, web):
    run(*CHECK, *web)
    assert run("cache", "prune", "--before", "2999-01-01").stdout == "1 snapshots removed\n"
    assert run("replay", "reports/flood").exit_code == 0
    assert run("cache", "prune", "--before", "2999-01-01", "--keep", "elsewhere").exit_code == 0
    assert run("replay", "reports/flood").exit_code == 2


def test_without_an_archive_its_commands_say_so(run):
    for command in (("ls",), ("verify",), ("export", "x.warc.gz"), ("prune", "--before", "2025-01-01")):
        result = run("cache", *command)
        assert result.exit_code == 2
        assert "factcheck check" in result.stderr


def test_a_page_that_hangs_the_parser_costs_one_problem_and_replays(run, site, web, monkeypatch):
    from factcheck import wiring
    from factcheck.errors import ParseError

    class Hanging:
        def __init__(self, function, **_):
            self.read = function

        def __call__(self, page):
            if page.url.endswith("/agency"):
                raise ParseError("reading took more than 20 s", reason="parser_hung")
            return self.read(page)

        def close(self):
            pass

    monkeypatch.setattr(wiring, "Worker", Hanging)
    article = run("check", site.url("agency"), *web)
    assert article.exit_code == 2
    assert "reading took more than 20 s" in article.stderr
    report = json.loads(run(*CHECK, *web, "--json", "-o", "out").stdout)
    assert "parser_hung" in {problem["reason"] for problem in report["findings"][0]["problems"]}
    assert run("replay", "out").exit_code == 0
