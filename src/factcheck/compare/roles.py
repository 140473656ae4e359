"""Who did it to whom: the claim's verb, told in the passage of the same people, of others, or the other way round."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable
from factcheck.compare.told import is_same_act, is_same_verb, key_of, may_be_told, told_acts
from factcheck.model import Comparison, Outcome, Span
from factcheck.text.acts import Act
from factcheck.text.lemmas import lemma
from factcheck.text.reading import Reading, read
from factcheck.text.tokens import Token, tokenize
from factcheck.text.wordlist import words

#: Verbs of which one side excludes another: what one wrote, won or killed, another did not.
_ACTS = frozenset(
    map(
        lemma,
        words(
            "absorb acquire annex appoint assassinate beat bomb capture compose conquer create defeat depose design",
            "develop direct discover divorce elect found host invade invent kill make marry murder nominate overthrow",
            "paint produce purchase record shoot sink succeed win write buy",
        ),
    )
)
#: Where the head of a noun phrase is past.
_PREPOSITIONS = words(
    "of as in on at by for from with to into over under about between against after before since during"
)
#: Prepositions of verbs without an object: report to, side with.
_TOWARDS = words("to with against for")


def compare_roles(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison if the passage tells of the claim's act, with somebody on a side that the claim names."""
    ours = next(iter(told_acts(pair)), None)
    if ours is None or not may_be_told(pair, ours):
        return ()
    found = [_compare(pair, ours, theirs) for theirs in pair.source_side.acts if is_same_act(pair, ours, theirs)]
    kept = [comparison for comparison in found if comparison is not None]
    for outcome in (Outcome.AGREES, Outcome.CONFLICTS, Outcome.INCOMPARABLE):
        if (first := next((comparison for comparison in kept if comparison.outcome is outcome), None)) is not None:
            return (first,)
    return ()


def _compare(pair: Pair, ours: Act, theirs: Act) -> Comparison | None:
    agents, patients = _Side(pair, ours.agents), _Side(pair, _object(pair.claim_side, ours.patients))
    kept = (agents.is_met(theirs.agents), patients.is_met(theirs.patients))
    turned = (agents.is_met(theirs.patients), patients.is_met(theirs.agents))
    mine, other = _shown(pair.claim_side, ours), _shown(pair.source_side, theirs)
    changed = turned[1] or (bool(patients.names) and _is_another(pair.source_side, theirs.agents))
    if agents.heads and patients.heads and turned[0] and not kept[0] and changed:
        return conflicts("role", mine, other, "the two have changed places")
    if all(kept) and (agents.heads or patients.heads):
        return agrees("role", mine, other, "the same on the same side")
    return _by_another(pair, ours, theirs, kept, (mine, other))


def _is_exclusive(pair: Pair, ours: Act) -> bool:
    """Whether the act, or what is agreed or planned to be done with it, is one that another cannot have done too."""
    inner = (act for act in pair.claim_side.acts if act.is_open and any(act.verb == span for span in ours.patients))
    return any(key_of(pair.claim_side, act) in _ACTS for act in (ours, *inner))


def _says_also(pair: Pair) -> bool:
    """Whether the claim adds one more who does it."""
    return any(token.norm in {"also", "too", "another"} for token in pair.claim_side.tokens)


def _object(reading: Reading, spans: Sequence[Span]) -> tuple[Span, ...]:
    """What the act is done to, or "to" whom it is done, without what follows of place, time and purpose."""
    named = {token.span.start: token.norm for token in reading.tokens}
    start = 1 if spans and named.get(spans[0].start) in _TOWARDS else 0
    return tuple(takewhile(lambda span: named.get(span.start) not in _PREPOSITIONS - {"of"}, spans[start:]))


