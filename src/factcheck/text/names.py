"""Names in running text: capitalised runs with their particles, read with a table of places and bodies.

Spans matter here, kinds are a guess: a title or a given name says person, a head word or an acronym says organisation,
the gazetteer says place.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.model import Span
from factcheck.text.gazetteer import lookup
from factcheck.text.given import GIVEN_NAMES
from factcheck.text.titles import ROLE_MODIFIERS, ROLES
from factcheck.text.tokens import STOPWORDS, fold
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words


@dataclass(frozen=True, slots=True)
class Name:
    """A name as written, where it stands, and what it seems to be: person, place, organisation or other."""

    text: str
    span: Span
    kind: str


_CAPITAL = (
    r"(?:(?:[A-Z]\.){2,}[A-Z]?|(?:Mc|Mac|[OdD]['’]|[Aa]l-|[Ee]l-)?[A-ZÀ-ÖØ-ÞĀ-ſА-Я]\w*(?:[-–&'’][A-ZÀ-Þ\d][\w]*)*\.?)"
)
_PARTICLE = (
    r"(?:of the|of|for|de la|de los|de|del|della|da|das|dos|di|du|van der|van den|van de|van|von der|von|der|den|"
    r"bin|ibn|al|el|le|la|ter|ten|af|zu|y)"
)
#: Pieces of one name at most: a longer run of capitals is a heading or a table.
_MOST_PIECES = 15
# Only the letters that a name can open with are asked for one.
_RUN = re.compile(
    rf"(?=[A-ZÀ-ÖØ-ÞĀ-ſА-Яdae]){_CAPITAL}"
    rf"(?:[ \u00a0](?:(?:{_PARTICLE}|&)[ \u00a0])?{_CAPITAL}){{0,{_MOST_PIECES}}}"
)
_BLANK = re.compile(r"[ \u00a0]")
_CALENDAR = words(
    "january february march april may june july august september october november december jan feb mar apr jun jul",
    "aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur",
    "thurs fri sat sun christmas easter ramadan today yesterday tomorrow",
)
#: Head words of bodies; also the ones that may take "of" or "for" and a further name.
BODY_HEADS = words(
    "ministry council commission union bank university college school institute institution party army navy court",
    "agency authority department office bureau board committee parliament congress senate assembly house association",
    "federation foundation society group company corporation corp inc ltd plc llc gmbh holdings club league united",
    "times post journal news press tribune herald guardian broadcasting organisation organization alliance coalition",
    "movement front forces force guard police service services centre center fund reserve treasury administration",
    "airlines airways motors hospital church museum chamber network observatory survey tribunal trust summit",
    "conference treaty convention agreement affairs policy",
)
_PLACE_HEADS = words(
    "city river island islands lake mount mountain mountains sea ocean bay gulf strait province region county",
    "district valley peninsula street avenue square airport port bridge coast desert forest park republic kingdom",
    "state states north south east west northern southern eastern western central",
)
#: Openers of sentences that look like names by their capital.
_OPENERS = words(
    "however meanwhile moreover furthermore although despite according after before since while during once yes no",
    "still then thus therefore indeed perhaps maybe instead also another others people police officials critics",
    "voters residents experts analysts investors workers students prices shares sales rescuers doctors scientists",
    "prosecutors let thanks please asked speaking earlier later today yesterday today's last next new more most many",
    "twenty thirty forty fifty sixty seventy eighty ninety thirteen fourteen fifteen sixteen seventeen eighteen",
    "nineteen together outside inside upwards soft cargo",
    "few several two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions half",
    "statement text original chapter figure table photo image video source sources update correction editor's via",
    "read see note nothing everything something everyone nobody somebody anyone turnout inflation unemployment growth",
    "revenue rain foreign global local national international public former current high low early late good bad big",
    "small",
)
_COMMON_ENDINGS = (
    "tion",
    "tions",
    "ment",
    "ments",
    "ness",
    "ities",
    "ance",
    "ence",
    "ing",
    "ings",
    "ers",
    "ists",
    "ly",
    "ed",
)
_PREPOSITION_BEFORE = re.compile(r"\b(?:in|at|near|from|to|across|outside|inside|around|into|through)\s+(?:the\s+)?$")
_SMALL = frozenset(["of", "for", "the", "de", "la", "and", "al", "le"])


@lru_cache(maxsize=4096)
def find_names(text: str) -> tuple[Name, ...]:
    """The names of `text` in order: bare, without titles, demonyms in front, possessive endings.

    >>> [(name.text, name.kind) for name in find_names("On Monday, Chancellor Olga Marsh flew to Paris.")]
    [('Olga Marsh', 'person'), ('Paris', 'place')]
    """
    return tuple([name for run in _RUN.finditer(text) for name in _names_of(text, run)])


def _names_of(text: str, run: re.Match[str]) -> Iterator[Name]:
    pieces = _without_opener(text, _pieces(run))
    for part in _split(pieces):
        yield from _name(text, part)


def _pieces(run: re.Match[str]) -> list[tuple[str, int]]:
    """The words of a run of capitals with their places; one blank parts them."""
    words, start, pieces = _BLANK.split(run.group()), run.start(), []
    for word in words:
        pieces.append((word, start))
        start += len(word) + 1
    return pieces


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \"'“‘«([\u00a0")
    return not before or before[-1] in ".!?\n:…" or text[max(0, start - 1) : start] in ("\n", "")


def _without_opener(text: str, pieces: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The pieces less a first word that has its capital only from opening the sentence."""
    while pieces and _opens_sentence(text, pieces[0][1]) and _is_plain_opener(pieces):
        pieces = pieces[1:]
    return pieces


