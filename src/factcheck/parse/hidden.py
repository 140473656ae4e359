"""Taking out what a reader cannot see, so that nothing unseen can speak."""

from bs4 import BeautifulSoup, Comment, Tag

from factcheck.parse.soup import attribute, words_of
from factcheck.parse.styles import hidden_names, hides

#: Elements whose text is code, a form's inside, or shown only where something fails.
_NEVER_TEXT = frozenset(
    {
        "applet", "audio", "button", "canvas", "datalist", "embed", "frame", "head", "iframe", "input", "link", "map",
        "math", "meta", "noframes", "noscript", "object", "option", "script", "select", "style", "svg", "template",
        "textarea", "title", "video",
    }
)  # fmt: skip
#: Class names that by wide convention are for screen readers, or hide.
_CONVENTIONS = frozenset(
    {
        "a11y-hidden", "assistive-text", "d-none", "element-invisible", "hidden", "hide", "invisible", "is-hidden",
        "off-screen", "offscreen", "screen-reader-only", "screen-reader-text", "sr-only", "visually-hidden",
        "visuallyhidden",
    }
)  # fmt: skip
#: With one of these beside it, such a class hides on some screens only (``hidden md:block``, ``d-none d-md-block``).
_RESPONSIVE = ("sm:", "md:", "lg:", "xl:", "d-sm-", "d-md-", "d-lg-", "d-xl-")


def drop_hidden(soup: BeautifulSoup) -> None:
    """The tree without scripts, comments, and elements hidden by attribute, style, style sheet or convention."""
    names = hidden_names(style.get_text() for style in soup.find_all("style"))
    for comment in soup.find_all(string=lambda string: isinstance(string, Comment)):
        comment.extract()
    for tag in _hidden_tags(soup, names):
        tag.decompose()


def _hidden_tags(soup: BeautifulSoup, names: frozenset[str]) -> list[Tag]:
    """The outermost hidden elements: what stands inside one goes with it."""
    inside: set[int] = set()
    outermost = []
    for tag in soup.find_all(True):
        if id(tag.parent) in inside:
            inside.add(id(tag))
        elif _is_hidden(tag, names):
            inside.add(id(tag))
            outermost.append(tag)
    return outermost


def _is_hidden(tag: Tag, names: frozenset[str]) -> bool:
    if tag.name in _NEVER_TEXT or (tag.name == "dialog" and "open" not in tag.attrs):
        return True
    if not tag.attrs:
        return False
    return _by_attribute(tag) or hides(attribute(tag, "style")) or _by_class(tag, names)


def _by_attribute(tag: Tag) -> bool:
    return "hidden" in tag.attrs or attribute(tag, "aria-hidden").lower() == "true"


def _by_class(tag: Tag, names: frozenset[str]) -> bool:
    classes = attribute(tag, "class").split()
    if not names.isdisjoint([f"#{attribute(tag, 'id')}", *(f".{name}" for name in classes)]):
        return True
    return not _CONVENTIONS.isdisjoint(classes) and not any(name.startswith(_RESPONSIVE) for name in words_of(tag))
