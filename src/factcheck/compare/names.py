"""Names: who and where the claim speaks of must be in the passage; another place in its stead contradicts."""

from functools import lru_cache

from factcheck.compare.binding import shared
from factcheck.compare.pair import Pair, agrees, conflicts, missing
from factcheck.model import Comparison
from factcheck.text.alignment import is_variant
from factcheck.text.gazetteer import are_rivals, is_place, lookup, same_entry
from factcheck.text.names import Name
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
    if slot == "place" and (rival := _rival_place(pair, name)) is not None:
        return conflicts(slot, name.text, rival.text, "another place for the same event")
    return missing(slot, name.text, "not named in the passage")


def find_name(name: str, reading: Reading, *, by_last: bool = True) -> str | None:
    """The words of `reading` that name the same thing as `name`, or None.

    A table entry is found by any of its spellings, any name by all its words, a person (`by_last`) by the last alone.
    """
    entry_name = _by_entry(name, reading)
    if entry_name is not None:
        return entry_name
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
