"""Lines that are not the article: addresses, copyright, bylines, disclaimers, calls to subscribe."""

import re

#: Asked of one word at a time: over a whole line the same question costs the square of a long word.
_ADDRESS = re.compile(r"https?://|www\.|@[^\s@]+\.\w")
_LABEL = re.compile(
    r"^\W*(?:original(?: text| article)?|source|sources|statement|disclaimer|copyright|author|editor|editing|reporting|"
    r"photo|photograph|image|video|caption|credit|tags?|keywords|category|share|related|read more|read also|see also|"
    r"advertisement|sponsored|published|updated|last updated|posted|contact|follow us|"
    r"note to editors|correction)s?\b[^.]{0,25}:",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"^\W*(?:©|\(c\)|copyright\b|all rights reserved|by [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}(?:,| and |$)|"
    r"subscribe\b|sign up\b|click here\b|follow us\b|read more\b|share this\b|advertisement\b|"
    r"(?:additional )?reporting by\b|editing by\b|this (?:article|story) (?:was|is|has been|first|originally)\b|"
    r"the views expressed\b|the article represents\b|for more\b.{0,40}\b(?:visit|click|go to)\b)",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*(?:[-*•‣·–]\s|\d{1,3}[.)]\s)")
#: Share of a line that may be an address before the line is one.
_MOSTLY = 0.4
#: Words under which a paragraph without an end mark is a heading and not a sentence.
_HEADING_WORDS = 20


def is_boilerplate(sentence: str) -> bool:
    """Whether `sentence` belongs to the page and not to the story.

    >>> is_boilerplate("Source: www.example.org/a/1"), is_boilerplate("The river rose.")
    (True, False)
    """
    text = sentence.strip()
    addresses = sum(len(word) for word in text.split() if _ADDRESS.search(word))
    return bool(_LABEL.match(text) or _LINE.match(text)) or addresses > _MOSTLY * max(1, len(text))


def is_heading(sentence: str, *, alone: bool) -> bool:
    """Whether `sentence` is a short line without an end mark, among others that have one; `alone` if it is the text.

    >>> is_heading("Quake kills dozens", alone=False), is_heading("- 40 dead in Lima", alone=False)
    (True, False)
    """
    text = sentence.rstrip("\"”»')* ")
    if text.startswith("#"):
        return True
    if alone or _BULLET.match(text):
        return False
    return not text.endswith((".", "!", "?", "…", ":", "。")) and len(text.split()) < _HEADING_WORDS
