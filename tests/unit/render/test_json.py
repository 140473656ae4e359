import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.model import Span, Value, ValueType
from factcheck.render.json import dump, load, value_record

TOP = ["schema", "article", "findings", "opinions", "sources", "origins", "coverage", "summary"]
CLAIM = [
    "id",
    "quote",
    "start",
    "end",
    "sentence",
    "text",
    "kind",
    "values",
    "entities",
    "speaker",
    "negated",
    "hedged",
]
EVIDENCE = [
    "source", "passage", "start", "end", "stance", "relevance", "origin", "days_from_article", "comparisons",
]  # fmt: skip


def test_dump__has_the_promised_keys_in_order(report):
    record = json.loads(dump(report))
    first = record["findings"][0]
    assert list(record) == TOP
    assert list(first) == ["claim", "verdict", "evidence", "searched", "problems"]
    assert list(first["claim"]) == CLAIM
    assert list(first["verdict"]) == ["label", "cause", "confidence", "rule", "rationale"]
    assert list(first["evidence"][0]) == EVIDENCE
    assert record["summary"] == {"verified": 2, "disputed": 4, "unsourced": 3, "opinions": 3}


def test_dump__every_quote_is_the_article_at_its_span(report):
    record = json.loads(dump(report))
    text = record["article"]["text"]
    quoted = [finding["claim"] for finding in record["findings"]] + record["opinions"]
    assert all(each["quote"] == text[each["start"] : each["end"]] for each in quoted)


def test_dump__scores_have_four_decimals(report):
    assert json.loads(dump(report))["findings"][0]["evidence"][1]["relevance"] == 0.9667


def test_dump__refused_stands_only_on_refused_sources(report):
    sources = {each["id"]: each for each in json.loads(dump(report))["sources"]}
    assert sources["doc-05"]["refused"] == "copy of the article"
    assert "refused" not in sources["doc-01"]


def test_dump__names_are_not_escaped_and_the_text_ends_in_a_newline(report):
    text = dump(report)
    assert "“We warned them twice,”" in text
    assert text.endswith("}\n")


def test_dump__refuses_a_score_that_is_no_number(report):
    broken = replace(report.findings[0].verdict, confidence=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        dump(replace(report, findings=(replace(report.findings[0], verdict=broken),)))


@pytest.mark.parametrize(
    ("amount", "written"),
    [("41", "41"), ("2300000000", "2300000000"), ("1E+9", "1000000000"), ("2.30", "2.3"), ("0.1", "0.1"), ("-3", "-3")],
)
def test_value_record__numbers_are_whole_or_shortest(amount, written):
    value = Value(type=ValueType.COUNT, text="x", span=Span(0, 1), value=Decimal(amount))
    assert json.dumps(value_record(value)["value"]) == written


def test_value_record__leaves_out_what_says_nothing():
    value = Value(
        type=ValueType.COUNT, text="41", span=Span(0, 2), value=Decimal(41), low=Decimal(41), high=Decimal(41)
    )
    assert list(value_record(value)) == ["type", "text", "start", "end", "value", "low", "high"]


def test_load__is_the_inverse(report):
    text = dump(report)
    assert dump(load(text)) == text


def test_load__brings_back_equal_claims_opinions_sources_and_origins(report):
    back = load(dump(report))
    assert [each.claim for each in back.findings] == [each.claim for each in report.findings]
    assert (back.article, back.opinions, back.sources) == (report.article, report.opinions, report.sources)
    assert (back.origins, back.coverage) == (report.origins, report.coverage)


def test_load__takes_settings_notes_and_problems_from_the_run(report):
    problem = {"stage": "fetch", "where": "here", "reason": "timeout", "detail": "It took too long."}
    back = load(dump(report), {"settings": {"a": 1}, "notes": ["assumed"], "problems": [problem]})
    assert (back.settings, back.notes, back.problems[0].reason) == ({"a": 1}, ("assumed",), "timeout")
    assert load(dump(report)).problems == ()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"schema": "factcheck/report/2"}', "[" * 100_000])
def test_load__refuses_what_is_no_report(text):
    with pytest.raises(InputError, match="not a report"):
        load(text)


@pytest.mark.parametrize(
    ("path", "wrong", "said"),
    [
        (("findings", 0, "verdict", "label"), "maybe", r"findings\[0\]\.verdict\.label should be one of verified"),
        (("findings", 0, "claim", "start"), "4", r"findings\[0\]\.claim\.start should be a whole number"),
        (("findings", 0, "claim", "start"), True, "whole number"),
        (("findings", 0, "claim", "end"), -1, "start <= end"),
        (("findings", 2, "evidence", 0, "relevance"), "high", r"findings\[2\]\.evidence\[0\]\.relevance"),
        (("findings", 0, "claim", "entities"), [1], "list of texts"),
        (("article", "published"), "3 March", "article.published should be an ISO date"),
        (("coverage",), [], "coverage should be an object"),
        (("sources",), {}, "sources should be a list"),
    ],
)
def test_load__says_where_a_report_is_damaged(report, path, wrong, said):
    record = json.loads(dump(report))
    *way, last = path
    place = record
    for step in way:
        place = place[step]
    place[last] = wrong
    with pytest.raises(InputError, match=said):
        load(json.dumps(record))


def test_load__names_a_key_that_is_not_there(report):
    record = json.loads(dump(report))
    del record["findings"][1]["verdict"]
    with pytest.raises(InputError, match=r"findings\[1\] has no 'verdict'"):
        load(json.dumps(record))


amounts = st.none() | st.decimals(allow_nan=False, allow_infinity=False, places=4, min_value=-(10**9), max_value=10**9)
values = st.builds(
    Value,
    type=st.sampled_from(ValueType),
    text=st.text(max_size=5),
    span=st.just(Span(0, 4)),
    value=amounts,
    low=amounts | st.dates().map(str),
    high=amounts,
    unit=st.none() | st.text(min_size=1, max_size=5),
    approx=st.booleans(),
    soft=st.booleans(),
    alternatives=st.lists(st.dates().map(str), max_size=2).map(tuple),
)


@given(st.lists(values, max_size=3).map(tuple), st.text(max_size=20))
def test_round_trip__any_values_and_any_text(report, found, text):
    first = report.findings[0]
    claim = replace(first.claim, values=found, text=text)
    changed = replace(report, findings=(replace(first, claim=claim),))
    back = load(dump(changed))
    assert dump(back) == dump(changed)
    assert back.findings[0].claim == claim
