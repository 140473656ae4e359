"""What stands in the passage where the claim has a word the passage lacks, in an otherwise matching stretch.

The claim's words are aligned with the nearest sentence. A run of claim words without a partner, between two words that
have one, faces the passage's words between those two. If the two sides are of one kind (two places, two peoples, two
members of a class, opposites, two numbers, two names between the same words), the passage says something else; if not,
it may say the same in other words.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.compare.binding import shared
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, conflicts, incomparable
from factcheck.model import Comparison, Span
from factcheck.text.alignment import is_variant
from factcheck.text.antonyms import antonyms
from factcheck.text.classes import are_class_rivals
from factcheck.text.gazetteer import are_rivals, lookup
from factcheck.text.reading import Reading
from factcheck.text.synonyms import synonyms
from factcheck.text.tokens import Token
from factcheck.text.wordlist import words

#: Share of the claim's other wording that must stand in the sentence before a word in another's place contradicts.
_BOUND = 0.6
#: Longer stretches face each other by chance.
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Gap:
    """Words of the claim without a partner, and the passage's words in their place."""

    ours: tuple[Token, ...]
    theirs: tuple[Token, ...]


def compare_substitutions(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each run of claim words that faces other words of the nearest sentence."""
    scope = nearest_sentence(pair)
    return tuple(_compare(pair, gap, scope) for gap in find_gaps(pair, scope) if gap.theirs)


def find_gaps(pair: Pair, scope: Span) -> tuple[Gap, ...]:
    """The runs of claim words without a partner in `scope`, with the words that face them."""
    ours, theirs = pair.claim_side.content, _content(pair, scope)
    inside = set(theirs)
    partner = {left: right for left, right in pair.partner.items() if right in inside}
    return tuple(_gap(pair, run, ours, theirs, partner) for run in _runs(ours, partner))


def _content(pair: Pair, scope: Span) -> list[int]:
    tokens = pair.source_side.tokens
    return [place for place in pair.source_side.content if scope.covers(tokens[place].span)]


def _runs(ours: Sequence[int], partner: dict[int, int]) -> Iterator[list[int]]:
    run: list[int] = []
    for place in ours:
        if place in partner:
            if run:
                yield run
            run = []
        else:
            run.append(place)
    if run:
        yield run


def _gap(pair: Pair, run: list[int], ours: Sequence[int], theirs: list[int], partner: dict[int, int]) -> Gap:
    """The run with the passage's unmatched words between the partners of its neighbours."""
    before = [partner[place] for place in ours if place < run[0] and place in partner]
    behind = [partner[place] for place in ours if place > run[-1] and place in partner]
    start = before[-1] if before else -1
    end = behind[0] if behind else len(pair.source_side.tokens)
    if not before and not behind:
        return Gap(_tokens(pair.claim_side.tokens, run), ())
    taken = set(partner.values())
    facing = [place for place in theirs if start < place < end and place not in taken]
    if not behind:
        facing = facing[:_LONGEST]
    if not before:
        facing = facing[-_LONGEST:]
    return Gap(_tokens(pair.claim_side.tokens, run), _tokens(pair.source_side.tokens, facing[:_LONGEST]))


def _tokens(tokens: Sequence[Token], places: list[int]) -> tuple[Token, ...]:
    return tuple(tokens[place] for place in places)


def _compare(pair: Pair, gap: Gap, scope: Span) -> Comparison:
    ours, theirs = " ".join(token.text for token in gap.ours), " ".join(token.text for token in gap.theirs)
    if _has_another_name(pair, gap, scope):
        return conflicts("word", ours, theirs, "another name in its place")
    rival = next(((one, other) for one in gap.ours for other in gap.theirs if _are_rivals(one, other)), None)
    rival = rival or _other_agent(pair, gap) or _other_number(pair, gap)
    if rival is None or _is_elsewhere(pair, rival[0]):
        return incomparable("word", ours, theirs, "other words in this place")
    if shared(pair, scope, leaving_out=rival[0].span) >= _BOUND and _is_tight(pair, *rival):
        return conflicts("word", rival[0].text, rival[1].text, "another of the same kind in its place")
    return incomparable("word", rival[0].text, rival[1].text, "another of the same kind, in a different statement")


def _is_tight(pair: Pair, one: Token, other: Token) -> bool:
    """Whether the word next to the claim's, on one side, is the word next to the passage's: the slot is the same."""
    left, right = pair.claim_side.tokens, pair.source_side.tokens
    here, there = left.index(one), right.index(other)
    return any(
        _at(left, here + step) is not None and _at(left, here + step) == _at(right, there + step) for step in (-1, 1)
    )


def _at(tokens: Sequence[Token], place: int) -> str | None:
    """The key of the word at a place; articles are all one."""
    if not 0 <= place < len(tokens):
        return None
    return "a" if tokens[place].norm in {"a", "an", "the"} else tokens[place].lemma


#: The same before one name stands for another; words between members of a list do not hold a place.
_NAME_BOUND = 0.7
_LISTING = words("and or as well nor but")


def _has_another_name(pair: Pair, gap: Gap, scope: Span) -> bool:
    """Whether a name stands exactly where the claim has another, between the same words, in the same statement.

    Of such pairs in the public sets five in six contradict.
    """
    if not all(token.is_capital for token in (*gap.ours, *gap.theirs)) or _may_be_the_same(gap):
        return False
    span = Span(gap.ours[0].span.start, gap.ours[-1].span.end)
    if any(token.lemma in pair.source_side.lemmas for token in gap.ours):
        return False
    return _is_between_the_same(pair, gap) and shared(pair, scope, leaving_out=span) >= _NAME_BOUND


def _may_be_the_same(gap: Gap) -> bool:
    """Whether the two may be one thing: spelling variants, a part and its whole, a name and its initials."""
    ours, theirs = gap.ours[-1].text, gap.theirs[-1].text
    known = lookup(ours) is not None and lookup(theirs) is not None
    if known and not are_rivals(ours, theirs):
        return True
    initials = ["".join(token.text[0] for token in side).casefold() for side in (gap.ours, gap.theirs)]
    texts = [side[0].text.casefold() for side in (gap.ours, gap.theirs)]
    if initials[0] == texts[1] or initials[1] == texts[0]:
        return True
    return any(_is_alike(one, other) for one in gap.ours for other in gap.theirs)


#: Names that begin with as many letters alike may be forms of one: Africa and African.
_ALIKE = 4


def _is_alike(one: Token, other: Token) -> bool:
    return one.norm[:_ALIKE] == other.norm[:_ALIKE] or is_variant(one.text, other.text)


def _is_between_the_same(pair: Pair, gap: Gap) -> bool:
    """Whether the same word stands before both names, and the same behind them, or the claim ends."""
    left, right = pair.claim_side.tokens, pair.source_side.tokens
    here, there = left.index(gap.ours[0]), right.index(gap.theirs[0])
    before = _at(left, here - 1)
    if before is None or before != _at(right, there - 1) or left[here - 1].norm in _LISTING:
        return False
    behind = _at(left, left.index(gap.ours[-1]) + 1)
    return behind is None or behind == _at(right, right.index(gap.theirs[-1]) + 1)


def _other_number(pair: Pair, gap: Gap) -> tuple[Token, Token] | None:
    """The two numbers, where one stands in the other's place and neither is part of a value: 3-1 and 4-1."""
    if len(gap.ours) != 1 or not (gap.ours[0].is_number and gap.theirs[0].is_number):
        return None
    if any(value.span.overlaps(gap.ours[0].span) for value in pair.claim_side.values):
        return None
    if any(value.span.overlaps(gap.theirs[0].span) for value in pair.source_side.values):
        return None
    return gap.ours[0], gap.theirs[0]


def _other_agent(pair: Pair, gap: Gap) -> tuple[Token, Token] | None:
    """The two names, where both sides have "by" and a name in this place: written by one is not written by another."""
    one, other = gap.ours[0], gap.theirs[0]
    if not (one.is_capital and other.is_capital) or is_variant(gap.ours[-1].text, gap.theirs[-1].text):
        return None
    if _word_before(pair.claim_side, one) == _word_before(pair.source_side, other) == "by":
        return one, other
    return None


def _word_before(reading: Reading, token: Token) -> str | None:
    """The word before a token, titles and first names skipped over."""
    place = reading.tokens.index(token)
    while place > 0 and reading.tokens[place - 1].is_capital:
        place -= 1
    return reading.tokens[place - 1].norm if place else None


def _is_elsewhere(pair: Pair, token: Token) -> bool:
    return token.lemma in pair.source_side.lemmas or any(
        key in pair.source_side.lemmas for key in synonyms(token.lemma)
    )


def _are_rivals(one: Token, other: Token) -> bool:
    if one.is_capital != other.is_capital:
        return False
    if one.is_capital:
        return are_rivals(one.text, other.text) and not is_variant(one.text, other.text)
    return other.lemma in antonyms(one.lemma) or are_class_rivals(one.lemma, other.lemma)
