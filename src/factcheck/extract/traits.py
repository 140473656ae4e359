"""How a sentence is put: what speaks for a view and what for a report, counted under names a person can read.

Only the author's own words count; which are others' is known by `scope`. What each trait is worth is fitted
(`factcheck.evaluate.fit_sentences`) and lies in ``weights.json``.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.extract.cues import TURNS as TURNS_OF_JUDGEMENT
from factcheck.extract.cues import Cue, classes_at, find_cues, is_said_of
from factcheck.extract.lexicon import ACTING, is_everyday
from factcheck.extract.scope import others_places
from factcheck.extract.turns import CALLS, COINED, TURNS
from factcheck.text.quotes import find_quotes
from factcheck.text.speech import find_speech
from factcheck.text.tags import Word, tag_words
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words as _words

_DAY = re.compile(
    r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|"
    r"November|December)\b|\b(?:19|20)\d\d\b",
)
_OPENING = re.compile(r"(?:But|And|Yet|So(?! far)|Or|Nor|Instead|Indeed|Still|Perhaps|Of course|Which|Because)\b")
#: Small words of arguing, telling and addressing.
_MANNERS = {
    "is, has": _words("is are has have isn't aren't it's that's there's they're he's she's"),
    "was": _words("was were wasn't weren't had"),
    "this, they": _words("this these such those they them it"),
    "why, if": _words("what how why if because since whether although though while unless"),
    "all, every": _words("all every any everything nothing anyone everyone none whole entire nobody everybody anybody"),
    "even, only, never": _words("even only just still ever never always again already rather instead too so yet"),
    "more, most": _words("more less most least better best worse"),
    "would, could": _words("would could can might may"),
    "as, like": _words("as like than"),
    "in, on, at": _words("in on at after during from by"),
    "we": _words("we us our ours ourselves we're we've we'll let's"),
    "you": _words("you your yours you're you've you'll"),
    "I": _words("i me my i'm i've i'd i'll myself"),
    "not": _words("not no nor cannot neither"),
}
_MANNER: dict[str, str] = {word: name for name, table in _MANNERS.items() for word in table}
#: Traits of what is said, which carry over from one kind of text to another; the rest is manner, which carries less.
MATTER = _words(
    "strong charged mild weighty blame praise loaded vivid partisan value metaphor rhetoric simile superlative",
    "judgement generic demand certainty speculation intensity prediction exclaims",
) | {
    *("said of something", "coined word", "loaded wording", "unattributed motive", "collective feeling"),
    *("rhetorical question", "speaks of merit", "scare quote"),
    *TURNS_OF_JUDGEMENT,
}
#: Traits that may only speak for a view, and traits that may only speak against one.
_FOR = MATTER - {"value", "prediction", "demand", "speculation", "judgement", "rhetorical question", "weighty"}
_AGAINST = frozenset(["figure", "day", "reports", "others' share", "procedure", "record"])
#: What a tag says of a word.
_TAGGED = {"—": "dash", "t": "infinitive", "g": "-ing"}
#: "Two" and "ten" are words like others; a figure is written in digits or with one of these.
_SCALES = _words("hundred thousand million billion trillion dozen dozens hundreds thousands millions billions percent")
#: Classes whose words judge what they are said of.
_JUDGING = frozenset(["strong", "charged", "mild", "weighty", "blame", "praise"])
#: Cues that are words of a class, which counts them already.
_COUNTED = frozenset(["in person", "evaluation", "charged word", "partisan word", "loaded word"])
#: Anything is counted so often at most, names more often: a list of names is one sign, not many.
_MOST, _MOST_NAMES = 2, 6
#: A quotation of so few words, with nobody speaking, holds them at arm's length.
_SCARE = 2
_SHORT = 8
#: A headline has so much of its words longer than this with a capital.
_LONG, _CAPITALS = 3, 0.8


def sign(trait: str) -> int:
    """1 if a trait may only speak for a view, -1 if only against one, else 0."""
    return (trait in _FOR) - (trait in _AGAINST)


def opinion_traits(text: str) -> dict[str, float]:
    """The traits of a sentence by name, those that are there.

    >>> sorted(opinion_traits("Alas, the deal is shameful."))[:3]
    ['exclaims', 'figureless', 'is, has']
    """
    text = _as_sentence(text)
    words = tag_words(text)
    return traits_of(text, words, find_cues(text, words), others_places(text, words)) if words else {}


def traits_of(text: str, words: Sequence[Word], cues: Sequence[Cue], others: frozenset[int]) -> dict[str, float]:
    """The same for words already tagged, with their cues and the places of those that are `others`'."""
    counts = Counter(_named(words, cues, others))
    for place in range(len(words)):
        if place not in others:
            counts.update(_of_word(words, place))
    traits = {name: float(min(_MOST_NAMES if name == "name" else _MOST, count)) for name, count in counts.items()}
    traits |= _of_sentence(text, words)
    traits["others' share"] = len(others) / len(words)
    return {name: value for name, value in traits.items() if value}


