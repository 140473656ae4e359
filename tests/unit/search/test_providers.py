import gzip
import json
from collections.abc import Mapping
from contextlib import suppress
from datetime import date

import pytest
import responses
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.errors import ConfigError, SearchError, SourceError, UnknownNameError
from factcheck.model import Page, Query, Snapshot
from factcheck.search import DEFAULT, SEARCHERS, Reach, searchers_of
from factcheck.search.cited import Cited
from factcheck.search.factchecks import ENDPOINT as FACT_CHECKS
from factcheck.search.factchecks import KEY_NAME, FactChecks, leads_of
from factcheck.search.feeds import Feeds, entries_of
from factcheck.search.gdelt import ENDPOINT as GDELT
from factcheck.search.gdelt import Gdelt
from factcheck.search.mediawiki import MediaWiki
from factcheck.search.recipes import EVENT, FIGURES, NAMES, PLACE
from factcheck.search.searxng import Searxng
from factcheck.store.feeds import FeedEntries

FLOOD = Query(text="Morava Olomouc 41", recipe=FIGURES, language="en", around=date(2024, 3, 5))
THERE = Query(text="Olomouc 41", recipe=PLACE, language="cs", around=date(2024, 3, 5))


KEYS = ["query", "pages", "results", "articles", "claims", "claimReview", "error", "url", "fullurl", "title", "index",
        "seendate", "publishedDate", "reviewDate", "unresponsive_engines"]  # fmt: skip


class Answering:
    """A client that answers everything with one object."""

    def __init__(self, answer: object) -> None:
        self._body = json.dumps(answer).encode()

    def get(self, url: str, headers: Mapping[str, str]) -> Snapshot:
        return Snapshot(url=url, body=self._body, status=200)


@pytest.fixture
def web():
    with responses.RequestsMock() as mocked:
        yield mocked


# MediaWiki


def test_wikipedia_is_asked_in_the_language_of_the_question(canned):
    second = {"title": "B", "fullurl": "https://x/b", "index": 2}
    first = {"title": "A", "fullurl": "https://x/a", "index": 1}
    fetcher = canned({"query": {"pages": [second, first, {"title": "no url"}]}})
    wiki = MediaWiki(fetcher, language="de")
    assert [source.title for source in wiki.search(FLOOD)] == ["A", "B"]
    wiki.search(THERE)
    assert fetcher.asked[0].startswith("https://de.wikipedia.org/w/api.php?")
    assert fetcher.asked[1].startswith("https://cs.wikipedia.org/w/api.php?")


@pytest.mark.parametrize("answer", [{}, {"query": {}}, {"query": {"pages": "odd"}}, {"batchcomplete": True}])
def test_a_wiki_without_results_names_nothing(canned, answer):
    assert MediaWiki(canned(answer)).search(FLOOD) == ()


@pytest.mark.parametrize(
    "answer", [b"<html>not found", b"[" * 100_000, b"[]", {"error": {"info": "busy"}}, {"error": "odd"}, b""]
)
def test_a_wiki_that_answers_otherwise_is_a_search_error(canned, answer):
    with pytest.raises(SearchError):
        MediaWiki(canned(answer)).search(FLOOD)


# SearXNG


def test_searxng_results_with_their_days(canned):
    fetcher = canned({"results": [{"url": "https://a/1", "title": "A", "publishedDate": "2024-03-04T10:00:00"},
                                  {"title": "no url"}, {"url": "https://a/2", "publishedDate": None}]})  # fmt: skip
    found = Searxng(fetcher, instance="https://search.example/").search(FLOOD)
    assert [(source.url, source.published) for source in found] == [
        ("https://a/1", date(2024, 3, 4)),
        ("https://a/2", None),
    ]
    assert fetcher.asked == ["https://search.example/search?q=Morava+Olomouc+41&format=json&language=en"]


def test_an_instance_whose_engines_are_all_silent_has_failed(canned):
    with pytest.raises(SearchError, match="bing"):
        Searxng(canned({"results": [], "unresponsive_engines": [["bing", "timeout"]]}), instance="https://s").search(
            FLOOD
        )
    assert Searxng(canned({"results": []}), instance="https://s").search(FLOOD) == ()


# GDELT: the shapes its interface answers in


