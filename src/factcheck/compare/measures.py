"""Units that measure one thing: how many of one go into the other.

Factors are those of the SI and of the international yard and pound agreement of 1959; months and years are as long as
the Gregorian calendar makes them in the mean.
"""

from decimal import Decimal

from factcheck.compare.binding import same_thing
from factcheck.model import Value, ValueType
from factcheck.text.lemmas import lemma
from factcheck.text.tokens import fold

#: What is measured -> names of its units, each with its worth in the first.
_TABLE = {
    "time": "second 1 minute 60 hour 3600 day 86400 week 604800 month 2629746 quarter 7889238 year 31556952 "
    "decade 315569520",
    "length": "metre 1 meter 1 m 1 kilometre 1000 kilometer 1000 km 1000 centimetre 0.01 centimeter 0.01 cm 0.01 "
    "millimetre 0.001 millimeter 0.001 mm 0.001 mile 1609.344 yard 0.9144 foot 0.3048 ft 0.3048 inch 0.0254",
    "area": "hectare 1 acre 0.40468564",
    "mass": "kilogram 1 kilogramme 1 kg 1 kilo 1 gram 0.001 gramme 0.001 tonne 1000 pound 0.45359237 lb 0.45359237 "
    "ounce 0.028349523 stone 6.35029318",
    "volume": "litre 1 liter 1 gallon 3.785411784 barrel 158.987294928",
    "power": "watt 1 kilowatt 1000 kw 1000 megawatt 1000000 mw 1000000 gigawatt 1000000000 gw 1000000000",
    "speed": "knot 1 mph 0.868976 kph 0.539957 km/h 0.539957",
    "change of a share": "percentage_point 1 basis_point 0.01",
}


def _table() -> dict[str, tuple[str, Decimal]]:
    found: dict[str, tuple[str, Decimal]] = {}
    for measured, line in _TABLE.items():
        entries = line.split()
        pairs = zip(entries[::2], entries[1::2], strict=True)
        found |= {lemma(name): (measured, Decimal(worth)) for name, worth in pairs}
    return found


_UNITS = _table()
#: Nouns of coins whose figure may have been read as a count: "pounds" are weighed as well as spent.
_COINS = {lemma("pounds"): "GBP", lemma("euros"): "EUR", lemma("dollars"): "USD", lemma("francs"): "CHF"}
_COUNTED = frozenset([ValueType.COUNT, ValueType.ORDINAL])


def factor(value: Value, other: Value) -> Decimal | None:
    """What the other's figure is multiplied with to count in this one's unit; None if they count different things.

    >>> from factcheck.text.values import find_values
    >>> [factor(*find_values(text)) for text in ("8 kilometres, 5 miles", "8 troops, 5 points")]
    [Decimal('1.609344'), None]
    """
    if value.type is not other.type:
        return Decimal(1) if _is_of_one_coin(value, other) else None
    one, two = _measured(value), _measured(other)
    if one is not None and two is not None:
        return two[1] / one[1] if one[0] == two[0] else None
    if value.type in _COUNTED:
        known = value.unit is not None and other.unit is not None
        return None if known and not same_thing(str(value.unit), str(other.unit)) else Decimal(1)
    return Decimal(1) if value.unit == other.unit else None


def currency_of(value: Value) -> str | None:
    """The currency of a sum, also of one whose coin was read as the noun of a count; None if it is no sum."""
    if value.type is ValueType.MONEY:
        return value.unit
    return _COINS.get(lemma(fold(value.unit))) if value.type is ValueType.COUNT and value.unit else None


def is_measured(value: Value) -> bool:
    """Whether the value's unit measures, and does not name a thing counted."""
    return _measured(value) is not None


def _is_of_one_coin(value: Value, other: Value) -> bool:
    currencies = {currency_of(value), currency_of(other)}
    return None not in currencies and len(currencies) == 1


def _measured(value: Value) -> tuple[str, Decimal] | None:
    """What the value's unit measures and its worth; None for a unit that is a thing counted."""
    if value.unit is None or value.type in {ValueType.MONEY, ValueType.CASUALTIES}:
        return None
    words = fold(value.unit).split()
    return _UNITS.get(lemma(words[-1])) if len(words) == 1 else None
