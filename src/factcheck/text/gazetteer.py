"""Places, peoples and alliances of the world as tables, with the spellings under which they are met.

Two places of these tables are two places, however alike they are spelt; a country, its people's
adjective and its capital are tied, but are not the same thing.
"""

from dataclasses import dataclass
from functools import lru_cache

from factcheck.text.tokens import fold

# Country and its other spellings ; adjectives and people ; capital and its other spellings.
_COUNTRY_LINES = """
Afghanistan;Afghan;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan;Luanda
Argentina;Argentine,Argentinian;Buenos Aires
Armenia;Armenian;Yerevan
Australia;Australian,Aussie;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus;Belarusian,Belarussian;Minsk
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;La Paz
Bosnia and Herzegovina,Bosnia;Bosnian;Sarajevo
Botswana;Botswanan;Gaborone
Brazil;Brazilian;Brasilia
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burundi;Burundian;Bujumbura
Cambodia;Cambodian,Khmer;Phnom Penh
Cameroon;Cameroonian;Yaounde
Canada;Canadian;Ottawa
Cape Verde,Cabo Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui
Chad;Chadian;N'Djamena
Chile;Chilean;Santiago
China,People's Republic of China,PRC;Chinese;Beijing,Peking
Colombia;Colombian;Bogota
Comoros;Comorian;Moroni
Democratic Republic of the Congo,DR Congo,DRC;Congolese;Kinshasa
Republic of the Congo,Congo-Brazzaville;;Brazzaville
Costa Rica;Costa Rican;San Jose
Croatia;Croatian,Croat;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic,Czechia;Czech;Prague
Denmark;Danish,Dane;Copenhagen
Djibouti;Djiboutian;Djibouti City
Dominican Republic;Dominican;Santo Domingo
East Timor,Timor-Leste;Timorese;Dili
Ecuador;Ecuadorian;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran;San Salvador
Equatorial Guinea;Equatoguinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini,Swaziland;Swazi;Mbabane
Ethiopia;Ethiopian;Addis Ababa
Fiji;Fijian;Suva
Finland;Finnish,Finn;Helsinki
France;French,Frenchman,Frenchwoman;Paris
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul
Georgia;Georgian;Tbilisi
Germany;German;Berlin
Ghana;Ghanaian;Accra
Greece;Greek;Athens
Greenland;Greenlandic,Greenlander;Nuuk
Grenada;Grenadian;St. George's
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;Bissau-Guinean;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hungary;Hungarian;Budapest
Iceland;Icelandic,Icelander;Reykjavik
India;Indian;New Delhi,Delhi
Indonesia;Indonesian;Jakarta
Iran,Islamic Republic of Iran;Iranian,Persian;Tehran,Teheran
Iraq;Iraqi;Baghdad
Ireland,Republic of Ireland;Irish;Dublin
Israel;Israeli;Jerusalem
Italy;Italian;Rome
Ivory Coast,Cote d'Ivoire;Ivorian;Yamoussoukro
Jamaica;Jamaican;Kingston
Japan;Japanese;Tokyo
Jordan;Jordanian;Amman
Kazakhstan;Kazakh,Kazakhstani;Astana,Nur-Sultan
Kenya;Kenyan;Nairobi
Kosovo;Kosovar;Pristina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Lao,Laotian;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish;Luxembourg City
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur
Maldives;Maldivian;Male City
Mali;Malian;Bamako
Malta;Maltese;Valletta
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Moldova;Moldovan;Chisinau
Monaco;Monegasque;Monaco City
Mongolia;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar,Burma;Burmese;Naypyidaw
Namibia;Namibian;Windhoek
Nepal;Nepali,Nepalese;Kathmandu
Netherlands,Holland;Dutch,Dutchman;Amsterdam
New Zealand;New Zealander,Kiwi;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea,DPRK;North Korean;Pyongyang
North Macedonia,Macedonia;Macedonian;Skopje
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palestine,Palestinian territories;Palestinian;Ramallah
Panama;Panamanian;Panama City
Papua New Guinea;Papuan;Port Moresby
Paraguay;Paraguayan;Asuncion
Peru;Peruvian;Lima
Philippines;Filipino,Philippine,Filipina;Manila
Poland;Polish,Pole;Warsaw
Portugal;Portuguese;Lisbon
Puerto Rico;Puerto Rican;San Juan
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia,Russian Federation;Russian;Moscow
Rwanda;Rwandan;Kigali
Samoa;Samoan;Apia
Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Senegal;Senegalese;Dakar
Serbia;Serbian,Serb;Belgrade
Seychelles;Seychellois;Victoria City
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean;Singapore City
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;Solomon Islander;Honiara
Somalia;Somali,Somalian;Mogadishu
South Africa;South African;Pretoria
South Korea,Republic of Korea;South Korean,Korean;Seoul
South Sudan;South Sudanese;Juba
Spain;Spanish,Spaniard;Madrid
Sri Lanka;Sri Lankan;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish,Swede;Stockholm
Switzerland;Swiss;Bern
Syria;Syrian;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik;Dushanbe
Tanzania;Tanzanian;Dodoma
Thailand;Thai;Bangkok
Togo;Togolese;Lome
Tonga;Tongan;Nuku'alofa
Trinidad and Tobago;Trinidadian;Port of Spain
Tunisia;Tunisian;Tunis
Turkey,Turkiye;Turkish,Turk;Ankara
Turkmenistan;Turkmen;Ashgabat
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv,Kiev
United Arab Emirates,UAE,Emirates;Emirati;Abu Dhabi
United Kingdom,UK,U.K.,Britain,Great Britain;British,Briton;London
United States,United States of America,USA,U.S.,US,U.S.A.,America;American;Washington,Washington D.C.
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek;Tashkent
Vatican City,Vatican,Holy See;;
Venezuela;Venezuelan;Caracas
Vietnam;Vietnamese;Hanoi
Yemen;Yemeni;Sanaa
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare
Soviet Union,USSR;Soviet;
Yugoslavia;Yugoslav;
Hong Kong;Hongkonger;
"""

