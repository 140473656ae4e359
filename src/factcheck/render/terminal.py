"""Text for a terminal: how wide it stands, cut to fit, and free of anything that could steer the screen."""

import unicodedata

#: SGR codes; each returns to normal at its end.
COLOURS = {"verified": "32", "disputed": "31", "unsourced": "33", "dim": "2", "bold": "1"}

_WIDE = ("W", "F")


def plain(text: str) -> str:
    r"""The text on one line, without control or direction characters.

    >>> plain("a\x1b[2Jb\n  c\u202ed")
    'a[2Jb cd'
    """
    spaced = " ".join(text.split())
    return "".join(char for char in spaced if unicodedata.category(char) not in ("Cc", "Cf", "Cs"))


def width_of(text: str) -> int:
    """How many columns the text takes.

    >>> width_of("abc"), width_of("東京")
    (3, 4)
    """
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in _WIDE else 1


def fit(text: str, width: int) -> str:
    """The text padded to `width` columns, or cut there with an ellipsis.

    >>> fit("river", 8), fit("the river rose", 8)
    ('river   ', 'the riv…')
    """
    used = width_of(text)
    if used <= width:
        return text + " " * (width - used)
    return _cut(text, width - 1) + "…"


def _cut(text: str, width: int) -> str:
    kept: list[str] = []
    used = 0
    for char in text:
        used += _columns(char)
        if used > width:
            return "".join(kept) + " " * (width - used + _columns(char))
        kept.append(char)
    return "".join(kept)


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most `width` columns, broken at spaces where there are any.

    >>> wrapped("the river rose again", 10)
    ['the river', 'rose again']
    """
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and width_of(line) + 1 + width_of(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [fit(each, width).rstrip() for each in [*lines, line]]


def painted(text: str, colour: str, *, on: bool) -> str:
    """The text in a colour, or as it is when colour is off.

    >>> painted("ok", "verified", on=False)
    'ok'
    """
    return f"\x1b[{COLOURS[colour]}m{text}\x1b[0m" if on else text