def test_gdelt_lists_articles_around_the_day(web, fetcher):
    articles = [{"url": "https://a.example/1", "url_mobile": "", "title": "Flood", "seendate": "20240304T101500Z",
                 "socialimage": "", "domain": "a.example", "language": "English", "sourcecountry": "Chad"}]  # fmt: skip
    web.get(GDELT, json={"articles": articles})
    (found,) = Gdelt(fetcher).search(FLOOD)
    assert (found.url, found.title, found.published) == ("https://a.example/1", "Flood", date(2024, 3, 4))
    asked = web.calls[0].request.params
    assert asked["startdatetime"] == "20240213000000"
    assert asked["enddatetime"] == "20240319235959"
    assert asked["query"] == "Morava Olomouc 41"


def test_gdelt_is_asked_in_the_language_of_the_place(canned):
    fetcher = canned({})
    assert Gdelt(fetcher).search(THERE) == ()
    assert "Olomouc+41+sourcelang%3Aczech" in fetcher.asked[0]


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (200, "The specified phrase is too short.", "search_failed"),
        (429, "Please limit requests to one every 5 seconds", "rate_limited"),
        (500, "", "server_error"),
    ],
)
def test_gdelt_complains_in_plain_text(fetcher, status, body, reason):
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        web.get(GDELT, body=body, status=status, content_type="text/html")
        with pytest.raises(SourceError) as failed:
            Gdelt(fetcher).search(FLOOD)
    assert failed.value.reason == reason


# Fact-checks


def test_fact_checks_need_a_key_and_send_it_where_no_archive_keeps_it(web, client):
    review = {"publisher": {"name": "P", "site": "p.example"}, "url": "https://p.example/check", "title": "No, not 90",
              "reviewDate": "2024-03-10T00:00:00Z", "textualRating": "False", "languageCode": "en"}  # fmt: skip
    web.get(FACT_CHECKS, json={"claims": [{"text": "90 people died", "claimReview": [review]}], "nextPageToken": "x"})
    (found,) = FactChecks(client, environ={KEY_NAME: "secret"}).search(FLOOD)
    assert (found.url, found.published) == ("https://p.example/check", date(2024, 3, 10))
    request = web.calls[0].request
    assert request.headers["X-Goog-Api-Key"] == "secret"
    assert "secret" not in request.url


def test_without_a_key_the_provider_says_what_it_needs(client):
    with pytest.raises(SearchError, match=KEY_NAME) as failed:
        FactChecks(client, environ={}).search(FLOOD)
    assert failed.value.reason == "no_key"


def test_a_wrong_key_is_quoted_without_the_key(web, client):
    web.get(FACT_CHECKS, json={"error": {"code": 400, "message": "API key not valid."}}, status=400)
    with pytest.raises(SearchError, match="not valid") as failed:
        FactChecks(client, environ={KEY_NAME: "secret"}).search(FLOOD)
    assert "secret" not in str(failed.value)


REVIEW = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": ["ClaimReview"],
            "claimReviewed": "90 people died",
            "itemReviewed": {
                "@type": "Claim",
                "appearance": [{"@type": "NewsArticle", "url": "https://a.example/90-dead"}],
                "firstAppearance": "https://b.example/first",
            },
            "citation": ["https://gov.example/count", "not an address", "https://p.example/check"],
        },
        {"@type": "NewsArticle", "citation": "https://c.example/no-review"},
    ],
}


def test_the_markup_of_a_fact_check_leads_to_what_it_reviewed_and_cited():
    body = f'<html><script type="application/ld+json">{json.dumps(REVIEW)}</script></html>'.encode()
    assert [source.url for source in leads_of(Page(url="https://p.example/check", body=body))] == [
        "https://gov.example/count",
        "https://a.example/90-dead",
        "https://b.example/first",
    ]


@pytest.mark.parametrize("body", [b"", b"<script type='application/ld+json'>{broken</script>", b"<p>ClaimReview</p>",
                                  b"<script type='application/ld+json'>" + b"[" * 5000 + b"</script>"])  # fmt: skip
def test_a_page_without_sound_markup_leads_nowhere(body):
    assert leads_of(Page(url="x", body=body)) == ()


