"""ClaimReview markup (schema.org, JSON-LD) for the claims a reviewer has accepted, and for no others.

It is no plain renderer: a machine publishes no ratings, so it wants to be told which claims, by whom, and when.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from factcheck.model import Cause, Claim, Finding, Label, Report
from factcheck.render.sources import safe_link

#: The scale that readers of the markup know: 1 is the worst, 5 the best.
_WORST, _BEST = 1, 5
#: Rating and words by cause; what nothing was found for is not published.
_RATINGS: dict[Cause, tuple[int, str]] = {
    Cause.CORROBORATED: (5, "Supported by sources"),
    Cause.SINGLE_ORIGIN: (4, "Supported by one source"),
    Cause.CONFLICTING: (3, "Sources conflict"),
    Cause.MISQUOTED: (2, "Misquoted"),
    Cause.MISATTRIBUTED: (2, "Said by someone else"),
    Cause.REFUTED: (1, "Disputed by sources"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """Who answers for the verdicts, where the report's page is published, and since when."""

    publisher: str
    url: str
    published: date


def claim_reviews(report: Report, accepted: Collection[str], review: Review) -> str:
    """The accepted claims as JSON-LD, ending in a newline; `accepted` holds claim ids."""
    graph = [
        _claim_review(number, finding, report, review)
        for number, finding in enumerate(report.findings, 1)
        if finding.claim.id in accepted and finding.verdict.label is not Label.UNSOURCED
    ]
    # inside a page a "</script>" in a quote would end the markup
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, indent=2)
    return text.replace("</", "<\\/") + "\n"


def _claim_review(number: int, finding: Finding, report: Report, review: Review) -> dict[str, Any]:
    value, words = _RATINGS[finding.verdict.cause]
    return {
        "@type": "ClaimReview",
        "claimReviewed": finding.claim.text,
        "url": f"{review.url}#claim-{number}",
        "datePublished": review.published.isoformat(),
        "author": {"@type": "Organization", "name": review.publisher, "url": review.url},
        "itemReviewed": _item(finding.claim, report),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": value,
            "worstRating": _WORST,
            "bestRating": _BEST,
            "alternateName": words,
        },
        "reviewBody": finding.verdict.rationale,
    }


def _item(claim: Claim, report: Report) -> dict[str, Any]:
    """The claim as made: by whom, when and where, as far as that is known."""
    article, link = report.article, safe_link(report.article.url)
    return {
        "@type": "Claim",
        **({"author": {"@type": "Thing", "name": claim.speaker}} if claim.speaker else {}),
        **({"datePublished": article.published.isoformat()} if article.published else {}),
        **({"appearance": {"@type": "Article", "url": link, "headline": article.title or ""}} if link else {}),
    }
