"""The tree of a page, made once and then only pruned."""

from bs4 import BeautifulSoup, Tag

from factcheck.errors import ParseError
from factcheck.parse.limits import MAX_ATTRIBUTES, MAX_TAGS


def soup_of(html: str, what: str) -> BeautifulSoup:
    """The tree of `html`; raises `ParseError` for a page of more elements than we read."""
    if html.count("<") > MAX_TAGS:
        raise ParseError(
            f"{what} holds more than {MAX_TAGS:,} elements, more than we read of one page; save its text instead",
            reason="too_large",
        )
    soup = BeautifulSoup(html, "lxml")
    for tag in soup.find_all(lambda tag: len(tag.attrs) > MAX_ATTRIBUTES):
        tag.attrs = dict(list(tag.attrs.items())[:MAX_ATTRIBUTES])
    return soup


def text_of(tag: Tag) -> str:
    """The words under `tag`, on one line."""
    return " ".join(tag.get_text(" ").split())


def attribute(tag: Tag | None, name: str) -> str:
    """The value of an attribute as one string, empty if it is not there."""
    held = tag.get(name) if tag is not None and tag.attrs else None
    return " ".join(held) if isinstance(held, list) else (held or "")


def words_of(tag: Tag) -> list[str]:
    """The class names and the id of `tag`."""
    return f"{attribute(tag, 'class')} {attribute(tag, 'id')}".split()
