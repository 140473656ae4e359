"""The letters a form of date cannot do without: most forms need not be tried on most texts."""

import re

#: Pieces of a pattern that need not be there, or may be one of several: they require nothing for certain.
_ESCAPED = re.compile(r"\\.(?:\?|\{0,\d\})?")
_LOOK = re.compile(r"\(\?<?[!=][^()]*\)")
_CLASS = re.compile(r"\[[^]]*\](?:\?|\{0,\d\})?")
_LOOSE_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)(?:[^()]*\)(?:\?|\{0,\d\})|[^()|]*\|[^()]*\))")
_GROUP = re.compile(r"\((?:\?:|\?P<\w+>)([^()|]*)\)")
_LOOSE_LETTER = re.compile(r".\?")


def required_letters(pattern: str) -> frozenset[str]:
    r"""The letters that every match of `pattern`, a form over shapes, holds.

    >>> sorted(required_letters(r"(?:t?(?P<part>[EIZ]))?U(?P<mon>M)\.?(?:-|>)(?P<day>d|o)(?:,?(?P<yr>y))?"))
    ['M', 'U']
    """
    left = _CLASS.sub("", _LOOK.sub("", _ESCAPED.sub("", pattern)))
    while "(" in left:
        left = _GROUP.sub(r"\1", _LOOSE_GROUP.sub("", left))
    return frozenset(_LOOSE_LETTER.sub("", left))
