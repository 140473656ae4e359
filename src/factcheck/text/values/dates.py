"""Dates: the longest form at each place of the tape, left to right."""

import re
from collections.abc import Callable
from typing import NamedTuple

from factcheck.text.values import day_forms, figure_forms, month_forms, relative_forms, week_forms, year_forms
from factcheck.text.values.anchor import Anchor
from factcheck.text.values.calendar import When, a_day, make_date
from factcheck.text.values.forms import Form, Reader
from factcheck.text.values.lexer import WORD
from factcheck.text.values.required import required_letters
from factcheck.text.values.shapes import shape
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Every form of date with the letters it cannot do without, the more telling first: among forms of equal length the
#: earlier wins.
FORMS: tuple[tuple[frozenset[str], re.Pattern[str], Reader], ...] = tuple(
    (required_letters(pattern), re.compile(pattern), reader)
    for forms in (day_forms, figure_forms, month_forms, year_forms, week_forms, relative_forms)
    for pattern, reader in forms.FORMS
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
        anchor = anchor_at(match.start())
        when = reader(Form(tape, match, anchor))
        if when is not None:
            hits.append(Hit(match.start(), _without_stop(tape, match.end()), when))
            hits += _further_days(tape, hits[-1])
    return hits


def _without_stop(tape: Tape, end: int) -> int:
    """The end without a full stop that closes the sentence and no abbreviation: "on 15 December."."""
    closes = tape.low[end - 1] == "." and len(tape.low[end - 2]) > _LONGEST_SHORT_MONTH
    return end - 1 if closes or (tape.low[end - 1] == "." and tape.low[end - 2] == "may") else end


_LONGEST_SHORT_MONTH = len("sept")


def _further_days(tape: Tape, hit: Hit) -> list[Hit]:
    """The days that share the month before them: the 22 of "November 20 and 22"."""
    day, found, at = hit.when.low, [], hit.end
    if hit.when.granularity != "day" or day is None or not tape.is_number(hit.end - 1):
        return []
    while tape.low[at] in {"and", "or", ","} and _is_day(tape, at + 1):
        further = make_date(day.year, day.month, int(tape.low[at + 1]))
        if further is None or further <= day:
            break
        found.append(Hit(at + 1, at + 2, a_day(further)))
        at += 2
    return found if tape.low[at - 2] in {"and", "or"} else []


def _is_day(tape: Tape, at: int) -> bool:
    """Whether a bare day of the month stands at `at`, and counts nothing."""
    if (
        not tape.is_number(at)
        or not tape.low[at].isdecimal()
        or len(tape.low[at]) > 2
        or (tape.glued(at + 1) and tape.kind[at + 1] == WORD)
    ):
        return False
    return tape.kind[at + 1] != WORD or tape.low[at + 1] in _AFTER_DAY


_AFTER_DAY = words("and or in at by the when after before to he she they it but with from respectively")


def _matches(letters: str) -> list[tuple[int, int, int, re.Match[str], Reader]]:
    """All matches of all forms: by start, the longest first."""
    present = frozenset(letters)
    found = [
        (match.start(), -match.end(), order, match, reader)
        for order, (required, pattern, reader) in enumerate(FORMS)
        if required <= present
        for match in pattern.finditer(letters)
    ]
    return sorted(found, key=lambda item: item[:3])
