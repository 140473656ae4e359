import pytest

from factcheck.model import Comparison, Outcome
from factcheck.render.marks import LONGEST, aligned, marked


def compared(source, outcome, slot="value:count"):
    return Comparison(slot=slot, claim="x", source=source, outcome=outcome, why="")


def kinds(passage, *comparisons):
    return [(piece.text, piece.kind) for piece in marked(passage, comparisons)]


def test_marked__without_comparisons_is_the_passage():
    assert kinds("a total of 640 homes") == [("a total of 640 homes", "")]


@pytest.mark.parametrize(
    ("outcome", "kind"), [(Outcome.AGREES, "same"), (Outcome.CONFLICTS, "other"), (Outcome.INCOMPARABLE, "open")]
)
def test_marked__the_source_side_by_its_outcome(outcome, kind):
    assert kinds("total of 640 homes.", compared("640 homes", outcome))[1] == ("640 homes", kind)


def test_marked__a_conflict_is_never_hidden_by_an_agreement():
    found = kinds("640 homes", compared("640 homes", Outcome.CONFLICTS), compared("homes", Outcome.AGREES))
    assert found == [("640 homes", "other")]


def test_marked__whole_words_only():
    assert kinds("1640 homes", compared("640", Outcome.AGREES)) == [("1640 homes", "")]


def test_marked__spaces_and_case_may_differ():
    assert kinds("NINE\n people died", compared("nine people", Outcome.AGREES))[0] == ("NINE\n people", "same")


def test_marked__shared_words_are_marked_lightly():
    found = kinds("the homes stood", compared("homes stood", Outcome.INCOMPARABLE, slot="wording"))
    assert [text for text, kind in found if kind == "word"] == ["homes", "stood"]


def test_marked__nothing_of_a_passage_is_lost():
    passage = "Nine (9) people [sic] + more* were killed?"
    found = marked(passage, [compared("(9) people [sic] + more*", Outcome.AGREES), compared("?", Outcome.CONFLICTS)])
    assert "".join(piece.text for piece in found) == passage


def test_marked__an_endless_passage_is_cut():
    assert sum(len(piece.text) for piece in marked("a" * 10**6, [])) == LONGEST + 1


def test_aligned__marks_what_only_one_side_has():
    ours, theirs = aligned("We warned them twice", "“We warned the council once,”")
    assert [piece.text.strip() for piece in ours if piece.kind] == ["them twice"]
    assert [piece.text.strip() for piece in theirs if piece.kind] == ["the council once,”"]


@pytest.mark.parametrize(("ours", "theirs"), [("", "a"), ("a b", "a b"), ("a  b", "c"), ("word " * 200, "x")])
def test_aligned__keeps_every_word(ours, theirs):
    left, right = aligned(ours, theirs)
    assert "".join(piece.text for piece in left).split() == ours.split()
    assert "".join(piece.text for piece in right).split() == theirs.split()
