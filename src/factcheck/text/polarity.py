"""Negation and hedges: which words of a sentence stand under a "not", and whether a statement is only possible."""

import re
from collections.abc import Sequence
from functools import lru_cache

from factcheck.model import Span
from factcheck.text.tokens import Token, fold, lowered, tokenize
from factcheck.text.wordlist import words

#: Words that turn the statement they stand in round.
NEGATORS = words(
    """not no never none nobody nothing neither nor cannot without n't hardly barely scarcely rarely seldom unable
    cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt"""
)
#: Verbs (by lemma) that say the thing named after them did not happen or is not so.
NEGATIVE_VERBS = words("refus deny reject prevent avoid lack ceas dismiss")
#: Verbs that do so only before "to": "failed to pay", but "the trial failed" and "prices declined".
_NEGATIVE_BEFORE_TO = words("fail declin")
#: Words a negation does not reach beyond.
_BREAKS = words("but however although though while whereas because which who")
#: How many words a negator governs: longer reaches bring more false scope than they find.
_REACH = 7
#: "not only", "not least", "no doubt": negators that negate nothing; "not all" is a number of them.
_EMPTY_AFTER = {
    "not": frozenset(["only", "just", "least", "merely", "simply", "all", "every", "everyone", "everything", "always"]),
    "no": frozenset(["doubt", "matter"]),
}

#: What every negator looks like, and much else does: far quicker to look for.
_MAYBE = re.compile(
    rf"(?<![^\W\d_])(?=\w)(?:(?:{'|'.join(sorted(NEGATORS | {'zero'}))})(?![^\W\d_])"
    rf"|{'|'.join(sorted(verb.rstrip('y') for verb in NEGATIVE_VERBS | _NEGATIVE_BEFORE_TO))})"
    r"|n't|(?<!\d)0(?!\d)"
)

#: They read text in lower case: to ignore case costs four times as much.
_HEDGES = re.compile(
    r"\b(?=\w)(?:may|might|could|reportedly|alleg(?:edly|e[sd]?|ations?)|"
    r"accus(?:es?|ed|ing)\b(?=[^.;]{1,60}\bof \w+ing\b)|accused of\b|accusations?|"
    r"possibly|perhaps|probably|likely|unlikely|apparently|"
    r"rumou?r(?:s|ed)?|unconfirmed|speculat\w+|consider(?:s|ed|ing)?|considering|planned|plans? to|planning|"
    r"proposed to|intends? to|intended to|aims? to|hopes? to|wants? to|would like|push(?:es|ed|ing)? (?:for|to)|"
    r"(?:seek|seeks|sought|seeking|try|tries|tried|trying) to|is expected|are expected|"
    r"(?:expect|predict|forecast)s?(?= [^.;,]{1,60}? to [a-z])|"
    r"(?:is|are|was|were) (?:due|set|scheduled|slated|poised|forecast|projected|predicted) to|plans? (?:for )?an?|"
    r"is thought|are thought|it is believed|is believed|suspected|potential(?:ly)?|seems?|"
    r"appears? to|weigh(?:s|ing)?|mull(?:s|ing)?|contemplat\w+|explor(?:es|ing)|if)\b"
)
#: "May" the month is no hedge.
_MAY_MONTH = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+May\b|May\s+\d|(?:in|of|since|until|by|last|this|next|early|late|mid)[ -]May\b)"
)


_RATHER = re.compile(r"\b(?:rather than|instead of|(?<=, )not)\s+(?P<what>[^,.;:]+)", re.IGNORECASE)


def ruled_out_spans(text: str) -> list[Span]:
    """What stands behind "rather than", "instead of" or ", not", up to the next mark.

    >>> [span.of("It was Lima, not Cusco.") for span in ruled_out_spans("It was Lima, not Cusco.")]
    ['Cusco']
    """
    return [Span(*match.span("what")) for match in _RATHER.finditer(text)]


def negator_positions(tokens: Sequence[Token]) -> tuple[int, ...]:
    """The positions of the words that negate something."""
    return tuple(index for index, token in enumerate(tokens) if _negates(tokens, index, token))


