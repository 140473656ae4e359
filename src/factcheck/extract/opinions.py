"""Where the author judges, predicts or imagines: clause by clause, and for a sentence as a whole.

What somebody else is reported to have said is not the author's view, whatever words it holds.
"""

import re
from collections.abc import Iterable, Sequence

from factcheck.extract.cues import ENOUGH, Cue, find_cues, quoted_positions, weight
from factcheck.text.sentences import LONGEST_SENTENCE
from factcheck.text.speech import find_speech
from factcheck.text.tags import Word, tag_words
from factcheck.text.wordlist import words

_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|"
    r"November|December)\b|\b(?:19|20)\d\d\b",
)
_OPENING = re.compile(r"(?:But|And|Yet|So(?! far)|Or|Nor|Instead|Indeed|Still|Perhaps|Of course|Which|Because)\b")
#: Words of arguing and of reporting, with what one of them adds to the weight of a sentence.
_STYLE = (
    (0.15, words("is are has have isn't aren't it's that's")),
    (0.1, words("this these such those they them what why how if because since whether although though while unless")),
    (0.2, words("all every any everything nothing anyone everyone none whole entire like")),
    (
        0.12,
        words("even only just still ever never always again already rather instead too so yet more less most least"),
    ),
    (0.1, words("would could can might as")),
    (-0.1, words("was were")),
    (-0.07, words("in on at after during")),
)
#: The same for what tags show: adverbs in "-ly", negations, dashes, "-ed" verbs, figures, names.
_ADVERB, _DENIAL, _DASH, _PAST, _FIGURE, _NAME = 0.15, 0.15, 0.15, -0.15, -0.25, -0.05
#: What a sentence weighs before anything is read in it, and what whole-sentence signs add or take away.
_START, _OPENED, _NAMELESS, _SAID, _DATED, _QUOTED = 0.35, 0.4, 0.15, -0.6, -0.4, -0.6
#: Names counted at most: a list of names is one sign, not many.
_MOST_NAMES = 6


def opinion_cues(sentence: str) -> tuple[str, ...]:
    """The words of `sentence` that show its author's view, each with what it shows.

    >>> opinion_cues("The deal is a shameful betrayal.")
    ('evaluation: shameful', 'loaded wording: betrayal')
    """
    sentence = sentence[:LONGEST_SENTENCE]
    return tuple(f"{cue.name}: {cue.text}" for cue in _own_cues(sentence, tag_words(sentence)))


def is_opinion(sentence: str) -> bool:
    """Whether `sentence` shows its author's own view.

    >>> is_opinion("The deal is a shameful betrayal."), is_opinion('The minister called the deal "shameful".')
    (True, False)
    """
    return opinion_weight(sentence) >= ENOUGH


def opinion_weight(sentence: str) -> float:
    """How much in `sentence` speaks for a view, less what speaks for plain reporting."""
    sentence = sentence[:LONGEST_SENTENCE]
    found = tag_words(sentence)
    return weigh(sentence, found, _own_cues(sentence, found), reports=len(find_speech(sentence)))


def weigh(sentence: str, found: Sequence[Word], cues: Iterable[Cue], *, reports: int) -> float:
    """The same for a sentence already tagged, with its cues and the number of its reporting frames."""
    if not found:
        return 0.0
    quoted = quoted_positions(found)
    total = _START + weight(cues) + sum(_style(word) for place, word in enumerate(found) if place not in quoted)
    names = sum(word.tag == "X" for word in found[1:])
    total += _NAME * min(_MOST_NAMES, names) + _NAMELESS * (names == 0)
    total += _OPENED * bool(_OPENING.match(sentence)) + _DATED * bool(_DAY.search(sentence))
    return total + _SAID * reports + _QUOTED * len(quoted) / len(found)


def _style(word: Word) -> float:
    """What one word adds by its manner."""
    by_table = sum(value for value, table in _STYLE if word.low in table)
    if word.tag == "a":
        return by_table + _ADVERB * word.low.endswith("ly") + _DENIAL * (word.low in {"not", "never"})
    if word.tag in "v" and word.low.endswith("ed"):
        return by_table + _PAST
    if word.tag == "q":
        return by_table + _FIGURE
    denied = word.low in {"no", "nothing"} or word.low.endswith("n't")
    return by_table + _DENIAL * denied + _DASH * (word.tag == "—")


def _own_cues(sentence: str, found: Sequence[Word]) -> tuple[Cue, ...]:
    """The cues outside what others are reported to say."""
    reported = [speech.content_span for speech in find_speech(sentence)]
    cues = find_cues(sentence, found)
    return tuple(cue for cue in cues if not any(span.covers(cue.span) for span in reported))