def _is_plain_opener(pieces: list[tuple[str, int]]) -> bool:
    word = pieces[0][0].lower().rstrip(".").replace("’", "'")
    word = word[:-2] if word.endswith("'s") else word
    if word in STOPWORDS or word in _OPENERS:
        return not (len(pieces) > 1 and word in ROLE_MODIFIERS)
    if lookup(pieces[0][0]) is not None or len(pieces) > 1 or pieces[0][0].isupper():
        return False
    return word in ROLES or bool(forms_of(word)) or word.endswith(_COMMON_ENDINGS)


def _split(pieces: list[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    """Parts a run at calendar words."""
    part: list[tuple[str, int]] = []
    for word, start in pieces:
        bare = word.lower().rstrip(".,")
        if bare in _CALENDAR or (word == "I"):
            yield part
            part = []
            continue
        part.append((word, start))
    yield part


def _name(text: str, part: list[tuple[str, int]]) -> Iterator[Name]:
    title = _title_length(part)
    office, part = part[:title], part[title:]
    if office:
        yield from _office_names(text, office)
    part = _trimmed(part)
    if not part:
        return
    cut = _joint(part)
    if cut:
        yield from _name(text, part[:cut])
        yield from _name(text, part[cut:])
        return
    span = _span(part)
    written = span.of(text)
    if len(written) > 1 and (len(part) > 1 or written.lower() not in STOPWORDS or written.isupper()):
        yield Name(written, span, _kind(text, written, part, titled=bool(office)))


def _trimmed(part: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The pieces without small words at either end."""
    while part and part[0][0] in _SMALL:
        part = part[1:]
    while part and part[-1][0] in _SMALL:
        part = part[:-1]
    return part


def _office_names(text: str, office: list[tuple[str, int]]) -> Iterator[Name]:
    """The body or place a title names: the ministry of "minister", the country of "president of"."""
    last = next((index for index, (word, _) in reversed(list(enumerate(office))) if word.lower() in ROLES), None)
    if last is None:
        return
    before, after = _trimmed(office[:last]), _trimmed(office[last + 1 :])
    if before and lookup(before[0][0]) is not None and before[-1][0].lower() in ROLE_MODIFIERS:
        before = before if before[-1][0].lower() in BODY_HEADS else before[:1]
    for part in (before, after):
        if part and (_is_place_or_body(part[0][0]) or part[-1][0].lower() in BODY_HEADS):
            span = _span(part)
            yield Name(span.of(text), span, _kind(text, span.of(text), part, titled=False))


def _is_place_or_body(word: str) -> bool:
    entry = lookup(word)
    return entry is not None and entry.kind != "people"


def _span(part: list[tuple[str, int]]) -> Span:
    last, start = part[-1]
    if last.endswith(".") and not re.fullmatch(r"(?:[A-Z]\.)+|(?:Jr|Sr|Inc|Corp|Ltd|Co)\.", last):
        last = last[:-1]
    return Span(part[0][1], start + len(last))


def _joint(part: list[tuple[str, int]]) -> int:
    """Where "of" or "for" ties two names that are not one, or 0."""
    for index, (word, _) in enumerate(part):
        if word in {"of", "for"} and index and part[index - 1][0].lower() not in BODY_HEADS | ROLES | _PLACE_HEADS:
            return index
    return 0


def _title_length(part: list[tuple[str, int]]) -> int:
    """How many pieces at the front are a title, with demonyms before it and the office after its "of"."""
    last = _last_role(part)
    if last is None:
        return 0
    rest = part[last + 1 :]
    if not rest or rest[0][0] not in {"of", "of the"}:
        return last + 1
    if len(rest) > 1 and rest[1][0] != "the":
        return last + 3
    heads = (index for index, (word, _) in enumerate(rest) if word.lower() in BODY_HEADS or lookup(word) is not None)
    return last + 2 + max(heads, default=len(rest))


def _last_role(part: list[tuple[str, int]]) -> int | None:
    """The place of the last title word whose forerunners are demonyms, titles or their modifiers."""
    found = None
    for index, (word, _) in enumerate(part):
        low = word.lower().rstrip(".")
        if low in ROLES:
            found = index
        elif low not in ROLE_MODIFIERS and low not in BODY_HEADS and lookup(word) is None:
            break
    return found


def _kind(text: str, written: str, part: list[tuple[str, int]], *, titled: bool) -> str:
    entry = lookup(written)
    if titled:
        return "person"
    if entry is not None and entry.kind == "people":
        return "other"
    if entry is not None:
        return "place" if entry.kind in {"country", "city", "place", "region"} else "organisation"
    lows = [word.lower().rstrip(".") for word, _ in part]
    if len(lows) > 1 and fold(lows[0]) in GIVEN_NAMES:
        return "person"
    if any(low in BODY_HEADS for low in lows):
        return "organisation"
    if any(low in _PLACE_HEADS for low in lows):
        return "place"
    return _kind_by_shape(text, written, part)


def _kind_by_shape(text: str, written: str, part: list[tuple[str, int]]) -> str:
    if written.replace(".", "").replace("&", "").isupper() and len(written) > 1:
        return "organisation"
    start = part[0][1]
    if _PREPOSITION_BEFORE.search(text[max(0, start - 16) : start]) and len(part) == 1:
        return "place"
    return "person" if 2 <= len(part) <= 4 and lookup(part[0][0]) is None else "other"
