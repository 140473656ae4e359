"""Query to sources: who is asked, by name.

A name may carry what it needs: ``wikipedia:de``, ``wikipedia:https://wiki.example/api.php``,
``searxng:https://search.example``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from factcheck.errors import ConfigError
from factcheck.protocols import Client, Fetcher, Searcher
from factcheck.registry import pick
from factcheck.search.cited import Cited
from factcheck.search.factchecks import FactChecks
from factcheck.search.feeds import Feeds, Memory
from factcheck.search.gdelt import Gdelt
from factcheck.search.local import Corpus, Local
from factcheck.search.mediawiki import MediaWiki
from factcheck.search.searxng import Searxng

__all__ = ["DEFAULT", "SEARCHERS", "Reach", "searchers_of"]

#: What ``--search default`` stands for: no key, no account, no instance of one's own.
DEFAULT = ("cited", "wikipedia", "gdelt", "feeds")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """What providers may use: ways to ask, the article's links and language, the user's feeds and corpus."""

    fetcher: Fetcher
    client: Client
    memory: Callable[[], Memory]
    corpus: Callable[[], Corpus]
    links: Sequence[str] = ()
    language: str = "en"
    feeds: Sequence[str] = ()
    environ: Mapping[str, str] = field(default_factory=dict)


def _wiki(reach: Reach, said: str) -> Searcher:
    if "://" in said:
        return MediaWiki(reach.fetcher, endpoint=said)
    return MediaWiki(reach.fetcher, language=said or reach.language)


def _searxng(reach: Reach, said: str) -> Searcher:
    if "://" not in said:
        raise ConfigError("searxng needs the address of an instance: --search searxng:https://search.example")
    return Searxng(reach.fetcher, instance=said)


SEARCHERS: dict[str, Callable[[Reach, str], Searcher]] = {
    "cited": lambda reach, _: Cited(reach.links),
    "wikipedia": _wiki,
    "searxng": _searxng,
    "gdelt": lambda reach, _: Gdelt(reach.fetcher),
    "feeds": lambda reach, _: Feeds(reach.fetcher, addresses=reach.feeds, memory=reach.memory()),
    "factchecks": lambda reach, _: FactChecks(reach.client, environ=reach.environ),
    "local": lambda reach, _: Local(reach.corpus()),
}


def searchers_of(names: Sequence[str], reach: Reach) -> dict[str, Searcher]:
    """The providers by the names they were asked for by; raises `ConfigError` for one that is none."""
    usual = [name for name in DEFAULT if name != "feeds" or reach.feeds]
    every = [part for name in names for part in (usual if name == "default" else (name,))]
    return {name: _searcher(name, reach) for name in dict.fromkeys(every)}


def _searcher(name: str, reach: Reach) -> Searcher:
    known, _, said = name.partition(":")
    return pick(SEARCHERS, known, "search provider")(reach, said)
