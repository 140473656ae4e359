"""The English lexicon of values."""

from factcheck.text.values.lexicon import Bound, Lexicon, Phrase, phrases

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_MONTHS = "january february march april may june july august september october november december"
_SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday"

_ordinals = {word: n for n, word in enumerate(_ORDINALS.split(), start=1)}
_tenths = {word: 10 * n for n, word in enumerate(_TENTHS.split(), start=2)}
_denominators = {f"{word}s": n for word, n in (_ordinals | _tenths).items() if n > 2} | {
    "hundredths": 100,
    "thousandths": 1000,
    "millionths": 10**6,
    "quarters": 4,
    "halves": 2,
}

#: Singular fraction words: "a third of", "one-quarter".
_FRACTIONS = {word.removesuffix("s"): n for word, n in _denominators.items() if word != "halves"} | {"half": 2}

_AT_LEAST = phrases("""
at least
no fewer than
not fewer than
no less than
not less than
no lower than
no smaller than
no shorter than
no younger than
no closer than
no nearer than
no slower than
a minimum of
minimum of
minimum
a floor of
floor of
at the least
as few as
as little as
as low as
greater than or equal to
more than or equal to
at least or equal to
greater or equal to
greater or equal than
more or equal than
larger or equal than
not below
not under
""")
_AT_MOST = phrases("""
up to
no more than
not more than
no greater than
no higher than
no larger than
no bigger than
no longer than
not longer than
no older than
no further than
no farther than
no faster than
no heavier than
no taller than
no deeper than
no wider than
at most
at the most
a maximum of
maximum of
maximum
as many as
as much as
as high as
not exceed
not exceeding
not to exceed
never exceed
not above
not over
less than or equal to
fewer than or equal to
less or equal to
less or equal than
smaller or equal than
smaller or equal to
capped at
limited to
restricted to
a cap of
cap of
a ceiling of
ceiling of
a limit of
limit of
an upper limit of
""")
_MORE_THAN = phrases("""
more than
over
above
upwards of
upward of
exceeding
exceeds
exceed
exceeded
in excess of
greater than
larger than
higher than
bigger than
older than
longer than
well over
well above
far more than
much more than
beyond
surpass
surpassed
surpassing
north of
topping
""")
_LESS_THAN = phrases("""
less than
fewer than
lower than
smaller than
younger than
shorter than
under
below
well under
well below
well short of
far fewer than
far less than
""")
_NEARLY = phrases("""
nearly
almost
just under
just below
a little under
slightly under
slightly less than
slightly fewer than
just short of
just shy of
shy of
getting on for
a shade under
a touch under
not quite
approaching
virtually
barely
scarcely
""")
_JUST_OVER = phrases("""
just over
just above
a shade over
a touch over
slightly above
slightly over
slightly more than
a little over
a little more than
little more than
""")
_ABOUT = phrases("""
about
around
approximately
roughly
some
circa
ca .
an estimated
estimated
estimated at
in the region of
in the order of
in the vicinity of
in the neighborhood of
in the neighbourhood of
something like
close to
nearing
~
approx
approx .
or around
""")

BEFORE: dict[Phrase, Bound] = {
    **dict.fromkeys(_AT_LEAST, Bound(low=True)),
    **dict.fromkeys(_AT_MOST, Bound(high=True)),
    **dict.fromkeys(_MORE_THAN, Bound(low=True, open=True)),
    **dict.fromkeys(_LESS_THAN, Bound(high=True, open=True)),
    **dict.fromkeys(_NEARLY, Bound(high=True, open=True, approx=True)),
    **dict.fromkeys(_JUST_OVER, Bound(low=True, open=True, approx=True)),
    **dict.fromkeys(_ABOUT, Bound(approx=True)),
    (">",): Bound(low=True, open=True),
    ("<",): Bound(high=True, open=True),
    (">", "="): Bound(low=True),
    ("<", "="): Bound(high=True),
    ("≥",): Bound(low=True),
    ("≤",): Bound(high=True),
}
AFTER: dict[Phrase, Bound] = {
    **dict.fromkeys(
        phrases(
            "or more\nor over\nor higher\nor above\nor greater\nor longer\nor older\nand above\nand over\n"
            "and more\nand older\nplus\n+\nminimum\nat least\nat the least\n- plus"
        ),
        Bound(low=True),
    ),
    **dict.fromkeys(
        phrases(
            "or less\nor fewer\nor under\nor lower\nor below\nor younger\nand below\nand under\nmaximum\n"
            "at most\nat the most\ntops"
        ),
        Bound(high=True),
    ),
    **dict.fromkeys(phrases("or so\nor thereabouts\n- odd\nodd\n- some\n- ish\nish"), Bound(approx=True)),
}

