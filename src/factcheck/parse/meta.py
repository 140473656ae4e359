"""The ``<meta>`` and ``<link>`` elements of a page, by name."""

from collections.abc import Mapping

from bs4 import BeautifulSoup

from factcheck.parse.soup import attribute


def meta_of(soup: BeautifulSoup) -> Mapping[str, str]:
    """What each meta element says, by its name in lower case; the first of a name counts."""
    found: dict[str, str] = {}
    for tag in soup.find_all("meta"):
        name = attribute(tag, "property") or attribute(tag, "name") or attribute(tag, "itemprop")
        content = " ".join(attribute(tag, "content").split())
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def link_of(soup: BeautifulSoup, relation: str) -> str:
    """The address of the first ``<link>`` with this relation, empty if there is none."""
    for tag in soup.find_all("link"):
        if relation in attribute(tag, "rel").lower().split():
            return attribute(tag, "href").strip()
    return ""
