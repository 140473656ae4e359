"""Which documents are one voice, and which repeat the article under check.

Two documents are one voice if they are one page, carry one agency's story, come from one publisher, or share
so many runs of five words that one is an excerpt or an edited copy of the other. Containment, not
likeness, is measured: a short excerpt of a long story is all copy.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from urllib.parse import urlsplit

from factcheck.model import Article, Document, Origin, content_id
from factcheck.origins.retellings import passes_on
from factcheck.text.tokens import fold

#: Runs of this many words are rarely shared by chance.
SHINGLE = 5
#: Long texts keep the runs whose checksum is a multiple of this: an eighth tells copies as well as all of them do.
SKETCH = 8
#: Texts of fewer runs keep all of them, lest nothing be left.
KEEP_ALL = 400
#: Share of the shorter text's runs that the longer must hold.
CONTAINED = 0.25
#: Texts of so many words are not the same by chance; too short for runs of five to tell, they are compared whole.
_SENTENCE = 6
#: One or two runs in common are a name or a phrase, not a copy.
FEWEST = 8


def group_origins(article: Article, documents: Sequence[Document]) -> tuple[Origin, ...]:
    """The documents as groups of one voice, each document in exactly one; copies of the article are one circular group.

    The order of `documents` changes nothing.
    """
    ordered = sorted(documents, key=lambda document: document.id)
    copies = _copies(article, ordered)
    others = [document for document in ordered if document.id not in copies]
    ties = [*_same_fields(others), *_shared_runs(others)] if len(others) > 1 else []
    voices = tuple(_origin(members, ties) for members in _join([document.id for document in others], ties))
    return (_circle(copies), *voices) if copies else voices


#: Two document ids and the reason why they are one voice.
Tie = tuple[str, str, str]


def _same_fields(documents: Sequence[Document]) -> Iterator[Tie]:
    """Ties of documents that give the same answer to one of the questions below."""
    first: dict[tuple[str, str], str] = {}
    for document in documents:
        for why, answer in _voice_of(document):
            other = first.setdefault((_field(why), answer), document.id)
            if other != document.id:
                yield other, document.id, why


def _field(why: str) -> str:
    """The publisher of one page and the credit of another may be one agency."""
    return "agency" if why in {"the same agency's story", "the same publisher"} else why


def _voice_of(document: Document) -> Iterator[tuple[str, str]]:
    """What identifies whose voice a document is, with the words that say so."""
    yield "the same text", document.sha256
    words = _WORD.findall(fold(document.text))
    if len(words) >= _SENTENCE:
        yield "the same words", " ".join(words)
    if document.url:
        yield "the same page", canonical_url(document.url)
    if document.credit:
        yield "the same agency's story", document.credit.casefold().strip()
    elif document.publisher:
        yield "the same publisher", document.publisher.casefold().strip()


def canonical_url(url: str) -> str:
    """The address without scheme, "www", query tail and closing slash.

    >>> canonical_url("https://www.example.org/a/?utm_source=x#top")
    'example.org/a'
    """
    parts = urlsplit(url)
    host = parts.netloc.casefold().removeprefix("www.").removeprefix("m.").removesuffix(":80").removesuffix(":443")
    kept = "&".join(sorted(part for part in parts.query.split("&") if part and not part.startswith(_TRACKERS)))
    path = parts.path.rstrip("/").removesuffix("/amp")
    return f"{host}{path}" + (f"?{kept}" if kept else "")


_TRACKERS = ("utm_", "fbclid", "gclid", "ref=", "source=", "mc_")


@lru_cache(maxsize=4096)
def shingles(text: str) -> frozenset[int]:
    """Checksums of the runs of five words; of a long text, an eighth of them.

    >>> len(shingles("one two three four five six"))
    2
    """
    words = _WORD.findall(fold(text))
    runs = (" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1))
    return frozenset(zlib.crc32(run.encode()) for run in runs)


_WORD = re.compile(r"[^\W_]+")


def sketch(runs: frozenset[int]) -> frozenset[int]:
    """The part of the runs that a long text is known by."""
    return frozenset(run for run in runs if run % SKETCH == 0)


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter text's runs that the longer has; 0 where too few are shared to tell.

    >>> containment(frozenset(range(20)), frozenset(range(10, 200)))
    0.5
    """
    if min(len(one), len(other)) > KEEP_ALL:
        one, other = sketch(one), sketch(other)
    shared = len(one & other)
    return shared / min(len(one), len(other)) if shared >= FEWEST else 0.0


def _shared_runs(documents: Sequence[Document]) -> Iterator[Tie]:
    """Ties of documents of which one largely holds the other."""
    runs = {document.id: shingles(document.text) for document in documents}
    for one, other in _candidates(runs):
        share = containment(runs[one], runs[other])
        if share >= CONTAINED:
            yield one, other, f"the same text to {share:.0%}"


def _candidates(runs: dict[str, frozenset[int]]) -> list[tuple[str, str]]:
    """Pairs of documents that share enough runs to be looked at, through an index of runs."""
    holders: dict[int, list[str]] = defaultdict(list)
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for document, held in runs.items():
        for run in sorted(held):
            for other in holders[run]:
                shared[other, document] += 1
            holders[run].append(document)
    return sorted(pair for pair, count in shared.items() if count >= FEWEST)


def _copies(article: Article, documents: Sequence[Document]) -> dict[str, str]:
    """Why a document repeats the article, by document id, for those that do."""
    runs = shingles(article.text)
    found: dict[str, str] = {}
    for document in documents:
        if article.url and document.url and canonical_url(article.url) == canonical_url(document.url):
            found[document.id] = "the article's own page"
        elif document.sha256 == article.sha256 or document.text == article.text:
            found[document.id] = "the article itself"
        elif (share := _share_repeated(runs, document, article)) >= CONTAINED:
            found[document.id] = f"repeats the article: {share:.0%} of the shorter text's word runs"
        elif (words := passes_on(document, article.published)) is not None:
            found[document.id] = f"says that it passes on an article: “{words}”"
    return found


def _share_repeated(runs: frozenset[int], document: Document, article: Article) -> float:
    """The share of the shorter text that the document and the article have in common; 0 if the article has no text."""
    return containment(runs, shingles(document.text)) if runs and not _is_older(document, article) else 0.0


def _is_older(document: Document, article: Article) -> bool:
    """Whether the document came out before the article: what the article quotes is no copy of it."""
    return bool(document.published and article.published and document.published < article.published)


def _join(ids: Sequence[str], ties: Iterable[Tie]) -> list[list[str]]:
    """The ids as groups connected by ties, each sorted, in the order of their first member."""
    leader = {identity: identity for identity in ids}

    def find(identity: str) -> str:
        while leader[identity] != identity:
            identity = leader[identity]
        return identity

    for one, other, _ in ties:
        low, high = sorted((find(one), find(other)))
        leader[high] = low
    groups: dict[str, list[str]] = {}
    for identity in ids:
        groups.setdefault(find(identity), []).append(identity)
    return list(groups.values())


def _origin(members: list[str], ties: Sequence[Tie]) -> Origin:
    reasons = sorted({why for one, other, why in ties if one in members and other in members})
    why = "; ".join(reasons) if reasons else "stands alone"
    return Origin(id=content_id("origin", *members), sources=tuple(members), why=why)


def _circle(copies: dict[str, str]) -> Origin:
    """The one voice of the article itself."""
    why = "; ".join(sorted(set(copies.values())))
    return Origin(id=content_id("origin", *copies), sources=tuple(copies), why=why, circular=True)