_UNITS = {
    "second": ("second", 1), "sec": ("second", 1), "minute": ("minute", 1), "min": ("minute", 1),
    "hour": ("hour", 1), "hr": ("hour", 1), "day": ("day", 1), "night": ("day", 1), "week": ("week", 1),
    "fortnight": ("week", 2), "month": ("month", 1), "year": ("year", 1), "yr": ("year", 1),
    "decade": ("year", 10), "century": ("year", 100),
}  # fmt: skip
_PLURALS = {f"{word}s": unit for word, unit in _UNITS.items() if word != "century"} | {
    "centuries": ("year", 100),
    "quarters": ("month", 3),
}

#: A currency name, singular or plural, and what it is by ISO 4217. A bare dollar is taken as the American one.
_CURRENCIES = """
USD us dollar|u . s . dollar|american dollar|dollar|united states dollar|greenback
EUR euro
GBP pound sterling|pounds sterling|british pound|quid
JPY japanese yen|yen
CNY chinese yuan|yuan|renminbi|yuan renminbi
CHF swiss franc|franc
CAD canadian dollar
AUD australian dollar
NZD new zealand dollar
HKD hong kong dollar
SGD singapore dollar|singaporean dollar
TWD taiwan dollar|new taiwan dollar|taiwanese dollar
RUB russian ruble|russian rouble|ruble|rouble
UAH ukrainian hryvnia|hryvnia|hryvnya
BYN belarusian ruble|belarusian rouble
PLN polish zloty|zloty|zlotys|zloties
CZK czech crown|czech koruna|koruna
SEK swedish krona|swedish crown|swedish kronor|krona|kronor
NOK norwegian krone|norwegian crown|norwegian kroner
DKK danish krone|danish crown|danish kroner
HUF hungarian forint|forint
RON romanian leu|romanian lei|lei
BGN bulgarian lev|bulgarian leva
TRY turkish lira|lira
INR indian rupee|rupee
PKR pakistani rupee|pakistan rupee
LKR sri lankan rupee
NPR nepalese rupee|nepali rupee
BDT bangladeshi taka|taka
KRW south korean won|korean won|won
KPW north korean won
THB thai baht|baht
IDR indonesian rupiah|rupiah
MYR malaysian ringgit|ringgit
PHP philippine peso|filipino peso
VND vietnamese dong|dong
MXN mexican peso|peso
ARS argentine peso|argentinian peso
CLP chilean peso
COP colombian peso
BRL brazilian real|reais
ZAR south african rand|rand
NGN nigerian naira|naira
KES kenyan shilling
EGP egyptian pound
LBP lebanese pound
SYP syrian pound
ILS israeli shekel|shekel|new israeli shekel
SAR saudi riyal|saudi arabian riyal
QAR qatari riyal
AED uae dirham|emirati dirham|dirham
IRR iranian rial|rial
IQD iraqi dinar
KWD kuwaiti dinar
RSD serbian dinar
JOD jordanian dinar
DZD algerian dinar
TND tunisian dinar
MAD moroccan dirham
MDL moldovan leu|moldovan lei
ALL albanian lek
MKD macedonian denar
ISK icelandic krona|icelandic kronur
UZS uzbek sum|uzbek som
AZN azerbaijani manat
ETB ethiopian birr|birr
GHS ghanaian cedi|cedi|cedis
TZS tanzanian shilling
UGX ugandan shilling
PEN peruvian sol|soles
VES venezuelan bolivar|bolivars|bolivares
UYU uruguayan peso
BOB bolivian boliviano|bolivianos
GTQ guatemalan quetzal|quetzal|quetzals
CRC costa rican colon
MMK myanmar kyat|kyat|kyats
KHR cambodian riel|riel|riels
LAK lao kip
MNT mongolian tugrik|tugrik|tugriks
OMR omani rial
YER yemeni rial
BHD bahraini dinar
XOF cfa franc
KZT kazakh tenge|tenge
GEL georgian lari|lari
AMD armenian dram
AFN afghani
DEM german mark|deutsche mark|deutschmark|deutschemark
FRF french franc
ITL italian lira
FIM finnish markka|finnish mark|markka
"""
#: Small coins: the currency and how many make one.
COINS = {"cent": ("USD", 100), "cents": ("USD", 100), "pence": ("GBP", 100), "penny": ("GBP", 100),
         "eurocent": ("EUR", 100), "eurocents": ("EUR", 100), "kopecks": ("RUB", 100)}  # fmt: skip