# Cities that are no capitals, and regions: one line a place with its other spellings.
_PLACE_LINES = """
New York,New York City,NYC;Los Angeles,LA;Chicago;Houston;Philadelphia;San Francisco;Seattle;Boston;Miami
Dallas;Atlanta;Detroit;Denver;Las Vegas;New Orleans;Baltimore;San Diego;Phoenix;Minneapolis;Portland
Pittsburgh;Cleveland;Honolulu;Toronto;Montreal;Vancouver;Calgary;Sydney;Melbourne;Brisbane;Perth;Adelaide
Auckland;Mumbai,Bombay;Kolkata,Calcutta;Chennai,Madras;Bangalore,Bengaluru;Karachi;Lahore;Shanghai;Shenzhen
Guangzhou,Canton;Wuhan;Chongqing;Osaka;Kyoto;Hiroshima;Nagasaki;Busan;Ho Chi Minh City,Saigon;Yangon,Rangoon
Dubai;Jeddah;Mecca;Medina;Istanbul;Izmir;Tel Aviv;Haifa;Aleppo;Mosul;Basra;Isfahan;Alexandria;Casablanca;Lagos
Johannesburg;Cape Town;Durban;Geneva;Zurich;Basel;Lausanne;Davos;Munich;Hamburg;Frankfurt;Cologne;Dresden
Leipzig;Stuttgart;Bonn;Marseille;Lyon;Nice;Strasbourg;Toulouse;Bordeaux;Milan;Naples;Turin;Venice;Florence
Palermo;Barcelona;Valencia;Seville;Bilbao;Porto;Rotterdam;The Hague;Antwerp;Bruges;Manchester;Liverpool
Birmingham;Glasgow;Leeds;Bristol;Oxford;Cambridge;Sheffield;Newcastle;Cork;Galway
Saint Petersburg,St Petersburg,St. Petersburg,Leningrad;Volgograd,Stalingrad;Sochi;Kazan;Vladivostok;Rostov
Kursk;Belgorod;Kharkiv,Kharkov;Odesa,Odessa;Lviv,Lvov;Dnipro,Dnepropetrovsk;Mariupol;Donetsk;Luhansk,Lugansk
Kherson;Zaporizhzhia,Zaporozhye;Sevastopol;Bakhmut;Chernobyl,Chornobyl;Gdansk,Danzig;Krakow,Cracow;Brno
Salzburg;Graz;Gothenburg;Bergen;Sao Paulo;Rio de Janeiro;Medellin;Guayaquil;Cusco;Tijuana;Guadalajara
Monterrey;Cancun;Anchorage;Hollywood;Bollywood
"""

