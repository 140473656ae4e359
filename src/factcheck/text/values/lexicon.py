"""What a lexicon holds: the words of one language, by the part they play in a value.

The grammar is written once, over roles ("a unit", "a scale", "a month"); a language is a table of words for the roles.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

#: A phrase of lower-case tokens, as the lexer cuts them.
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """What a hedge says of the number beside it: a lower or upper bound, open or closed, near it or not."""

    low: bool = False
    high: bool = False
    open: bool = False
    approx: bool = False


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lexicon:
    """The words of one language, by the part they play in a value; each is itself and compares by identity."""

    code: str
    comma_decimal: bool
    ones: Mapping[str, int]
    tens: Mapping[str, int]
    hundred: frozenset[str]
    scales: Mapping[str, int]
    dozens: Mapping[str, int]
    many: Mapping[str, int]
    several: Mapping[str, int]
    ordinals: Mapping[str, int]
    fractions: Mapping[str, int]
    halves: frozenset[str]
    articles: frozenset[str]
    joiners: frozenset[str]
    of: frozenset[str]
    to: frozenset[str]
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    time_units: Mapping[str, tuple[str, int]]
    currencies: Mapping[Phrase, str]
    percent: Mapping[Phrase, str]
    before: Mapping[Phrase, Bound]
    after: Mapping[Phrase, Bound]
    between: frozenset[str]
    killed: frozenset[str]
    injured: frozenset[str]
    missing: frozenset[str]
    point: frozenset[str] = field(default_factory=frozenset)
    rounds: Mapping[str, int] = field(default_factory=dict)
    shapes: Mapping[str, str] = field(default_factory=dict)


#: The kinds of hedge, for tables that list their phrases by kind.
AT_LEAST, AT_MOST = Bound(low=True), Bound(high=True)
MORE_THAN, LESS_THAN = Bound(low=True, open=True), Bound(high=True, open=True)
NEARLY, ABOUT = Bound(high=True, open=True, approx=True), Bound(approx=True)


def counted(text: str) -> dict[str, int]:
    """The words of `text`, numbered from 0; a dash leaves its number out.

    >>> counted("zero - two")
    {'zero': 0, 'two': 2}
    """
    return {word: n for n, word in enumerate(text.split()) if word != "-"}


def named(table: Mapping[str, str]) -> dict[Phrase, str]:
    """A table of phrases from one of names to phrases parted by bars.

    >>> named({"percent": "per cent|percent"})
    {('per', 'cent'): 'percent', ('percent',): 'percent'}
    """
    return {tuple(phrase.split()): name for name, text in table.items() for phrase in text.split("|")}


def hedges(*table: tuple[Bound, str]) -> dict[Phrase, Bound]:
    """A table of hedges from pairs of a bound and its phrases, parted by bars."""
    return {tuple(phrase.split()): bound for bound, text in table for phrase in text.split("|")}


def units(table: Mapping[str, str]) -> dict[str, tuple[str, int]]:
    """A table of units of time from one of units to their words."""
    return {word: (unit, 1) for unit, text in table.items() for word in text.split()}


def by_first(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """The phrases grouped by first word, longest first.

    >>> by_first([("per", "cent"), ("per", "cent", "age")])
    {'per': (('per', 'cent', 'age'), ('per', 'cent'))}
    """
    return _grouped(phrases, 0)


def by_last(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """The phrases grouped by last word, longest first.

    >>> by_last([("than",), ("more", "than")])
    {'than': (('more', 'than'), ('than',))}
    """
    return _grouped(phrases, -1)


def _grouped(phrases: Iterable[Phrase], at: int) -> dict[str, tuple[Phrase, ...]]:
    groups: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        groups.setdefault(phrase[at], []).append(phrase)
    return {word: tuple(sorted(group, key=len, reverse=True)) for word, group in groups.items()}


@cache
def currency_phrases(lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The currency names of a lexicon, by first word."""
    return by_first(lexicon.currencies)


@cache
def percent_phrases(lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The words for percent of a lexicon, by first word."""
    return by_first(lexicon.percent)


@cache
def hedges_before(lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The hedges of a lexicon that stand before a number, by last word."""
    return by_last(lexicon.before)


@cache
def hedges_ahead(lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The hedges of a lexicon that stand before a number, by first word."""
    return by_first(lexicon.before)


@cache
def hedges_after(lexicon: Lexicon) -> dict[str, tuple[Phrase, ...]]:
    """The hedges of a lexicon that stand after a number, by first word."""
    return by_first(lexicon.after)


def phrases(lines: str) -> tuple[Phrase, ...]:
    r"""One phrase a line, words apart by blanks.

    >>> phrases("per cent\npercent")
    (('per', 'cent'), ('percent',))
    """
    return tuple(tuple(line.split()) for line in lines.splitlines() if line.strip())
