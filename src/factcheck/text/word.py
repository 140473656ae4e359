"""A word of a sentence, and the tag its shape alone gives it: closed classes from tables, the rest by endings."""

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model import Span
from factcheck.text.verbs import forms_of
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


# No space is asked what it is the start of, and plain words come first, since most are.
_WORD = re.compile(
    r"(?=\S)(?:[a-z]{2,}+(?![\w’'&-])"
    r"|(?:[A-Za-z]\.){2,}|[^\W\d_]+(?:[’'&-][^\W_]+)*[’']?(?=\W|$)|[€$£¥₹]?\d[\w.,:%/-]*[\w%]|[€$£¥₹]?\d%?|[^\W_]+|\.{3}|[^\w\s]|_+)",
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
    "however ever meanwhile moreover furthermore instead perhaps maybe yesterday today tomorrow tonight later earlier "
    "ago often always sometimes first far once together apart abroad away back forward ahead indeed thus "
    "therefore hence otherwise nonetheless nevertheless so more most less least well much n't best hard long "
    "overnight else elsewhere",
    "j": "new old big small large high low good bad great major minor main many few several other own last next same "
    "early late recent former current whole full ready able unable likely unlikely possible "
    "impossible important strong weak severe serious heavy light short long-term different important political "
    "military economic national international local public private foreign central top senior young poor rich key "
    "certain genuine neighbouring neighboring further related",
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
#: Nouns that end like adjectives.
_NOT_ADJECTIVES = words(
    "traffic music clinic topic logic critic fabric panic plastic statistic mechanic republic epidemic pandemic mosaic",
    "comic relic tunic executive representative initiative incentive alternative objective native detective relative",
    "motive archive directive offensive narrative perspective collective dive drive five olive hive",
    "secretary library salary anniversary boundary dictionary documentary commentary summary territory judiciary",
    "table cable vegetable timetable variable bible fish dish finish polish rubbish politician historian guardian",
    "librarian civilian physician technician musician pedestrian veterinarian chemical hospital animal",
    "missionary burglary diary estuary glossary itinerary beneficiary adversary subsidiary tributary visionary",
)
_NOT_ADVERBS = words(
    "family reply supply ally july italy rally assembly monopoly anomaly italy early daily only weekly monthly"
)


def words_of(text: str) -> list[Word]:
    """The words and marks of `text` with the tags their shape gives, ``?`` where the neighbours must decide."""
    return [_word(match) for match in _WORD.finditer(text)]


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
    if first.isdigit() or ("-" in low and all(_CLOSED.get(part) == "q" for part in low.split("-"))):
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
    return "j" if low.endswith(_ADJECTIVE_ENDINGS) and low not in _NOT_ADJECTIVES else "N"
