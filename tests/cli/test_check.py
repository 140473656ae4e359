import csv
import json

import pytest

CHECK = ("check", "flood.txt", "--sources", "sources", "--published", "2024-03-05", "--offline")


def test_check_writes_all_formats_and_prints_every_claim(run, folder):
    result = run(*CHECK)
    assert result.exit_code == 0, result.stderr
    written = sorted(path.name for path in (folder / "reports" / "flood").iterdir())
    assert written == ["report.csv", "report.html", "report.json", "report.md", "run.json"]
    assert "verified" in result.stdout
    assert "report.html" in result.stderr


def test_check_twice_writes_the_same_bytes(run, folder):
    run(*CHECK, "-o", "one")
    run(*CHECK, "-o", "two")
    for name in ("report.json", "report.html", "report.csv", "report.md"):
        assert (folder / "one" / name).read_bytes() == (folder / "two" / name).read_bytes(), name


def test_json_goes_to_standard_output_and_nothing_is_written(run, folder):
    result = run(*CHECK, "--json")
    report = json.loads(result.stdout)
    assert report["schema"] == "factcheck/report/1"
    assert sum(report["summary"][label] for label in ("verified", "disputed", "unsourced")) == len(report["findings"])
    assert not (folder / "reports").exists()


def test_only_the_formats_asked_for_are_written(run, folder):
    run(*CHECK, "--format", "csv", "-o", "out")
    assert sorted(path.name for path in (folder / "out").iterdir()) == ["report.csv", "run.json"]
    with (folder / "out" / "report.csv").open(newline="", encoding="utf-8") as file:
        assert len(list(csv.reader(file))) > 3


def test_an_article_from_standard_input(run, folder):
    text = (folder / "flood.txt").read_text()
    result = run("check", "-", "--sources", "sources", "--published", "2024-03-05", "--json", stdin=text)
    assert json.loads(result.stdout)["article"]["text"].startswith("On 3 March 2024")


def test_fail_on_ends_with_1_and_still_writes(run, folder):
    result = run(*CHECK, "--fail-on", "unsourced", "-o", "out")
    assert result.exit_code == 1
    assert (folder / "out" / "report.json").exists()
    assert run(*CHECK, "--fail-on", "never").exit_code == 0


def test_a_source_that_cannot_be_read_is_a_problem_not_a_crash(run, folder):
    (folder / "sources" / "broken.pdf").write_bytes(b"%PDF-1.4 nothing more")
    result = run(*CHECK, "--strict-sources", "--json")
    assert result.exit_code == 3
    problems = json.loads(result.stdout)["findings"][0]["problems"]
    assert [problem["where"] for problem in problems] == ["sources/broken.pdf"]


def test_offline_turns_an_address_into_a_problem(run):
    result = run(*CHECK, "--sources", "https://example.org/a", "--json")
    problems = json.loads(result.stdout)["findings"][0]["problems"]
    assert [(problem["where"], problem["reason"]) for problem in problems] == [("https://example.org/a", "offline")]


def test_a_folder_without_a_readable_source_leaves_every_claim_unsourced(run, folder):
    (folder / "empty").mkdir()
    result = run("check", "flood.txt", "--sources", "empty", "--published", "2024-03-05", "--json")
    report = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {finding["verdict"]["label"] for finding in report["findings"]} == {"unsourced"}
    assert {finding["verdict"]["cause"] for finding in report["findings"]} == {"could_not_look"}
    assert [problem["reason"] for problem in report["findings"][0]["problems"]] == ["no_source"]


def test_one_broken_source_beside_others_leaves_the_causes_alone(run, folder):
    before = json.loads(run(*CHECK, "--json").stdout)
    (folder / "sources" / "broken.pdf").write_bytes(b"%PDF-1.4 nothing more")
    after = json.loads(run(*CHECK, "--json").stdout)
    causes = [[finding["verdict"]["cause"] for finding in report["findings"]] for report in (before, after)]
    assert causes[0] == causes[1]


def test_as_of_refuses_later_sources(run, folder):
    (folder / "sources" / "late.html").write_text(
        "<html><head><meta property='article:published_time' content='2024-06-01'></head><body><article>"
        "<p>The flood in Olomouc on 3 March 2024 killed 50 people, a commission found in June.</p>"
        "<p>The commission heard thirty witnesses and read the logs of the fire brigade.</p></article></body></html>"
    )
    report = json.loads(run(*CHECK, "--as-of", "2024-03-31", "--json").stdout)
    late = [source for source in report["sources"] if source["path"].endswith("late.html")]
    assert late[0]["refused"] == "published after 2024-03-31"


def test_an_edited_claims_file_is_what_is_checked(run, folder):
    run("extract", "flood.txt", "--published", "2024-03-05")
    path = folder / "claims" / "flood.yaml"
    text = path.read_text()
    start = text.index("- id:")
    end = text.index("- id:", start + 5)
    path.write_text(text[:start] + text[end:])
    whole = json.loads(run(*CHECK, "--json").stdout)
    edited = json.loads(run("check", "claims/flood.yaml", "--sources", "sources", "--json").stdout)
    assert len(edited["findings"]) == len(whole["findings"]) - 1
    assert edited["findings"] == whole["findings"][1:]


def test_a_missing_date_is_asked_for_where_a_claim_needs_it(run, folder):
    (folder / "nodate.txt").write_text("The flood killed 41 people on Tuesday.\n")
    asked = "so “Tuesday” cannot be placed; give it with --published YYYY-MM-DD."
    assert asked in " ".join(run("check", "nodate.txt").stdout.split())
    assert asked in run("extract", "nodate.txt").stderr
    assert "cannot be placed" not in run("check", "nodate.txt", "--published", "2024-03-05").stdout


BAD = [
    (("check", "missing.txt"), "cannot read missing.txt: No such file"),
    (("check", "."), "is a folder"),
    (("check", "empty.txt"), "empty"),
    (("check", "binary.txt"), "binary.txt"),
    (("check", "flood.txt", "--sources", "nowhere"), "nowhere"),
    (("check", "flood.txt", "--published", "2024-02-30"), "is no date"),
    (("check", "flood.txt", "--format", "pdf"), "no format called 'pdf'; known: csv, html, json, md"),
    (("check", "flood.txt", "--fail-on", "wrong"), "no such label"),
    (("check", "flood.txt", "--min-origins", "0"), "must be 1 or more"),
    (("check", "https://example.org/a", "--offline"), "--offline is set"),
    (("check", "broken.yaml"), "broken.yaml, line 3, column 1: not valid YAML"),
    (("extract", "missing.txt"), "cannot read missing.txt"),
    (("explain", "missing", "claim-1"), "cannot read missing"),
    (("values",), "give a TEXT"),
    (("batch", "none"), "no article"),
]


@pytest.mark.parametrize(("arguments", "sentence"), BAD, ids=lambda value: " ".join(value)[:40])
def test_bad_input_is_one_clear_sentence_exit_2_nothing_written(run, folder, arguments, sentence):
    (folder / "empty.txt").write_text(" \n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 20)
    (folder / "broken.yaml").write_text("schema: factcheck/claims/1\nclaims: [\n")
    (folder / "none").mkdir()
    result = run(*arguments)
    assert result.exit_code == 2, result.stdout
    assert sentence in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    assert not (folder / "reports").exists()
    assert not (folder / "claims").exists()
