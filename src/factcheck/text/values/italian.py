"""The Italian lexicon of values."""

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
    "zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
)

#: Round numbers of Italian: "una ventina" is about twenty.
_ROUNDS = {"decina": 10, "quindicina": 15, "ventina": 20, "trentina": 30, "quarantina": 40, "cinquantina": 50,
           "sessantina": 60, "centinaio": 100, "migliaio": 10**3}  # fmt: skip

ITALIAN = Lexicon(
    code="it",
    comma_decimal=True,
    ones=_ONES | {"cento": 100, "duecento": 200, "trecento": 300, "cinquecento": 500},
    tens={"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
          "novanta": 90},
    hundred=frozenset(),
    scales={"mila": 10**3, "mille": 10**3, "milione": 10**6, "milioni": 10**6, "mln": 10**6, "miliardo": 10**9,
            "miliardi": 10**9, "mld": 10**9},
    dozens={"dozzina": 12} | _ROUNDS,
    many={"decine": 10, "dozzine": 12, "centinaia": 100, "migliaia": 10**3},
    several={"diversi": 3, "diverse": 3},
    ordinals={"primo": 1, "prima": 1, "secondo": 2, "seconda": 2, "terzo": 3, "terza": 3},
    fractions={"terzo": 3, "terzi": 3, "quarto": 4, "quarti": 4},
    halves=words("mezzo mezza"),
    articles=words("un una uno"),
    joiners=words("e"),
    of=words("di"),
    to=words("a"),
    months=counted("- gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    weekdays=counted("- lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    time_units=units({"second": "secondi", "minute": "minuto minuti", "hour": "ora ore", "day": "giorno giorni",
                      "week": "settimana settimane", "month": "mese mesi", "year": "anno anni"}),
    currencies=named({"EUR": "euro", "USD": "dollaro|dollari", "GBP": "sterline|sterlina", "CHF": "franchi svizzeri",
                      "CNY": "yuan", "RUB": "rubli|rublo"}),
    percent=named({"percent": "per cento|%|percento", "percentage_point": "punti percentuali|punto percentuale",
                   "basis_point": "punti base|punto base"}),
    before=hedges(
        (AT_LEAST, "almeno|non meno di|come minimo"),
        (AT_MOST, "fino a|al massimo|non più di"),
        (MORE_THAN, "più di|oltre"),
        (LESS_THAN, "meno di"),
        (NEARLY, "quasi"),
        (ABOUT, "circa|intorno a"),
    ),
    after=hedges((AT_LEAST, "o più"), (AT_MOST, "o meno"), (ABOUT, "circa")),
    between=words("tra fra"),
    killed=words("morto morti morta morte uccisi ucciso uccise uccisa vittime deceduti"),
    injured=words("ferito feriti ferita ferite"),
    missing=words("disperso dispersi dispersa disperse"),
    rounds=_ROUNDS,
    shapes={"t": "il la lo gli i le", "f": "di del", "&": "e", ">": "a al", "B": "tra fra", "F": "dal", "i": "in nel",
            "K": "trimestre"},
)  # fmt: skip
