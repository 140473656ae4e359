"""One sentence read once: its words, statements, values and quotations, shared by claims and opinions."""

import re
from dataclasses import dataclass, field
from datetime import date

from factcheck.extract.cues import Cue, cues_within, standing_cues
from factcheck.extract.scope import others_places, told_places
from factcheck.extract.traits import traits_of
from factcheck.extract.unit import Unit
from factcheck.extract.units import find_units
from factcheck.extract.weighing import log_odds
from factcheck.model import Sentence, Value
from factcheck.text.quotes import Quote, find_quotes
from factcheck.text.tags import Word, tag_words
from factcheck.text.values import find_values

#: "LIMA, March 14, 2024 (Agency) - ": where and when a report was filed, before its first word.
_DATELINE = re.compile(
    r"\([A-Z][\w ]{1,20}\)\s?[-–—]{1,2}\s|(?=[A-Z]{3})[A-Z][A-Z .'’/-]{2,30}(?:, [A-Z][\w. ]{2,20})?"
    r"(?: \([\w /.]{2,30}\))?(?:,? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})"
    r"(?:,? \d{4})?)?(?: \([\w /.]{2,30}\))?\s?[-–—]{1,2}\s|^[A-Z][\w ,.]{2,40} \([A-Z][\w /.]{1,20}\)\s?[-–—]{1,2}\s"
    r"|[A-Z]{3}[A-Z ]{0,20}: (?=[A-Z])",
)


_BULLET = re.compile(r"\s*[-*•‣·–]\s+")


@dataclass(slots=True)
class ReadSentence:
    """A sentence with what stands in it; all offsets count in the sentence."""

    sentence: Sentence
    words: list[Word]
    units: list[Unit]
    values: tuple[Value, ...]
    quotes: tuple[Quote, ...]
    standing: tuple[Cue, ...]
    _cues: dict[tuple[int, int], tuple[Cue, ...]] = field(default_factory=dict)
    _weights: dict[tuple[int, int], float] = field(default_factory=dict)
    _others: frozenset[int] | None = None
    _told: frozenset[int] | None = None

    def cues_in(self, first: int, last: int) -> tuple[Cue, ...]:
        """The opinion cues of words ``[first, last)``."""
        found = self._cues.get((first, last))
        if found is None:
            found = self._cues[(first, last)] = cues_within(self.words[first:last], self.standing)
        return found

    def weight(self) -> float:
        """What the sentence as a whole weighs as a view, in log-odds."""
        return self.weight_of(0, len(self.words))

    def weight_of(self, first: int, last: int) -> float:
        """What words ``[first, last)`` weigh as a view, read as a sentence of their own."""
        found = self._weights.get((first, last))
        if found is None:
            found = self._weights[(first, last)] = log_odds("opinion", self._traits(first, last))
        return found

    def _traits(self, first: int, last: int) -> dict[str, float]:
        if self._others is None:
            self._others = others_places(self.sentence.text, self.words)
        words = self.words[first:last]
        whole = len(words) == len(self.words)
        text = self.sentence.text if whole else self.sentence.text[words[0].start : words[-1].end]
        others = frozenset(at - first for at in self._others if first <= at < last)
        return traits_of(text, words, self.cues_in(first, last), others)

    def own_cues(self, first: int, last: int) -> tuple[Cue, ...]:
        """Those in the author's own words: "farmers fear that it will ruin them" is the farmers' view."""
        if self._told is None:
            framed = any(unit.is_frame for unit in self.units)
            self._told = frozenset() if framed else told_places(self.sentence.text, self.words)
        theirs = [self.words[at].start for at in self._told if first <= at < last]
        cues = self.cues_in(first, last)
        if not theirs:
            return cues
        return tuple(cue for cue in cues if not any(cue.span.start <= start < cue.span.end for start in theirs))

    def values_in(self, first: int, last: int) -> list[Value]:
        """The values inside words ``[first, last)``."""
        start, end = self.words[first].start, self.words[last - 1].end
        return [value for value in self.values if start <= value.span.start and value.span.end <= end]


def dateline_of(text: str) -> str:
    """The dateline `text` opens with, or nothing.

    >>> dateline_of("LIMA, March 14 - The ground shook.")
    'LIMA, March 14 - '
    >>> dateline_of("OSLO (NTB) 12 June 2024 - The ground shook.")
    'OSLO (NTB) 12 June 2024 - '
    """
    found = _DATELINE.match(text)
    return found.group() if found else ""


def _story_words(text: str) -> list[Word]:
    """The words behind a dateline or the mark of a list."""
    bullet = _BULLET.match(text)
    skipped = bullet.end() if bullet else len(dateline_of(text))
    words = tag_words(text[skipped:] if skipped else text)
    for word in words if skipped else ():
        word.start += skipped
        word.end += skipped
    return words


def read_sentence(sentence: Sentence, *, published: date | None = None, language: str = "en") -> ReadSentence:
    """Everything the extraction asks of a sentence."""
    words = _story_words(sentence.text)
    values = find_values(sentence.text, reference=published, language=language)
    return ReadSentence(
        sentence, words, find_units(words), values, find_quotes(sentence.text), standing_cues(sentence.text, words)
    )
