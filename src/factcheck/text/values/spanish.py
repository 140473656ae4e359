"""The Spanish lexicon of values."""

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
    "cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve"
)

#: Round numbers of Spanish: "una veintena" is about twenty.
_ROUNDS = {"decena": 10, "quincena": 15, "veintena": 20, "treintena": 30, "cincuentena": 50, "centenar": 100,
           "millar": 10**3}  # fmt: skip

SPANISH = Lexicon(
    code="es",
    comma_decimal=True,
    ones=_ONES | {"cien": 100, "ciento": 100, "doscientos": 200, "trescientos": 300,
                  "cuatrocientos": 400, "quinientos": 500},
    tens={"veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
          "noventa": 90},
    hundred=frozenset(),
    scales={"mil": 10**3, "millón": 10**6, "millones": 10**6, "billón": 10**12, "billones": 10**12},
    dozens={"docena": 12} | _ROUNDS,
    many={"decenas": 10, "docenas": 12, "cientos": 100, "centenares": 100, "miles": 10**3},
    several={"varios": 3, "varias": 3},
    ordinals={"primero": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercero": 3, "tercera": 3,
              "primer": 1, "tercer": 3},
    fractions={"tercio": 3, "tercios": 3, "cuarto": 4, "cuartos": 4},
    halves=words("medio media"),
    articles=words("un una"),
    joiners=words("y"),
    of=words("de"),
    to=words("a"),
    months=counted("- enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
    | {"setiembre": 9, "sept": 9, "oct": 10, "nov": 11, "dic": 12},
    weekdays=counted("- lunes martes miércoles jueves viernes sábado domingo"),
    time_units=units({"second": "segundo segundos", "minute": "minuto minutos", "hour": "hora horas",
                      "day": "día días", "week": "semana semanas", "month": "mes meses", "year": "año años"}),
    currencies=named({"EUR": "euro|euros", "USD": "dólar|dólares", "GBP": "libras|libras esterlinas",
                      "MXN": "pesos mexicanos",
                      "ARS": "pesos argentinos", "JPY": "yenes|yen", "CNY": "yuanes|yuan", "RUB": "rublos|rublo"}),
    percent=named({"percent": "por ciento|%", "percentage_point": "puntos porcentuales|punto porcentual",
                   "basis_point": "puntos básicos|punto básico"}),
    before=hedges(
        (AT_LEAST, "al menos|por lo menos|no menos de|como mínimo"),
        (AT_MOST, "hasta|como máximo|no más de|un máximo de"),
        (MORE_THAN, "más de|supera los|superan los|supera las|superan las"),
        (LESS_THAN, "menos de"),
        (NEARLY, "casi"),
        (ABOUT, "unos|unas|alrededor de|cerca de|aproximadamente"),
    ),
    after=hedges((AT_LEAST, "o más"), (AT_MOST, "o menos")),
    between=words("entre"),
    killed=words("muerto muertos muerta muertas murieron murió fallecidos fallecido fallecieron falleció asesinados "
                 "asesinadas"),
    injured=words("herido heridos herida heridas lesionados"),
    missing=words("desaparecido desaparecidos desaparecida desaparecidas"),
    rounds=_ROUNDS,
    shapes={"t": "el la los las", "f": "de del", "&": "y", ">": "a al hasta", "B": "entre", "F": "desde", "i": "en",
            "K": "trimestre"},
)  # fmt: skip
