"""What every passage index promises, the real one and the one that stands in for it."""

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Passage, Span, content_id
from factcheck.protocols import PassageIndex
from factcheck.store.index import SqlitePassageIndex
from factcheck.testing import MemoryIndex


def passage(text, document="d", **given):
    return Passage(
        id=content_id("p", document, text), document_id=document, span=Span(0, len(text)), text=text, **given
    )


FLOOD = passage("Two people died in the flood at Kruibeke.", title="Flood", published=date(2025, 11, 25), language="en")
BRIDGE = passage("The bridge at Kruibeke was closed.")
MARKET = passage("The market opened on Monday.")


@pytest.fixture(params=["sqlite in memory", "sqlite on disk", "fake"])
def index(request, tmp_path):
    if request.param == "fake":
        yield MemoryIndex()
        return
    with SqlitePassageIndex(tmp_path / "index.db" if "disk" in request.param else None) as held:
        yield held


def test_index__is_one(index):
    held: PassageIndex = index
    assert len(held) == 0


def test_index__gives_back_what_it_was_given(index):
    index.add([FLOOD])
    assert index.search(["flood"], limit=5) == (FLOOD,)


def test_index__gives_back_what_stands_around_a_passage(index):
    whole = passage("She left.", publisher="Eastby Post", before="Ana Ruiz spoke.", date_is_sure=False)
    index.add([whole])
    assert index.search(["left"], limit=5) == (whole,)


def test_index__finds_any_of_the_terms_best_first(index):
    index.add([BRIDGE, MARKET, FLOOD])
    assert index.search(["flood", "kruibeke"], limit=5) == (FLOOD, BRIDGE)


def test_index__a_rare_word_counts_for_more(index):
    common = [passage(f"The river rose in town {number}.", f"d{number}") for number in range(9)]
    index.add([*common, passage("The heron rose.")])
    assert index.search(["river", "heron"], limit=1)[0].text == "The heron rose."


def test_index__does_not_care_for_case(index):
    index.add([FLOOD])
    assert index.search(["FLOOD"], limit=1) == index.search(["flood"], limit=1) == (FLOOD,)


def test_index__the_title_is_searched_too(index):
    titled = passage("Two people died.", title="Earthquake in Lima")
    index.add([titled, MARKET])
    assert index.search(["lima"], limit=5) == (titled,)


def test_index__one_passage_stays_one(index):
    index.add([FLOOD, FLOOD])
    index.add([FLOOD])
    assert len(index) == 1
    assert index.search(["flood"], limit=5) == (FLOOD,)


def test_index__keeps_to_the_limit(index):
    index.add(passage(f"Flood number {number}.", f"d{number}") for number in range(20))
    assert len(index.search(["flood"], limit=7)) == 7
    assert index.search(["flood"], limit=0) == ()


def test_index__equal_ranks_are_ordered_by_id(index):
    same = [passage("Flood here.", f"d{number}") for number in range(8)]
    index.add(reversed(same))
    assert list(index.search(["flood"], limit=8)) == sorted(same, key=lambda held: held.id)


def test_index__the_order_of_adding_does_not_matter(index):
    held = [passage(f"Flood {'at the bridge ' * (number % 4)}.", f"d{number}") for number in range(12)]
    index.add(held)
    other = type(index)()
    other.add(random.Random(1).sample(held, len(held)))
    assert index.search(["flood", "bridge"], limit=5) == other.search(["bridge", "flood"], limit=5)


def test_index__passages_that_share_no_word_push_nothing_out(index):
    index.add([FLOOD, BRIDGE])
    before = index.search(["flood", "kruibeke"], limit=2)
    index.add(passage(f"The market opened on day {number}.", f"m{number}") for number in range(200))
    assert index.search(["flood", "kruibeke"], limit=2) == before


@pytest.mark.parametrize("terms", [[], [""], [" "], ["..."], ['"'], ["zebra"], ["*"], ["NOT"], ["flood NEAR"]])
def test_index__finds_nothing_for_nothing(index, terms):
    index.add([BRIDGE, MARKET])
    assert index.search(terms, limit=5) == ()


@pytest.mark.parametrize(
    "term",
    [
        "flood OR 1",
        'a"b',
        "text:flood",
        "flood*",
        "^flood",
        "-flood",
        "(flood",
        "{text}",
        "'; drop table passages",
        "\x00",
    ],
)
def test_index__a_term_is_never_a_query(index, term):
    index.add([FLOOD, MARKET])
    index.search([term], limit=5)
    assert len(index) == 2
    assert index.search(["market"], limit=5) == (MARKET,)


@given(terms=st.lists(st.text(max_size=20), max_size=5))
def test_index__no_term_makes_it_fail(terms):
    with SqlitePassageIndex() as held:
        held.add([FLOOD])
        assert held.search(terms, limit=3) in ((), (FLOOD,))
