import json
from importlib.resources import files

import pytest
from click.testing import CliRunner

from factcheck.cli import main


def test_extract_writes_the_claims_file_and_the_text_beside_it(run, folder):
    result = run("extract", "flood.txt", "--published", "2024-03-05")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.strip() == "claims/flood.yaml"
    assert (folder / "claims" / "flood.txt").read_text().startswith("On 3 March 2024")
    assert "quote:" in (folder / "claims" / "flood.yaml").read_text()


def test_extract_keeps_an_edit_on_a_second_run(run, folder):
    run("extract", "flood.txt", "--published", "2024-03-05")
    path = folder / "claims" / "flood.yaml"
    path.write_text(path.read_text().replace("hedged: false", "hedged: true", 1))
    edited = path.read_text()
    run("extract", "flood.txt", "--published", "2024-03-05")
    assert path.read_text() == edited


def test_extract_as_json_writes_nothing(run, folder):
    listed = json.loads(run("extract", "flood.txt", "--published", "2024-03-05", "--json").stdout)
    assert listed["claims"]
    assert listed["opinions"]
    assert not (folder / "claims").exists()


def test_explain_names_the_rule_and_the_evidence(run, folder):
    run("check", "flood.txt", "--sources", "sources", "--published", "2024-03-05", "-o", "out")
    finding = json.loads((folder / "out" / "report.json").read_text())["findings"][0]
    told = run("explain", "out", finding["claim"]["id"])
    assert told.exit_code == 0
    assert finding["verdict"]["rule"] in told.stdout
    assert finding["claim"]["quote"] in told.stdout


def test_explain_lists_the_known_claims_for_an_unknown_one(run):
    run("check", "flood.txt", "--sources", "sources", "--published", "2024-03-05", "-o", "out")
    result = run("explain", "out", "claim-none")
    assert result.exit_code == 2
    assert "no claim called 'claim-none'" in result.stderr


def test_values_in_words_and_as_json(run):
    assert "EUR" in run("values", "300 billion euros").stdout
    record = json.loads(run("values", "more than 41 people died", "--json").stdout)[0]
    assert (record["value"], record["low"], record["high"], record["low_open"]) == (41, 41, None, True)


def test_values_of_json_lines(run):
    lines = '{"id": "a", "text": "yesterday", "reference_date": "2024-03-05"}\n\n{"id": "b", "text": "nothing"}\n'
    answers = [json.loads(line) for line in run("values", "--jsonl", stdin=lines).stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", "b"]
    assert answers[0]["values"][0]["value"] == "2024-03-04"
    assert answers[1]["values"] == []


def test_a_bad_json_line_is_named(run):
    result = run("values", "--jsonl", stdin='{"id": 1, "text": "x"}\nnot json\n')
    assert result.exit_code == 2
    assert "standard input, line 2" in result.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_batch_goes_on_past_a_broken_article(run, folder, jobs):
    (folder / "articles").mkdir()
    (folder / "articles" / "a.txt").write_text((folder / "flood.txt").read_text())
    (folder / "articles" / "b.txt").write_text("")
    (folder / "articles" / "c.md").write_text("# Fire\n\nA fire in Brno on 2 May 2023 killed three people.\n")
    result = run("batch", "articles", "--sources", "sources", "--jobs", jobs, "-o", "out", "--published", "2024-03-05")
    assert result.exit_code == 0, result.stderr
    assert "b.txt: not checked" in result.stdout
    assert (folder / "out" / "a" / "report.html").exists()
    assert (folder / "out" / "c" / "report.json").exists()
    assert "b.txt" in (folder / "out" / "index.html").read_text()
    assert (folder / "out" / "claims.csv").read_text(encoding="utf-8-sig").count("\n") > 3


def test_demo_checks_the_bundled_article(run, folder):
    result = run("demo")
    assert result.exit_code == 0, result.stderr
    report = json.loads((folder / "reports" / "demo" / "report.json").read_text())
    assert report["article"]["text"] == (files("factcheck") / "data/demo/article.txt").read_text()
    assert report["article"]["published"] == "2025-11-26"
    assert {finding["verdict"]["label"] for finding in report["findings"]} >= {"verified", "disputed", "unsourced"}
    assert {source["path"].split("#")[0] for source in report["sources"]} == {"sources.jsonl"}
    assert "analyst notes" in result.stdout + result.stderr
    assert "analyst notes" in (folder / "reports" / "demo" / "report.html").read_text()


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help_and_is_documented(command, pytestconfig):
    result = CliRunner().invoke(main, [command, "--help"])
    assert result.exit_code == 0
    assert len(result.output) > 100
    assert f"factcheck {command}" in (pytestconfig.rootpath / "docs" / "cli.md").read_text()
