"""A report as a table for the terminal: every claim, its verdict, and how many voices stand behind it."""

from factcheck.model import Finding, Report, Stance
from factcheck.render.tally import circular_origins, coverage_line, summary_line, voices
from factcheck.render.terminal import fit, painted, plain, wrapped
from factcheck.render.words import CAUSES, MARKS

#: Fixed columns: number, mark and label, cause, pages and origins for and against.
_NUMBER, _LABEL, _CAUSE, _VOICES = 3, 11, 16, 13
_GAP = "  "
#: Narrower than this the columns would leave no room for a claim.
NARROWEST = 72
#: A claim takes this many lines at most; the whole of it is in the report.
_LINES = 3
_LEGEND = "for/anti: pages (origins) that support / contradict the claim"


def table(report: Report, *, width: int = 100, colour: bool = False) -> str:
    """The table with its summary, ending in a newline; `colour` adds ANSI codes."""
    width = max(width, NARROWEST)
    circular = circular_origins(report)
    room = width - _NUMBER - _LABEL - _CAUSE - _VOICES - 4 * len(_GAP)
    lines = [painted(_line("#", "verdict", "cause", "for/anti", "claim"), "bold", on=colour)]
    for number, finding in enumerate(report.findings, 1):
        lines += _rows(number, finding, room=room, circular=circular, colour=colour)
    notes = [f"Note: {plain(note)}" for note in report.notes]
    foot = [_LEGEND, summary_line(report), coverage_line(report), *notes]
    lines += ["", *(line for each in foot for line in wrapped(each, width))]
    return "\n".join(lines) + "\n"


def _rows(number: int, finding: Finding, *, room: int, circular: frozenset[str], colour: bool) -> list[str]:
    verdict = finding.verdict
    first, *rest = _claim_lines(finding, room)
    label = fit(f"{MARKS[verdict.label]} {verdict.label.value}", _LABEL)
    head = _line(
        str(number),
        painted(label, verdict.label.value, on=colour),
        CAUSES[verdict.cause].short,
        _both_sides(finding, circular),
        first,
    )
    indent = " " * (_NUMBER + _LABEL + _CAUSE + _VOICES + 4 * len(_GAP))
    return [head, *(indent + line for line in rest)]


def _claim_lines(finding: Finding, room: int) -> list[str]:
    lines = wrapped(plain(finding.claim.text), room)
    if len(lines) <= _LINES:
        return lines
    return [*lines[: _LINES - 1], fit(" ".join(lines[_LINES - 1 :]), room)]


def _both_sides(finding: Finding, circular: frozenset[str]) -> str:
    yes = voices(finding, Stance.SUPPORTS, circular)
    no = voices(finding, Stance.REFUTES, circular)
    return " / ".join(f"{side.pages}({side.origins})" if side.pages else "–" for side in (yes, no))


def _line(number: str, label: str, cause: str, both: str, claim: str) -> str:
    padded = label if "\x1b" in label else fit(label, _LABEL)
    return _GAP.join([number.rjust(_NUMBER), padded, fit(cause, _CAUSE), fit(both, _VOICES), claim]).rstrip()