def _currencies() -> dict[Phrase, str]:
    table: dict[Phrase, str] = {}
    for line in _CURRENCIES.split("\n"):
        code, _, names = line.partition(" ")
        for name in filter(None, names.split("|")):
            *head, last = name.split()
            table[*head, last] = table[*head, f"{last}s"] = code
    return table


ENGLISH = Lexicon(
    code="en",
    comma_decimal=False,
    ones={word: n for n, word in enumerate(_ONES.split())} | {"nought": 0},
    tens={word: 10 * n for n, word in enumerate(_TENS.split(), start=2)},
    hundred=frozenset({"hundred"}),
    scales={
        "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "lac": 10**5, "million": 10**6, "mn": 10**6, "mln": 10**6,
        "crore": 10**7, "crores": 10**7, "billion": 10**9, "bn": 10**9, "bln": 10**9, "trillion": 10**12,
        "trn": 10**12, "tln": 10**12, "quadrillion": 10**15,
    },
    dozens={"dozen": 12, "dozens": 12, "doz": 12, "dozs": 12, "dzs": 12},
    many={
        "dozens": 12, "scores": 20, "tens": 10, "hundreds": 100, "thousands": 10**3, "millions": 10**6,
        "billions": 10**9, "trillions": 10**12, "lakhs": 10**5, "crores": 10**7,
    },
    several={"several": 3, "few": 2, "couple": 2},
    ordinals=_ordinals | _tenths,
    fractions=_denominators | _FRACTIONS,
    halves=frozenset({"half"}),
    articles=frozenset({"a", "an"}),
    joiners=frozenset({"and"}),
    of=frozenset({"of"}),
    to=frozenset({"to", "through"}),
    months={word: n for n, word in enumerate(_MONTHS.split(), start=1)}
    | {word: n for n, word in enumerate(_SHORT_MONTHS.split(), start=1)}
    | {"sept": 9},
    weekdays={word: n for n, word in enumerate(_WEEKDAYS.split(), start=1)},
    time_units=_UNITS | _PLURALS,
    currencies=_currencies(),
    percent={
        **dict.fromkeys(phrases("percentage point\npercentage points\npercent point\npercent points\n% point\n"
                                "% points\n- point percentage\n- percentage - point\n- percentage point\n"
                                "percentage - point\npp\nppt\nppts"), "percentage_point"),
        **dict.fromkeys(phrases("basis point\nbasis points\nbasis - point\n- basis - point\n- basis point\nbps\n"
                                "bp"), "basis_point"),
        **dict.fromkeys(phrases("percent\nper cent\npercentage\n%\npct\npc\n- percent\n- per - cent"), "percent"),
    },
    before=BEFORE,
    after=AFTER,
    between=frozenset({"between"}),
    killed=frozenset(),
    injured=frozenset(),
    missing=frozenset(),
    point=frozenset({"point"}),
)  # fmt: skip
