"""What professional fact-checkers have published: ClaimReview, by Google's index of it and by the markup of pages.

The markup leads to more: a review names where the claim appeared and what it was held against.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from factcheck.errors import SearchError
from factcheck.model import Page, Query, Source
from factcheck.protocols import Client
from factcheck.search.answers import day_in, json_in, rows_in, text_in
from factcheck.search.recipes import EVENT, FIGURES, QUOTE

ENDPOINT = "https://factchecktools.googleapis.com/v1alpha1/claims:search"
#: Where the key is looked for; it is sent as a header, so that no archive ever holds it.
KEY_NAME = "FACTCHECK_GOOGLE_KEY"
_RESULTS = 5
_OK = 200
_BLOCK = re.compile(rb"<script[^>]{0,200}application/ld\+json[^>]{0,200}>(.*?)</script", re.I | re.S)
#: Links of one review that are followed.
_LEADS = 10


class FactChecks:
    """Asks Google's Fact Check Tools; needs a key in the environment."""

    recipes = frozenset({FIGURES, EVENT, QUOTE})

    def __init__(self, client: Client, *, environ: Mapping[str, str], endpoint: str = ENDPOINT) -> None:
        self._client = client
        self._key = environ.get(KEY_NAME, "")
        self._endpoint = endpoint

    def search(self, query: Query) -> Sequence[Source]:
        """The reviews of claims like the one asked for; raises `SearchError` without a key."""
        if not self._key:
            raise SearchError(f"it needs a key of Google's Fact Check Tools in {KEY_NAME}", reason="no_key")
        asked = {"query": query.text, "pageSize": _RESULTS} | (
            {"languageCode": query.language} if query.language else {}
        )
        answer = self._client.get(f"{self._endpoint}?{urlencode(asked)}", {"X-Goog-Api-Key": self._key})
        found = json_in(answer.body, who="Fact Check Tools")
        if answer.status != _OK:
            raise SearchError(f"Fact Check Tools answered {answer.status}: {_complaint(found)}")
        reviews = [review for claim in rows_in(found, "claims") for review in rows_in(claim, "claimReview")]
        return tuple(
            Source(
                url=url,
                provider="factchecks",
                rank=rank,
                title=text_in(review, "title"),
                published=day_in(review, "reviewDate"),
            )
            for rank, review in enumerate(reviews)
            if (url := text_in(review, "url"))
        )


def leads_of(page: Page) -> tuple[Source, ...]:
    """Where a page's ClaimReview markup points: the reviewed claim's appearances and what it was held against."""
    found = [url for review in _reviews(page.body) for url in _addresses(review)]
    urls = [url for url in dict.fromkeys(found) if url not in (page.url, page.final_url)]
    return tuple(Source(url=url, provider="factchecks", rank=rank) for rank, url in enumerate(urls[:_LEADS]))


def _complaint(answer: dict[str, Any]) -> str:
    error = answer.get("error")
    return str(error.get("message", error) if isinstance(error, dict) else error)[:200]


def _reviews(body: bytes) -> Iterator[dict[str, Any]]:
    for block in _BLOCK.findall(body):
        try:
            held = json.loads(block, strict=False)
        except (ValueError, RecursionError):
            continue
        for item in _objects(held):
            kinds = item.get("@type")
            if "ClaimReview" in (kinds if isinstance(kinds, list) else [kinds]):
                yield item


def _objects(held: Any) -> Iterator[dict[str, Any]]:
    """The objects of a block: one, a list of them, or a graph."""
    for item in held if isinstance(held, list) else [held]:
        if isinstance(item, dict):
            yield item
            if "@graph" in item:
                yield from _objects(item["@graph"])


def _addresses(review: dict[str, Any]) -> Iterator[str]:
    """Addresses under the keys by which a review points away from itself."""
    reviewed = review.get("itemReviewed")
    held = [review.get("citation"), review.get("isBasedOn")]
    if isinstance(reviewed, dict):
        held += [reviewed.get(key) for key in ("appearance", "firstAppearance", "citation", "url")]
    for each in held:
        for item in each if isinstance(each, list) else [each]:
            url = item.get("url", item.get("@id")) if isinstance(item, dict) else item
            if isinstance(url, str) and url.startswith(("http://", "https://")):
                yield url
