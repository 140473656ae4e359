"""A sentence ends where a reader stops, and every visible character belongs to exactly one."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.sentences import paragraph_spans, sentence_spans

CASES = [
    ("He met the U.S. Army Secretary in Kyiv. They spoke.", ["He met the U.S. Army Secretary in Kyiv.", "They spoke."]),
    ("It moved to the U.S. The plan failed.", ["It moved to the U.S.", "The plan failed."]),
    ("Dr. Ana Ruiz met Sen. Bob Lee. Both smiled.", ["Dr. Ana Ruiz met Sen. Bob Lee.", "Both smiled."]),
    ("J. K. Adams wrote it. She won.", ["J. K. Adams wrote it.", "She won."]),
    ("Growth was 3.5 percent. Prices rose.", ["Growth was 3.5 percent.", "Prices rose."]),
    ('"We won." He left.', ['"We won."', "He left."]),
    ('"Did we win?" Marta Silva asked. Nobody knew.', ['"Did we win?" Marta Silva asked.', "Nobody knew."]),
    ('"Stop!" he said. They did.', ['"Stop!" he said.', "They did."]),
    ("It ended at 5 p.m. on Friday. Rain fell.", ["It ended at 5 p.m. on Friday.", "Rain fell."]),
    ("It ended at 5 p.m. The crowd left.", ["It ended at 5 p.m.", "The crowd left."]),
    ("Acme Inc. Chief Jo Bo quit. Shares fell.", ["Acme Inc. Chief Jo Bo quit.", "Shares fell."]),
    ("On Nov. 3 it began. On Dec. 4 it ended.", ["On Nov. 3 it began.", "On Dec. 4 it ended."]),
    ("The war began.[17] Placed second, he quit.", ["The war began.[17]", "Placed second, he quit."]),
    ("He paused ... then spoke. Good.", ["He paused ... then spoke.", "Good."]),
    ("They waited... Nothing came.", ["They waited...", "Nothing came."]),
    ("Why now? Because.", ["Why now?", "Because."]),
    ("1. First point. 2. Second point.", ["1. First point.", "2. Second point."]),
    ("See No. 5 and pp. 7 to 9. Done.", ["See No. 5 and pp. 7 to 9.", "Done."]),
    ("It cost more. €5 million went.", ["It cost more.", "€5 million went."]),
    ("Am 24. Februar 2022 begann es. Alle wussten das.", ["Am 24. Februar 2022 begann es.", "Alle wussten das."]),
    ("他走了。她来了！", ["他走了。", "她来了！"]),
    ("Quake hits coast\nBy Jo Bo\nIt struck at dawn.", ["Quake hits coast", "By Jo Bo", "It struck at dawn."]),
    (
        "The river rose above the old wall on Monday night and\nflooded the market before anyone could wake.",
        ["The river rose above the old wall on Monday night and\nflooded the market before anyone could wake."],
    ),
    ("One paragraph\n\nAnother one", ["One paragraph", "Another one"]),
    ("", []),
    (" \n\n ", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence_spans__ends_where_a_reader_stops(text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in sentence_spans(text)] == expected


@given(st.text(alphabet=st.sampled_from(list("aB1.!?…\"”'([) \n\t。,-U S")), max_size=200))
def test_sentence_spans__are_in_order_apart_and_hold_every_visible_character(text: str) -> None:
    spans = sentence_spans(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    covered = {place for span in spans for place in range(span.start, span.end)}
    assert all(place in covered for place, character in enumerate(text) if not character.isspace())
    assert all(span.of(text).strip() == span.of(text) != "" for span in spans)


@given(st.text(max_size=120))
def test_sentence_spans__never_cross_a_paragraph(text: str) -> None:
    paragraphs = paragraph_spans(text)
    assert all(any(paragraph.covers(span) for paragraph in paragraphs) for span in sentence_spans(text))


@pytest.mark.parametrize("unit", ["The U.S. plan cost 3.5 bn. It ran. ", "a. ", "... ", "(. ", "x", ".", "\n"])
def test_sentence_spans__one_long_line_takes_linear_time(unit: str) -> None:
    text = unit * (300_000 // len(unit))
    started = time.perf_counter()
    sentence_spans(text)
    assert time.perf_counter() - started < 3
