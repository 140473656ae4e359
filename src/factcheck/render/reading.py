"""How the machine read a value, in words a person can check at a glance."""

from decimal import Decimal

from factcheck.model import Value, ValueType
from factcheck.model.value import Amount

#: Units whose code is not what a reader would say; the percent sign stands at its number.
_UNITS = {"percent": "", "percentage_point": "percentage points", "basis_point": "basis points"}


def reading(value: Value) -> str:
    """The value as the machine took it: amount, bounds, unit, and every reserve.

    >>> from factcheck.model import Span
    >>> n = Decimal(1400)
    >>> reading(Value(type=ValueType.COUNT, text="more than 1,400 homes", span=Span(0, 21), value=n, low=n,
    ...               low_open=True, unit="homes"))
    'more than 1,400 homes'
    """
    if value.ambiguous and value.alternatives:
        return f"either {' or '.join(value.alternatives)}"
    amount = _bounds(value) + ("%" if value.unit == "percent" else "")
    said = [amount, _unit(value), _grain(value), *_reserves(value)]
    return " ".join(part for part in said if part)


def _bounds(value: Value) -> str:
    low, high, exact = value.low, value.high, value.value
    if exact is not None and low == high == exact:
        return f"about {_shown(exact)}" if value.approx else _shown(exact)
    if value.type is ValueType.DATE:
        return _period(value)
    if low is not None and high is not None:
        return f"{_shown(low)} to {_shown(high)}"
    if low is not None:
        return f"{'more than' if value.low_open else 'at least'} {_shown(low)}"
    if high is not None:
        return f"{'less than' if value.high_open else 'at most'} {_shown(high)}"
    return f"about {_shown(exact)}" if exact is not None else "an amount not given"


def _period(value: Value) -> str:
    low, high = value.low, value.high
    if low is not None and high is not None:
        return f"{_shown(low)} to {_shown(high)}"
    if low is not None or high is not None:
        return f"from {_shown(low)}" if low is not None else f"until {_shown(high)}"
    return _shown(value.value) if value.value is not None else "no day given"


def _unit(value: Value) -> str:
    return _UNITS.get(value.unit, value.unit) if value.unit else ""


def _grain(value: Value) -> str:
    plain = value.granularity in (None, "day") and value.type is ValueType.DATE
    return "" if plain or not value.granularity else f"({value.granularity.replace('-', ' ')})"


def _reserves(value: Value) -> list[str]:
    return [*(["(a vague word)"] if value.soft else []), *([f"(change: {value.change})"] if value.change else [])]


def _shown(amount: Amount | None) -> str:
    if not isinstance(amount, Decimal):
        return str(amount)
    return f"{int(amount):,}" if amount == amount.to_integral_value() else f"{amount.normalize():,f}"
