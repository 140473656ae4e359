"""Names: who and where the claim speaks of must be in the passage; another place in its stead contradicts."""

from functools import lru_cache

from factcheck.compare.binding import shared
from factcheck.compare.pair import Pair, agrees, conflicts, missing
from factcheck.model import Comparison
from factcheck.text.acronyms import acronym
from factcheck.text.alignment import is_variant
from factcheck.text.gazetteer import are_rivals, is_place, lookup, same_entry
from factcheck.text.lemmas import lemma
from factcheck.text.names import BODY_HEADS, Name
from factcheck.text.reading import Reading
from factcheck.text.tokens import Token, tokenize
from factcheck.text.weights import PLAIN, word_weight

#: Share of the claim's other words that must stand beside another place before it contradicts.
_BOUND = 0.7
#: Words before a place that give it its role.
_PLACE_WORDS = frozenset(["in", "at", "to", "from", "near", "into", "outside"])


def compare_names(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison for each name of the claim."""
    seen: dict[str, Name] = {name.text: name for name in pair.claim_side.names}
    return tuple(_compare(pair, name) for name in seen.values())


def _compare(pair: Pair, name: Name) -> Comparison:
    slot = "place" if is_place(name.text) and _word_before(pair.claim_side, name) in _PLACE_WORDS else "name"
    by_last = name.kind not in {"place", "organisation"}
    found = find_name(name.text, pair.source_side, by_last=by_last)
    if found is not None:
        return agrees(slot, name.text, found, "named in the passage")
    if find_name(name.text, pair.title_side, by_last=by_last) is not None:
        return agrees(slot, name.text, pair.passage.title or "", "named in the document's title")
    if (kind := _by_kind(pair, name)) is not None:
        return agrees(slot, name.text, kind, "called by its kind, and no other of that kind is named")
    if slot == "place" and (rival := _rival_place(pair, name)) is not None:
        return conflicts(slot, name.text, rival.text, "another place for the same event")
    return missing(slot, name.text, "not named in the passage")


def find_name(name: str, reading: Reading, *, by_last: bool = True) -> str | None:
    """The words of `reading` that name the same thing as `name`, or None.

    A table entry is found by any of its spellings, a long name by its initials and the other way round, any name by
    all its words, a person (`by_last`) by the last alone.
    """
    other_name = _by_entry(name, reading) or _by_initials(name, reading)
    if other_name is not None:
        return other_name
    words = _words(name)
    found = [_find_word(word, reading) for word in words]
    if words and all(place is not None for place in found):
        return " ".join(reading.tokens[place].text for place in found if place is not None)
    if not by_last or len(words) < 2 or word_weight(words[-1].norm) < PLAIN:
        return None
    if lookup(name) is None and found[-1] is not None and words[-1].is_capital:
        return reading.tokens[found[-1]].text
    return None


@lru_cache(maxsize=16384)
def _words(name: str) -> tuple[Token, ...]:
    return tuple(token for token in tokenize(name) if token.is_content)


def _by_entry(name: str, reading: Reading) -> str | None:
    if lookup(name) is None:
        return None
    same = (other.text for other in reading.names if same_entry(name, other.text))
    return next(same, None)


def _by_kind(pair: Pair, name: Name) -> str | None:
    """Words like "the ministry" for the Environment Ministry, where no other name has that noun."""
    last = name.text.split()[-1]
    if name.kind != "organisation" or len(name.text.split()) < 2 or last.casefold() not in BODY_HEADS:
        return None
    places = pair.source_side.places.get(lemma(last.casefold()), ())
    written = [pair.source_side.tokens[place] for place in places]
    if not written or any(token.is_capital for token in written):
        return None
    return written[0].text


def _by_initials(name: str, reading: Reading) -> str | None:
    """The long name of an acronym, or the acronym of a long name."""
    ours = [word for word in _words(name) if word.is_capital]
    if len(ours) == 1:
        letters = acronym(ours[0].text)
        places = next((found for other, found in reading.long_names if other == letters), None)
        return None if places is None else " ".join(reading.forms[place].text for place in places)
    found = reading.acronyms.get("".join(word.text[0] for word in ours))
    return reading.forms[found[0]].text if found else None


def _find_word(word: Token, reading: Reading) -> int | None:
    if places := reading.places.get(word.lemma):
        return places[0]
    if not word.is_capital:
        return None
    return next((place for place in reading.capitals if is_variant(word.text, reading.tokens[place].text)), None)


def _rival_place(pair: Pair, name: Name) -> Name | None:
    """A place in the source that stands where the claim's stands, and is not in or around it."""
    ours = _word_before(pair.claim_side, name)
    for other in pair.source_side.names:
        scope = pair.source_side.sentence_at(other.span.start)
        if not are_rivals(name.text, other.text) or _word_before(pair.source_side, other) not in {ours, "of"}:
            continue
        if shared(pair, scope, leaving_out=name.span) >= _BOUND:
            return other
    return None


def _word_before(reading: Reading, name: Name) -> str | None:
    before = [token.norm for token in reading.tokens if token.span.end <= name.span.start]
    words = [word for word in before[-2:] if word != "the"]
    return words[-1] if words else None
