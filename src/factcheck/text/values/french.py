"""The French lexicon of values."""

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

_ONES = counted("zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize")

#: Round numbers of French: "une vingtaine" is about twenty.
_ROUNDS = {"dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
           "soixantaine": 60, "centaine": 100, "millier": 10**3}  # fmt: skip

FRENCH = Lexicon(
    code="fr",
    comma_decimal=True,
    ones=_ONES | {"cent": 100},
    tens={"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60},
    hundred=words("cent cents"),
    scales={"mille": 10**3, "million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9,
            "mds": 10**9, "md": 10**9, "billion": 10**12, "billions": 10**12},
    dozens={"douzaine": 12} | _ROUNDS,
    many={"dizaines": 10, "centaines": 100, "milliers": 10**3, "millions": 10**6},
    several={"plusieurs": 3, "quelques": 2},
    ordinals={"premier": 1, "première": 1, "deuxième": 2, "troisième": 3, "quatrième": 4},
    fractions={"tiers": 3, "quarts": 4, "quart": 4},
    halves=words("demi demie"),
    articles=words("un une"),
    joiners=words("et"),
    of=words("de d"),
    to=words("à"),
    months=counted("- janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
    | {"janv": 1, "févr": 2, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12},
    weekdays=counted("- lundi mardi mercredi jeudi vendredi samedi dimanche"),
    time_units=units({"second": "seconde secondes", "minute": "minute minutes", "hour": "heure heures",
                      "day": "jour jours", "week": "semaine semaines", "month": "mois", "year": "an ans année années"}),
    currencies=named({"EUR": "euro|euros", "USD": "dollar|dollars", "GBP": "livres sterling|livre sterling",
                      "CHF": "francs suisses|franc suisse", "JPY": "yen|yens", "CNY": "yuan|yuans",
                      "RUB": "rouble|roubles", "UAH": "hryvnia|hryvnias", "PLN": "zloty|zlotys"}),
    percent=named({"percent": "pour cent|%|pourcent", "percentage_point": "points de pourcentage|point de pourcentage",
                   "basis_point": "points de base|point de base"}),
    before=hedges(
        (AT_LEAST, "au moins|pas moins de|au minimum"),
        (AT_MOST, "jusqu\'à|jusqu \' à|jusqu’à|jusqu ’ à|au plus|au maximum|pas plus de"),
        (MORE_THAN, "dépasse les|dépassent les|plus de|plus d \'"),
        (LESS_THAN, "moins de|moins d \'"),
        (NEARLY, "près de|presque"),
        (ABOUT, "environ|autour de|quelque"),
    ),
    after=hedges((AT_LEAST, "ou plus"), (AT_MOST, "ou moins"), (ABOUT, "environ")),
    between=words("entre"),
    killed=words("mort morts morte mortes tué tués tuée tuées décès décédé décédés péri tuant"),
    injured=words("blessé blessés blessée blessées"),
    missing=words("disparu disparus disparue disparues"),
    rounds=_ROUNDS,
    shapes={"t": "le la les", "f": "de du des", "&": "et", ">": "au à", "B": "entre", "i": "en", "@": "le",
            "I": "mi", "E": "début", "Z": "fin", "K": "trimestre"},
)  # fmt: skip