def _as_sentence(text: str) -> str:
    """A line as prose: a headline without its capitals, a cell of a table without its doubled quotation marks."""
    if text.startswith('"') and '""' in text:
        text = text[1:].removesuffix('"').replace('""', '"')
    long = [word for word in text.split() if len(word) > _LONG]
    is_title = len(long) > _LONG and sum(word[0].isupper() for word in long) >= _CAPITALS * len(long)
    return text[:1] + text[1:].lower() if is_title else text


def _named(words: Sequence[Word], cues: Sequence[Cue], others: frozenset[int]) -> Iterator[str]:
    """The names of cues that are no single words: the author's by name, those of others as one."""
    own = [word.start for place, word in enumerate(words) if place not in others]
    for cue in cues:
        if not any(cue.span.start <= start < cue.span.end for start in own):
            yield "cue of others"
        elif cue.name not in _COUNTED:
            yield cue.name


def _of_word(words: Sequence[Word], place: int) -> Iterator[str]:
    """The traits one word shows."""
    word = words[place]
    if word.tag == "X" and place:
        yield "name"
        if word.text.isupper() and len(word.text) > 1:
            yield "acronym"
        return
    classes = [name for name in classes_at(words, place) if name not in ACTING or word.tag in "vign"]
    yield from classes
    if not _JUDGING.isdisjoint(classes) and is_said_of(words, place):
        yield "said of something"
    if not classes and COINED.match(word.low):
        yield "coined word"
    if word.low in _MANNER and not (word.low == "us" and word.text.isupper()):
        yield _MANNER[word.low]
    elif word.low.endswith("n't"):
        yield "not"
    yield from _of_tag(word, is_known=bool(classes))


def _of_tag(word: Word, *, is_known: bool) -> Iterator[str]:
    if _is_figure(word):
        yield "figure"
    elif word.tag in _TAGGED:
        yield _TAGGED[word.tag]
    elif word.tag == "v":
        yield "past" if "d" in forms_of(word.low) else "present"
    elif word.tag == "a" and word.low.endswith("ly") and not is_everyday(word.low):
        yield "adverb"
    elif word.tag == "j" and not is_known and not is_everyday(word.low):
        yield "adjective"


def _is_figure(word: Word) -> bool:
    return word.tag == "q" and (word.low in _SCALES or any(letter.isdigit() for letter in word.low))


def _of_sentence(text: str, words: Sequence[Word]) -> dict[str, float]:
    """The traits of the sentence as a whole."""
    low, quotes, reports = text.lower(), find_quotes(text), len(find_speech(text))
    few = any(len(inner.split()) <= _SCARE and inner[:1].islower() for inner in (q.inner.of(text) for q in quotes))
    shown = {
        "quotes": bool(quotes),
        "scare quote": few and not reports,
        "nameless": not any(word.tag == "X" for word in words[1:]),
        "figureless": not any(map(_is_figure, words)),
        "day": bool(_DAY.search(text)),
        "opening But": bool(_OPENING.match(text)),
        "question": text.rstrip("\"”'’ ").endswith("?"),
        "short": sum(word.text[0].isalnum() for word in words) < _SHORT,
        "call to the reader": words[0].low in CALLS and len(words) > 1 and words[1].tag in "dxraptvi",
        "fragment": not any(word.tag in "vmbhoRi" for word in words),
        **{name: bool(pattern.search(low)) for name, pattern in TURNS.items()},
    }
    return {"reports": float(min(_MOST, reports))} | {name: float(there) for name, there in shown.items()}
