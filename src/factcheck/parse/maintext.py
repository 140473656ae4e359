"""The article in a page's tree: by trafilatura, and where that finds nothing, every paragraph left."""

import re

from bs4 import BeautifulSoup, Tag

from factcheck.parse.plain import clean, join_paragraphs
from factcheck.parse.quiet import quieten
from factcheck.parse.soup import text_of

#: Elements that begin a new paragraph.
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section",
    "table", "td", "th", "tr", "ul",
})  # fmt: skip
_LIST_MARK = re.compile(r"^- (?=\S)")
_CELL = re.compile(r"^\|\s*|\s*\|$")
_STOP = re.compile(r"[.!?…:;|][\"'”’»)\]]*\s*$")
#: If trafilatura finds less than this share of what stands in paragraphs of an element the page calls its article,
#: it lost its way (F1 on the article-extraction pages 0.962 without, 0.965 with).
_TOO_LITTLE = 0.5
#: Words of the shortest of those paragraphs: below are captions and bylines.
_PROSE_WORDS = 10
#: A page of more articles than this is a list of them.
_MOST_ARTICLES = 50
#: Words of the shortest line the fallback keeps: below are buttons, dates and names.
_FEWEST_WORDS = 6


def main_text(soup: BeautifulSoup) -> str:
    """The paragraphs of the article in `soup`, already pruned of what is hidden and what frames it."""
    extracted, marked = _with_words(_extracted(str(soup))), _marked(soup)
    lines = marked if _length(extracted) < _TOO_LITTLE * _length(marked) else extracted
    lines = lines or _with_words(_paragraphs(soup))
    return join_paragraphs(clean(line) for line in _rejoined(lines))


def _marked(soup: BeautifulSoup) -> list[str]:
    """The paragraphs of the longest element that the page itself calls an article, or its main part."""
    elements = soup.find_all(["article", "main"])
    if len(elements) > _MOST_ARTICLES:
        return []
    return max((_prose(element) for element in elements), key=_length, default=[])


def _prose(element: Tag) -> list[str]:
    lines = (text_of(paragraph) for paragraph in element.find_all("p"))
    return [line for line in lines if len(line.split()) >= _PROSE_WORDS]


def _length(lines: list[str]) -> int:
    return sum(map(len, lines))


def _with_words(lines: list[str]) -> list[str]:
    return [line for line in lines if any(map(str.isalnum, line))]


def _extracted(html: str) -> list[str]:
    """What trafilatura takes for the article; imported here because it takes longer to load than most runs."""
    import trafilatura

    quieten("trafilatura", "justext")
    text = trafilatura.extract(html, fast=True, include_comments=False) or ""
    return [_CELL.sub("", _LIST_MARK.sub("", line)) for line in text.split("\n")]


def _rejoined(lines: list[str]) -> list[str]:
    """`lines` with those made one that a page broke in mid-sentence: no stop before, a small letter after.

    >>> _rejoined(["Photos that were", "released online.", "More."])
    ['Photos that were released online.', 'More.']
    """
    joined: list[str] = []
    for line in lines:
        if joined and line[:1].islower() and not _STOP.search(joined[-1]):
            joined[-1] = f"{joined[-1].rstrip()} {line}"
        else:
            joined.append(line)
    return joined


def _paragraphs(soup: BeautifulSoup) -> list[str]:
    """The text of each innermost block of `soup` that holds more than a button does."""
    blocks: dict[int, int] = {id(soup): id(soup)}
    texts: dict[int, list[str]] = {}
    for node in soup.descendants:
        within = blocks[id(node.parent)]
        if isinstance(node, Tag):
            blocks[id(node)] = id(node) if node.name in _BLOCKS else within
            texts.setdefault(within, []).append(" " if node.name == "br" else "")
        else:
            texts.setdefault(within, []).append(str(node))
    lines = (" ".join("".join(pieces).split()) for pieces in texts.values())
    return [line for line in lines if len(line.split()) >= _FEWEST_WORDS]
