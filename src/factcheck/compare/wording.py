"""The wording as a whole: which content words of the claim the passage has, in any form, and which it lacks."""

from factcheck.compare.pair import Pair, shown
from factcheck.model import Comparison, Outcome
from factcheck.text.alignment import weight

#: From this share on the wording counts as covered; below it as partly or not.
COVERED = 0.7
#: Below this share the passage is about something else.
TOUCHED = 0.3


def compare_wording(pair: Pair) -> tuple[Comparison, ...]:
    """How much of the claim's content the passage covers, its title counting for names; `score` is the share."""
    met = covered_positions(pair)
    reading = pair.claim_side
    lacking = [reading.tokens[place].text for place in reading.wording if place not in met]
    share = _share(pair, met)
    count = f"{len(met)} of {len(reading.wording)} content words"
    return (
        Comparison(
            slot="wording",
            claim=" ".join(reading.tokens[place].text for place in reading.wording),
            source=" ".join(reading.tokens[place].text for place in reading.wording if place in met),
            outcome=outcome_of(share),
            why=f"{count}; not found: {shown(lacking)}" if lacking else count,
            score=share,
        ),
    )


def outcome_of(share: float) -> Outcome:
    """What a share of covered wording comes to."""
    if share >= COVERED:
        return Outcome.AGREES
    return Outcome.INCOMPARABLE if share >= TOUCHED else Outcome.MISSING


def covered_positions(pair: Pair) -> dict[int, float]:
    """Strength of the match by position of the claim's content words that the passage or its title meets."""
    wanted = set(pair.claim_side.wording)
    met = {match.left: match.strength for match in pair.alignment.matches if match.left in wanted}
    for place in pair.claim_side.wording:
        token = pair.claim_side.tokens[place]
        if place not in met and token.is_capital and token.lemma in pair.title_side.lemmas:
            met[place] = 1.0
    return met


def _share(pair: Pair, met: dict[int, float]) -> float:
    reading = pair.claim_side
    total = sum(weight(reading.tokens[place]) for place in reading.wording)
    found = sum(weight(reading.tokens[place]) * strength for place, strength in met.items())
    return round(found / total, 4) if total else 0.0
