"""Reporting frames inside a sentence: where "X said" opens one, and which later statement leaves it."""

from factcheck.text.clauses import Segment, Shape
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, ROLES
from factcheck.text.wordlist import words as _words

_QUOTES = frozenset('"“”«»')
#: Verbs that give something a name or a judgement.
_NAMING = _words(
    "called calls calling described describes describing dubbed branded praised denounced condemned criticised",
    "criticized accused dismissed dismissing rejected hailed hailing denouncing praising branding",
)
#: Verbs that name whom something is told.
_TELLING = _words("told tells informed reminded assured warned")
#: Words behind a verb of saying that tell on what occasion: "said when asked".
_ASIDE = frozenset(["when", "while"])
#: Prepositions that tie a speaker to where they are from.
_FROM = frozenset(["of", "from", "with", "at"])
#: Verbs that describe a state: after "X said that ...", a past one goes on with what was said.
_STATIVE = _words(
    "needed wanted had remained required seemed meant felt knew believed hoped lacked owed deserved was were"
)


def is_frame(words: list[Word], tags: str, segments: list[Segment], index: int) -> bool:
    """Whether the segment at `index` reports the one after it."""
    segment = segments[index]
    if index + 1 >= len(segments) or not _ends_in_speech(words, tags, segment) or segment.link == "which":
        return False
    if words[segment.first].text in _QUOTES and words[segments[index + 1].first - 1].text in _QUOTES:
        return False
    following = segments[index + 1]
    if following.link == "that" or (following.first == segment.last and following.link == ""):
        return True
    quoted = following.first < len(words) and words[following.first].text in _QUOTES
    marks = (following.link, words[following.first - 1].text)
    return quoted and not {",", ":"}.isdisjoint(marks)


def _ends_in_speech(words: list[Word], tags: str, segment: Segment) -> bool:
    if segment.verb is None:
        return False
    if words[segment.verb].low in SPEECH_VERBS or words[segment.last - 1].low == "out":
        return True
    reporting = (at for at in range(segment.verb, segment.last) if words[at].low in SPEECH_VERBS)
    return any(tags[at] in "vgn" or (tags[at] == "i" and not _is_only_wanted(tags, at)) for at in reporting)


def _is_only_wanted(tags: str, at: int) -> bool:
    """Whether an infinitive of saying hangs on somebody else: "allowed Vega to claim that", and nobody has said it."""
    return at > 1 and tags[at - 1] == "t" and tags[at - 2] in "NX"


def has_adjunct(words: list[Word], tags: str, verb: int | None, last: int) -> bool:
    """Whether something with a preposition, but "of", stands between the verb of saying and what is said."""
    start = verb + 1 if verb is not None else last
    start += start < last and words[start].low == "out"
    closing = next((at for at in range(start, last) if words[at].low in _ASIDE), last)
    return any(tags[at] == "p" and words[at].low != "of" for at in range(start, closing))


def is_from_somewhere(words: list[Word], subject: tuple[int, int] | None, verb: int | None) -> bool:
    """Whether a speaker behind the verb is somebody "of" a place or body: the rest then is no place of saying it."""
    behind = subject is not None and verb is not None and subject[0] > verb and subject[1] < len(words)
    return behind and subject is not None and words[subject[1]].low in _FROM


def is_bare(tags: str, verb: int | None, last: int) -> bool:
    """Whether a predicate is a verb with nothing checkable behind it: "came forward directly", "was more direct"."""
    return verb is not None and all(tag in 'ajnB"' for tag in tags[verb + 1 : last].replace("N", "j", 1))


def leaves_frame(words: list[Word], tags: str, segment: Segment) -> bool:
    """Whether a segment goes on with the speaker's acts and not with the speech: ", and sent an envoy".

    A comment behind a bare comma leaves it as well ("..., this is late"), and somebody else by title behind "but".
    """
    if segment.shape is Shape.CLAUSE and segment.verb is not None:
        opening = segment.first + (tags[segment.first] == "c")
        if segment.link in {"while", "whereas"}:
            return tags[segment.verb] == "v" and segment.first > 0 and words[segment.first - 1].text == ","
        if segment.link == ",":
            return words[opening].low in {"this", "that"} and tags[segment.verb] == "b"
        named = [at for at in range(opening, segment.verb) if tags[at] == "X"]
        titled = any(words[at].low in ROLES for at in named) and tags[segment.verb - 1] == "X"
        return segment.link == "but" and titled
    if segment.shape is not Shape.VERB_PHRASE or segment.verb is None or tags[segment.verb] != "v":
        return False
    verb = words[segment.verb].low
    comma = segment.first > 0 and words[segment.first - 1].text == ","
    return verb in SPEECH_VERBS or (comma and verb not in _STATIVE)


def frames_what_precedes(words: list[Word], tags: str, verb: int | None, last: int) -> bool:
    """Whether a statement at the end of a sentence only says who said the rest: ", officials said on Monday"."""
    if verb is None:
        return False
    if tags[verb] == "h" and tags[verb + 1 : verb + 2] == "n":
        return last == verb + 2 and words[verb + 1].low in SPEECH_VERBS and tags[verb - 1] in 'XN,"”'
    if words[verb].low not in SPEECH_VERBS or words[verb].low in _NAMING or tags[verb] != "v":
        return False
    quoted = verb > 2 and tags[verb - 3] in '"”'
    if not quoted and verb > 1 and tags[verb - 1] == "N" and words[verb - 2].low in {"a", "an"}:
        return words[verb - 1].low in ROLES
    told = words[verb].low in _TELLING or (verb > 0 and tags[verb - 1] in ',"”')
    if not told and verb + 1 < last and tags[verb + 1] in "dxNjq":
        return False
    relative = tags.find("s", verb + 1, last)
    return not any(tag in "vmbigh" for tag in tags[verb + 1 : last if relative < 0 else relative])


def names_something(words: list[Word], verb: int | None) -> bool:
    """Whether the verb gives something a name or a judgement: "calling it a scandal"."""
    return verb is not None and words[verb].low in _NAMING


def said_by(words: list[Word], tags: str, verb: int | None, last: int) -> tuple[int, int] | None:
    """The speaker behind the verb in ", said Ana Ruiz, a baker", or None if none is there."""
    if verb is None or verb + 1 >= last or tags[verb + 1] not in "dxXNjr" or (verb and tags[verb - 1] not in ',"”a'):
        return None
    if words[verb].low in _TELLING or words[verb + 1].low in CALENDAR:
        return None
    end = next((at for at in range(verb + 1, last) if tags[at] in ",ps"), last)
    named = end + 1
    while tags[end : end + 1] == "," and named < len(tags) and tags[named] == "X":
        named += 1
    ended = tags[named : named + 1] in (",", ".", "") and words[end - 1].low in ROLES
    return (end + 1, named) if ended and named - end - 1 > 1 else (verb + 1, end)
