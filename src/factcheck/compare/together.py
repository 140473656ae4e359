"""What the passages of one document say together: one states the figure, its neighbour whose figure it is.

Only agreement is gathered. A conflict of the main passage falls only where another passage that touches the claim
states the claim's own value; what the main passage hedges or denies stays as it is.
"""

from collections.abc import Sequence
from functools import lru_cache

from factcheck.compare.wording import TOUCHED, outcome_of
from factcheck.model import Comparison, Outcome
from factcheck.text.tokens import tokenize
from factcheck.text.weights import weight

#: Slots of which another passage of the same document may say what the main one does not.
GATHERED = frozenset(["value", "date", "name", "place", "speaker", "quote"])
#: So many passages are read as one statement; more of them hold any words.
TOGETHER = 4
#: So many words of a long claim in one passage are no accident.
FEW_WORDS = 2

Row = tuple[Comparison, ...]


def complete(rows: Sequence[Row]) -> Row:
    """The first row's comparisons with what the other rows, passages of the same document, add to them.

    Rows come best first. Two slots are new: `together`, the wording that the best few passages cover, and
    `document`, the wording that all of them cover.
    """
    main, others = rows[0], rows[1:]
    near = [comparison for row in others if _touches(row) for comparison in row]
    gathered = tuple(_gathered(comparison, near) for comparison in main)
    return (*gathered, *_united("together", rows[:TOGETHER]), *_united("document", rows))


def _touches(row: Row) -> bool:
    """Whether the passage is about the claim at all: a third of its wording, or a few words of a long one."""
    return any(c.slot == "wording" and ((c.score or 0.0) >= TOUCHED or len(c.source.split()) >= FEW_WORDS) for c in row)


def _gathered(comparison: Comparison, others: Sequence[Comparison]) -> Comparison:
    if not _may_be_filled(comparison):
        return comparison
    same = (other for other in others if (other.slot, other.claim) == (comparison.slot, comparison.claim))
    found = next((other for other in same if other.outcome is Outcome.AGREES), None)
    if found is None:
        return comparison
    why = f"{found.why}, in another passage of the same document"
    return Comparison(slot=found.slot, claim=found.claim, source=found.source, outcome=found.outcome, why=why)


def _may_be_filled(comparison: Comparison) -> bool:
    """Whether another passage may speak for the main one; a date the main passage gives itself is its own."""
    if comparison.outcome is Outcome.AGREES or comparison.slot.split(":")[0] not in GATHERED:
        return False
    return comparison.slot != "date" or comparison.outcome is Outcome.MISSING


def _united(slot: str, rows: Sequence[Row]) -> Row:
    """The wording covered by all of `rows`; a word counts as much as in the first passage, or fully if only later."""
    wordings = [comparison for row in rows for comparison in row if comparison.slot == "wording"]
    if not wordings:
        return ()
    main, held = wordings[0], {word for wording in wordings for word in wording.source.split()}
    wanted = main.claim.split()
    added = [word for word in wanted if word in held and word not in main.source.split()]
    score = _raised(main.score or 0.0, added, wanted)
    why = f"with other passages of the same document: {', '.join(added)}" if added else "nothing in other passages"
    met = " ".join(word for word in wanted if word in held)
    return (Comparison(slot=slot, claim=main.claim, source=met, outcome=outcome_of(score), why=why, score=score),)


def _raised(score: float, added: Sequence[str], wanted: Sequence[str]) -> float:
    total = sum(map(_weight, wanted))
    return round(min(1.0, score + sum(map(_weight, added)) / total), 4) if total else score


@lru_cache(maxsize=16384)
def _weight(word: str) -> float:
    tokens = tokenize(word)
    return weight(tokens[0]) if tokens else 1.0
