"""Money marks: symbols, prefixed dollars and ISO 4217 codes, and how a currency is read before or after a number."""

from factcheck.text.values.lexer import MARK, WORD
from factcheck.text.values.lexicon import currency_phrases
from factcheck.text.values.number import scale_of
from factcheck.text.values.tape import Tape

#: A sign and what it is by ISO 4217; a bare $ is the American dollar, a bare ¥ the yen.
SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₺": "TRY",
    "₪": "ILS", "₫": "VND", "₦": "NGN", "₱": "PHP", "฿": "THB", "₡": "CRC", "₾": "GEL", "₭": "LAK", "₸": "KZT",
    "₮": "MNT", "₵": "GHS", "₲": "PYG", "₼": "AZN", "₨": "INR", "元": "CNY", "円": "JPY", "֏": "AMD", "៛": "KHR",
    "৳": "BDT", "zł": "PLN", "kč": "CZK",
}  # fmt: skip
#: Letters before a dollar sign: C$, HK$.
DOLLARS = {
    "us": "USD", "u": "USD", "c": "CAD", "ca": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD", "nz": "NZD",
    "hk": "HKD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "mex": "MXN", "j": "JMD", "tt": "TTD",
}  # fmt: skip
#: Codes and abbreviations that are read in capitals (or as written here).
CODES = {
    "USD": "USD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "CHF": "CHF", "CAD": "CAD",
    "AUD": "AUD", "NZD": "NZD", "HKD": "HKD", "SGD": "SGD", "TWD": "TWD", "RUB": "RUB", "RUR": "RUB", "UAH": "UAH",
    "PLN": "PLN", "CZK": "CZK", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "HUF": "HUF", "RON": "RON", "BGN": "BGN",
    "TRY": "TRY", "INR": "INR", "PKR": "PKR", "LKR": "LKR", "BDT": "BDT", "KRW": "KRW", "THB": "THB", "IDR": "IDR",
    "MYR": "MYR", "PHP": "PHP", "VND": "VND", "MXN": "MXN", "ARS": "ARS", "CLP": "CLP", "COP": "COP", "BRL": "BRL",
    "ZAR": "ZAR", "NGN": "NGN", "KES": "KES", "EGP": "EGP", "ILS": "ILS", "NIS": "ILS", "SAR": "SAR", "QAR": "QAR",
    "AED": "AED", "IRR": "IRR", "KZT": "KZT", "GEL": "GEL", "AMD": "AMD", "AZN": "AZN", "BYN": "BYN", "DEM": "DEM",
    "Rs": "INR", "rmb": "CNY", "usd": "USD", "eur": "EUR", "gbp": "GBP",
}  # fmt: skip


def currency_before(tape: Tape, at: int) -> tuple[str, int] | None:
    """The currency that starts at `at` before a number, and the token where the number starts."""
    low, text = tape.low[at], tape.tokens[at].text
    if low in SYMBOLS:
        return SYMBOLS[low], _past_stop(tape, at + 1)
    if tape.low[at + 1] == "$" and low in DOLLARS and (tape.glued(at + 1) or low in _APART):
        return DOLLARS[low], at + 2
    if tape.low[at + 1] == "$" and text.upper() in CODES:
        return CODES[text.upper()], at + 2
    dollar = at + 4 if tape.low[at + 3] == "." else at + 3
    if tape.low[at : at + 3] == ["u", ".", "s"] and tape.low[dollar] == "$":
        return "USD", dollar + 1
    if text in CODES:
        return CODES[text], _past_stop(tape, at + 1)
    if low in NAMED_FIRST and tape.is_number(at + 1) and (low.startswith("rupee") or scale_of(tape, at + 2) > 1):
        return NAMED_FIRST[low], at + 1
    return None


#: Letters that may stand apart from their dollar sign; an "a" may be an article.
_APART = {"c", "us", "hk", "nz", "nt"}
#: Names that may stand before an amount: "rupees 500", and before a large one: "euro 300 million".
NAMED_FIRST = {"rupees": "INR", "rupee": "INR", "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR"}


def _past_stop(tape: Tape, at: int) -> int:
    """Past the dot of "Rs." and the second sign of "USD $5"."""
    return at + 1 if tape.low[at] == "." or tape.low[at] == "$" else at


def currency_after(tape: Tape, at: int) -> tuple[str, int] | None:
    """The currency named from `at`, after a number, and the token where it ends; a hyphen may come between."""
    start = at + 1 if tape.is_dash(at) else at
    if tape.kind[start] not in {WORD, MARK}:
        return None
    phrase = tape.longest_at(start, currency_phrases(tape.lexicon))
    if phrase:
        return tape.lexicon.currencies[phrase], start + len(phrase)
    text = tape.tokens[start].text
    if text[:1] == "M" and text[1:] in CODES:
        return CODES[text[1:]], start + 1
    if text in CODES:
        return CODES[text], start + 1
    if tape.low[start] in SYMBOLS and not _opens_price(tape, start):
        return SYMBOLS[tape.low[start]], start + 1
    return None


def _opens_price(tape: Tape, at: int) -> bool:
    """Whether a sign belongs to the figure after it: "50 $20 notes"."""
    return tape.is_number(at + 1) and tape.glued(at + 1)
