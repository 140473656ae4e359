"""A claim laid against a passage, slot by slot. One module a comparer, one row a comparer in `COMPARERS`."""

from factcheck.compare.dates import compare_dates
from factcheck.compare.direction import compare_direction
from factcheck.compare.laid import Laid
from factcheck.compare.limits import compare_limits
from factcheck.compare.modality import compare_modality
from factcheck.compare.multiples import compare_arithmetic
from factcheck.compare.names import compare_names
from factcheck.compare.pair import Asked, Pair, SlotComparer
from factcheck.compare.phase import compare_phase
from factcheck.compare.polarity import compare_polarity
from factcheck.compare.quantifier import compare_quantifiers
from factcheck.compare.quantity import compare_quantities
from factcheck.compare.question import compare_question
from factcheck.compare.quotation import compare_quotes
from factcheck.compare.roles import compare_roles
from factcheck.compare.speaker import compare_speaker
from factcheck.compare.substitution import compare_substitutions
from factcheck.compare.timing import compare_timing
from factcheck.compare.together import complete
from factcheck.compare.wording import TOUCHED, compare_focus, compare_order, compare_predicate, compare_wording
from factcheck.model import Claim, Comparison, Passage

__all__ = ["COMPARERS", "Asked", "Laid", "compare", "complete", "lay"]

#: Every comparison there is, in the order of the report.
COMPARERS: dict[str, SlotComparer] = {
    "wording": compare_wording,
    "predicate": compare_predicate,
    "order": compare_order,
    "focus": compare_focus,
    "value": compare_quantities,
    "arithmetic": compare_arithmetic,
    "limit": compare_limits,
    "date": compare_dates,
    "published": compare_timing,
    "name": compare_names,
    "speaker": compare_speaker,
    "quote": compare_quotes,
    "role": compare_roles,
    "polarity": compare_polarity,
    "direction": compare_direction,
    "phase": compare_phase,
    "word": compare_substitutions,
    "question": compare_question,
    "quantifier": compare_quantifiers,
    "modality": compare_modality,
}


#: Comparisons that need the same statement on both sides; where the passage hardly touches the claim they have nothing
#: to say, and are not asked; but what a claim denies is looked for everywhere.
CLOSE = frozenset(
    [
        "order",
        "focus",
        "arithmetic",
        "limit",
        "role",
        "polarity",
        "direction",
        "phase",
        "word",
        "question",
        "quantifier",
        "modality",
    ]
)


#: What is asked of a passage that touches the claim no more than that.
_DISTANT = {name: comparer for name, comparer in COMPARERS.items() if name not in CLOSE}


def lay(asked: Asked, passage: Passage) -> Laid:
    """A claim laid against `passage`, nothing compared yet."""
    pair = Pair(asked, passage)
    is_close = pair.alignment.coverage >= TOUCHED or asked.reading.negated
    return Laid(pair, COMPARERS if is_close else _DISTANT)


def compare(claim: Claim, passage: Passage) -> tuple[Comparison, ...]:
    """Every comparison of `claim` with `passage`: all slots the claim has, in the order of the table."""
    return lay(Asked(claim), passage).comparisons
