"""Sources found by searching: questions written, providers asked, candidates gated and fetched, leads followed."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from factcheck.config import Settings
from factcheck.model import Article, Claim, Page, Problem, Query, Source
from factcheck.search import Reach, searchers_of
from factcheck.search.cited import written_links
from factcheck.search.factchecks import leads_of
from factcheck.search.gates import gate
from factcheck.search.looking import Found, Refused, look_up, put_to
from factcheck.search.recipes import write_all
from factcheck.store.corpus import Corpus
from factcheck.store.feeds import FeedEntries
from factcheck.text.addresses import page_key
from factcheck.web import Web

#: Addresses followed from the markup of fact-checks.
_LEADS = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What searching brought: pages and problems, the questions asked for each claim, and an account of it all."""

    pages: tuple[Page | Problem, ...] = ()
    asked: Mapping[str, tuple[str, ...]]
    account: dict[str, Any]
    note: str


def gather(
    article: Article, claims: Sequence[Claim], names: Sequence[str], web: Web, settings: Settings, links: Sequence[str]
) -> Gathered:
    """Everything the providers called `names` lead to; raises `ConfigError` for a name that is none."""
    queries, of_claim = write_all(article, claims)
    opened: list[FeedEntries | Corpus] = []
    try:
        searchers = searchers_of(names, _reach(article, web, settings, links, opened))
        found = look_up(queries, searchers, article_url=article.url)
        pages, refused = _read(found, article, web, settings.max_pages, follow="factchecks" in searchers)
    finally:
        for each in opened:
            each.close()
    asked = {query for searcher in searchers.values() for query in put_to(searcher, queries)}
    put = [query for query in queries if query in asked]
    return Gathered(
        pages=(*found.problems, *pages),
        asked={claim: tuple(query.text for query in own if query in asked) for claim, own in of_claim.items()},
        account=_account(list(searchers), put, found, refused),
        note=_note(list(searchers), len(put), pages, refused),
    )


def _reach(
    article: Article, web: Web, settings: Settings, links: Sequence[str], opened: list[FeedEntries | Corpus]
) -> Reach:
    """What the providers may use; what they open is put into `opened`."""

    def memory() -> FeedEntries:
        opened.append(entries := FeedEntries(Path(settings.corpus)))
        return entries

    def corpus() -> Corpus:
        opened.append(held := Corpus(Path(settings.corpus)))
        return held

    return Reach(
        fetcher=web.interfaces,
        client=web.client,
        memory=memory,
        corpus=corpus,
        links=[*links, *written_links(article.text)],
        language=article.language or "en",
        feeds=settings.feeds,
        environ=os.environ,
    )


def _read(
    found: Found, article: Article, web: Web, most: int, *, follow: bool
) -> tuple[list[Page | Problem], list[Refused]]:
    """The pages of the candidates, then those that their fact-check markup leads to; and all that was refused."""
    refused = [*found.refused, *(_left_out(source) for source in found.sources[most:])]
    pages = _pages(found.sources[:most], web)
    if follow:
        seen = {page_key(source.url) for source in found.sources}
        leads = dict.fromkeys(lead for page in pages if isinstance(page, Page) for lead in leads_of(page))
        fresh = [lead for lead in leads if page_key(lead.url) not in seen and not gate(lead.url, article.url)]
        pages += _pages(fresh[:_LEADS], web)
    refused += [_itself(page) for page in pages if isinstance(page, Page) and _is_article(page, article)]
    return [page for page in pages if isinstance(page, Problem) or not _is_article(page, article)], refused


def _pages(sources: Sequence[Source], web: Web) -> list[Page | Problem]:
    fetched = iter(web.fetch([source.url for source in sources if source.held is None]))
    return [source.held or next(fetched) for source in sources]


def _is_article(page: Page, article: Article) -> bool:
    """Whether an address led to the article itself after all."""
    return gate(page.final_url or page.url, article.url) == "the_article_itself"


def _itself(page: Page) -> Refused:
    return Refused(url=page.url, provider="", reason="the_article_itself")


def _left_out(source: Source) -> Refused:
    return Refused(url=source.url, provider=source.provider, reason="beyond_max_pages")


def _account(names: Sequence[str], put: Sequence[Query], found: Found, refused: Sequence[Refused]) -> dict[str, Any]:
    """What ``run.json`` says of the search."""
    return {
        "providers": list(names),
        "questions": [{"text": query.text, "recipe": query.recipe, "language": query.language} for query in put],
        "named": [{"url": source.url, "provider": source.provider, "title": source.title} for source in found.sources],
        "refused": [asdict(each) for each in refused],
    }


def _note(names: Sequence[str], questions: int, pages: Sequence[Page | Problem], refused: Sequence[Refused]) -> str:
    """One sentence for the reader of the report."""
    failed = sum(isinstance(page, Problem) for page in pages)
    said = f"Searched with {', '.join(names)}: {questions} questions, {len(pages) - failed} pages read, {failed} failed"
    return f"{said}, {len(refused)} not read{''.join(_reasons(refused))}."


def _reasons(refused: Sequence[Refused]) -> Iterator[str]:
    counts = sorted(Counter(each.reason for each in refused).items())
    if counts:
        yield f" ({', '.join(f'{count} {reason}' for reason, count in counts)})"
