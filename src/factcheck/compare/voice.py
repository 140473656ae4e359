"""Whose words a passage gives where it names nobody: a pronoun's person, or the organisation that published it."""

import re

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair
from factcheck.model import Span
from factcheck.text.reading import Reading, read
from factcheck.text.speech import Speech
from factcheck.text.tokens import tokenize

#: Speakers that stand for somebody named before.
PRONOUNS = frozenset(["he", "she", "it", "they", "i", "we"])
_PERSONAL = frozenset(["he", "she"])
_OURS = re.compile(r"\b(?:we|our|us|ours)\b", re.IGNORECASE)


def named_speeches(pair: Pair) -> list[Speech]:
    """The reporting frames of the passage whose speaker has a name; "the company" and "she" may be anybody."""
    names = [name.span for name in pair.source_side.names]
    return [speech for speech in pair.source_side.speech if any(span.overlaps(speech.speaker_span) for span in names)]


def stands_for(pair: Pair, speaker: str) -> str | None:
    """The pronoun that speaks in the passage, if the claim's speaker is the one person named just before it.

    Just before is the sentence in front of the passage, or its document's title where that sentence names no person.
    """
    pronoun = speaking_pronoun(pair)
    if pronoun is None:
        return None
    for ahead in (read(pair.passage.before or ""), pair.title_side):
        persons = [name.text for name in ahead.names if name.kind == "person"]
        if persons:
            return pronoun if len(persons) == 1 and find_name(speaker, read(persons[0])) else None
        if find_name(speaker, ahead) and _names_one(ahead):
            return pronoun
    return None


def speaking_pronoun(pair: Pair) -> str | None:
    """The "he" or "she" that alone speaks in a passage that names no person."""
    spoken = [speech.speaker for speech in pair.source_side.speech]
    named = any(name.kind == "person" for name in pair.source_side.names)
    return spoken[0] if spoken and not named and all(each.casefold() in _PERSONAL for each in spoken) else None


def _names_one(reading: Reading) -> bool:
    """Whether one thing is named that is no place and no body."""
    return len([name for name in reading.names if name.kind not in {"place", "organisation"}]) == 1


def published_by(pair: Pair, speaker: str) -> str | None:
    """The publisher of the passage, if that is the claim's speaker."""
    publisher = pair.passage.publisher
    return publisher if publisher is not None and _is_same_body(speaker, publisher) else None


def speaks_for_publisher(pair: Pair) -> bool:
    """Whether a passage gives its publisher's own words: it says "we", or nobody with a name or a "she" speaks."""
    others = [each for each in named_speeches(pair) if not _is_same_body(pair.passage.publisher or "", each.speaker)]
    return speaking_pronoun(pair) is None and (not others or _says_we(pair))


def _is_same_body(speaker: str, other: str) -> bool:
    """Whether the two name one organisation: all words of one are in the other; or the very same name."""
    if speaker.casefold() == other.casefold():
        return True
    if any(name.kind == "person" for name in read(speaker).names):
        return False
    ours, theirs = _keys(speaker), _keys(other)
    return (min(len(ours), len(theirs)) > 1 and (ours <= theirs or theirs <= ours)) or _is_entry(speaker, other)


def _is_entry(speaker: str, other: str) -> bool:
    """Whether the tables know the two as one body."""
    return len(_keys(other)) == 1 and find_name(speaker, read(other), by_last=False) is not None


def _keys(name: str) -> frozenset[str]:
    return frozenset(token.lemma for token in tokenize(name) if token.is_content)


def _says_we(pair: Pair) -> bool:
    """Whether the passage speaks of itself as "we" outside of what it quotes."""
    quoted = [quote.span for quote in pair.source_side.quotes]
    spots = (Span(*match.span()) for match in _OURS.finditer(pair.passage.text))
    return any(not any(span.covers(spot) for span in quoted) for spot in spots)
