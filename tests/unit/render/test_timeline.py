from dataclasses import replace

from factcheck.model import Comparison, Outcome
from factcheck.render.sources import by_id
from factcheck.render.timeline import timeline


def figure(report, *given):
    """The first finding with one evidence row per (source number, figure, outcome)."""
    first = report.findings[0]
    rows = []
    for number, text, outcome in given:
        source = next(item for finding in report.findings for item in finding.evidence)
        compared = Comparison(slot="value:casualties", claim="nine", source=text, outcome=outcome, why="")
        passage = replace(source.passage, document_id=f"doc-0{number}")
        rows.append(replace(source, passage=passage, comparisons=(compared,)))
    return replace(first, evidence=tuple(rows))


def test_timeline__oldest_first_with_what_agrees(report):
    finding = figure(report, (3, "eleven", Outcome.CONFLICTS), (1, "nine", Outcome.AGREES))
    found = timeline(finding, by_id(report))
    assert [(each.published, each.figure, each.agrees) for each in found] == [
        ("2024-03-04", "nine", True),
        ("2024-03-20", "eleven", False),
    ]


def test_timeline__is_empty_where_all_agree(report):
    finding = figure(report, (3, "nine", Outcome.AGREES), (1, "nine", Outcome.AGREES))
    assert timeline(finding, by_id(report)) == ()


def test_timeline__is_empty_where_all_speak_on_one_day(report):
    finding = figure(report, (1, "nine", Outcome.AGREES), (2, "ten", Outcome.CONFLICTS))
    assert timeline(finding, by_id(report)) == ()


def test_timeline__leaves_out_undated_sources_and_figures_of_other_things(report):
    finding = figure(
        report, (4, "ten", Outcome.CONFLICTS), (3, "two", Outcome.INCOMPARABLE), (1, "nine", Outcome.AGREES)
    )
    assert timeline(finding, by_id(report)) == ()
