"""Whose words they are: the places of a sentence that hold what somebody else said, wrote or thinks."""

import re
from collections.abc import Iterator, Sequence

from factcheck.extract.lexicon import classes_of
from factcheck.text.quotes import find_quotes
from factcheck.text.speech import SPEECH_VERBS, Speech, find_speech
from factcheck.text.tags import Word
from factcheck.text.wordlist import words as _words

_MARKS = frozenset('"“”«»')
#: Verbs of holding a view, by the word that must follow for them to report it.
_HOLDING = {
    "that": _words(
        "believe believes believed believing fear fears feared fearing hope hopes hoped think thinks thought feel",
        "feels felt suspect suspects suspected worry worried complain complained rule ruled find finds found show",
        "shows showed doubt doubts doubted hold holds held know knows knew expect expects expected see sees saw",
        "allege alleged",
    ),
    "as": _words(
        "view views viewed see sees saw regard regards regarded describe describes described portray portrays",
        "portrayed depict depicts depicted condemn condemned denounce denounced criticise criticised criticize",
        "criticized dismiss dismisses dismissed",
    ),
    "of": _words("accuse accuses accused accusing"),
    "for": _words(
        "blame blames blamed blaming criticise criticised criticize criticized condemn condemned praise praised slam",
        "slammed blast blasted denounce denounced",
    ),
}
#: Verbs of holding that an author may well use to argue: "this shows that", "the government found that".
_ARGUED = _words(
    "show shows showed find finds found know knows knew see sees saw hold holds held rule ruled feel feels felt"
)
#: How far behind such a verb that word may stand.
_REACH = 7
#: Subjects that are the author, or nobody in particular.
_NOT_OTHERS = frozenset(["i", "we", "you", "it", "this", "that", "who", "which", "one", "there", "nobody", "everyone"])
_NOBODY = _words("i we you nobody no none everyone everybody people one their its")
_ARTICLES = frozenset(["a", "an", "the", "two", "three", "several", "some", "many", "local", "senior"])
_SUBJECTS = frozenset("xXNrq")
#: A single closing mark at the end of a sentence, and what would be its beginning.
_LONE_CLOSE, _OPENER = re.compile(r"[.!?,…]['’]\s*$"), re.compile(r"(?<!\w)['‘]\w")
_BREAKS = frozenset([";", "—", "–"])
_TURNING = frozenset(["but", "yet", "although", "though", "despite", "even", "while", "making", "leaving"])


def others_places(text: str, words: Sequence[Word]) -> frozenset[int]:
    """Positions of words that are quoted, or reported as somebody else's.

    >>> from factcheck.text.tags import tag_words
    >>> words = tag_words("Critics of the dam argue that it is a folly.")
    >>> [words[place].text for place in sorted(others_places("Critics of the dam argue that it is a folly.", words))]
    ['that', 'it', 'is', 'a', 'folly', '.']
    """
    if _LONE_CLOSE.search(text) and not _OPENER.search(text):
        return frozenset(range(len(words)))
    quoted = [quote.span for quote in find_quotes(text)]
    inside = {place for place, word in enumerate(words) if any(span.covers(word.span) for span in quoted)}
    inside |= quoted_positions(words)
    for speech in filter(_is_anothers, find_speech(text)):
        inside |= _cut(words, [at for at, word in enumerate(words) if speech.content_span.covers(word.span)])
    return frozenset(inside | set(_held(words)))


def told_places(text: str, words: Sequence[Word]) -> frozenset[int]:
    """Positions of words that somebody else says, fears, hopes or believes: "farmers fear that it will ruin them"."""
    inside: set[int] = set()
    for speech in filter(_is_anothers, find_speech(text)):
        inside |= _cut(words, [at for at, word in enumerate(words) if speech.content_span.covers(word.span)])
    return frozenset(inside | set(_held(words, but=_ARGUED)))


def _is_anothers(speech: Speech) -> bool:
    """Whether a frame has somebody else for its speaker: not the author, not everybody, no measure ("to age")."""
    speaker = speech.speaker.lower().split()
    if not speaker or speaker[0] in _NOBODY:
        return False
    if speech.verb != "according to" or not speech.speaker.islower():
        return True
    return speaker[0] in _ARTICLES or any("record" in classes_of(word) or word == "police" for word in speaker)


def _cut(words: Sequence[Word], places: Sequence[int]) -> set[int]:
    """The places of reported words up to where the author takes over again."""
    end = next((at for at in places[1:] if _takes_over(words, at)), None)
    return set(places if end is None else (at for at in places if at < end))


def _takes_over(words: Sequence[Word], at: int) -> bool:
    """Whether a mark ends what is reported: a dash, a semicolon, a comma before "but" and the like."""
    if words[at].text in _BREAKS:
        return True
    return words[at].text == "," and at + 1 < len(words) and words[at + 1].low in _TURNING


def _held(words: Sequence[Word], but: frozenset[str] = frozenset()) -> Iterator[int]:
    """Places behind a verb of saying or holding whose subject is somebody else, up to the next break."""
    for at in range(len(words)):
        if words[at].low not in but and _opens(words, at):
            yield from _cut(words, range(at + 1, len(words)))


def _opens(words: Sequence[Word], at: int) -> bool:
    """Whether what follows a word is what somebody else says or holds."""
    word = words[at]
    following = words[at + 1].low if at + 1 < len(words) else ""
    if not (word.tag in "vni" or following == "that") or not _has_other_subject(words, at):
        return False
    if word.low in SPEECH_VERBS and following == "that":
        return True
    if word.low in SPEECH_VERBS and word.tag == "v" and at + 1 < len(words) and words[at + 1].tag in "sdxXNjqrRg":
        return not any(word.low in verbs for verbs in _HOLDING.values()) or _joined(words, at)
    return _joined(words, at)


def _joined(words: Sequence[Word], at: int) -> bool:
    """Whether a verb of holding has the word behind it that makes it report."""
    near = {word.low for word in words[at + 1 : at + 1 + _REACH]}
    return any(joint in near and words[at].low in verbs for joint, verbs in _HOLDING.items())


def _has_other_subject(words: Sequence[Word], at: int) -> bool:
    """Whether the nearest word before a verb and its helpers is a noun phrase of the third person."""
    back = at - 1
    while back >= 0 and words[back].tag in "amhbB":
        back -= 1
    return back >= 0 and words[back].tag in _SUBJECTS and words[back].low not in _NOT_OTHERS


def quoted_positions(words: Sequence[Word]) -> frozenset[int]:
    """Positions of words between quotation marks, which are somebody else's; a lone mark reaches to the nearer end."""
    inside: set[int] = set()
    opened: int | None = None
    for place, word in enumerate(words):
        if word.text not in _MARKS:
            continue
        if opened is not None:
            inside.update(range(opened, place))
            opened = None
        elif word.text in "”»" or (word.text == '"' and _closes(words, place)):
            inside.update(range(place))
        else:
            opened = place
    if opened is not None and len(words) - opened > 1:
        inside.update(range(opened, len(words)))
    return frozenset(inside)


def _closes(words: Sequence[Word], place: int) -> bool:
    """Whether a straight mark stands at the end of a word and before a space."""
    touches = place > 0 and words[place - 1].end == words[place].start
    return touches and (place + 1 == len(words) or words[place + 1].start > words[place].end)
