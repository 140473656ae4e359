"""What countries and capitals are called where they are, and in which language: facts, as a table."""

from typing import NamedTuple

from factcheck.text.gazetteer import lookup

#: Country as the gazetteer calls it ; language (ISO 639-1) ; its own name ; its capital's own name.
_LINES = """
Albania;sq;Shqipëria;Tirana
Algeria;ar;الجزائر;الجزائر
Argentina;es;Argentina;Buenos Aires
Armenia;hy;Հայաստան;Երևան
Austria;de;Österreich;Wien
Azerbaijan;az;Azərbaycan;Bakı
Bangladesh;bn;বাংলাদেশ;ঢাকা
Belarus;be;Беларусь;Мінск
Belgium;fr;Belgique;Bruxelles
Bolivia;es;Bolivia;La Paz
Bosnia and Herzegovina;bs;Bosna i Hercegovina;Sarajevo
Brazil;pt;Brasil;Brasília
Bulgaria;bg;България;София
Chile;es;Chile;Santiago
China;zh;中国;北京
Colombia;es;Colombia;Bogotá
Croatia;hr;Hrvatska;Zagreb
Cuba;es;Cuba;La Habana
Czech Republic;cs;Česko;Praha
Denmark;da;Danmark;København
Ecuador;es;Ecuador;Quito
Egypt;ar;مصر;القاهرة
Estonia;et;Eesti;Tallinn
Finland;fi;Suomi;Helsinki
France;fr;France;Paris
Georgia;ka;საქართველო;თბილისი
Germany;de;Deutschland;Berlin
Greece;el;Ελλάδα;Αθήνα
Hungary;hu;Magyarország;Budapest
Iceland;is;Ísland;Reykjavík
Indonesia;id;Indonesia;Jakarta
Iran;fa;ایران;تهران
Iraq;ar;العراق;بغداد
Israel;he;ישראל;ירושלים
Italy;it;Italia;Roma
Japan;ja;日本;東京
Jordan;ar;الأردن;عمان
Kazakhstan;kk;Қазақстан;Астана
Latvia;lv;Latvija;Rīga
Lebanon;ar;لبنان;بيروت
Libya;ar;ليبيا;طرابلس
Lithuania;lt;Lietuva;Vilnius
Mexico;es;México;Ciudad de México
Moldova;ro;Moldova;Chișinău
Morocco;ar;المغرب;الرباط
Netherlands;nl;Nederland;Amsterdam
North Macedonia;mk;Северна Македонија;Скопје
Norway;no;Norge;Oslo
Peru;es;Perú;Lima
Poland;pl;Polska;Warszawa
Portugal;pt;Portugal;Lisboa
Romania;ro;România;București
Russia;ru;Россия;Москва
Saudi Arabia;ar;السعودية;الرياض
Serbia;sr;Србија;Београд
Slovakia;sk;Slovensko;Bratislava
Slovenia;sl;Slovenija;Ljubljana
South Korea;ko;대한민국;서울
Spain;es;España;Madrid
Sweden;sv;Sverige;Stockholm
Switzerland;de;Schweiz;Bern
Syria;ar;سوريا;دمشق
Thailand;th;ไทย;กรุงเทพ
Tunisia;ar;تونس;تونس
Turkey;tr;Türkiye;Ankara
Ukraine;uk;Україна;Київ
Uruguay;es;Uruguay;Montevideo
Venezuela;es;Venezuela;Caracas
Vietnam;vi;Việt Nam;Hà Nội
"""


class Local(NamedTuple):
    """A place as it is called there."""

    language: str
    name: str


_COUNTRIES = {line.split(";")[0]: line.split(";")[1:] for line in _LINES.strip().splitlines()}


def local_name(name: str) -> Local | None:
    """What the country or capital called `name` is called there, or None.

    >>> local_name("Kiev"), local_name("Ukraine").name, local_name("Atlantis")
    (Local(language='uk', name='Київ'), 'Україна', None)
    """
    entry = lookup(name)
    if entry is None or entry.country not in _COUNTRIES or entry.kind not in ("country", "city"):
        return None
    language, country, capital = _COUNTRIES[entry.country]
    return Local(language, capital if entry.kind == "city" else country)
