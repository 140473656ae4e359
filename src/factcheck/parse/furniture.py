"""Taking out what frames an article: menus, boxes of related stories, lists of links."""

import re
from dataclasses import dataclass

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from factcheck.parse.soup import attribute, text_of, words_of

_ROLES = frozenset({"navigation", "menu", "menubar", "search", "dialog", "alertdialog", "tablist", "toolbar"})
_NAMES = (
    r"related|recommend(?:ed|ations?|s)?|recirc|newsletter|trending|most-?(?:read|popular|viewed)|popular|promo(?:tion)?s?|"
    r"outbrain|taboola|shar(?:e|ing)|sharebar|social|breadcrumbs?|cookies?|consent|gdpr|subscribe|sign-?up|"
    r"read-?(?:more|next|also)|also-?read|see-also|more-(?:from|news|stories)|up-?next|teasers?|sidebar|tags?|byline|"
    r"author-bio|comments?|caption"
)
_PARTS = (
    r"area|articles?|banner|bar|block|body|box|buttons?|container|content|feed|form|group|holder|icons?|inner|items?|left|"
    r"links?|lists?|main|media|menu|module|modal|news|notice|outer|overlay|panel|popup|posts?|rail|respond|right|row|section|"
    r"stories|story|text|thread|title|tools?|topics?|widgets?|wrap(?:per)?"
)
#: Class names and ids of a box beside the article: ``related-stories``, ``c-share_buttons``, ``sidebar``. What follows
#: the word must be a part of a layout, for ``tag-floods`` and ``has-sidebar-left-of`` are on articles too.
_BOXES = re.compile(rf"(?:[a-z]+[-_]+)?(?:{_NAMES})(?:[-_]*(?:{_PARTS}|\d+))*", re.IGNORECASE)
#: A box with more than this share of the page's text is the article under a strange name.
_LARGEST_BOX = 0.3
#: Elements that can be a list of links.
_LISTS = ("ul", "ol", "dl", "table", "div", "section", "aside", "header", "footer")
#: From this many links on, with this share of the text in them, and of at most this mean length, it is a menu
#: or a list of other stories. Set on the article-extraction pages (F1 +0.004 over leaving them to the extractor).
_LINKS, _LINKED, _LINK_LENGTH = 4, 0.85, 60
_WHOLE = frozenset({"html", "body", "main", "article"})


@dataclass(slots=True)
class _Weight:
    """Characters of text under an element, those of them inside links, and how many links."""

    text: int = 0
    linked: int = 0
    links: int = 0

    def of(self, tag: Tag) -> "_Weight":
        """The weight of `tag`, given that this is the weight of the elements in it."""
        text = self.text + sum(len(child.strip()) for child in tag.children if isinstance(child, NavigableString))
        return _Weight(text, text, 1) if tag.name == "a" else _Weight(text, self.linked, self.links)

    def add(self, other: "_Weight") -> None:
        """Nothing; this weight grows by `other`."""
        self.text += other.text
        self.linked += other.linked
        self.links += other.links


def drop_furniture(soup: BeautifulSoup) -> None:
    """The tree without navigation, related boxes, and blocks that are nothing but links.

    From the innermost element out, each weighed by what is left in it: a page of many menus and a
    short story loses the menus and keeps the story. One pass, however deep the page.
    """
    total = len(text_of(soup))
    weights: dict[int, _Weight] = {}
    for tag in reversed(soup.find_all(True)):
        weight = weights.pop(id(tag), _Weight()).of(tag)
        if tag.name not in _WHOLE and _is_furniture(tag, weight, total):
            tag.decompose()
        elif tag.parent is not None:
            weights.setdefault(id(tag.parent), _Weight()).add(weight)


def _is_furniture(tag: Tag, weight: _Weight, total: int) -> bool:
    if tag.name == "nav" or (tag.attrs and attribute(tag, "role") in _ROLES):
        return True
    return _is_link_list(tag, weight) or (
        bool(tag.attrs) and weight.text <= _LARGEST_BOX * total and any(map(_BOXES.fullmatch, words_of(tag)))
    )


def _is_link_list(tag: Tag, weight: _Weight) -> bool:
    return (
        tag.name in _LISTS
        and weight.links >= _LINKS
        and weight.linked >= _LINKED * weight.text
        and weight.linked <= _LINK_LENGTH * weight.links
    )