# States and provinces of large countries: a city may lie in one, but two of them are two.
_PROVINCE_LINES = """
Alaska;Hawaii;California;Texas;Florida;New Jersey;Pennsylvania;Ohio;Michigan;Illinois;Virginia;North Carolina
South Carolina;Massachusetts;Tennessee;Indiana;Missouri;Maryland;Wisconsin;Colorado;Minnesota;Alabama
Louisiana;Kentucky;Oregon;Oklahoma;Connecticut;Utah;Iowa;Nevada;Arkansas;Mississippi;Kansas;New Mexico
Nebraska;Idaho;West Virginia;New Hampshire;Maine;Montana;Rhode Island;Delaware;South Dakota;North Dakota
Vermont;Wyoming;Ontario;Quebec;British Columbia;Alberta;Queensland;New South Wales;Victoria;Tasmania;Bavaria
Saxony;Brittany;Normandy;Provence;Tuscany;Sicily;Sardinia;Lombardy;Andalusia;Galicia;Flanders;Wallonia
Chechnya;Dagestan;Tatarstan;Punjab;Gujarat;Kerala;Tamil Nadu;Guangdong;Sichuan;Hubei
"""

# Regions that hold or cross others: named, but never one against another.
_AREA_LINES = """
Gaza,Gaza Strip;West Bank;Crimea;Donbas,Donbass;Siberia;Kashmir;Tibet;Xinjiang;Kurdistan;Transnistria;Abkhazia
South Ossetia;Nagorno-Karabakh;Darfur;Tigray;Sahel
"""

# Parts of a country with a people and a capital of their own.
_PART_LINES = """
England;English,Englishman,Englishwoman;;United Kingdom
Scotland;Scottish,Scot,Scots;Edinburgh;United Kingdom
Wales;Welsh;Cardiff;United Kingdom
Northern Ireland;Northern Irish;Belfast;United Kingdom
Catalonia;Catalan;;Spain
"""

# Continents and wide regions with their adjectives.
_REGION_LINES = """
Europe;European
Asia;Asian
Africa;African
North America;North American
South America;South American
Latin America;Latin American
Antarctica;Antarctic
Middle East;Middle Eastern
Scandinavia;Scandinavian
Balkans;Balkan
Caucasus;Caucasian
Central Asia;Central Asian
"""

# Alliances and institutions: all names of one body in a line.
_BODY_LINES = """
European Union,EU,E.U.
NATO,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic Alliance
United Nations,UN,U.N.
African Union,AU
Group of Seven,G7,G-7
Group of Eight,G8,G-8
Group of Twenty,G20,G-20
BRICS
OPEC,Organization of the Petroleum Exporting Countries
ASEAN,Association of Southeast Asian Nations
World Health Organization,World Health Organisation,WHO
International Monetary Fund,IMF
World Trade Organization,WTO
European Central Bank,ECB
Federal Reserve,Fed
International Atomic Energy Agency,IAEA
International Criminal Court,ICC
Organization for Security and Co-operation in Europe,OSCE
Organisation for Economic Co-operation and Development,OECD
European Commission
European Council
European Parliament
World Bank
White House
Pentagon,Department of Defense,US Department of Defense
State Department,Department of State
Kremlin
Downing Street,10 Downing Street
Federal Bureau of Investigation,FBI
Central Intelligence Agency,CIA
Supreme Court
Red Cross,ICRC
Shanghai Cooperation Organisation,Shanghai Cooperation Organization,SCO
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing of the tables: what kind it is, its first spelling, and the country it belongs to, if any."""

    kind: str
    name: str
    country: str | None = None


#: The country a part belongs to.
WHOLE: dict[str, str] = {}


