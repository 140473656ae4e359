"""All questions to all providers: what they name, once each, gated; what failed, as problems."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import chain, zip_longest

from factcheck.errors import SourceError
from factcheck.model import Problem, Query, Source
from factcheck.protocols import Searcher
from factcheck.search.gates import gate
from factcheck.search.recipes import ARTICLE
from factcheck.text.addresses import page_key

#: Questions put to one provider for one article: at one a second, under a minute.
MOST_QUERIES = 40
#: Failures in a row after which a provider is left alone for this article.
_PATIENCE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """An address that was seen and not read, and why."""

    url: str
    provider: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What all providers came to: candidates in the order to read them, the refused, and the problems."""

    sources: tuple[Source, ...] = ()
    refused: tuple[Refused, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answers:
    sources: tuple[Source, ...]
    problems: tuple[Problem, ...]


def look_up(queries: Sequence[Query], searchers: Mapping[str, Searcher], *, article_url: str | None = None) -> Found:
    """Candidates from all providers: what the article itself leads to first, then in turns; no page named twice."""
    with ThreadPoolExecutor(max_workers=max(1, len(searchers))) as pool:
        asked = [pool.submit(_ask, name, searcher, queries) for name, searcher in searchers.items()]
        answers = [each.result() for each in asked]
    kept: list[Source] = []
    refused: list[Refused] = []
    leading = {name for name, searcher in searchers.items() if ARTICLE in searcher.recipes}
    first = [answer.sources for name, answer in zip(searchers, answers, strict=True) if name in leading]
    rest = [answer.sources for name, answer in zip(searchers, answers, strict=True) if name not in leading]
    for source in _each_once(chain(_in_turns(first), _in_turns(rest))):
        reason = None if source.held else gate(source.url, article_url)
        if reason:
            refused.append(Refused(url=source.url, provider=source.provider, reason=reason))
        else:
            kept.append(source)
    problems = tuple(problem for answer in answers for problem in answer.problems)
    return Found(sources=tuple(kept), refused=tuple(refused), problems=problems)


def _ask(name: str, searcher: Searcher, queries: Sequence[Query]) -> _Answers:
    """What one provider names for the questions it can answer; the first of each question before the seconds."""
    lists: list[Sequence[Source]] = []
    failures: list[SourceError] = []
    in_a_row = 0
    for query in put_to(searcher, queries):
        try:
            lists.append(searcher.search(query))
            in_a_row = 0
        except SourceError as error:
            failures.append(error)
            in_a_row += 1
            if in_a_row == _PATIENCE:
                break
    left = " and was left alone" if in_a_row == _PATIENCE else ""
    return _Answers(sources=tuple(_in_turns(lists)), problems=tuple(_problem(name, failures, left)))


def put_to(searcher: Searcher, queries: Sequence[Query]) -> Sequence[Query]:
    """The questions a provider is asked: those it can answer, and of too many an even choice over the article."""
    fitting = [query for query in queries if query.recipe in searcher.recipes]
    step = max(1.0, len(fitting) / MOST_QUERIES)
    return [fitting[int(place * step)] for place in range(min(len(fitting), MOST_QUERIES))]


def _problem(name: str, failures: Sequence[SourceError], left: str) -> Iterator[Problem]:
    """One problem a provider, however many of its answers failed."""
    if failures:
        times = f"{len(failures)} questions" if len(failures) > 1 else "a question"
        detail = f"{name} failed on {times}{left}: {failures[0]}"
        yield Problem(stage="search", where=name, reason=failures[0].reason, detail=detail)


def _in_turns(lists: Sequence[Sequence[Source]]) -> Iterator[Source]:
    for turn in zip_longest(*lists):
        yield from (source for source in turn if source is not None)


def _each_once(sources: Iterator[Source]) -> Iterator[Source]:
    seen: set[str] = set()
    for source in sources:
        key = page_key(source.url) if "://" in source.url else source.url
        if key not in seen:
            seen.add(key)
            yield source
