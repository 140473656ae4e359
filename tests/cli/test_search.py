"""`check --search` and `index`, against pages on loopback and files."""

import json

import pytest

from tests.invariants import flood
from tests.servers.faulty import FaultyServer, answer

CHECK = ("check", "flood.txt", "--published", "2024-03-05")


@pytest.fixture
def site(monkeypatch):
    for name, value in (("ALLOW_PRIVATE_HOSTS", "yes"), ("HOST_DELAY_S", "0"), ("TIMEOUT_S", "5")):
        monkeypatch.setenv(f"FACTCHECK_{name}", value)
    with FaultyServer() as running:
        for name, text in flood.BEARING.items():
            page = f"<html><head><title>{name}</title></head><body><article><p>{text}</p></article></body></html>"
            running.pages[f"/{name}"] = lambda _, page=page: answer(page.encode())
        yield running


def run_json(run, *arguments: str) -> dict:
    return json.loads(run(*arguments, "--json").stdout)


def searching(report: dict) -> list[dict]:
    """The problems of the search, beside the one that there was nothing to look at."""
    return [problem for problem in report["findings"][0]["problems"] if problem["stage"] == "search"]


def test_the_links_of_the_article_are_read_first(run, folder, site):
    (folder / "flood.txt").write_text(f"{flood.TEXT}\n\nSource: {site.url('agency')} and {site.url('')}\n")
    run(*CHECK, "--search", "cited", "-o", "out")
    report = json.loads((folder / "out" / "report.json").read_text())
    assert [source["url"] for source in report["sources"]] == [site.url("agency")]
    searched = json.loads((folder / "out" / "run.json").read_text())["search"]
    assert searched["refused"] == [{"url": site.url(""), "provider": "cited", "reason": "front_page"}]
    assert run("replay", "out").exit_code == 0


def test_links_of_an_html_article(run, folder, site):
    link = f"<a href='{site.url('agency')}'>the agency</a>"
    (folder / "flood.html").write_text(f"<html><body><article><p>{flood.TEXT}</p><p>As {link} said.</p></article>")
    report = run_json(run, "check", "flood.html", "--published", "2024-03-05", "--search", "cited")
    assert site.url("agency") in [source["url"] for source in report["sources"]]


def test_a_feed_of_the_users_list(run, folder, site):
    items = "".join(
        f"<item><title>Flood in Olomouc: the Morava, 41 people</title><link>{site.url(name)}</link></item>"
        for name in flood.BEARING
    )
    site.pages["/rss"] = lambda _: answer(
        f"<rss version='2.0'><channel><title>x</title>{items}</channel></rss>".encode()
    )
    (folder / "factcheck.toml").write_text(f'search = ["feeds"]\nfeeds = ["{site.url("rss")}"]\n')
    report = run_json(run, *CHECK)
    assert report["summary"]["verified"] > 0
    assert site.url("agency") in {source["url"] for source in report["sources"]}


def test_the_corpus_is_filled_listed_searched_and_emptied(run, folder):
    assert run("index", "add", "sources").stdout == f"{len(flood.BEARING)} documents added\n"
    assert run("index", "add", "sources").stdout == "0 documents added\n"
    assert len(run("index", "ls").stdout.splitlines()) == len(flood.BEARING)
    for file in (folder / "sources").iterdir():
        file.unlink()
    report = run_json(run, *CHECK, "--search", "local", "--offline")
    assert report["summary"]["verified"] > 0
    assert {source["path"].split("/")[0] for source in report["sources"]} == {"sources"}
    assert run("index", "rm", "sources/agency.txt").stdout == "1 documents removed\n"
    assert run("index", "rm", "sources").stdout == f"{len(flood.BEARING) - 1} documents removed\n"
    assert run("index", "ls").stdout == ""
    assert run("index", "rm", "sources").exit_code == 2


def test_a_run_over_the_corpus_is_replayed(run, folder):
    run("index", "add", "sources")
    run(*CHECK, "--search", "local", "-o", "out")
    (folder / "cache" / "corpus.sqlite").unlink()
    assert run("replay", "out").exit_code == 0


