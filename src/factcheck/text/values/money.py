"""Money: a number with a currency before it, after it, or counted in small coins."""

from dataclasses import replace

from factcheck.model import ValueType
from factcheck.text.values.amount import Amount, amount_of
from factcheck.text.values.currencies import currency_after
from factcheck.text.values.english import COINS
from factcheck.text.values.figures import tidy
from factcheck.text.values.lexer import MARK
from factcheck.text.values.number import Number
from factcheck.text.values.numerals import read_number
from factcheck.text.values.tape import Tape
from factcheck.text.wordlist import words

#: Scale letters that count after a figure with a currency: $5m, €2b.
_MONEY_SCALES = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12, "tn": 10**12, "mio": 10**6, "mrd": 10**9}
#: Words that tell money from weight where "pounds" could be either, and how far back they count.
_PRICED = words(
    "cost costs costing worth fine fined pay pays paid paying price prices priced salary earn earns earned spend spent "
    "fund funding donated raised budget fee fees tax wage bill charged charge debt owes owed sold bought loan"
)
REACH = 6
#: From here on pounds are money: nobody weighs in millions.
_LARGE = 10**6


def money_before(tape: Tape, at: int, code: str, number: Number) -> Amount:
    """Money whose currency stands first: "$1.2bn", "EUR 5m"; a currency said again after it is part of it."""
    number = _with_money_scale(tape, number)
    after = currency_after(tape, number.end)
    if after and (after[0] == code or (code == "USD" and tape.low[after[1] - 1].startswith("dollar"))):
        return amount_of(at, after[1], ValueType.MONEY, number, after[0])
    return amount_of(at, number.end, ValueType.MONEY, number, code)


def _with_money_scale(tape: Tape, number: Number) -> Number:
    """The number with a scale letter that only money has: $5m, £3 bn."""
    scale = _MONEY_SCALES.get(tape.low[number.end], 0) if number.scale == 1 and number.figures else 0
    if not scale:
        return number
    return number._replace(value=tidy(number.value * scale), end=number.end + 1, scale=scale)


def money_after(tape: Tape, at: int, number: Number) -> Amount | None:
    """Money whose currency follows: "300 billion euros", "5m-euro", "billions of dollars", "50 cents"."""
    scaled = _with_money_scale(tape, number)
    for candidate in (number,) if scaled is number else (number, scaled):
        after = currency_after(tape, _past_of(tape, candidate))
        if after:
            return _with_coins(tape, _scaled_after(tape, at, candidate, after))
    return _pounds(tape, at, number) or _coins(tape, at, number)


def _scaled_after(tape: Tape, at: int, number: Number, after: tuple[str, int]) -> Amount:
    """The money with a scale in or behind the currency: "30 MUSD", "75 USD million"."""
    code, end = after
    in_code = tape.tokens[end - 1].text == f"M{code}"
    scale = 10**6 if in_code else tape.lexicon.scales.get(tape.low[end], 0)
    if not scale or number.scale > 1:
        return amount_of(at, end, ValueType.MONEY, number, code)
    scaled = number._replace(value=tidy(number.value * scale), scale=scale)
    return amount_of(at, end if in_code else end + 1, ValueType.MONEY, scaled, code)


def _with_coins(tape: Tape, amount: Amount) -> Amount:
    """The money with the coins said after it: "thirteen dollars and forty-five cents"."""
    start = amount.end + 1 if tape.low[amount.end] in tape.lexicon.joiners else amount.end
    coins = read_number(tape, start)
    coin = COINS.get(tape.low[coins.end]) if coins else None
    if coins and _is_spoken_price(tape, amount, coins):
        return replace(amount, value=tidy(amount.value + coins.value / 100), end=coins.end)
    if coins is None or coin is None or coins.value >= coin[1] or coin[0] != amount.unit:
        return amount
    return replace(amount, value=tidy(amount.value + coins.value / coin[1]), end=coins.end + 1)


def _is_spoken_price(tape: Tape, amount: Amount, coins: Number) -> bool:
    """Whether a bare number closes the clause as the coins of a price: "fifteen dollars fifty"."""
    is_closed = tape.kind[coins.end] in {MARK, "none"} and tape.low[coins.end] not in {"%", "$", "€", "£", "-"}
    is_closed = is_closed and tape.low[amount.start - 1] not in tape.lexicon.between
    return is_closed and amount.scale == 1 and coins.scale == 1 and coins.value in _SPOKEN and not coins.soft


#: Coins said after a price without their name.
_SPOKEN = range(10, 100)


def _past_of(tape: Tape, number: Number) -> int:
    """Past the "of" of "billions of dollars", the "de" of "millones de euros"."""
    at = number.end
    is_linked = number.soft or (number.scale > 1 and tape.lexicon.code != "en")
    if not is_linked or tape.low[at] not in tape.lexicon.of:
        return at
    return at + 2 if tape.low[at + 1] in {"'", "’"} else at + 1


def _pounds(tape: Tape, at: int, number: Number) -> Amount | None:
    number = _with_money_scale(tape, number)
    end = _past_of(tape, number)
    if tape.low[end] not in {"pound", "pounds"} or tape.lexicon.code != "en":
        return None
    is_money = number.value >= _LARGE or not _PRICED.isdisjoint(tape.low[max(0, at - REACH) : at])
    return amount_of(at, end + 1, ValueType.MONEY, number, "GBP") if is_money else None


def _coins(tape: Tape, at: int, number: Number) -> Amount | None:
    coin = COINS.get(tape.low[number.end])
    if coin is None or tape.lexicon.code != "en":
        return None
    whole = number._replace(value=tidy(number.value / coin[1]))
    return amount_of(at, number.end + 1, ValueType.MONEY, whole, coin[0])
