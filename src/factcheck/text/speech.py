"""Who says what: the reporting frames of a sentence, with the place of speaker, verb and content.

"X said that P", "according to X, P", "P, said X", "X told Y that P", "X called Z "Q"" and participles ("saying that
P"), whose speaker is the subject of the sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.model import Span
from factcheck.text.names import find_names
from factcheck.text.sentences import LONGEST_SENTENCE, sentence_spans
from factcheck.text.tags import Word, tag_words
from factcheck.text.wordlist import words


@dataclass(frozen=True, slots=True)
class Speech:
    """One reporting frame: the speaker as a bare name where there is one, the verb as written, and their places."""

    speaker: str
    verb: str
    speaker_span: Span
    content_span: Span
    verb_span: Span


#: Verbs that report a statement as a clause, in every form they take in news prose.
SPEECH_VERBS = words(
    "dismissed dismisses rejected rejects hailed hails slammed ridiculed characterised characterized said says say",
    "saying told tells tell telling added adds add adding stated states stating announced announces announce",
    "announcing declared declares declaring claimed claims claim claiming insisted insists insisting argued argues",
    "argue arguing warned warns warn warning confirmed confirms confirming denied denies denying acknowledged",
    "acknowledges acknowledging admitted admits admitting conceded concedes conceding explained explains explaining",
    "noted notes noting stressed stresses stressing emphasized emphasizes emphasizing emphasised emphasises",
    "emphasising reiterated reiterates reiterating repeated repeats repeating replied replies replying responded",
    "responds responding remarked remarks reported reports reporting suggested suggests suggesting predicted predicts",
    "predicting testified testifies alleged alleges alleging revealed reveals revealing disclosed discloses asserted",
    "asserts asserting maintained maintains maintaining promised promises promising pledged pledges pledging vowed",
    "vows vowing wrote writes writing tweeted posted posting estimated estimates estimating concluded concludes",
    "murmured whispered complained complains complaining countered hinted hints indicated indicates indicating",
    "signalled signaled agreed agrees recalled recalls urged urges urging asked asks called calls calling described",
    "describes describing dubbed branded labelled labeled denounced condemned praised accused accuses thinks believes",
    "thought believed joked quipped observed cautioned cautions mentioned proposed proposes demanded demands informed",
    "advised assured recommended recommends commented criticized criticised",
)
#: Verbs that take "Z as Q" or "Z Q": they report only if words are quoted or "as" follows.
_NAMING = words(
    "dismissed dismisses rejected rejects hailed hails slammed ridiculed characterised characterized accused accuses",
    "called calls calling described describes describing dubbed branded labelled labeled denounced condemned praised",
    "criticized criticised",
)
#: Verbs that name whom they speak to before the clause.
_ADDRESSING = words(
    "told tells tell telling warned warns warning informed assured advised asked asks urged urges urging reminded",
    "cautioned",
)
#: Words that make another verb of one of these: "called in the army", "called out the mayor".
_PARTICLES = words("in on off out up back")
_LETTERS = re.compile(r"[a-z]+")
_ACCORDING = re.compile(r"\b[Aa]ccording to\s+(?P<who>[^,;.\"“”]+(?:\.(?=\S)[^,;.\"“”]*)*)")
#: A bracket behind a speaker, and what follows a person who is somebody "of" a place or a body.
_BRACKETS = re.compile(r"\s*\([^()]{1,60}\)\s*$")
_FROM = re.compile(r",? (?:of|from|at|with)\b")
#: What stands before a place that is no speaker: "authorities in Peru's Alta Costa".
_IN = re.compile(r"\bin (?:the )?(?:[^\W\d_]+['’]s? )?$")
#: Most words of a bracket behind a speaker: "(WHO)".
_LONGEST_BRACKET = 9
_NOMINAL = frozenset("dxXNjqrpR")
_OPENERS = frozenset("dxXNjqrRsgma\"“'‘«p")
_MARKS = "\"“”'‘’«»"
#: Characters that may stand between a statement and what frames it.
_EDGE = " ,;:—–-\n"


def find_speech(sentence_text: str) -> tuple[Speech, ...]:
    """The reporting frames of a sentence (or a few), in order of their verbs.

    >>> found = find_speech("Mayor Ana Ruiz said on Monday that the bridge was closed.")
    >>> [(speech.speaker, speech.verb) for speech in found]
    [('Ana Ruiz', 'said')]
    >>> found[0].content_span.of("Mayor Ana Ruiz said on Monday that the bridge was closed.")
    'the bridge was closed'
    """
    low = sentence_text.lower()
    if SPEECH_VERBS.isdisjoint(_LETTERS.findall(low)) and "according to" not in low:
        return ()
    spans = (span for span in sentence_spans(sentence_text) if len(span) <= LONGEST_SENTENCE)
    return tuple(speech for span in spans for speech in _in_sentence(span.of(sentence_text), span.start))


def _in_sentence(text: str, offset: int) -> Iterator[Speech]:
    found = tag_words(text)
    frames = [*_by_verbs(text, found), *_according(text)]
    for speech in sorted(frames, key=lambda frame: frame.verb_span):
        yield Speech(
            speech.speaker,
            speech.verb,
            speech.speaker_span.shift(offset),
            speech.content_span.shift(offset),
            speech.verb_span.shift(offset),
        )


def _according(text: str) -> Iterator[Speech]:
    for match in _ACCORDING.finditer(text):
        who = Span(match.start("who"), match.start("who") + len(match["who"].rstrip()))
        after = _trim(text, match.end(), len(text))
        before = _trim(text, 0, match.start())
        content = after if match.start() < 3 and len(after) else before
        if len(content) and match["who"].split()[0] not in {"our", "my", "your"}:
            yield Speech(speaker_name(text, who), "according to", who, content, Span(match.start(), match.start() + 12))


def _by_verbs(text: str, found: list[Word]) -> Iterator[Speech]:
    for index, word in enumerate(found):
        if word.low in SPEECH_VERBS and word.tag in "vgn" and _reports(found, index):
            speech = _frame(text, found, index)
            if speech is not None:
                yield speech


def _reports(found: list[Word], index: int) -> bool:
    """Whether the verb stands as a predicate: not a passive, not a bare participle inside a noun phrase."""
    before = found[index - 1] if index else None
    if found[index].tag == "n":
        return before is not None and before.tag in "h" and found[index].low not in _NAMING
    return True


def _frame(text: str, found: list[Word], index: int) -> Speech | None:
    speaker = _speaker_before(found, index)
    after = _content_after(found, index)
    if after is None or speaker is None:
        return _inverted(text, found, index, speaker)
    content = _trim(text, found[after].start, _content_end(text, found, after))
    if not len(content):
        return None
    return Speech(speaker_name(text, speaker), found[index].text, speaker, content, found[index].span)


def _speaker_before(found: list[Word], index: int) -> Span | None:
    """The noun phrase in front of the verb; for a participle, the subject of the sentence."""
    if found[index].tag == "g":
        return _sentence_subject(found, index)
    at = _skip_adverbs_back(found, index - 1)
    if at >= 0 and found[at].tag == ",":
        opening = _opening_of_apposition(found, at)
        at = opening - 1 if opening is not None else at - 1
        if opening is None and found[at].tag != "X":
            return None
    elif at >= 0 and found[at].tag == "c" and found[index].tag == "v":
        return _sentence_subject(found, at)
    return noun_phrase_before(found, at)


def _skip_adverbs_back(found: list[Word], at: int) -> int:
    while at >= 0 and (found[at].tag in "amhob" or found[at].low == "n't"):
        at -= 1
    return at


def _opening_of_apposition(found: list[Word], comma: int) -> int | None:
    """Where the comma stands that opens the apposition ending at `comma`, or None if none does."""
    for at in range(comma - 1, 0, -1):
        if found[at].tag == ",":
            first = found[at + 1]
            return at if first.tag in "dxNjs" and found[at - 1].tag in "XN" and first.tag != "s" else None
        if found[at].tag in 'vmb"”':
            return None
    return None


def noun_phrase_before(found: list[Word], last: int) -> Span | None:
    """The noun phrase that ends at word `last`, its front prepositional phrase left out; None if there is none."""
    if last >= 0 and found[last].tag == ")":
        last = next((at - 1 for at in range(last, max(-1, last - _LONGEST_BRACKET), -1) if found[at].tag == "("), last)
    if last < 0 or found[last].tag not in "XNrqjxd)":
        return None
    first = last
    while first > 0 and (found[first - 1].tag in _NOMINAL or _joins_names(found, first - 1)):
        first -= 1
    while first < last and found[first].tag in "pR":
        first = next(
            (at for at in range(first + 1, last + 1) if found[at].tag == "X" and found[at - 1].tag in "NXq"), last
        )
    return Span(found[first].start, found[last].end)


def _joins_names(found: list[Word], at: int) -> bool:
    return (
        found[at].low == "and"
        and at > 0
        and found[at - 1].tag in "XN"
        and not any(word.tag == "v" for word in found[:at])
    )


def _sentence_subject(found: list[Word], before: int) -> Span | None:
    """The subject of the nearest finite verb in front of word `before`, looking past appositions."""
    for at in range(before - 1, 0, -1):
        if found[at].tag in "vmbh":
            subject = (
                _speaker_before(found, at)
                if found[at].tag == "v"
                else noun_phrase_before(found, _skip_adverbs_back(found, at))
            )
            if subject is not None:
                return subject
    return None


def _content_after(found: list[Word], index: int) -> int | None:
    """The word the content starts with, or None if nothing after the verb is content."""
    verb = found[index].low
    if verb in _NAMING:
        if index + 1 < len(found) and found[index + 1].low in _PARTICLES:
            return None
        quoted = any(word.text in _MARKS or word.low == "as" for word in found[index + 1 :])
        return index + 1 if quoted and index + 1 < len(found) and found[index + 1].tag in _OPENERS else None
    at = index + 1
    for at in range(index + 1, len(found)):
        word = found[at]
        if word.low == "that" and word.tag == "s" and at + 1 < len(found):
            return at + 1
        if word.tag in "vmbR;:" or (word.tag == "," and not _quote_follows(found, at)):
            break
        if word.text in _MARKS:
            return at
        if word.low == "to" and verb in _ADDRESSING and word.tag == "t":
            return at
        if word.tag == ":" or (word.tag == "," and _quote_follows(found, at)):
            return at + 1 if at + 1 < len(found) else None
    return _zero_complement(found, index)


def _quote_follows(found: list[Word], comma: int) -> bool:
    return comma + 1 < len(found) and found[comma + 1].text in _MARKS


def _zero_complement(found: list[Word], index: int) -> int | None:
    """The start of a clause that follows the verb without "that", past one addressee."""
    after = index + 1
    if after >= len(found):
        return None
    if found[after].text in ":" and after + 1 < len(found):
        return after + 1
    if found[after].tag not in "dxXNjqrRas":
        return None
    finite = next((at for at in range(after, len(found)) if found[at].tag in "vmbRho,;:"), None)
    return after if finite is not None and found[finite].tag in "vmbRho" else None


def _content_end(text: str, found: list[Word], start: int) -> int:
    """Where the content stops: before a trailing ", X said", else with the sentence."""
    for at in range(len(found) - 1, start + 1, -1):
        if found[at].low in SPEECH_VERBS and found[at].tag == "v" and at >= len(found) - 3:
            comma = next((back for back in range(at - 1, start, -1) if found[back].tag == ","), None)
            if comma is not None and comma > start + 1 and at - comma < 8:
                return found[comma].start
    return len(text)


def _inverted(text: str, found: list[Word], index: int, speaker: Span | None) -> Speech | None:
    """A frame behind its content: "P, said X" or "P, X said"."""
    if found[index].tag == "g" or found[index].low in _NAMING:
        return None
    at = _skip_adverbs_back(found, index - 1)
    if speaker is None:
        if index + 1 < len(found) and found[index + 1].tag in "pts":
            return None
        last = _last_of_phrase(found, index + 1)
        speaker = Span(found[index + 1].start, found[last].end) if last is not None else None
        cut = at
    else:
        cut = max((place for place in range(index) if found[place].end <= speaker.start), default=-1)
    if speaker is None or cut < 1 or found[cut].text not in _MARKS + ",":
        return None
    content = _trim(text, 0, found[cut].end)
    return Speech(speaker_name(text, speaker), found[index].text, speaker, content, found[index].span)


def _last_of_phrase(found: list[Word], first: int) -> int | None:
    last = None
    for at in range(first, len(found)):
        if found[at].tag not in "dxXNjqrp":
            break
        if found[at].tag in "XNr":
            last = at
    return last


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE + ".":
        end -= 1
    if end < len(text) and text[end] == "." and text[start:end].count(".") and text[end - 2 : end - 1] == ".":
        end += 1
    return Span(start, end)


def speaker_name(text: str, span: Span) -> str:
    """The name in a speaker's noun phrase if it ends with one, else the phrase."""
    phrase = _BRACKETS.sub("", span.of(text)).rstrip(" ,")
    names = find_names(phrase)
    holder = next((name for name in names if name.kind == "person" and _FROM.match(phrase, name.span.end)), None)
    if holder is not None and " and " not in phrase[: holder.span.start]:
        return holder.text
    if names and _IN.search(phrase[: names[-1].span.start]):
        return phrase
    if names and names[-1].span.end == len(phrase) and names[-1].kind in {"person", "other", "organisation"}:
        if " and " in phrase:
            return phrase
        return names[-1].text
    return phrase
