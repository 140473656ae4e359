"""Figures: the number a string of digits stands for, by the custom of the language."""

import re
from decimal import Decimal

#: Longer runs of digits are identifiers, not quantities.
LONGEST = 30

_POWER = re.compile(r"([0-9]+(?:\.[0-9]+)?)(?:[eE]\+?|[xX×]10\^)(-?[0-9]{1,3})")
_PLAIN = re.compile(r"(?:0|[1-9][0-9]*)")
_POINT = re.compile(r"[0-9]*\.[0-9]+")
_COMMAS = re.compile(r"[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}(?:\.[0-9]+)?")
_DOTS = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_DECIMAL_COMMA = re.compile(r"(?:0|[1-9][0-9]*),[0-9]+")
_APOSTROPHES = re.compile(r"[1-9][0-9]{0,2}(?:['’][0-9]{3})+(?:[.,][0-9]+)?")


def read_figure(text: str, *, comma_decimal: bool = False) -> Decimal | None:
    """The number written as `text`, or None where it is no number (a version, a part number, an address).

    >>> read_figure("1,234.5"), read_figure("1.234,5", comma_decimal=True), read_figure("12,34,567")
    (Decimal('1234.5'), Decimal('1234.5'), Decimal('1234567'))
    >>> read_figure("2.0.1") is None
    True
    """
    if len(text) > LONGEST:
        return None
    power = _POWER.fullmatch(text)
    if power:
        return Decimal(f"{power[1]}E{power[2]}")
    shapes = _COMMA_SHAPES if comma_decimal else _POINT_SHAPES
    for shape, groups, decimal in shapes:
        if shape.fullmatch(text):
            return Decimal(_ungrouped(text, groups, decimal))
    return None


#: Shape, what groups its thousands, what marks its decimals; the first that fits is right.
_POINT_SHAPES = (
    (_PLAIN, "", "."),
    (_COMMAS, ",", "."),
    (_POINT, "", "."),
    (_DOTS, ".", ","),
    (_APOSTROPHES, "'", "."),
    (_DECIMAL_COMMA, "", ","),
)
_COMMA_SHAPES = (
    (_PLAIN, "", "."),
    (_DOTS, ".", ","),
    (_DECIMAL_COMMA, "", ","),
    (_POINT, "", "."),
    (_APOSTROPHES, "'", "."),
    (_COMMAS, ",", "."),
)


def _ungrouped(text: str, groups: str, decimal: str) -> str:
    bare = text.replace("’", "'")
    if groups:
        bare = bare.replace(groups, "")
    return bare.replace(decimal, ".")


def tidy(number: Decimal) -> Decimal:
    """The same number without trailing zeros or an exponent.

    >>> tidy(Decimal("1.20E+3")), tidy(Decimal("0.50"))
    (Decimal('1200'), Decimal('0.5'))
    """
    whole = number.to_integral_value()
    return Decimal(int(whole)) if whole == number else number.normalize()