def _is_nobody(reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether a pronoun alone does it."""
    tokens = [token for token in reading.tokens if _holds(spans, token.span)]
    return bool(tokens) and not any(token.is_content for token in tokens)


def _is_another(reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether a pronoun alone does it that is not the page's own "we", which may be anybody."""
    own = any(token.norm in {"we", "i"} for token in reading.tokens if _holds(spans, token.span))
    return not own and _is_nobody(reading, spans)


def _by_another(
    pair: Pair, ours: Act, theirs: Act, kept: tuple[bool, bool], shown: tuple[str, str]
) -> Comparison | None:
    """A comparison where one side is kept and somebody with another name stands on the other, doing the very same."""
    if not is_same_verb(pair, ours, theirs):
        return None
    objects = _object(pair.claim_side, ours.patients), _object(pair.source_side, theirs.patients)
    for (mine, other), is_kept, other_is_kept in (
        ((ours.agents, theirs.agents), kept[0], kept[1]),
        (objects, kept[1], kept[0]),
    ):
        side = _Side(pair, mine)
        if is_kept or not other_is_kept or side.is_met(_own_words(pair.source_side, theirs)):
            continue
        if not _is_of_a_name(pair.claim_side, mine):
            continue
        if _is_of_a_name(pair.source_side, other):
            exclusive = _is_exclusive(pair, ours) and not (pair.claim.hedged or _says_also(pair))
            return (conflicts if exclusive else incomparable)("role", *shown, "the same act, by or to somebody else")
        if other and not _is_nobody(pair.source_side, other) and side.is_met([Span(0, len(pair.source_side.text))]):
            return incomparable("role", *shown, "the same act, and who is named stands elsewhere")
    return None


def _own_words(reading: Reading, act: Act) -> tuple[Span, ...]:
    """The words of an act's clause that are no side of another act inside it."""
    others = [span for other in reading.acts if other is not act for span in (*other.agents, *other.patients)]
    return tuple(span for span in act.clause if span not in others or span in act.agents)


def _is_of_a_name(reading: Reading, spans: Sequence[Span]) -> bool:
    """Whether a side is of somebody with a name: of Ana Ruiz of Lund, not of a French singer, nor of him."""
    phrase: list[Token] = []
    for span in spans:
        token = next((token for token in reading.tokens if token.span.overlaps(span)), None)
        if token is None or token.norm in _PREPOSITIONS:
            break
        if not token.is_number:
            phrase.append(token)
    if not phrase or phrase[0].norm in {"a", "an"} or not phrase[-1].is_content:
        return False
    return any(name.span.overlaps(phrase[-1].span) for name in reading.names)


class _Side:
    """One side of the claim's act: its content words and names, and whether a side of the passage's has them."""

    def __init__(self, pair: Pair, spans: Sequence[Span]) -> None:
        self._pair = pair
        self.heads = [place for place in pair.claim_side.content if _holds(spans, pair.claim_side.tokens[place].span)]
        self.names = _names_in(pair.claim_side, spans)

    def is_met(self, spans: Sequence[Span]) -> bool:
        """Whether one of the names, or without names one of the words, stands in `spans`; an empty side always."""
        if not self.heads:
            return True
        if self.names:
            text = " ".join(span.of(self._pair.source_side.text) for span in spans)
            return any(_shares_name(name, read(text)) for name in self.names)
        return any(_holds(spans, self._pair.source_side.tokens[place].span) for place in self._partners())

    def _partners(self) -> Iterator[int]:
        for place in self.heads:
            if (partner := self._pair.partner.get(place)) is not None:
                yield partner
            yield from self._pair.source_side.places.get(self._pair.claim_side.tokens[place].lemma, ())


def _shares_name(name: str, reading: Reading) -> bool:
    """Whether the name, or one of its capitalised words, stands there."""
    words_of = (token for token in tokenize(name) if token.is_capital)
    return find_name(name, reading) is not None or any(token.lemma in reading.lemmas for token in words_of)


def _holds(spans: Sequence[Span], span: Span) -> bool:
    return any(one.overlaps(span) for one in spans)


def _names_in(reading: Reading, spans: Sequence[Span]) -> list[str]:
    return [name.text for name in reading.names if _holds(spans, name.span)]


def _shown(reading: Reading, act: Act) -> str:
    return " ".join(span.of(reading.text) for span in act.clause)
