"""What the passages of one document say together: one states the figure, its neighbour whose figure it is.

Only agreement is gathered, and nothing on which two other passages are at odds. A conflict of the main passage falls
only where another passage that touches the claim states the claim's own value; what the main passage hedges or denies
stays as it is.
"""

from collections.abc import Sequence
from functools import lru_cache

from factcheck.compare.laid import Laid, Row
from factcheck.compare.wording import TOUCHED, outcome_of
from factcheck.model import Comparison, Outcome
from factcheck.text.tokens import tokenize
from factcheck.text.weights import weight

#: Slots of which another passage of the same document may say what the main one does not, and who compares them.
GATHERED = {"value": "value", "date": "date", "name": "name", "place": "name", "speaker": "speaker", "quote": "quote"}
#: So many passages are read as one statement; more of them hold any words.
TOGETHER = 4
#: So many words of a long claim in one passage are no accident.
FEW_WORDS = 2


def complete(rows: Sequence[Laid]) -> Row:
    """The first row's comparisons with what the other rows, passages of the same document, add to them.

    Rows come best first. Two slots are new: `together`, the wording that the best few passages cover, and
    `document`, the wording that all of them cover.
    """
    main, near = rows[0], [row for row in rows[1:] if _touches(row)]
    gathered = tuple(_gathered(comparison, near) for comparison in main.comparisons)
    wordings = [comparison for row in rows for comparison in row.of("wording")]
    return (*gathered, *_united("together", wordings[:TOGETHER]), *_united("document", wordings))


def _touches(row: Laid) -> bool:
    """Whether the passage is about the claim at all: a third of its wording, or a few words of a long one."""
    return any((c.score or 0.0) >= TOUCHED or len(c.source.split()) >= FEW_WORDS for c in row.of("wording"))


def _gathered(comparison: Comparison, others: Sequence[Laid]) -> Comparison:
    if not _may_be_filled(comparison):
        return comparison
    comparer = GATHERED[_slot(comparison)]
    if comparison.slot == "quote" and any(_is_said_by_another(row) for row in others):
        return comparison
    same = [other for row in others for other in row.of(comparer) if _is_same_slot(other, comparison)]
    found = next((other for other in same if other.outcome is Outcome.AGREES), None)
    if found is None or any(other.outcome is Outcome.CONFLICTS for other in same):
        return comparison
    why = f"{found.why}, in another passage of the same document"
    return Comparison(slot=found.slot, claim=found.claim, source=found.source, outcome=found.outcome, why=why)


def _is_said_by_another(row: Laid) -> bool:
    """Whether a passage has somebody else say it: its words are not the claim's speaker's."""
    return any(comparison.outcome is Outcome.CONFLICTS for comparison in row.of("speaker"))


def _is_same_slot(one: Comparison, other: Comparison) -> bool:
    return one.slot == other.slot and one.claim == other.claim


def _slot(comparison: Comparison) -> str:
    """The slot without its type: "value" of "value:money"."""
    return comparison.slot.split(":")[0]


def _may_be_filled(comparison: Comparison) -> bool:
    """Whether another passage may speak for the main one: a date and a speaker that it gives itself are its own."""
    if comparison.outcome is Outcome.AGREES or _slot(comparison) not in GATHERED:
        return False
    return comparison.slot not in {"date", "speaker"} or comparison.outcome is Outcome.MISSING


def _united(slot: str, wordings: Sequence[Comparison]) -> Row:
    """The wording that all of `wordings` cover; a word counts as much as in the first, or fully if only later."""
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
