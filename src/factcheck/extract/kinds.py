"""Which kind a claim is: by its values first, then by who says it, then by its verb."""

import re
from collections.abc import Sequence

from factcheck.model import ClaimKind, Value, ValueType

_LIMIT = re.compile(
    r"\b(?:cap(?:s|ped|ping)?|ceiling|limit(?:s|ed|ing)?|maximum|minimum|floor|quota|threshold|no more than|"
    r"not exceed|may not exceed|at most|within|reduce[sd]?\s+(?:\w+\s+){0,8}to|lower(?:s|ed)?\s+(?:\w+\s+){0,8}to|"
    r"cut\s+(?:\w+\s+){0,8}to|restrict(?:s|ed|ing)?|up to|deadline)\b",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"\b(?:is|are|was|were|remains?|remained|became|becomes?|has been|have been)\b(?!\s+(?:\w+ed|\w+ing|being|to)\b)",
)
#: Values in the order in which they name a claim.
_BY_TYPE = (
    (ValueType.CASUALTIES, ClaimKind.CASUALTIES),
    (ValueType.MONEY, ClaimKind.MONEY),
    (ValueType.PERCENT, ClaimKind.PERCENT),
    (ValueType.DATE, ClaimKind.DATE),
    (ValueType.COUNT, ClaimKind.COUNT),
)
#: Value types a limit is put on.
_LIMITED = frozenset([ValueType.COUNT, ValueType.DURATION, ValueType.MONEY, ValueType.PERCENT])


def kind_of(
    text: str, values: Sequence[Value], *, speaker: bool, quoted: bool, acts: bool, titled: bool = False
) -> ClaimKind:
    """The kind of a claim worded `text`; `acts` if it tells of something done, `titled` if it only names an office."""
    types = {value.type for value in values}
    if ValueType.CASUALTIES not in types and types & _LIMITED and _LIMIT.search(text):
        return ClaimKind.LIMIT
    for kind_type, kind in _BY_TYPE:
        if kind_type in types and not (speaker and kind is ClaimKind.COUNT and quoted):
            return kind
    if quoted and speaker:
        return ClaimKind.QUOTE
    if speaker:
        return ClaimKind.ATTRIBUTION
    if titled or _STATUS.search(text) or ValueType.ORDINAL in types:
        return ClaimKind.STATUS
    return ClaimKind.EVENT if acts else ClaimKind.OTHER
