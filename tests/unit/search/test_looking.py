from collections.abc import Sequence

from factcheck.errors import SearchError
from factcheck.model import Page, Query, Source
from factcheck.search.looking import MOST_QUERIES, look_up, put_to
from factcheck.search.recipes import ARTICLE, NAMES, QUOTE

QUERIES = [
    Query(text="t", recipe=ARTICLE),
    *(Query(text=f"n{number}", recipe=NAMES) for number in range(6)),
    Query(text="q", recipe=QUOTE),
]


class Fixed:
    """Answers each question with the addresses it is given; a question it is not given fails."""

    def __init__(self, answers: dict[str, Sequence[str]], *recipes: str, held: Page | None = None) -> None:
        self.recipes = frozenset(recipes or [NAMES])
        self.asked: list[str] = []
        self._answers = answers
        self._held = held

    def search(self, query: Query) -> Sequence[Source]:
        self.asked.append(query.text)
        if query.text not in self._answers:
            raise SearchError(f"no answer to {query.text}")
        return [Source(url=url, provider="x", held=self._held) for url in self._answers[query.text]]


def every(answer: Sequence[str]) -> dict[str, Sequence[str]]:
    return {query.text: answer for query in QUERIES}


def test_providers_take_turns_and_a_page_is_named_once():
    one = Fixed({**every([]), "n0": ["https://a.example/1", "https://a.example/2"]})
    two = Fixed({**every([]), "n0": ["http://www.a.example/1?utm_source=x", "https://b.example/3"]})
    found = look_up(QUERIES, {"one": one, "two": two})
    assert [source.url for source in found.sources] == [
        "https://a.example/1",
        "https://a.example/2",
        "https://b.example/3",
    ]


def test_what_the_article_leads_to_comes_first():
    late = Fixed({**every([]), "n0": ["https://a.example/1"]})
    own = Fixed({"t": ["https://c.example/cited"]}, ARTICLE)
    assert look_up(QUERIES, {"late": late, "cited": own}).sources[0].url == "https://c.example/cited"
    assert own.asked == ["t"]


def test_gates_refuse_and_say_so_but_not_what_is_held():
    names = ["https://a.example/", "https://a.example/x"]
    found = look_up(QUERIES, {"one": Fixed({**every([]), "n0": names})}, article_url="http://a.example/x/")
    assert found.sources == ()
    assert {each.reason for each in found.refused} == {"front_page", "the_article_itself"}
    kept = look_up(QUERIES, {"own": Fixed({**every([]), "n0": names[:1]}, held=Page(url="x", body=b""))})
    assert len(kept.sources) == 1


def test_a_provider_that_fails_costs_one_problem_and_not_the_others():
    broken, good = Fixed({}), Fixed(every(["https://a.example/1"]))
    found = look_up(QUERIES, {"broken": broken, "good": good})
    assert [(problem.stage, problem.where, problem.reason) for problem in found.problems] == [
        ("search", "broken", "search_failed")
    ]
    assert "3 questions and was left alone" in found.problems[0].detail
    assert len(broken.asked) == 3
    assert len(found.sources) == 1


def test_a_provider_that_fails_now_and_then_is_asked_on():
    sometimes = Fixed({"n1": ["https://a.example/1"], "n3": [], "n5": []})
    found = look_up(QUERIES, {"sometimes": sometimes})
    assert len(sometimes.asked) == 6
    assert len(found.problems) == 1
    assert len(found.sources) == 1


def test_of_too_many_questions_an_even_choice_is_put():
    many = [Query(text=str(number), recipe=NAMES) for number in range(500)]
    put = [int(query.text) for query in put_to(Fixed({}), many)]
    assert len(put) == MOST_QUERIES
    assert put == sorted(set(put))
    assert put[-1] > 480
