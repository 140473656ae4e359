"""The headline of a text that marks none."""

import re

#: A headline is one line of at most this many characters; longer lines are standfirsts or prose.
_LONGEST = 160
_ENDS_A_SENTENCE = re.compile(r"[.!…:;,][\"'”’»)]*$")
_BYLINE = re.compile(r"(?:by|von|par|por|di|door|от)\s+\S", re.IGNORECASE)


def title_of(text: str) -> str | None:
    r"""The first paragraph of `text` if it stands like a headline above more text.

    >>> title_of("River floods town\n\nTwo people died on Monday, the mayor said.")
    'River floods town'
    """
    first, _, rest = text.partition("\n\n")
    if not rest or len(first) > _LONGEST or len(first.split()) < 2:
        return None
    if _ENDS_A_SENTENCE.search(first) or _BYLINE.match(first) or not any(c.isalpha() for c in first):
        return None
    return first
