"""The thing counted: the noun of the phrase after a number, as written."""

from factcheck.text.values.amounts import MEASURES
from factcheck.text.values.lexer import WORD
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Plurals without an s, and singular words that count like plurals.
PLURALS = words(
    "people men women children troops personnel police staff aircraft spacecraft fish sheep cattle deer crew "
    "media data feet teeth mice geese criteria phenomena clergy servicemen servicewomen policemen firefighters "
    "fishermen lawmen gunmen militia infantry artillery helicopters percent km kg metres km² others folk youth "
    "dead injured wounded missing lives wives"
)
#: Words that end the phrase of the thing counted.
_STOPS = words(
    "a an the of in on at to from by with for and or but as than that which who whom whose while when where after "
    "before since during over under into onto about against between through until till per via within without is "
    "are was were be been being has have had do does did will would can could may might must shall should not no "
    "this these those his her its their our my your it he she they we you i there here if because so also then "
    "up down off out just only even still yet had said says told including more less fewer later ago earlier "
    "each every all both either killed dead died injured wounded hurt missing"
)
#: How many words ahead the noun may stand: "6,000 well-trained North Korean special forces troops".
REACH = 5
#: Endings that look like a plural and are none.
_NOT_PLURAL = ("ss", "us", "is", "'s", "’s")


def thing_counted(tape: Tape, at: int) -> tuple[str | None, int]:
    """The noun that the number ending at `at` counts, and the token after it; None where no noun is in reach."""
    if tape.is_dash(at) and tape.glued(at) and tape.glued(at + 1) and tape.kind[at + 1] == WORD:
        if tape.low[at + 1] not in _HYPHENED:
            return tape.tokens[at + 1].text, at + 2
        at += 2
    if tape.low[at] in MEASURES and (tape.glued(at) or tape.low[at] not in _LETTERS):
        return _per_hour(tape, at)
    if tape.low[at] in {"°", "º"}:
        return _degrees(tape, at)
    if tape.lexicon.code != "en":
        return _next_word(tape, at)
    start = at + 1 if tape.low[at] in {"more", "other", "additional", "further", "of"} else at
    if tape.low[at - 1] == "one":
        return _first_noun(tape, start)
    return _first_plural(tape, start) or _first_noun(tape, start)


def _next_word(tape: Tape, at: int) -> tuple[str | None, int]:
    """The word after the number, in a language whose nouns the grammar does not know."""
    lexicon, low = tape.lexicon, tape.low[at]
    start = at + 1 if low in lexicon.of else at
    small = lexicon.of | lexicon.joiners | lexicon.to | lexicon.articles
    if tape.kind[start] != WORD or len(tape.low[start]) < 3 or tape.low[start] in small:
        return None, at
    return tape.tokens[start].text, start + 1


#: After a hyphen these are no unit: "40-odd villages", "a 3,500-strong force".
_HYPHENED = words("odd strong plus some ish to way fold off on and or by a in the time")
#: Measures of one letter are too easily something else when they stand apart.
_LETTERS = words("m g t l v c f b")


def _per_hour(tape: Tape, at: int) -> tuple[str, int]:
    """The measure at `at`, with the time it is divided by: km/h, m/s."""
    is_speed = tape.low[at + 1] == "/" and tape.low[at + 2] in {"h", "s"} and tape.glued(at + 2)
    end = at + 3 if is_speed else at + 1
    return tape.text[tape.tokens[at].start : tape.tokens[end - 1].end], end


def _degrees(tape: Tape, at: int) -> tuple[str, int]:
    end = at + 2 if tape.low[at + 1] in {"c", "f", "celsius", "fahrenheit"} else at + 1
    return tape.text[tape.tokens[at].start : tape.tokens[end - 1].end], end


def _first_plural(tape: Tape, start: int) -> tuple[str, int] | None:
    for index in range(start, start + REACH):
        if tape.is_dash(index) and tape.glued(index):
            continue
        if tape.kind[index] != WORD or tape.low[index] in _STOPS:
            return None
        if _is_plural(tape.low[index]) and not (tape.is_capital(index) and _is_plural(tape.low[index + 1])):
            return tape.tokens[index].text, index + 1
    return None


def _is_plural(low: str) -> bool:
    return low in PLURALS or (len(low) > 3 and low.endswith("s") and not low.endswith(_NOT_PLURAL))


def _first_noun(tape: Tape, start: int) -> tuple[str | None, int]:
    """The last word of an unbroken phrase, only after "one": a singular noun shows no plural."""
    if tape.low[start - 1] not in {"one", "1", "another", "single"}:
        return None, start
    index = start
    while index < start + REACH and tape.kind[index] == WORD and tape.low[index] not in _STOPS:
        index += 1
    return (tape.tokens[start].text, start + 1) if index > start else (None, start)
