"""Where the author judges, predicts or imagines: clause by clause, and for a sentence as a whole.

What somebody else is reported to have said is not the author's view, whatever words it holds.
"""

import re
from collections.abc import Sequence

from factcheck.extract.cues import ENOUGH, Cue, find_cues, weight
from factcheck.text.speech import find_speech
from factcheck.text.tags import Word, tag_words

#: Names of cues, heavy ones, that mark their own phrase even in a statement that stands as a claim.
_MARKING = frozenset(["evaluation", "metaphor", "simile"])
_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|"
    r"November|December)\b|\b(?:19|20)\d\d\b",
)
_FIGURE = re.compile(r"\d[\d.,]*")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z]\w+")
_OPENING = re.compile(r"(?:But|And|Yet|So|Or|Nor|Instead|Indeed|Still|Perhaps|Of course|Which|Because)\b")
_DASH = re.compile(r"—| – | - |;|:\s")
#: What a sentence weighs before anything is read in it, and what signs of plain reporting take away.
_START, _SAID, _DATED, _COUNTED, _NAMED, _PRESENT = 0.35, 0.6, 0.4, 0.3, 0.06, 0.15
_OPENED, _DASHED, _ASKED, _DENIED = 0.4, 0.2, 0.5, 0.15


def opinion_cues(sentence: str) -> tuple[str, ...]:
    """The words of `sentence` that show its author's view, each with what it shows.

    >>> opinion_cues("The deal is a shameful betrayal.")
    ('evaluation: shameful', 'loaded wording: betrayal')
    """
    return tuple(f"{cue.name}: {cue.text}" for cue in _own_cues(sentence, tag_words(sentence)))


def is_opinion(sentence: str) -> bool:
    """Whether `sentence` shows its author's own view.

    >>> is_opinion("The deal is a shameful betrayal."), is_opinion('The minister called the deal "shameful".')
    (True, False)
    """
    return opinion_weight(sentence) >= ENOUGH


def opinion_weight(sentence: str) -> float:
    """How much in `sentence` speaks for a view, less what speaks for plain reporting."""
    words = tag_words(sentence)
    total = _START + weight(_own_cues(sentence, words))
    total += _OPENED * bool(_OPENING.match(sentence)) + _DASHED * bool(_DASH.search(sentence))
    total += _ASKED * sentence.rstrip("\"”’' ").endswith("?")
    total += _PRESENT * sum(word.low in {"is", "are", "has", "have"} for word in words)
    total += _DENIED * sum(word.low in {"not", "no", "never", "nothing"} or word.low.endswith("n't") for word in words)
    total -= _SAID * len(find_speech(sentence)) + _DATED * bool(_DAY.search(sentence))
    return total - _COUNTED * min(3, len(_FIGURE.findall(sentence))) - _NAMED * min(6, len(_NAME.findall(sentence)))


def _own_cues(sentence: str, words: Sequence[Word]) -> tuple[Cue, ...]:
    """The cues outside what others are reported to say."""
    if not words:
        return ()
    reported = [speech.content_span for speech in find_speech(sentence)]
    cues = find_cues(sentence, words)
    return tuple(cue for cue in cues if not any(span.covers(cue.span) for span in reported))
