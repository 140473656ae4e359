"""Polarity: what the claim denies and the passage says, or the other way round, word by aligned word."""

from factcheck.compare.binding import focus, shared
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing, shown
from factcheck.compare.told import told_acts
from factcheck.model import Comparison, Span
from factcheck.text.polarity import negator_positions, ruled_out_spans

#: Share of the claim's other content the negated sentence must hold before a turned negation contradicts.
_TIGHT = 0.75
#: Share of the sentence's own content the claim must hold: a sentence that says much more denies something else.
_FOCUSED = 0.4
#: Such a share is all of the claim but a light word.
_ALL = 0.9
#: Claims of fewer content words are found in too many sentences.
_FEW = 3
#: Share of the aligned words that must have changed side.
_TURNED = 0.6


def compare_polarity(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison if either side negates words the other also has; empty otherwise."""
    if (word := _ruled_out(pair)) is not None:
        return (conflicts("polarity", word, f"not {word}", "the source says that it is not this but another"),)
    words = _aligned_words(pair)
    turned = [left for left, right in words if _is_turned(pair, left, right)]
    denied = [left for left, _ in words if left in pair.claim_side.negated]
    if turned and denied and _denies_somewhere(pair, nearest_sentence(pair)):
        return (agrees("polarity", _text(pair, denied), _text(pair, denied), "denied on both sides, in other words"),)
    if turned:
        return (_turned(pair, turned, len(words)),)
    if denied:
        return (agrees("polarity", _text(pair, denied), _text(pair, denied), "denied on both sides"),)
    if pair.claim_side.negated and (verb := _same_denial(pair)) is not None:
        return (agrees("polarity", verb, verb, "denied on both sides, with one verb"),)
    if pair.claim_side.negated:
        return (missing("polarity", "denied", "the passage does not speak of what the claim denies"),)
    return ()


def _ruled_out(pair: Pair) -> str | None:
    """A word of the claim that stands in the passage only behind "rather than", "instead of" or ", not"."""
    if pair.claim_side.negated:
        return None
    outs = ruled_out_spans(pair.passage.text)
    if not outs:
        return None
    for match in pair.alignment.matches:
        token = pair.source_side.tokens[match.right]
        places = pair.source_side.places.get(token.lemma, ())
        spans = [pair.source_side.tokens[place].span for place in places]
        held = all(any(out.covers(span) for out in outs) for span in spans)
        scope = pair.source_side.sentence_at(token.span.start)
        if held and shared(pair, scope, leaving_out=pair.claim_side.tokens[match.left].span) >= _TIGHT:
            return pair.claim_side.tokens[match.left].text
    return None


def _same_denial(pair: Pair) -> str | None:
    """The verb that denies in the claim, if the passage has it, or one for it: "denied any wrongdoing"."""
    tokens = pair.claim_side.tokens
    places = (place for place in negator_positions(tokens) if place in pair.partner)
    return next((tokens[place].text for place in places), None)


def _turned(pair: Pair, turned: list[int], aligned: int) -> Comparison:
    ours, theirs = ("denied", "stated") if turned[0] in pair.claim_side.negated else ("stated", "denied")
    why = f"{ours} in the claim, {theirs} in the source: {_text(pair, turned)}"
    bound = (len(turned) >= _TURNED * aligned or _turns_the_act(pair, turned)) and _is_same_statement(pair, turned)
    return (conflicts if bound else incomparable)("polarity", ours, theirs, why)


def _turns_the_act(pair: Pair, turned: list[int]) -> bool:
    """Whether the claim's own verb, or the first word of what is done, is among the turned words."""
    act = next(iter(told_acts(pair)), None)
    if act is None:
        return False
    told = pair.claim_side.places_in([act.verb, *act.patients[:2]])
    return any(place in turned for place in told)


def _is_same_statement(pair: Pair, turned: list[int]) -> bool:
    """Whether the sentence with the turned words says about what the claim says, and little else.

    A sentence that has all of the claim may say as much else as it likes.
    """
    spot = pair.source_side.tokens[pair.partner[turned[0]]].span
    scope = pair.source_side.sentence_at(spot.start)
    share = shared(pair, scope, leaving_out=Span(0, 0))
    if share >= _ALL and len(pair.claim_side.content) >= _FEW:
        return True
    return len(turned) > 1 and share >= _TIGHT and focus(pair, scope) >= _FOCUSED


def _denies_somewhere(pair: Pair, scope: Span) -> bool:
    """Whether the sentence has a negator of its own: "and had none" denies what comes before it."""
    tokens = pair.source_side.tokens
    return any(scope.covers(tokens[place].span) for place in negator_positions(tokens))


def _aligned_words(pair: Pair) -> list[tuple[int, int]]:
    """Claim and passage positions of aligned words that are no names and no figures."""
    tokens = pair.claim_side.tokens
    pairs = ((match.left, match.right) for match in pair.alignment.matches)
    return [(left, right) for left, right in pairs if not (tokens[left].is_capital or tokens[left].is_number)]


def _is_turned(pair: Pair, left: int, right: int) -> bool:
    return (left in pair.claim_side.negated) != (right in pair.source_side.negated)


def _text(pair: Pair, places: list[int]) -> str:
    return shown([pair.claim_side.tokens[place].text for place in places])
