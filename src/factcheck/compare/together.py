"""Support gathered from several passages of one document: one states the figure, its neighbour whose figure it is.

Only agreement is gathered. A conflict or a hedge of the main passage stays, unless another passage of the
document states the claim's own value: a value that also stands in the source as claimed clears the conflict.
"""

from collections.abc import Sequence

from factcheck.compare.wording import outcome_of
from factcheck.model import Comparison, Outcome
from factcheck.text.alignment import weight
from factcheck.text.tokens import tokenize

#: Slots of which another passage of the same document may say what the main one does not.
GATHERED = frozenset(["value", "date", "name", "place", "speaker", "quote"])


def gather(rows: Sequence[tuple[Comparison, ...]]) -> tuple[Comparison, ...]:
    """The first row's comparisons with what the other rows, passages of the same document, add to them.

    Rows come best first. Nothing is added to a single row.
    """
    main, others = rows[0], [comparison for row in rows[1:] for comparison in row]
    return tuple(_gathered(comparison, others) for comparison in main)


def _gathered(comparison: Comparison, others: Sequence[Comparison]) -> Comparison:
    if comparison.slot == "wording":
        return _united(comparison, [other for other in others if other.slot == "wording"])
    if comparison.outcome is Outcome.AGREES or comparison.slot.split(":")[0] not in GATHERED:
        return comparison
    same = (other for other in others if (other.slot, other.claim) == (comparison.slot, comparison.claim))
    found = next((other for other in same if other.outcome is Outcome.AGREES), None)
    if found is None:
        return comparison
    why = f"{found.why}, in another passage of the same document"
    return Comparison(slot=found.slot, claim=found.claim, source=found.source, outcome=found.outcome, why=why)


def _united(main: Comparison, others: Sequence[Comparison]) -> Comparison:
    """The wording covered by all passages together; a word counts as much as the passage that has it best."""
    wanted = main.claim.split()
    met = [word for word in wanted if any(word in other.source.split() for other in (main, *others))]
    added = [word for word in met if word not in main.source.split()]
    if not added:
        return main
    total = sum(map(_weight, wanted))
    score = round(min(1.0, (main.score or 0.0) + sum(map(_weight, added)) / total), 4)
    return Comparison(
        slot="wording",
        claim=main.claim,
        source=" ".join(met),
        outcome=outcome_of(score),
        why=f"{main.why}; in other passages of the same document: {', '.join(added)}",
        score=score,
    )


def _weight(word: str) -> float:
    tokens = tokenize(word)
    return weight(tokens[0]) if tokens else 1.0
