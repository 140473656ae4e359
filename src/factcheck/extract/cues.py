"""Signs that a stretch of text is somebody's view: words and turns of phrase, each with a name and a weight.

The weights are set by hand and mean: one strong word makes an opinion of a clause, a mild one needs company.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.extract.idioms import PATTERNS
from factcheck.extract.judgements import JUDGEMENTS
from factcheck.extract.lexicon import (
    CERTAINTY,
    DUTY,
    EMOTIONS,
    INTENSIFIERS,
    MOTIVES,
    PERSONAL,
    SPECULATION,
    classes_of,
)
from factcheck.extract.scope import quoted_positions
from factcheck.model import Span
from factcheck.text.gazetteer import lookup
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words


@dataclass(frozen=True, slots=True)
class Cue:
    """One sign: its name, the words that give it, where they stand, and how much they weigh."""

    name: str
    text: str
    span: Span
    weight: float


#: Weight a clause needs to be an opinion.
ENOUGH = 0.8
#: Single words: which table, what the cue is called, what it weighs.
_TABLES = (
    (DUTY, "demand", 0.7),
    (CERTAINTY, "certainty", 0.5),
    (SPECULATION, "speculation", 0.4),
    (PERSONAL, "in person", 0.3),
)
#: Classes of the lexicon that are cues, heaviest first: what the cue is called, what it weighs.
_CLASSES = {
    "strong": ("evaluation", 0.9),
    "blame": ("evaluation", 0.6),
    "praise": ("evaluation", 0.6),
    "loaded": ("loaded word", 0.5),
    "charged": ("charged word", 0.4),
    "mild": ("loaded word", 0.4),
    "weighty": ("loaded word", 0.4),
    "partisan": ("partisan word", 0.4),
}
#: Classes whose words weigh more where they are said of something: "is corrupt", "was a disaster".
_SAID, _SAID_OF = frozenset(["charged", "blame", "praise"]), 0.9
_EMOTION, _MOTIVE, _INTENSE, _TOO, _PREDICTION, _CONDITION = 0.8, 0.5, 0.3, 0.5, 0.4, 0.4
#: Judging words that measure before these.
_MEASURED = {
    "extreme": _words("weather heat cold temperatures poverty events drought rainfall winds"),
    "radical": _words("prostatectomy surgery left party reform"),
    "dire": _words("straits"),
    "sick": _words("leave day days pay note notes list building buildings"),
    "rotten": _words("tomatoes"),
    "toxic": _words("waste fumes gas gases chemicals substances chemical metals smoke"),
    "gross": _words("domestic national income profit revenue earnings pay wages weight"),
    "real": _words("estate wages income terms madrid time"),
    "crude": _words("oil prices futures"),
    "garbage": _words("collection collectors truck trucks bags bins"),
}
#: Cues that are turns of phrase: they judge a stretch of a statement rather than colour a word of it.
TURNS = frozenset(name for name, _, _ in JUDGEMENTS)
#: Kinds of table entries that stand for many people: their feelings nobody has measured.
_COLLECTIVE = frozenset(["country", "region", "people", "body", "city", "place"])


def find_cues(text: str, words: Sequence[Word]) -> tuple[Cue, ...]:
    """The cues in all of `text`, by place."""
    return cues_within(words, standing_cues(text, words))


def standing_cues(text: str, words: Sequence[Word]) -> tuple[Cue, ...]:
    """The cues that do not depend on where a statement begins and ends: single words and turns of phrase."""
    quoted = quoted_positions(words)
    spoken = [words[place].span for place in sorted(quoted)]
    phrases = [cue for cue in _phrase_cues(text) if not any(cue.span.overlaps(span) for span in spoken)]
    return (*_word_cues([word for place, word in enumerate(words) if place not in quoted]), *phrases)


def cues_within(words: Sequence[Word], standing: Sequence[Cue]) -> tuple[Cue, ...]:
    """The cues in a stretch of tagged words, by place: the standing ones inside it and those of its own making."""
    if not words:
        return ()
    part = Span(words[0].start, words[-1].end)
    inside = [cue for cue in standing if part.covers(cue.span) or (cue.name in TURNS and _starts_in(part, cue))]
    quoted = quoted_positions(words)
    plain = [word for place, word in enumerate(words) if place not in quoted] if quoted else words
    found = [*inside, *_of_minds(plain), *_predictions(plain), *_question(plain)]
    return tuple(sorted(_apart(found), key=lambda cue: (cue.span, cue.name)))


def _starts_in(part: Span, cue: Cue) -> bool:
    return part.start <= cue.span.start < part.end


def weight(cues: Iterable[Cue]) -> float:
    """What the cues weigh together."""
    return sum(cue.weight for cue in cues)


def classes_at(words: Sequence[Word], place: int) -> tuple[str, ...]:
    """The classes of the lexicon a word is in, where it stands: "crude oil" and "sick leave" judge nothing."""
    low = words[place].low
    measured = _MEASURED.get(low)
    if measured and any(near.low in measured for near in words[place + 1 : place + 3]):
        return ()
    return classes_of(low)


def _word_cues(words: Sequence[Word]) -> Iterator[Cue]:
    for place, word in enumerate(words):
        found = None if word.text.isupper() and len(word.text) > 1 else _of_word(words, place)
        if found is not None:
            yield Cue(found[0], word.text, word.span, found[1])
        elif word.low in INTENSIFIERS:
            following = words[place + 1].tag if place + 1 < len(words) else ""
            if following in ("j", "a", "g", "n") and not (word.low == "so" and words[place + 1].low == "far"):
                yield Cue("intensity", word.text, word.span, _TOO if word.low == "too" else _INTENSE)


def _of_word(words: Sequence[Word], place: int) -> tuple[str, float] | None:
    """The name and weight of the cue that a word by itself is."""
    low, classes = words[place].low, classes_at(words, place)
    for name, cue in _CLASSES.items():
        if name in classes:
            return ("evaluation", _SAID_OF) if name in _SAID and is_said_of(words, place) else cue
    return next(((name, value) for table, name, value in _TABLES if low in table), None)


def is_said_of(words: Sequence[Word], place: int) -> bool:
    """Whether a word is the predicate of a form of be: "is really unfair", "was a disaster"."""
    back = place - 1
    while back >= 0 and words[back].tag in "adjB":
        back -= 1
    return back >= 0 and words[back].tag in "bBR"


def _phrase_cues(text: str) -> Iterator[Cue]:
    low = text.lower()
    if len(low) != len(text):
        return
    for name, value, pattern in (*PATTERNS, *JUDGEMENTS):
        for match in pattern.finditer(low):
            yield Cue(name, text[match.start() : match.end()], Span(*match.span()), value)


def _of_minds(words: Sequence[Word]) -> Iterator[Cue]:
    """Feelings and intentions of a country, a people or a body, told as if seen from inside."""
    collective = next((word for word in words if word.tag in "Xx" and _is_collective(word.text)), None)
    if collective is None:
        return
    for word in words:
        if word.low in MOTIVES and word.tag in "vbhgi" and collective.start < word.start:
            yield Cue("unattributed motive", f"{collective.text} {word.text}", word.span, _MOTIVE)
        elif word.low in EMOTIONS and word.tag not in "X":
            yield Cue("collective feeling", word.text, word.span, _EMOTION)


def _is_collective(text: str) -> bool:
    bare = text[:-2] if text.endswith(("'s", "’s")) else text
    entry = lookup(bare)
    return entry is not None and entry.kind in _COLLECTIVE


def _predictions(words: Sequence[Word]) -> Iterator[Cue]:
    """What will be, without a day or a figure to hold it to."""
    if any(word.tag == "q" for word in words):
        return
    for word in words:
        if word.tag == "m" and word.low in {"will", "won't", "would"}:
            conditional = any(_is_condition(words, place) for place in range(len(words)))
            yield Cue("prediction", word.text, word.span, _PREDICTION + _CONDITION * conditional)


def _is_condition(words: Sequence[Word], place: int) -> bool:
    """Whether a word opens a condition: "if", "unless", "whether or not"; "asked whether" is none."""
    following = words[place + 1].low if place + 1 < len(words) else ""
    return words[place].low in {"if", "unless"} or (words[place].low == "whether" and following == "or")


def _question(words: Sequence[Word]) -> Iterator[Cue]:
    """A question the author puts: it has a verb, and nobody to answer it."""
    if words and words[-1].text == "?" and any(word.tag in "vmbho" for word in words):
        yield Cue("rhetorical question", words[-1].text, words[-1].span, ENOUGH)


def _apart(cues: Sequence[Cue]) -> list[Cue]:
    """The cues without those whose words a heavier one has already."""
    kept: list[Cue] = []
    for cue in sorted(cues, key=lambda cue: (-cue.weight, cue.span)):
        if not any(cue.span.overlaps(other.span) for other in kept):
            kept.append(cue)
    return kept
