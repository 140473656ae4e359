"""Dates: the longest form at each place of the tape, left to right."""

import re
from collections.abc import Callable
from typing import NamedTuple

from factcheck.text.values import day_forms, period_forms, relative_forms
from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import When
from factcheck.text.values.forms import Form, Reader
from factcheck.text.values.shapes import shape
from factcheck.text.values.tape import Tape

#: Every form of date, the more telling first: among forms of equal length the earlier wins.
FORMS: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern), reader) for pattern, reader in (*day_forms.FORMS, *period_forms.FORMS, *relative_forms.FORMS)
)


class Hit(NamedTuple):
    """A date on the tape: first token, end token, meaning."""

    start: int
    end: int
    when: When


def find_dates(tape: Tape, anchor_at: Callable[[int], Anchor]) -> list[Hit]:
    """The dates of the tape, in order, not overlapping; `anchor_at` gives the anchor that holds at a token."""
    hits: list[Hit] = []
    for _, _, _, match, reader in _matches(shape(tape)):
        if hits and match.start() < hits[-1].end:
            continue
        when = reader(Form(tape, match, anchor_at(match.start())))
        if when is not None:
            hits.append(Hit(match.start(), match.end(), when))
    return hits


def _matches(letters: str) -> list[tuple[int, int, int, re.Match[str], Reader]]:
    """All matches of all forms: by start, the longest first."""
    found = [
        (match.start(), -match.end(), order, match, reader)
        for order, (pattern, reader) in enumerate(FORMS)
        for match in pattern.finditer(letters)
    ]
    return sorted(found, key=lambda item: item[:3])