def test_a_provider_that_cannot_be_reached_leaves_every_claim_open_and_says_why(run, site):
    name = f"searxng:{site.url('503')}"
    result = run(*CHECK, "--search", name, "--json")
    report = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {finding["verdict"]["cause"] for finding in report["findings"]} == {"could_not_look"}
    problems = searching(report)
    assert [(problem["stage"], problem["where"], problem["reason"]) for problem in problems] == [
        ("search", name, "server_error")
    ]
    assert run(*CHECK, "--search", name, "--strict-sources").exit_code == 3


def test_offline_without_an_archive_is_a_problem_of_each_provider(run):
    report = run_json(run, *CHECK, "--search", "wikipedia", "--offline")
    assert [(problem["where"], problem["reason"]) for problem in searching(report)] == [("wikipedia", "offline")]


def test_an_unknown_provider_is_one_sentence_and_exit_2(run, folder):
    result = run(*CHECK, "--search", "bing")
    assert result.exit_code == 2
    assert "known: cited, default, factchecks" in result.stderr
    assert not (folder / "reports").exists()


def test_questions_are_shown_with_each_claim(run, folder, site):
    site.pages["/rss"] = lambda _: answer(b"<rss version='2.0'><channel><title>x</title></channel></rss>")
    (folder / "factcheck.toml").write_text(f'feeds = ["{site.url("rss")}"]\n')
    report = run_json(run, *CHECK, "--search", "feeds")
    queries = [query for finding in report["findings"] for query in finding["searched"]["queries"]]
    assert "Morava Olomouc 41" in " | ".join(queries)


@pytest.mark.parametrize("address", ["http://[bad", "http://a b.example/", "https://", "http://user:word@a.example/x"])
def test_an_address_that_is_none_is_a_problem_among_the_others(run, site, address):
    report = run_json(run, *CHECK, "--sources", address, "--sources", site.url("agency"))
    problems = report["findings"][0]["problems"]
    assert [problem["reason"] for problem in problems] == ["bad_address"]
    assert "user:word" not in json.dumps(report)
    assert report["summary"]["verified"] > 0


def test_the_markup_of_a_fact_check_leads_on(run, folder, site):
    review = {"@type": "ClaimReview", "itemReviewed": {"appearance": site.url("agency")}, "citation": site.url("daily")}
    markup = f"<script type='application/ld+json'>{json.dumps(review)}</script>"
    site.pages["/check"] = lambda _: answer(
        f"<html><head>{markup}</head><body><p>We looked.</p></body></html>".encode()
    )
    (folder / "flood.txt").write_text(f"{flood.TEXT}\n\nSource: {site.url('check')}\n")
    report = run_json(run, *CHECK, "--search", "cited", "--search", "factchecks")
    assert {site.url("agency"), site.url("daily")} <= {source["url"] for source in report["sources"]}
    assert [problem["reason"] for problem in searching(report)] == ["no_key"]


def test_no_more_pages_are_read_than_set_and_the_rest_is_listed(run, folder, site, monkeypatch):
    monkeypatch.setenv("FACTCHECK_MAX_PAGES", "2")
    links = " ".join(site.url(name) for name in flood.BEARING)
    (folder / "flood.txt").write_text(f"{flood.TEXT}\n\nSources: {links}\n")
    run(*CHECK, "--search", "cited", "-o", "out")
    searched = json.loads((folder / "out" / "run.json").read_text())["search"]
    assert len(site.paths()) == 2
    assert [row["reason"] for row in searched["refused"]] == ["beyond_max_pages"] * (len(flood.BEARING) - 2)
    assert "2 pages read, 0 failed" in " ".join(json.loads((folder / "out" / "run.json").read_text())["notes"])


def test_a_link_that_leads_back_to_the_article_is_not_evidence(run, folder, site):
    site.pages["/article"] = lambda _: answer(
        f"<html><body><article><p>{flood.TEXT}</p><p><a href='/short'>Share</a></p></article></body></html>".encode()
    )
    site.pages["/short"] = lambda _: answer(b"", f"Location: {site.url('article')}", status="302 Found")
    run("check", site.url("article"), "--published", "2024-03-05", "--search", "cited", "-o", "out")
    searched = json.loads((folder / "out" / "run.json").read_text())["search"]
    assert [row["reason"] for row in searched["refused"]] == ["the_article_itself"]
