from factcheck.compare import Laid, complete
from factcheck.model import Comparison, Outcome

A, C, I, M = Outcome.AGREES, Outcome.CONFLICTS, Outcome.INCOMPARABLE, Outcome.MISSING  # noqa: E741


def slot(name, outcome, claim="twelve", source="", score=None):
    return Comparison(slot=name, claim=claim, source=source, outcome=outcome, why="because", score=score)


def wording(source, score):
    return slot("wording", A if score >= 0.7 else I, "mayor sold old harbour", source, score)


def laid(*comparisons):
    """A passage laid against a claim, with what each comparer is to find there."""
    names = dict.fromkeys(comparison.slot.split(":")[0] for comparison in comparisons)
    found = {name: tuple(c for c in comparisons if c.slot.split(":")[0] == name) for name in names}
    return Laid(None, {name: lambda _, name=name: found[name] for name in names})


def by_slot(comparisons):
    return {comparison.slot: comparison for comparison in comparisons}


def test_complete__a_neighbour_gives_what_the_main_passage_lacks():
    main = laid(wording("mayor sold", 0.5), slot("value:count", M), slot("name", M, "Berg"))
    other = laid(wording("sold harbour", 0.5), slot("value:count", A, source="12"), slot("name", M, "Berg"))
    found = by_slot(complete([main, other]))
    assert found["value:count"].outcome is A
    assert "another passage" in found["value:count"].why
    assert found["name"].outcome is M
    assert found["wording"].score == 0.5
    assert found["together"].source == "mayor sold harbour"
    assert found["document"].score > 0.5


def test_complete__two_neighbours_at_odds_give_nothing():
    main = laid(wording("mayor sold", 0.5), slot("value:count", M))
    one = laid(wording("sold harbour", 0.5), slot("value:count", A, source="12"))
    other = laid(wording("sold harbour", 0.5), slot("value:count", C, source="14"))
    assert by_slot(complete([main, one, other]))["value:count"].outcome is M


def test_complete__a_passage_that_does_not_touch_the_claim_gives_nothing():
    main = laid(wording("mayor sold", 0.5), slot("value:count", M))
    stranger = laid(wording("", 0.0), slot("value:count", A, source="12"))
    assert by_slot(complete([main, stranger]))["value:count"].outcome is M


def test_complete__a_date_of_its_own_is_not_overwritten():
    main = laid(wording("mayor sold", 0.5), slot("date", I, "3 May", "5 May"))
    other = laid(wording("mayor sold", 0.5), slot("date", A, "3 May", "3 May"))
    assert by_slot(complete([main, other]))["date"].source == "5 May"


def test_complete__asks_the_other_passages_for_open_slots_only():
    asked = []
    main = laid(wording("mayor sold", 0.5), slot("value:count", A), slot("date", M, "3 May"))
    comparers = {
        "wording": lambda _: (wording("sold harbour", 0.5),),
        "value": lambda _: asked.append("value") or (),
        "date": lambda _: asked.append("date") or (),
    }
    complete([main, Laid(None, comparers)])
    assert asked == ["date"]


def test_complete__a_speaker_of_its_own_is_not_overwritten():
    main = laid(wording("mayor sold", 0.5), slot("speaker", C, "Berg", "Hall"))
    other = laid(wording("mayor sold", 0.5), slot("speaker", A, "Berg", "Berg"))
    assert by_slot(complete([main, other]))["speaker"].outcome is C


def test_complete__a_quotation_of_somebody_else_fills_nothing():
    main = laid(wording("mayor sold", 0.5), slot("quote", M, "old harbour"))
    other = laid(wording("mayor sold", 0.5), slot("quote", A, "old harbour", "old harbour"), slot("speaker", C, "Berg"))
    same = laid(wording("mayor sold", 0.5), slot("quote", A, "old harbour", "old harbour"), slot("speaker", A, "Berg"))
    assert by_slot(complete([main, other]))["quote"].outcome is M
    assert by_slot(complete([main, same]))["quote"].outcome is A