def _build() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for line in _COUNTRY_LINES.strip().splitlines():
        countries, people, capitals = _fields(line)
        _enter_land(table, "country", countries, people, capitals, countries[0])
    for line in _PART_LINES.strip().splitlines():
        parts, people, capitals, country = _fields(line)
        _enter_land(table, "part", parts, people, capitals, parts[0])
        WHOLE[parts[0]] = country[0]
    for kind, lines in (("place", _PLACE_LINES), ("province", _PROVINCE_LINES), ("region", _AREA_LINES)):
        for group in lines.strip().replace("\n", ";").split(";"):
            _enter(table, group.split(","), Entry(kind, group.split(",")[0]))
    for line in _REGION_LINES.strip().splitlines():
        region, adjective = line.split(";")
        _enter(table, [region], Entry("region", region))
        _enter(table, [adjective, adjective + "s"], Entry("regional", adjective, region))
    for line in _BODY_LINES.strip().splitlines():
        _enter(table, line.split(","), Entry("body", line.split(",")[0]))
    return table


def _fields(line: str) -> list[list[str]]:
    return [part.split(",") if part else [] for part in line.split(";")]


def _enter_land(
    table: dict[str, Entry], kind: str, names: list[str], people: list[str], capitals: list[str], country: str
) -> None:
    _enter(table, names, Entry(kind, names[0], country))
    for adjective in people:
        _enter(table, [adjective, adjective + "s"], Entry("people", people[0], country))
    if capitals:
        _enter(table, capitals, Entry("city", capitals[0], country))


def _enter(table: dict[str, Entry], spellings: list[str], entry: Entry) -> None:
    for spelling in spellings:
        table.setdefault(fold(spelling), entry)


GAZETTEER = _build()
#: Kinds of entries that are a place of their own.
PLACES = frozenset(["country", "part", "province", "city", "place"])
#: Short all-capital spellings are entries only when written so: "us" and "who" are words.
_CAPITALS_ONLY = frozenset(["us", "who", "la", "au", "un", "fed", "nice", "male city", "sco", "turkey"])
#: Words of the longest entry, so that a reader of running text knows how far to look.
LONGEST = max(len(name.split()) for name in GAZETTEER)


@lru_cache(maxsize=65536)
def lookup(name: str) -> Entry | None:
    """The table entry a written name stands for, or None.

    >>> lookup("Kiev") == lookup("Kyiv")
    True
    >>> lookup("us"), lookup("US").name
    (None, 'United States')
    """
    bare = name.strip().removesuffix("'s").removesuffix("’s")
    folded = fold(bare).removeprefix("the ")
    if folded in _CAPITALS_ONLY and bare[:1].islower():
        return None
    return GAZETTEER.get(folded) or GAZETTEER.get(fold(bare))


def is_place(name: str) -> bool:
    """Whether `name` is a country, city, region or other place of the tables."""
    entry = lookup(name)
    return entry is not None and entry.kind in PLACES | {"region"}


def same_entry(one: str, other: str) -> bool | None:
    """Whether two names stand for one entry; None unless both are in the tables.

    >>> same_entry("Niger", "Abuja"), same_entry("Britain", "United Kingdom"), same_entry("Niger", "Smith")
    (False, True, None)
    """
    first, second = lookup(one), lookup(other)
    if first is None or second is None:
        return None
    return first == second


#: Kinds whose entries hold or cross each other.
_OVERLAPPING = frozenset(["region", "regional", "body"])


def are_rivals(one: str, other: str) -> bool:
    """Whether the two are different things of one kind, neither inside the other: where one is, the other is not.

    >>> are_rivals("Niger", "Nigeria"), are_rivals("Abuja", "Nigeria"), are_rivals("French", "European")
    (True, False, False)
    """
    first, second = lookup(one), lookup(other)
    if first is None or second is None or first == second:
        return False
    if first.kind == second.kind:
        return first.kind not in _OVERLAPPING and not (first.kind == "people" and _is_inside(first, second))
    both_places = first.kind in PLACES and second.kind in PLACES
    return both_places and None not in (first.country, second.country) and not _is_inside(first, second)


def _is_inside(one: Entry, other: Entry) -> bool:
    """Whether the two belong to one country, or one to a part of the other's."""
    first, second = str(one.country), str(other.country)
    return first == second or WHOLE.get(first) == second or first == WHOLE.get(second)


def spellings(name: str) -> tuple[str, ...]:
    """Every written form of the thing `name` stands for, `name` itself first.

    >>> spellings("Kiev")
    ('Kiev', 'kyiv', 'kiev')
    """
    entry = lookup(name)
    if entry is None:
        return (name,)
    return (name, *(spelling for spelling, other in GAZETTEER.items() if other == entry))
