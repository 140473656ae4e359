"""A coarse part of speech for every word: enough to see where a clause has its verb and where the next one starts.

Closed classes come from tables. Open words are verbs only where their neighbours agree, and the last word is had by
one principle: a stretch between commas, conjunctions and the like has one finite verb, so doubtful words ("plans",
"killed") count as verbs only where no certain one stands.

Tags: ``d`` determiner, ``x`` possessive, ``p`` preposition, ``s`` subordinator or relative, ``c`` conjunction,
``m`` modal, ``b`` form of be, ``h`` of have, ``o`` of do, ``R`` pronoun with a verb ("it's"), ``B`` be/been/being,
``t`` to before a verb, ``r`` pronoun, ``q`` number, ``a`` adverb, ``j`` adjective, ``v`` finite verb, ``i`` base form,
``g`` "-ing", ``n`` participle, ``N`` noun, ``X`` name, and punctuation as it is.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.model import Span
from factcheck.text.verbs import BASES, forms_of
from factcheck.text.wordlist import words


@dataclass(slots=True)
class Word:
    """One word or mark: as written, lower-cased, where it starts and ends, and its tag."""

    text: str
    low: str
    start: int
    end: int
    tag: str

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)


_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:[’'&-][^\W_]+)*[’']?(?=\W|$)|[€$£¥₹]?\d[\w.,:%/-]*[\w%]|[€$£¥₹]?\d%?|[^\W_]+|\.{3}|[^\w\s]|_+",
)

_CLOSED_LINES = {
    "d": "the a an this that these those its their our my your his her some any each every both no all another such "
    "either",
    "p": "of in on at by for from with into onto over under about between among against through via upon within "
    "without across along around during since until despite toward towards near off behind beyond beside besides "
    "above below inside outside amid like per than before after as up down out versus except including regarding "
    "concerning following according due because-of unlike throughout plus worth till alongside",
    "s": "which who whom whose where when while whereas although though because if unless whether what how why that "
    "lest whoever whatever wherever whenever once",
    "c": "and but or nor yet & otherwise",
    "m": "will would shall should can could may might must cannot won't can't ought",
    "b": "is are was were am isn't aren't wasn't weren't",
    "B": "be been being",
    "h": "has have had hasn't haven't hadn't having",
    "o": "does do did doesn't don't didn't",
    "r": "he she it they we i you him them us me himself herself itself themselves ourselves nobody everyone someone "
    "anyone everybody somebody anybody nothing something everything anything there none others one ones who's",
    "a": "not never also just only even still already soon again now then here very too quite rather almost nearly "
    "however meanwhile moreover furthermore instead perhaps maybe yesterday today tomorrow tonight later earlier "
    "ago often always sometimes first far once together apart abroad away back forward ahead indeed thus "
    "therefore hence otherwise nonetheless nevertheless so more most less least well much n't best hard long "
    "overnight else elsewhere",
    "j": "new old big small large high low good bad great major minor main many few several other own last next same "
    "early late recent former current whole full ready able unable likely unlikely possible "
    "impossible important strong weak severe serious heavy light short long-term different important political "
    "military economic national international local public private foreign central top senior young poor rich key "
    "certain genuine",
    "q": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "trillion dozen dozens hundreds thousands millions billions half bn mn",
}
_CLOSED = {word: tag for tag, line in reversed(_CLOSED_LINES.items()) for word in line.split()}
_OPENING_ADVERBS = words(
    "initially finally recently previously currently originally eventually immediately reportedly allegedly",
    "apparently clearly obviously certainly possibly probably unfortunately fortunately sadly importantly notably",
    "interestingly surprisingly shockingly ironically predictably inevitably effectively essentially basically",
    "ultimately simultaneously similarly separately additionally secondly thirdly lastly firstly privately publicly",
    "officially formally generally usually typically traditionally historically globally locally nationally",
    "regionally annually only early nearly remarkably frankly honestly admittedly undoubtedly arguably suddenly",
    "quietly openly subsequently consequently",
)
_CONTRACTED = re.compile(r"(?:he|she|it|they|we|i|you|that|there|who|what|here)['’](?:s|re|m|ve|ll|d)$")
_ADJECTIVE_ENDINGS = ("ous", "ful", "ible", "able", "ive", "ical", "less", "ish", "ian", "ic", "ary")
_NOT_ADVERBS = words(
    "family reply supply ally july italy rally assembly monopoly anomaly italy early daily only weekly monthly"
)
#: Tags that end the stretch in which one finite verb is expected.
_ZONE_ENDS = frozenset(",;:—–-()[]s c".replace(" ", ""))
_NOUNISH = frozenset("NXqxrdjRg")
_CLAUSE_OPENERS = frozenset("dxrqjRXN?")
#: After these, an open word is no finite verb: it stands inside a noun phrase.
_INSIDE_NOUN_PHRASE = frozenset("dxjqp")
_BE_LIKE = frozenset("bBR")
_CERTAIN = frozenset("mbhovR")
_PLURAL_OR_FIRST = words("i you we they")
_AFTER_EVENT_NOUNS = words("of between")
#: A verb of saying or thinking may take a clause without "that": it is finite even where another finite verb follows.
_SAYING = words(
    "said says say thought thinks think believes believed added adds warned warns claimed claims insisted insists",
    "suggested suggests argued argues admitted admits acknowledged denied stressed noted notes announced hoped hopes",
    "knew knows feared fears felt feels told tells conceded reported explained estimates estimated predicted expects",
    "expected pledged vowed confirmed confirms acknowledges stated states emphasized emphasised emphasizes concluded",
)


def tag_words(text: str) -> list[Word]:
    """The words and marks of one sentence with their tags.

    >>> [(word.text, word.tag) for word in tag_words("The plan calls for talks.")]
    [('The', 'd'), ('plan', 'N'), ('calls', 'v'), ('for', 'p'), ('talks', 'N'), ('.', '.')]
    """
    found = [_word(match) for match in _WORD.finditer(text)]
    _read_that(found)
    _read_because_of(found)
    _read_time_words(found)
    _read_to(found)
    for index, word in enumerate(found):
        if word.tag == "?":
            word.tag = _first_guess(found, index)
    _settle_zones(found)
    _find_main_verb(found)
    return found


def _word(match: re.Match[str]) -> Word:
    text = match.group()
    low, tag = _shape(text)
    return Word(text, low, match.start(), match.end(), tag)


@lru_cache(maxsize=65536)
def _shape(text: str) -> tuple[str, str]:
    """The lower-case form of `text` and the tag its shape alone gives, ``?`` where its neighbours must decide."""
    low = text.lower().replace("’", "'")
    first = text[0]
    if not first.isalnum():
        if len(text) > 1 and text[1].isdigit():
            return low, "q"
        return low, "—" if text in "—–" else text[0]
    if low in _CLOSED and not _is_written_as_name(text, low):
        return low, _CLOSED[low]
    if first.isdigit():
        return low, "q"
    if _CONTRACTED.match(low):
        return low, "R"
    if low.endswith(("'s", "'")):
        return low, "x"
    if first.isupper():
        return low, "a" if low.endswith("ly") and low in _OPENING_ADVERBS else "X"
    return low, _open_shape(low)


def _is_written_as_name(text: str, low: str) -> bool:
    """Whether a grammar word is written like a name: "US", "IT", "May"."""
    return text == "May" or (len(text) > 1 and text.isupper() and low in {"us", "it", "who", "may"})


def _open_shape(low: str) -> str:
    if low.endswith("ly") and low not in _NOT_ADVERBS:
        return "a"
    if forms_of(low):
        return "?"
    if "-" in low:
        tail = low.rsplit("-", 1)[1]
        return (
            "?"
            if low.endswith(("ed", "ing")) and low.startswith(("co-", "re-", "de-"))
            else ("N" if tail.endswith("s") else "j")
        )
    return "j" if low.endswith(_ADJECTIVE_ENDINGS) else "N"


def _read_that(found: list[Word]) -> None:
    """Tells "that" the conjunction from "that" the determiner, by what comes next."""
    for index, word in enumerate(found):
        if word.low != "that":
            continue
        following = found[index + 1].tag if index + 1 < len(found) else "."
        before = found[index - 1].tag if index else "."
        opens_clause = following in 'drxXRqpsamboh,j"“' or (following == "N" and found[index + 1].low.endswith("s"))
        listed = before == "c" and any(other.low == "that" and other.tag == "s" for other in found[:index])
        if opens_clause or listed or before in "?X" or (before == "N" and following in "mbhov?"):
            word.tag = "s"


def _read_because_of(found: list[Word]) -> None:
    for word, following in pairwise(found):
        if word.low == "because" and following.low == "of":
            word.tag = "p"


#: Prepositions that open a clause as well.
_TIME_WORDS = words("after before until till since as than")


def _read_time_words(found: list[Word]) -> None:
    """Tells "after" before a clause from the preposition: a finite verb stands before the next mark."""
    for index, word in enumerate(found):
        listing = word.low == "as" and index > 0 and found[index - 1].low in {"such", "well"}
        if word.tag == "p" and word.low in _TIME_WORDS and not listing and _verb_before_stop(found, index + 1):
            word.tag = "s"


def _verb_before_stop(found: list[Word], start: int) -> bool:
    for index in range(start, len(found)):
        word = found[index]
        if word.tag in _ZONE_ENDS or word.tag == ".":
            return False
        if index > start and word.tag in _CERTAIN:
            return True
        if index > start and word.tag == "?" and _is_plain_past(found, index):
            return True
    return False


def _is_plain_past(found: list[Word], index: int) -> bool:
    """Whether the word is a past form that no preposition makes a participle of."""
    following = found[index + 1].tag if index + 1 < len(found) else "."
    inside = found[index - 1].tag in _INSIDE_NOUN_PHRASE
    return "d" in forms_of(found[index].low) and following not in "p.," and not inside


def _read_to(found: list[Word]) -> None:
    """Tells "to" before a verb from the preposition."""
    for index, word in enumerate(found):
        if word.low != "to":
            continue
        after = index + 1
        while after < len(found) and found[after].tag == "a":
            after += 1
        verb = after < len(found) and (found[after].low in BASES or found[after].low in {"be", "have", "do"})
        word.tag = "t" if verb and found[after].tag != "X" else "p"
        if word.tag == "t" and found[after].tag in "?hoj":
            found[after].tag = "i"


def _previous(found: list[Word], index: int) -> Word | None:
    """The word before, adverbs skipped."""
    index -= 1
    while index >= 0 and found[index].tag == "a":
        index -= 1
    return found[index] if index >= 0 else None


def _first_guess(found: list[Word], index: int) -> str:
    """The tag of an open word as far as its left neighbour decides it, else ``?``."""
    forms = forms_of(found[index].low)
    before = _previous(found, index)
    tag = before.tag if before else ""
    if tag in ("m", "o", "t") and "b" in forms:
        return "i"
    if tag == "h" and "n" in forms:
        return "n"
    if tag in _BE_LIKE and tag and ("n" in forms or "g" in forms):
        return "n" if "n" in forms else "g"
    if forms == "g":
        return "N" if (tag and tag in "dxj") or _is_event_noun(found, index, tag) else "g"
    if before is not None and before.low in {"this", "that"} and "s" in forms and found[index - 1] is not before:
        return "v"
    if tag and tag in _INSIDE_NOUN_PHRASE:
        return "j" if "n" in forms and "b" not in forms and found[index].low not in {"left", "felt"} else "N"
    if before is not None and tag == "r":
        return _after_pronoun(before.low, forms)
    if tag == "s" and before is not None and before.low in {"who", "which", "that"} and set(forms) & set("sd"):
        return "v"
    if "d" in forms and "n" not in forms and before is not None and tag not in ",":
        return "v"
    return "?"


def _is_event_noun(found: list[Word], index: int, tag: str) -> bool:
    """Whether an "-ing" word after a noun names an event: "the Oslo meeting between", "the dismantling of"."""
    return bool(tag) and tag in "NX" and index + 1 < len(found) and found[index + 1].low in _AFTER_EVENT_NOUNS


def _after_pronoun(pronoun: str, forms: str) -> str:
    if (
        "d" in forms
        or ("b" in forms and pronoun in _PLURAL_OR_FIRST)
        or ("s" in forms and pronoun not in _PLURAL_OR_FIRST)
    ):
        return "v"
    return "?"


def _settle_zones(found: list[Word]) -> None:
    """Decides the doubtful words of every stretch between marks, conjunctions and relatives."""
    start = 0
    for index in range(len(found) + 1):
        if index == len(found) or found[index].tag in _ZONE_ENDS:
            if start < index:
                _settle(found, start, index)
            start = index + 1


def _find_main_verb(found: list[Word]) -> None:
    """Makes a verb of the last participle behind a comma where the sentence has none: "Ana, the mayor, left in May"."""
    if any(word.tag in _CERTAIN for word in found):
        return
    for before, word in reversed(list(pairwise(found))):
        if word.tag == "n" and before.tag == "," and "d" in forms_of(word.low):
            word.tag = "v"
            return


def _settle(found: list[Word], start: int, end: int) -> None:
    doubtful = [index for index in range(start, end) if found[index].tag == "?"]
    if not doubtful:
        return
    certain = next((index for index in range(start, end) if found[index].tag in _CERTAIN), None)
    chosen = None if certain is not None or _is_participial(found, start) else _best(found, start, doubtful)
    for index in doubtful:
        found[index].tag = _settled(found, index, chosen, certain) if chosen is None or index <= chosen else "?"
    if chosen is not None:
        _settle_rest(found, chosen, end)


def _settle_rest(found: list[Word], chosen: int, end: int) -> None:
    """Decides the doubtful words behind the finite verb: behind a verb of saying they may be a clause of their own."""
    if _says(found, chosen) and chosen + 1 < end:
        _settle(found, chosen + 1, end)
        return
    for index in range(chosen + 1, end):
        if found[index].tag == "?":
            found[index].tag = _settled(found, index, chosen, chosen)


def _is_participial(found: list[Word], start: int) -> bool:
    """Whether the stretch opens with an "-ing" form, so that no finite verb is to be expected."""
    while found[start].tag == "a" and start + 1 < len(found):
        start += 1
    return found[start].tag == "g"


def _settled(found: list[Word], index: int, chosen: int | None, certain: int | None) -> str:
    forms = forms_of(found[index].low)
    if index == chosen and "b" in forms and _goes_on_list(found, index):
        return "i"
    if index == chosen or (certain is not None and index < certain and _says(found, index)):
        return "v" if set(forms) & set("ds") or _previous_noun(found, index) else "i"
    if "n" in forms and "s" not in forms and ("b" not in forms or certain is None):
        return "n"
    return "N"


def _goes_on_list(found: list[Word], index: int) -> bool:
    """Whether the word opens a further item of a list of infinitives."""
    before = _previous(found, index)
    return before is not None and before.tag in ",c" and any(word.tag == "i" for word in found[:index])


def _says(found: list[Word], index: int) -> bool:
    """Whether the word is a verb of saying with a subject before it and a clause, not a preposition, after it."""
    before = _previous(found, index)
    opens = before is None or before.tag in _NOUNISH or before.tag in ',c"'
    if index + 1 >= len(found):
        return False
    return opens and found[index].low in _SAYING and found[index + 1].tag in _CLAUSE_OPENERS


def _previous_noun(found: list[Word], index: int) -> bool:
    before = _previous(found, index)
    return before is not None and before.tag in _NOUNISH


def _best(found: list[Word], start: int, doubtful: list[int]) -> int | None:
    """The doubtful word that is most likely the finite verb of its stretch, or None."""
    scored = [(_likelihood(found, start, index, doubtful), -index) for index in doubtful]
    likelihood, place = max(scored)
    return -place if likelihood >= 1 else None


def _likelihood(found: list[Word], start: int, index: int, doubtful: list[int]) -> float:
    forms = forms_of(found[index].low)
    following = found[index + 1] if index + 1 < len(found) else None
    at_start = all(word.tag == "a" for word in found[start:index])
    if "d" in forms:
        return _past_likelihood(found, index, following, at_start=at_start, last=index == doubtful[-1])
    if at_start and "s" in forms and start and found[start - 1].tag == ",":
        return 1.5 if following is not None and following.tag in "dqxrXjat" else 0.0
    if at_start:
        return _bare_likelihood(found, start, following) if "b" in forms else 0.0
    before = found[index - 1]
    plural = before.low.endswith("s") and not before.low.endswith("ss") and before.tag != "x"
    if "s" in forms and _is_first_of_two_subjects(found, index):
        return 0.0
    if "s" in forms:
        return 0.5 if plural and before.tag == "N" else 2.0
    return 1.5 if plural or before.tag in "aq" else 0.0


def _is_first_of_two_subjects(found: list[Word], index: int) -> bool:
    """Whether "and" and a further noun phrase with its verb follow: "government forces and the rebels accused"."""
    if index + 1 >= len(found) or found[index + 1].tag != "c":
        return False
    return _verb_before_stop(found, index + 2)


def _past_likelihood(found: list[Word], index: int, following: Word | None, *, at_start: bool, last: bool) -> float:
    if following is not None and following.low == "by":
        return 1.0 if last and not at_start else 0.0
    if at_start:
        joined = index == 0 or _joins(found, index)
        return 2.0 if joined or following is None or following.tag not in "pt" else 0.0
    if following is not None and following.tag == "p" and not last:
        return 1.2
    return 3.0


def _joins(found: list[Word], index: int) -> bool:
    """Whether a conjunction stands before the word at `index`, adverbs skipped."""
    before = _previous(found, index)
    return before is not None and before.tag == "c"


def _bare_likelihood(found: list[Word], start: int, following: Word | None) -> float:
    """A base form that opens its stretch goes on a list begun by an earlier "to" or modal, if an object follows."""
    listed = any(word.tag == "i" for word in found[:start])
    return 1.5 if listed and following is not None and following.tag in "dxqjrXNat?" else 0.0
