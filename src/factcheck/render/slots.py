"""Which comparisons a reader wants to see, and what to call them."""

from factcheck.model import Comparison, Outcome

#: Slots with two sides to lay against each other; of any other slot only a conflict is worth a line.
_TWO_SIDED = frozenset(
    {"value", "limit", "date", "published", "quote", "speaker", "polarity", "direction", "quantifier", "modality"}
)
#: Slots on which both sides have the same name, or the source has none.
_NAMES = frozenset({"name", "place"})


def slot_name(slot: str) -> str:
    """A slot as a reader would call it.

    >>> slot_name("value:money"), slot_name("date")
    ('money', 'date')
    """
    return slot.rpartition(":")[2].replace("_", " ")


def _base(each: Comparison) -> str:
    return each.slot.partition(":")[0]


def is_shared(each: Comparison) -> bool:
    """Whether it is a name or place that both sides have."""
    return each.outcome is Outcome.AGREES and _base(each) in _NAMES and same_words(each.claim, each.source)


def is_told(each: Comparison) -> bool:
    """Whether its absence from a passage is worth a word."""
    return _base(each) in _TWO_SIDED | _NAMES


def is_worth_a_line(each: Comparison) -> bool:
    """Whether both sides say something that a reader would want to see together."""
    if each.outcome is Outcome.MISSING or is_shared(each):
        return False
    return each.outcome is Outcome.CONFLICTS or _base(each) in _TWO_SIDED


def missing(each: Comparison) -> str:
    """What the passage lacks: the slot, and the claim's side of it."""
    return f"{slot_name(each.slot)} “{each.claim}”" if each.claim else slot_name(each.slot)


def same_words(one: str, other: str) -> bool:
    """Whether the two differ in nothing but case and outer stops.

    >>> same_words("Nine died", "nine died.")
    True
    """
    return one.strip(" .").casefold() == other.strip(" .").casefold()
