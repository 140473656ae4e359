"""Under way or done: what is being prepared in the claim is already adopted in the source."""

import re

from factcheck.compare.binding import focus, shared
from factcheck.compare.pair import Pair, conflicts
from factcheck.model import Comparison, Span
from factcheck.text.lemmas import lemma
from factcheck.text.wordlist import words

#: "Is pushing", "are still negotiating", "is busy preparing": under way at the time of writing.
_UNDER_WAY = re.compile(
    r"\b(?:is|are)\s+(?:(?:still|now|currently|busy|also|already)\s+)?"
    r"((?:push|prepar|draft|negotiat|debat|discuss|consider|work|plann|weigh|mull|seek|try|propos)\w*ing)\b",
    re.IGNORECASE,
)
_DONE = frozenset(
    map(
        lemma,
        words("adopt approve sign enact ratify finalise finalize complete conclude pass finish close reject drop"),
    )
)
#: Share of the claim's other wording, and of the sentence's own, that must be the same.
_BOUND, _FOCUSED = 0.65, 0.3


def compare_phase(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the claim says something is under way that the same sentence of the source says is done."""
    under_way = _UNDER_WAY.search(pair.claim.text)
    if under_way is None:
        return ()
    for place, token in enumerate(pair.source_side.tokens):
        if token.lemma not in _DONE or not token.norm.endswith("ed") or place in pair.source_side.negated:
            continue
        scope = pair.source_side.sentence_at(token.span.start)
        if shared(pair, scope, leaving_out=Span(*under_way.span())) >= _BOUND and focus(pair, scope) >= _FOCUSED:
            return (conflicts("phase", under_way.group(), token.text, "under way in the claim, done in the source"),)
    return ()
