"""Taking Markdown's emphasis marks away, in one pass: a mark goes if its partner is found."""

import re

_MARKS = re.compile(r"(?<!\\)(?:\*{1,3}|_{1,3}|~~)")


def without_emphasis(text: str) -> str:
    """`text` without the marks of bold, italics and strikes that come in pairs around words.

    >>> without_emphasis("**Two** people, *not _three_*; 2 * 3 = 6, snake_case_name")
    'Two people, not three; 2 * 3 = 6, snake_case_name'
    """
    open_marks: dict[str, list[tuple[int, int]]] = {}
    paired: list[tuple[int, int]] = []
    for found in _MARKS.finditer(text):
        before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
        if before.isalnum() and after.isalnum():
            continue
        if before.strip() and open_marks.get(found[0]):
            paired += (open_marks[found[0]].pop(), found.span())
        elif after.strip():
            open_marks.setdefault(found[0], []).append(found.span())
    return _without(text, sorted(paired))


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    ends = [0, *(end for _, end in spans)]
    starts = [*(start for start, _ in spans), len(text)]
    return "".join(text[end:start] for end, start in zip(ends, starts, strict=True))
