import pytest

from factcheck.fetch.verdicts import page_of, refusal
from factcheck.model import Snapshot

STORY = b"<p>" + b"A sentence of the story as it stands. " * 60 + b"</p>"
NOT_FREE = b'<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>'
FORM = b'<form><input name="u"><input type=password></form>'


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (STORY, None),
        (NOT_FREE + STORY, None),
        (NOT_FREE + b"<p>The lead. Subscribe to read on.</p>", "paywall"),
        (NOT_FREE + b"<script>" + b"x" * 9000 + b"</script><p>The lead.</p>", "paywall"),
        (FORM + STORY, None),
        (FORM + b"<p>Please log in.</p>", "login"),
        (b" \n\t", "empty"),
    ],
)
def test_a_wall_is_known_by_its_mark_and_by_how_little_stands_beside_it(body, reason):
    found = refusal(Snapshot(url="http://a.example/a", body=body, status=200))
    assert (found[0] if found else None) == reason


@pytest.mark.parametrize(
    ("asked", "arrived", "reason"),
    [
        ("/story", "/login?next=/story", "login"),
        ("/story", "/accounts/login/", "login"),
        ("/login-law-passed", "/login-law-passed/", None),
        ("/story", "/news/signing-ceremony", None),
    ],
)
def test_a_redirect_to_a_login_is_a_login(asked, arrived, reason):
    found = refusal(
        Snapshot(url=f"http://a.example{asked}", final_url=f"http://a.example{arrived}", body=STORY, status=200)
    )
    assert (found[0] if found else None) == reason


def test_the_page_is_the_answer_less_its_headers():
    answer = Snapshot(url="http://a.example/a", body=STORY, status=200, headers=(("ETag", "x"),))
    assert page_of(answer) == answer.page()
    assert Snapshot.of_page(answer.page()).id == answer.id
