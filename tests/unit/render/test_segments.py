from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Span
from factcheck.render.segments import cut


def joined(paragraphs):
    return "".join("".join(each.text for each in one.segments) + one.gap for one in paragraphs)


def flat(paragraphs):
    return [segment for one in paragraphs for segment in one.segments]


def test_cut__two_claims_that_overlap_share_the_middle():
    segments = flat(cut("abcdef", [Span(0, 4), Span(2, 6)]))
    assert [(each.text, each.claims, each.ends) for each in segments] == [
        ("ab", (1,), ()),
        ("cd", (1, 2), (1,)),
        ("ef", (2,), (2,)),
    ]


def test_cut__a_claim_inside_another_and_inside_an_opinion():
    segments = flat(cut("abcdef", [Span(0, 6), Span(2, 4)], [Span(1, 5)]))
    assert [(each.claims, each.opinions) for each in segments] == [
        ((1,), ()), ((1,), (1,)), ((1, 2), (1,)), ((1,), (1,)), ((1,), ()),
    ]  # fmt: skip


def test_cut__blank_lines_part_paragraphs_and_single_lines_do_not():
    paragraphs = cut("one\ntwo\n\nthree\n", [])
    assert [(one.segments[0].text, one.gap) for one in paragraphs] == [("one\ntwo", "\n\n"), ("three\n", "")]


def test_cut__lines_are_paragraphs_where_no_line_is_blank():
    assert [one.segments[0].text for one in cut("one\ntwo", [])] == ["one", "two"]


def test_cut__a_claim_over_two_paragraphs_is_marked_in_both_and_ends_once():
    segments = flat(cut("ab\n\ncd", [Span(0, 6)]))
    assert [(each.text, each.claims, each.ends) for each in segments] == [("ab", (1,), ()), ("cd", (1,), (1,))]


def test_cut__a_claim_that_ends_in_the_blank_is_marked_at_the_paragraph():
    segments = flat(cut("ab\n\ncd", [Span(0, 3)]))
    assert [each.ends for each in segments] == [(1,), ()]


def test_cut__a_claim_without_place_still_has_its_mark():
    assert [each.ends for each in flat(cut("ab", [Span(0, 0)]))] == [(1,)]


def test_cut__an_empty_text_is_one_empty_paragraph():
    assert joined(cut("", [])) == ""


TEXTS = st.text(alphabet="ab \n\té", max_size=40)


@st.composite
def articles(draw):
    text = draw(TEXTS)
    places = st.integers(0, len(text))
    spans = st.tuples(places, places).map(lambda pair: Span(min(pair), max(pair)))
    return text, draw(st.lists(spans, max_size=6)), draw(st.lists(spans, max_size=3))


@given(articles())
def test_cut__loses_no_character(article):
    text, claims, opinions = article
    assert joined(cut(text, claims, opinions)) == text


@given(articles())
def test_cut__every_claim_ends_exactly_once(article):
    text, claims, opinions = article
    ends = [number for segment in flat(cut(text, claims, opinions)) for number in segment.ends]
    assert sorted(ends) == list(range(1, len(claims) + 1))


@given(articles())
def test_cut__a_segment_is_under_exactly_the_claims_that_cover_it(article):
    text, claims, opinions = article
    at = 0
    for one in cut(text, claims, opinions):
        for segment in one.segments:
            here = Span(at, at + len(segment.text))
            over = tuple(number for number, span in enumerate(claims, 1) if len(here) and span.overlaps(here))
            assert segment.claims == over
            at = here.end
        at += len(one.gap)
