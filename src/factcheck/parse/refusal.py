"""Why a web page may not be evidence: it is no article, or not the one that was asked for."""

import re
from urllib.parse import parse_qs, urlsplit

#: Path parts after which comes the name of a list of stories, not a story.
_LISTINGS = frozenset(
    {
        "archive", "archives", "author", "authors", "categories", "category", "hashtag", "label", "page", "search",
        "tag", "tags", "topic", "topics",
    }
)  # fmt: skip
_SEARCHES = ("s", "q", "query", "search", "keyword")
_INDEX = re.compile(r"(?:index|default|home)\.\w{3,5}")
#: What a wall says instead of an article, in a text too short to be one.
_WALLS = (
    (
        "consent_wall",
        re.compile(r"\b(?:accept (?:all )?cookies|use of cookies|your consent|cookie (?:policy|settings))\b", re.I),
    ),
    (
        "bot_wall",
        re.compile(r"\b(?:are (?:you )?(?:a )?(?:human|robot)|captcha|checking your browser|unusual traffic)\b", re.I),
    ),
    ("script_wall", re.compile(r"\b(?:enable javascript|javascript is (?:disabled|required))\b", re.I)),
    ("login_wall", re.compile(r"\b(?:subscribe|log in|sign in|register) to (?:continue|read|keep reading)\b", re.I)),
    (
        "not_found",
        re.compile(r"\b(?:page (?:was )?not found|404 (?:error|not found)|no longer available|access denied)\b", re.I),
    ),
)
#: Words of the longest wall; an article that mentions cookies is longer.
_LONGEST_WALL = 120
#: A page of headlines: at least this many paragraphs, of at most this mean length in characters, and less than this
#: share of the characters in paragraphs that end as sentences do, or are too long for a headline.
_FEWEST, _LONGEST_HEADLINE, _IN_SENTENCES = 8, 100, 0.25
_PROSE = 150
_ENDS = re.compile(r"[.!?…。！？।۔؟][\"'”’»)\]]*$")


def refusal_of(text: str, url: str | None) -> str | None:
    """The reason code for not using a page with this text at this address as evidence, or None.

    >>> refusal_of("Two died.", "https://paper.example/tag/floods"), refusal_of("Two died.", "https://paper.example/a/b")
    ('listing', None)
    """
    return _by_address(url) or _wall(text) or ("headlines" if _is_headlines(text) else None)


def _by_address(url: str | None) -> str | None:
    if not url:
        return None
    address = urlsplit(url)
    parts = [part.lower() for part in address.path.split("/") if part]
    asked = parse_qs(address.query)
    if (not parts or (len(parts) == 1 and _INDEX.fullmatch(parts[0]))) and not asked:
        return "front_page"
    if parts[-1:] == ["search"] or (len(parts) < 2 and any(name in asked for name in _SEARCHES)):
        return "search_page"
    return "listing" if any(part in _LISTINGS for part in parts[-2:-1]) else None


def _wall(text: str) -> str | None:
    if len(text.split()) > _LONGEST_WALL:
        return None
    return next((reason for reason, says in _WALLS if says.search(text)), None)


def _is_headlines(text: str) -> bool:
    paragraphs = text.split("\n\n")
    whole = sum(len(line) for line in paragraphs if len(line) > _PROSE or _ENDS.search(line))
    are_short = len(text) <= _LONGEST_HEADLINE * len(paragraphs)
    return len(paragraphs) >= _FEWEST and are_short and whole < _IN_SENTENCES * len(text)