#: Words that make a bound of a figure: "no more than 30", "may not be sold for less than 30".
_BOUNDING = words(
    """more less fewer above below under over beyond exceed exceeds exceeding higher lower greater larger smaller longer
    shorter older younger later earlier"""
)
#: So many words behind the negator stands such a word, and so many behind that the figure.
_BOUND_REACH, _FIGURE_REACH = 8, 3


def _bounds(tokens: Sequence[Token], index: int) -> bool:
    """Whether the negator only turns a bound round: the figure is limited, nothing is denied."""
    for place in range(index + 1, min(index + 1 + _BOUND_REACH, len(tokens))):
        if tokens[place].norm in _BOUNDING:
            behind = tokens[place + 1 : place + 1 + _FIGURE_REACH]
            return any(token.is_number for token in behind)
    return False


def _is_in_name(tokens: Sequence[Token], index: int) -> bool:
    """Whether the word is part of a name: Doctors Without Borders."""
    neighbours = tokens[max(0, index - 1) : index + 2]
    return len(neighbours) == 3 and all(token.is_capital for token in neighbours)


def _negates(tokens: Sequence[Token], index: int, token: Token) -> bool:
    if token.norm in NEGATORS and (_is_in_name(tokens, index) or _bounds(tokens, index)):
        return False
    following = tokens[index + 1].norm if index + 1 < len(tokens) else ""
    if token.norm in NEGATORS or token.norm == "0" or token.norm.endswith("n't"):
        return following not in _EMPTY_AFTER.get(token.norm, ())
    if token.lemma in _NEGATIVE_BEFORE_TO:
        return following == "to"
    return token.lemma in NEGATIVE_VERBS


def negated_positions(tokens: Sequence[Token], text: str) -> frozenset[int]:
    """The positions of words that stand under an odd number of negators of their clause.

    >>> tokens = tokenize("It did not approve the plan, but paid.")
    >>> [tokens[i].text for i in sorted(negated_positions(tokens, "It did not approve the plan, but paid."))]
    ['approve', 'the', 'plan']
    """
    if _MAYBE.search(fold(text)) is None:
        return frozenset()
    under: dict[int, int] = {}
    for cue in negator_positions(tokens):
        for index in _scope(tokens, cue, text):
            under[index] = under.get(index, 0) + 1
    return frozenset(index for index, count in under.items() if count % 2)


def _scope(tokens: Sequence[Token], cue: int, text: str) -> list[int]:
    """The words after the cue up to the end of its clause."""
    reached: list[int] = []
    for index in range(cue + 1, min(cue + 1 + _REACH, len(tokens))):
        between = text[tokens[index - 1].span.end : tokens[index].span.start]
        if any(mark in between for mark in ",;:.!?()—") or tokens[index].norm in _BREAKS:
            break
        reached.append(index)
    return reached


@lru_cache(maxsize=8192)
def is_negated(text: str) -> bool:
    """Whether something in `text` is denied.

    >>> is_negated("There is no deadline."), is_negated("He not only spoke, he sang.")
    (True, False)
    """
    return _MAYBE.search(fold(text)) is not None and bool(negator_positions(tokenize(text)))


@lru_cache(maxsize=8192)
def is_hedged(text: str) -> bool:
    """Whether `text` says only that something may be, is planned or is rumoured.

    >>> is_hedged("The firm is considering closing the plant."), is_hedged("It closed in May 2020.")
    (True, False)
    """
    return bool(hedge_spans(text))


@lru_cache(maxsize=8192)
def hedge_spans(text: str) -> tuple[Span, ...]:
    """Where the hedging words of `text` stand.

    >>> [span.of("It may close.") for span in hedge_spans("It may close.")]
    ['may']
    """
    found = [Span(*match.span()) for match in _HEDGES.finditer(lowered(text))]
    if not found:
        return ()
    months = [Span(*match.span()) for match in _MAY_MONTH.finditer(text)]
    return tuple(span for span in found if not any(month.overlaps(span) for month in months))
