"""Pages in: from disk and from the web. Each adapter does one thing and wraps the next."""

from factcheck.fetch.files import page_of, pages_of
from factcheck.fetch.http import HttpFetcher, WebOptions, user_agent, web_client
from factcheck.fetch.limits import Limits
from factcheck.fetch.pace import Pace
from factcheck.fetch.pool import fetch_all, fetched
from factcheck.fetch.reasons import REASONS

__all__ = [
    "REASONS",
    "HttpFetcher",
    "Limits",
    "Pace",
    "WebOptions",
    "fetch_all",
    "fetched",
    "page_of",
    "pages_of",
    "user_agent",
    "web_client",
]
