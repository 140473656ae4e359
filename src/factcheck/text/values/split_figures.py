"""Figures that are one part of something: the side of a score, a ratio, a date cut short, a place on the map."""

from factcheck.text.values.amount import Amount
from factcheck.text.values.ranges import VOTES
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words


def is_split_figure(tape: Tape, amount: Amount) -> bool:
    """One side of a score, a ratio, a multiple, a date cut short or a fraction that is none: 2:1, three-fold, 9/11."""
    if tape.is_dash(amount.end) and tape.low[amount.end + 1] in _NO_UNITS and tape.glued(amount.end):
        return True
    if not amount.figures:
        return False
    before, after = amount.start - 1, amount.end
    if tape.is_dash(after) and tape.glued(after) and tape.glued(after + 1) and tape.low[after + 1][:1] == "0":
        return len(tape.low[after + 1]) > 1 or VOTES.isdisjoint(tape.low[max(0, before - 3) : after])
    if _is_score(tape, amount) or _is_coordinate(tape, amount) or _is_bracketed_letter(tape, after):
        return True
    return any(
        tape.low[mark] in {"/", ":", "x", "×"} and tape.glued(mark) and tape.glued(mark + 1) and tape.is_number(other)
        for mark, other in ((before, before - 1), (after, after + 1))
    )


#: Tied to a number by a hyphen these make another word of it: "threefold", "one-for-one", "a two-way street".
_NO_UNITS = words("fold for to by way faced wheel pack sided pronged edged dimensional ply tone")


def _is_coordinate(tape: Tape, amount: Amount) -> bool:
    """Whether the figure is degrees or minutes of a place: "50.45°N", "50°27′N"."""
    after = amount.end
    if tape.low[after] in _DEGREES:
        return tape.low[after + 1] in {"n", "s", "w", "e"} or (tape.is_number(after + 1) and tape.glued(after + 1))
    return tape.low[amount.start - 1] in _DEGREES and tape.glued(amount.start) and tape.low[after] in {"'", "’", "′"}


_DEGREES = {"°", "º"}


def _is_bracketed_letter(tape: Tape, at: int) -> bool:
    """Whether a letter in brackets touches the figure: "a 401(k) plan"."""
    return tape.low[at] == "(" and tape.glued(at) and len(tape.low[at + 1]) == 1 and tape.low[at + 2] == ")"


def _is_score(tape: Tape, amount: Amount) -> bool:
    """Whether the figure is one side of a result of a game: "a 95-92 win", "lost 21-14"; votes are counts."""
    start, end = amount.start, amount.end
    if tape.is_dash(end) and tape.glued(end) and tape.is_number(end + 1):
        end += 2
    elif tape.is_dash(start - 1) and tape.glued(start) and tape.is_number(start - 2):
        start -= 2
    else:
        return False
    near = (*tape.low[max(0, start - 4) : start], *tape.low[end : end + 3])
    return not _GAMES.isdisjoint(near) and VOTES.isdisjoint(near)


_GAMES = words(
    "win wins won winning beat beats beating lost loss defeat defeated victory draw drew lead leads led leading trail "
    "trailed trailing score scored thrashed edged rout routed tie tied halftime"
)
