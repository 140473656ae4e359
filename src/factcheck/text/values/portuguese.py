"""The Portuguese lexicon of values."""

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
    "zero - dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis "
    "dezessete dezoito dezenove"
)

#: Round numbers of Portuguese: "uma dezena" is about ten.
_ROUNDS = {"dezena": 10, "vintena": 20, "centena": 100, "milhar": 10**3}

PORTUGUESE = Lexicon(
    code="pt",
    comma_decimal=True,
    ones=_ONES | {"duas": 2, "cem": 100, "cento": 100, "duzentos": 200, "trezentos": 300, "quinhentos": 500},
    tens={"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80,
          "noventa": 90},
    hundred=frozenset(),
    scales={"mil": 10**3, "milhão": 10**6, "milhões": 10**6, "bilhão": 10**9, "bilhões": 10**9, "trilhão": 10**12,
            "trilhões": 10**12},
    dozens={"dúzia": 12} | _ROUNDS,
    many={"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 10**3},
    several={"vários": 3, "várias": 3},
    ordinals={"primeiro": 1, "primeira": 1, "segundo": 2, "segunda": 2, "terceiro": 3, "terceira": 3},
    fractions={"terço": 3, "terços": 3, "quarto": 4, "quartos": 4},
    halves=words("meio meia"),
    articles=words("um uma"),
    joiners=words("e"),
    of=words("de"),
    to=words("a"),
    months=counted("- janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    weekdays={"domingo": 7, "sábado": 6},
    time_units=units({"second": "segundos", "minute": "minuto minutos", "hour": "hora horas", "day": "dia dias",
                      "week": "semana semanas", "month": "mês meses", "year": "ano anos"}),
    currencies=named({"EUR": "euro|euros", "USD": "dólar|dólares", "BRL": "real|reais",
                      "GBP": "libras|libras esterlinas",
                      "CNY": "yuan|yuans", "RUB": "rublos|rublo"}),
    percent=named({"percent": "por cento|%", "percentage_point": "pontos percentuais|ponto percentual",
                   "basis_point": "pontos base|ponto base"}),
    before=hedges(
        (AT_LEAST, "pelo menos|ao menos|no mínimo|não menos de"),
        (AT_MOST, "até|no máximo|não mais de"),
        (MORE_THAN, "mais de"),
        (LESS_THAN, "menos de"),
        (NEARLY, "quase"),
        (ABOUT, "cerca de|aproximadamente|por volta de|uns|umas"),
    ),
    after=hedges((AT_LEAST, "ou mais"), (AT_MOST, "ou menos")),
    between=words("entre"),
    killed=words("morto mortos morta mortas mortes morreram morreu"),
    injured=words("ferido feridos ferida feridas"),
    missing=words("desaparecido desaparecidos desaparecida desaparecidas"),
    rounds=_ROUNDS,
    shapes={"t": "o a os as", "f": "de do da", "&": "e", ">": "a até", "B": "entre", "i": "em", "K": "trimestre"},
)  # fmt: skip