# Feeds

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>P</title>
<item><title>Flood in Olomouc kills 41</title><link>https://p.example/flood</link>
<description>The Morava rose.</description><pubDate>Mon, 04 Mar 2024 10:00:00 GMT</pubDate></item>
<item><title>Olomouc opens a library</title><link>https://p.example/library</link></item>
<item><title>No address</title></item><item><title>Odd</title><link>javascript:alert(1)</link></item>
</channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><title>Morava in flood at Olomouc</title>
<link href="https://q.example/flood"/><updated>2024-03-05T08:00:00Z</updated><summary>x</summary></entry></feed>"""


def test_entries_of_rss_and_atom():
    assert [(entry.url, entry.published) for entry in entries_of(RSS)] == [
        ("https://p.example/flood", date(2024, 3, 4)),
        ("https://p.example/library", None),
    ]
    assert [(entry.url, entry.published) for entry in entries_of(ATOM)] == [
        ("https://q.example/flood", date(2024, 3, 5))
    ]


@pytest.mark.parametrize("body", [b"<html><p>no feed", b"", b"\x00\x01", gzip.compress(RSS), __file__.encode()])
def test_what_is_no_feed_is_said_to_be_none(body):
    with pytest.raises(SearchError):
        entries_of(body)


def test_feeds_remember_what_they_carried(web, fetcher, tmp_path):
    web.get("https://p.example/rss", body=RSS)
    first = Feeds(fetcher, addresses=["https://p.example/rss"], memory=FeedEntries(tmp_path / "f.sqlite"))
    assert [source.url for source in first.search(FLOOD)] == ["https://p.example/flood"]
    web.replace("GET", "https://p.example/rss", body=ATOM)
    later = Feeds(fetcher, addresses=["https://p.example/rss"], memory=FeedEntries(tmp_path / "f.sqlite"))
    found = later.search(Query(text="flood Olomouc Morava", recipe=EVENT))
    assert {source.url for source in found} == {"https://p.example/flood", "https://q.example/flood"}
    assert len(web.calls) == 2


def test_one_shared_word_is_no_subject(canned):
    feeds = Feeds(canned(RSS), addresses=["https://p.example/rss"], memory=FeedEntries())
    assert feeds.search(Query(text="Olomouc castle", recipe=NAMES)) == ()
    assert len(feeds.search(Query(text="Olomouc library", recipe=NAMES))) == 1


def test_feeds_none_of_which_can_be_read_have_failed(canned):
    with pytest.raises(SearchError, match="no feed could be read"):
        Feeds(canned(b"<html>"), addresses=["https://p.example/rss"], memory=FeedEntries()).search(FLOOD)
    with pytest.raises(SearchError, match=r"factcheck\.toml"):
        Feeds(canned(RSS), addresses=[], memory=FeedEntries()).search(FLOOD)


# Whatever comes back

ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=4),
    max_leaves=12,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(answer=st.dictionaries(st.sampled_from(KEYS), ODD, max_size=5))
def test_no_answer_is_more_than_a_search_error(canned, answer):
    """Interfaces change; what they then send may cost their answer, never the run."""
    fetcher = canned(answer)
    client = Answering(answer)
    for provider in (
        MediaWiki(fetcher),
        Searxng(fetcher, instance="https://s.example"),
        Gdelt(fetcher),
        FactChecks(client, environ={KEY_NAME: "k"}),
    ):
        with suppress(SearchError):
            assert all(isinstance(source.url, str) for source in provider.search(FLOOD))


# The table


def test_cited_links_come_once_in_order():
    assert [source.url for source in Cited(["https://b/", "https://a/", "https://b/"]).search(FLOOD)] == [
        "https://b/",
        "https://a/",
    ]


@pytest.fixture
def reach(canned):
    def none():
        raise AssertionError("opened without need")

    return Reach(fetcher=canned({}), client=canned({}), memory=none, corpus=none, language="de")


def test_names_carry_what_they_need(reach):
    found = searchers_of(
        ["wikipedia:fr", "wikipedia:https://w.example/api.php", "searxng:https://s.example", "cited"], reach
    )
    assert list(found) == ["wikipedia:fr", "wikipedia:https://w.example/api.php", "searxng:https://s.example", "cited"]


def test_default_stands_for_the_usual_without_feeds_where_none_is_listed(reach):
    assert tuple(searchers_of(["default", "cited"], reach)) == tuple(name for name in DEFAULT if name != "feeds")


@pytest.mark.parametrize(("name", "error"), [("searxng", ConfigError), ("bing", UnknownNameError)])
def test_a_name_that_cannot_be_used_is_a_sentence(reach, name, error):
    with pytest.raises(error):
        searchers_of([name], reach)


def test_every_provider_is_documented(pytestconfig):
    text = (pytestconfig.rootpath / "docs" / "fetching.md").read_text()
    assert [name for name in SEARCHERS if f"`{name}" not in text] == []
