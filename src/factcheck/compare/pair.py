"""A claim and a passage, read and aligned: what every comparer is given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from factcheck.model import Claim, Comparison, Outcome, Passage, Span, Value
from factcheck.text.alignment import Alignment, align
from factcheck.text.reading import Reading, read
from factcheck.text.tokens import Token

#: Characters of the shortest statement: less is no statement of its own.
_SHORTEST = 12


@dataclass(frozen=True, eq=False)
class Asked:
    """The claim's side of every pair it is part of, read once for all passages."""

    claim: Claim

    @cached_property
    def reading(self) -> Reading:
        """The claim's self-contained wording, read."""
        return read(self.claim.text)

    @cached_property
    def wording(self) -> tuple[int, ...]:
        """Positions of the claim's wording; of "Minister X said P" those of X and P, since a title is not said."""
        content = self._said
        if content is None:
            return self.reading.wording
        tokens = self.reading.tokens
        said = [place for place in self.reading.wording if content.overlaps(tokens[place].span)]
        before = [place for place in self.reading.wording if tokens[place].span.end <= content.start]
        name = [place for place in before if tokens[place].is_capital][-1:]
        return (*name, *said)

    @cached_property
    def _said(self) -> Span | None:
        """Where the claim has what was said, if it is that somebody said something."""
        if self.claim.speaker is None or not self.reading.speech:
            return None
        content = self.reading.speech[0].content_span
        return content if len(content) >= _SHORTEST else None

    @cached_property
    def values(self) -> tuple[Value, ...]:
        """The values that the claim itself states, with spans in its wording; a date as the article resolved it.

        A restatement carries values of the sentence around it; they say what is spoken of and are not asked for.
        """
        born = {value.text.casefold(): value for value in self.claim.values}
        own = [value.text for value in self.claim.values if self.claim.span.covers(value.span)]
        stated = [value for value in self.reading.values if any(_is_same_text(value.text, text) for text in own)]
        return tuple(_resolved(value, born.get(value.text.casefold())) for value in stated)


class Pair:
    """The two sides; `claim_side` and `source_side` are their readings.

    A pair equals only itself, which makes looking it up cheap.
    """

    def __init__(self, asked: Asked, passage: Passage) -> None:
        self._asked = asked
        self.claim = asked.claim
        self.passage = passage
        self.claim_side = asked.reading
        #: The passage, read; relative dates count from its document's date.
        self.source_side = read(passage.text, reference=passage.reference)

    @cached_property
    def title_side(self) -> Reading:
        """The title of the passage's document, read."""
        return read(self.passage.title or "")

    @cached_property
    def alignment(self) -> Alignment:
        """Which word of the passage answers which word of the claim."""
        return align(self.claim_side, self.source_side)

    @cached_property
    def partner(self) -> dict[int, int]:
        """Passage position by claim position."""
        return self.alignment.partner

    @property
    def wording(self) -> tuple[int, ...]:
        """Positions of the claim's wording."""
        return self._asked.wording

    @property
    def claim_values(self) -> tuple[Value, ...]:
        """The values that the claim itself states, with spans in its wording."""
        return self._asked.values


def _is_same_text(one: str, other: str) -> bool:
    """Whether one is the other with more around it: a restated date has its year, and may have lost its capital."""
    one, other = one.casefold(), other.casefold()
    return one in other or other in one


def _resolved(read_here: Value, born: Value | None) -> Value:
    """The value as the article resolved it, at the place where the wording has it."""
    if born is None or born.type is not read_here.type:
        return read_here
    names = ("value", "low", "high", "granularity")
    return replace(read_here, **{name: getattr(born, name) for name in names})


#: Lays one kind of slot of a pair side by side; empty if the claim has no such slot.
SlotComparer = Callable[[Pair], tuple[Comparison, ...]]


def agrees(slot: str, claim: str, source: str, why: str) -> Comparison:
    """A slot on which both sides say the same."""
    return Comparison(slot=slot, claim=claim, source=source, outcome=Outcome.AGREES, why=why)


def conflicts(slot: str, claim: str, source: str, why: str) -> Comparison:
    """A slot on which the two sides cannot both be right."""
    return Comparison(slot=slot, claim=claim, source=source, outcome=Outcome.CONFLICTS, why=why)


def incomparable(slot: str, claim: str, source: str, why: str) -> Comparison:
    """A slot on which the source speaks of something else, or less exactly."""
    return Comparison(slot=slot, claim=claim, source=source, outcome=Outcome.INCOMPARABLE, why=why)


def missing(slot: str, claim: str, why: str) -> Comparison:
    """A slot of the claim of which the passage says nothing."""
    return Comparison(slot=slot, claim=claim, source="", outcome=Outcome.MISSING, why=why)


def inside(reading: Reading, span: Span) -> list[int]:
    """Positions of the words of `reading` that lie in `span`."""
    return [index for index, token in enumerate(reading.tokens) if span.overlaps(token.span)]


def words_around(reading: Reading, span: Span, *, reach: int) -> list[Token]:
    """The content words up to `reach` content words left and right of `span`, those in it left out."""
    before = [index for index in reading.content if reading.tokens[index].span.end <= span.start]
    behind = [index for index in reading.content if reading.tokens[index].span.start >= span.end]
    return [reading.tokens[index] for index in [*before[-reach:], *behind[:reach]]]


def shown(words: Sequence[str], *, most: int = 6) -> str:
    """The words as a list for a person, cut after `most`."""
    listed = ", ".join(words[:most])
    return f"{listed} and {len(words) - most} more" if len(words) > most else listed
