"""The German lexicon of values."""

from factcheck.text.values.lexicon import (
    ABOUT,
    AT_LEAST,
    AT_MOST,
    LESS_THAN,
    MORE_THAN,
    NEARLY,
    Lexicon,
    counted,
    hedges,
    named,
    units,
)
from factcheck.text.wordlist import words

_ONES = counted(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
_TENS = {
    word: 10 * n
    for word, n in counted("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig").items()
    if n > 1
}
_LINKED = {"ein": 1} | {word: n for word, n in _ONES.items() if 1 < n < 10}

GERMAN = Lexicon(
    code="de",
    comma_decimal=True,
    ones=_ONES | {"hundert": 100} | {f"{one}und{ten}": n + t for one, n in _LINKED.items() for ten, t in _TENS.items()},
    tens=_TENS,
    hundred=words("hundert"),
    scales={"tausend": 10**3, "tsd": 10**3, "million": 10**6, "millionen": 10**6, "mio": 10**6, "milliarde": 10**9,
            "milliarden": 10**9, "mrd": 10**9, "billion": 10**12, "billionen": 10**12},
    dozens={"dutzend": 12},
    many={"dutzende": 12, "hunderte": 100, "tausende": 10**3, "zehntausende": 10**4, "hunderttausende": 10**5},
    several={"mehrere": 3, "einige": 2},
    ordinals={"erste": 1, "ersten": 1, "zweite": 2, "zweiten": 2, "dritte": 3, "dritten": 3, "vierte": 4, "vierten": 4},
    fractions={"drittel": 3, "viertel": 4, "fünftel": 5},
    halves=words("halbe halb"),
    articles=words("ein eine einer einem einen"),
    joiners=words("und"),
    of=words("von"),
    to=words("bis"),
    months=counted("- januar februar märz april mai juni juli august september oktober november dezember")
    | {"jan": 1, "feb": 2, "jänner": 1, "aug": 8, "sept": 9, "okt": 10, "nov": 11, "dez": 12},
    weekdays=counted("- montag dienstag mittwoch donnerstag freitag samstag sonntag") | {"sonnabend": 6},
    time_units=units({"second": "sekunde sekunden", "minute": "minute minuten", "hour": "stunde stunden",
                      "day": "tag tage tagen", "week": "woche wochen", "month": "monat monate monaten",
                      "year": "jahr jahre jahren jährige jähriger jährigen jähriges"}),
    currencies=named({"EUR": "euro|euros", "USD": "dollar|us - dollar", "GBP": "pfund|britische pfund",
                      "CHF": "franken", "JPY": "yen", "CNY": "yuan", "RUB": "rubel", "UAH": "hrywnja|griwna",
                      "PLN": "zloty"}),
    percent=named({"percent": "prozent|%", "percentage_point": "prozentpunkt|prozentpunkte|prozentpunkten",
                   "basis_point": "basispunkt|basispunkte|basispunkten"}),
    before=hedges(
        (AT_LEAST, "mindestens|wenigstens|nicht weniger als"),
        (AT_MOST, "bis zu|höchstens|maximal|nicht mehr als"),
        (MORE_THAN, "mehr als|über"),
        (LESS_THAN, "weniger als|unter"),
        (NEARLY, "fast|beinahe|knapp"),
        (ABOUT, "etwa|rund|ungefähr|circa|ca .|gut"),
    ),
    after=hedges((AT_LEAST, "oder mehr"), (AT_MOST, "oder weniger")),
    between=words("zwischen"),
    killed=words("tote toten getötet getöteten todesopfer starben starb gestorben ums"),
    injured=words("verletzte verletzten verletzt verwundet verwundete"),
    missing=words("vermisste vermissten vermisst"),
    shapes={"t": "der die das dem den", "&": "und", ">": "bis", "B": "zwischen", "F": "vom", "i": "im", "@": "am",
            "K": "quartal", "I": "mitte", "E": "anfang", "Z": "ende"},
)  # fmt: skip
