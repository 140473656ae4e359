"""Plain text made regular: one kind of newline, nothing invisible, a blank line between paragraphs."""

import re
import unicodedata
from collections.abc import Iterable, Iterator

#: Marks that a reader cannot see and that break words: zero width, soft hyphen, direction, byte order.
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_NEWLINE = re.compile("\r\n|[\r\u0085\u2028]")
_PARAGRAPH_MARK = re.compile("[\x0b\x0c\u2029]")
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_BLANK = re.compile(r"\n\s*\n")
#: A block with longer lines was not wrapped for a terminal or an e-mail.
_WIDEST_WRAP = 120
#: A block with shorter lines is verse, a list or an address: its breaks were meant.
_NARROWEST_WRAP = 40
_BULLET = re.compile(r"\s*(?:[-*•–—]|\d{1,3}[.)])\s")


def clean(text: str) -> str:
    r"""`text` in composed form (NFC), with plain newlines, without control characters or invisible marks.

    >>> clean("a\r\nzero\u200bwidth")
    'a\nzerowidth'
    """
    text = _NEWLINE.sub("\n", text)
    text = _PARAGRAPH_MARK.sub("\n\n", text)
    text = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFC", _CONTROL.sub(" ", text))


def join_paragraphs(paragraphs: Iterable[str]) -> str:
    r"""The paragraphs that say something, each on one line, with a blank line between.

    >>> join_paragraphs(["One. ", "", "Two\nlines."])
    'One.\n\nTwo lines.'
    """
    lines = (" ".join(re.split(r"[ \t\n]+", paragraph)).strip() for paragraph in paragraphs)
    return "\n\n".join(line for line in lines if line)


def plain_paragraphs(text: str) -> Iterator[str]:
    r"""The paragraphs of cleaned plain text, with lines that were only wrapped joined again.

    >>> list(plain_paragraphs("First.\n\nRoses are red,\nviolets are blue."))
    ['First.', 'Roses are red,', 'violets are blue.']
    """
    for block in _BLANK.split(text):
        yield from _unwrapped([line.rstrip() for line in block.split("\n") if line.strip()])


def _unwrapped(lines: list[str]) -> Iterator[str]:
    width = max(map(len, lines), default=0)
    kept: list[str] = []
    for line in lines:
        if kept and not _is_wrap(kept[-1], line, width):
            yield "\n".join(kept)
            kept = []
        kept.append(line)
    if kept:
        yield "\n".join(kept)


def _is_wrap(line: str, following: str, width: int) -> bool:
    """Whether the break after `line` only kept it within `width`: the next word would not have fitted."""
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP or _BULLET.match(following):
        return False
    return len(line) + 1 + len(following.split(maxsplit=1)[0]) > width
