"""Which language a text is in, or none where too little speaks for any."""

import pytest

from factcheck.parse.language import language_of

TEXTS = [
    ("en", "The river rose on Monday and the bridge was closed, officials said."),
    ("de", "Der Fluss ist am Montag gestiegen und die Brücke wurde nicht mehr geöffnet."),
    ("fr", "La rivière est montée lundi et le pont a été fermé par les autorités de la ville."),
    ("es", "El río creció el lunes y los puentes de la ciudad fueron cerrados por las autoridades."),
    ("it", "Il fiume è salito lunedì e il ponte della città non è più aperto, dicono le autorità."),
    ("pt", "O rio subiu na segunda-feira e a ponte da cidade não foi reaberta, dizem as autoridades."),
    ("nl", "De rivier is maandag gestegen en de brug van de stad is niet meer open voor het verkeer."),
    ("pl", "Rzeka wezbrała w poniedziałek i most w mieście został zamknięty, jak podają władze, na noc."),
    ("uk", "Річка вийшла з берегів у понеділок, і міст закрили, тому що вода піднялася до дороги."),
    ("ru", "Река вышла из берегов в понедельник, и мост закрыли, так как вода поднялась на метр."),
    ("zh", "河水周一泛滥，两人死亡，桥梁关闭。"),
    ("ja", "川は月曜日に氾濫し、二人が死亡しました。"),
    ("ar", "ارتفع النهر يوم الاثنين وأغلق الجسر في المدينة من قبل السلطات على الفور"),
]


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_language_of__cases(language, text):
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "42", "Zelenskyy Rubio Vance", "lorem ipsum dolor sit amet", "https://a.example"])
def test_language_of__too_little(text):
    assert language_of(text) is None
