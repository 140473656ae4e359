"""What every fetcher promises, the real one and the one that stands in for it."""

import pytest
import responses

from factcheck.errors import FetchError
from factcheck.fetch.http import HttpFetcher, WebOptions, web_client
from factcheck.fetch.pace import Pace
from factcheck.protocols import Fetcher
from factcheck.testing import CannedFetcher

URL = "https://paper.example/story"


@pytest.fixture(params=["http", "canned"])
def fetcher(request):
    if request.param == "canned":
        yield CannedFetcher({URL: b"<p>Two died."})
        return
    with responses.RequestsMock(assert_all_requests_are_fired=False) as web:
        web.get(URL, body=b"<p>Two died.", content_type="text/html")
        web.get(f"{URL}/gone", status=404)
        yield HttpFetcher(web_client(WebOptions(user_agent="tester", robots=False), Pace(0.0)))


def test_fetcher__brings_the_bytes(fetcher):
    held: Fetcher = fetcher
    page = held.fetch(URL)
    assert (page.url, page.final_url, page.status, page.body) == (URL, URL, 200, b"<p>Two died.")
    assert page.content_type == "text/html"


def test_fetcher__says_why_it_cannot(fetcher):
    with pytest.raises(FetchError, match="gone") as caught:
        fetcher.fetch(f"{URL}/gone")
    assert caught.value.reason == "not_found"
