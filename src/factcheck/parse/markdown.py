"""Markdown to the text a reader of the rendered page would see; every offset of a report counts in that text."""

import html
import re
from collections.abc import Iterator

from factcheck.parse.address import absolute
from factcheck.parse.draft import Draft
from factcheck.parse.emphasis import without_emphasis
from factcheck.parse.plain import clean, join_paragraphs
from factcheck.parse.record import day_in

_FRONT = re.compile(r"\A---[ \t]*\n(.{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^(\w[\w -]{0,30}):[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_FENCE = re.compile(r"^[ ]{0,3}(```|~~~)[^\n]*\n.*?(?:^[ ]{0,3}\1[^\n]*$|\Z)", re.DOTALL | re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_ELEMENT = re.compile(r"</?[a-z][a-z0-9-]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_AUTOLINK = re.compile(r"<(https?://[^\s<>]+)>")
_DEFINITION = re.compile(r"^[ ]{0,3}\[(?!\^)[^\]\n]{1,200}\]:[ \t]*\S.*$", re.MULTILINE)
_FOOTNOTE = re.compile(r"^[ ]{0,3}\[\^[^\]\n]{1,50}\]:[ \t]*", re.MULTILINE)
_FOOTNOTE_MARK = re.compile(r"\[\^[^\]\n]{1,50}\]")
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\](?:\([^()\n]{0,1000}\)|\[[^\]\n]{0,200}\])")
_LINK = re.compile(
    r"\[([^\[\]]{1,1000})\]\(\s*<?([^()\s<>]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)>?[^()\n]{0,500}\)"
)
_REFERENCE = re.compile(r"\[([^\[\]\n]{1,1000})\]\[[^\]\n]{0,200}\]")
_HEADING = re.compile(r"^[ ]{0,3}(#{1,6})[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r"[ ]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_TABLE_RULE = re.compile(r"[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]+")
_QUOTED = re.compile(r"(?:[ ]{0,3}>[ \t]?)+")
_CODE = re.compile(r"(`{1,3})([^`\n]{1,1000})\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+.!|>~-])")


def read_markdown(source: str) -> Draft:
    r"""The text of `source` without its markup, its first heading as title, and what its front matter states.

    >>> read_markdown("# Flood\n\nThe **river** [rose](https://a.example/b).").text
    'Flood\n\nThe river rose.'
    """
    source = clean(source)
    front, body = _front_matter(source)
    body = _without_elements(_COMMENT.sub("", _FENCE.sub("\n", body)))
    blocks = [_plain(block) for block in _blocks(_FOOTNOTE.sub("\n\n", _DEFINITION.sub("", body)))]
    return Draft(
        text=join_paragraphs(blocks),
        title=front.get("title") or _first_heading(body),
        published=day_in(front.get("date") or front.get("published") or ""),
        url=absolute(front.get("url") or front.get("canonical_url") or front.get("source") or ""),
        language=front.get("lang") or front.get("language"),
        links=tuple(dict.fromkeys(link for found in _LINK.finditer(body) if (link := absolute(found[2])))),
    )


def _front_matter(source: str) -> tuple[dict[str, str], str]:
    found = _FRONT.match(source)
    if not found:
        return {}, source
    fields = {name.lower(): value.strip("\"'") for name, value in _FIELD.findall(found[1])}
    return fields, source[found.end() :]


def _without_elements(body: str) -> str:
    """`body` without HTML elements, those a reader cannot see with all that is in them."""
    body = _BREAK.sub("\n", _AUTOLINK.sub(r"\1", body))
    if not _ELEMENT.search(body):
        return body
    from factcheck.parse.hidden import drop_hidden
    from factcheck.parse.soup import soup_of

    soup = soup_of(body, "the Markdown")
    drop_hidden(soup)
    return soup.get_text()


def _blocks(body: str) -> Iterator[str]:
    """The paragraphs, headings, list items and table rows of `body`, marks of their kind removed."""
    kept: list[str] = []
    for line in body.split("\n"):
        line = _QUOTED.sub("", line, count=1) if _QUOTED.match(line) else line
        if _ends_block(line) or _begins_block(line):
            yield " ".join(kept)
            kept = []
        if not _ends_block(line):
            kept.append(_unmarked(line))
        if _HEADING.match(line):
            yield " ".join(kept)
            kept = []
    yield " ".join(kept)


def _ends_block(line: str) -> bool:
    return not line.strip() or any(mark.match(line) for mark in (_UNDERLINE, _RULE, _TABLE_RULE))


def _begins_block(line: str) -> bool:
    return bool(_HEADING.match(line) or _ITEM.match(line)) or line.lstrip().startswith("|")


def _unmarked(line: str) -> str:
    heading = _HEADING.match(line)
    if heading:
        return heading[2]
    return _ITEM.sub("", line, count=1).strip().strip("|").strip() if _begins_block(line) else line.strip()


def _plain(block: str) -> str:
    """`block` without inline markup."""
    block = _FOOTNOTE_MARK.sub("", _IMAGE.sub("", block))
    block = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", block))
    block = _CODE.sub(r"\2", block)
    return html.unescape(_ESCAPE.sub(r"\1", without_emphasis(block)))


def _first_heading(body: str) -> str | None:
    lines = body.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        heading = _HEADING.match(line)
        if heading or (line.strip() and re.match(r"[ ]{0,3}=+[ \t]*$", following)):
            return _plain(heading[2] if heading else line.strip())
    return None
