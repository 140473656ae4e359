"""The grammar over the words of other languages: figures, dates, money, roles."""

import pytest
from value_lines import read

CASES = [
    ("de", "Am 20. November 2025", ["day 2025-11-20"]),
    ("de", "mindestens 41 Tote und mehr als 120 Verletzte", ["killed 41..", "injured 120<.."]),
    ("de", "1,5 Milliarden Euro", ["EUR 1500000000"]),
    ("de", "1.234,5 Tonnen", ["Tonnen 1234.5"]),
    ("de", "einundzwanzig Tage", ["day 21"]),
    ("de", "rund 3,2 Prozent", ["percent ?3.2 ~"]),
    ("de", "zwischen 40 und 50 Soldaten", ["Soldaten 40..50"]),
    ("de", "am Dienstag", ["day 2025-11-25"]),
    ("de", "03.04.2024", ["day 2024-04-03"]),
    ("fr", "le 20 novembre 2025", ["day 2025-11-20"]),
    ("fr", "au moins 41 morts et plus de 120 blessés", ["killed 41..", "injured 120<.."]),
    ("fr", "1,5 milliard d'euros", ["EUR 1500000000"]),
    ("fr", "1 234,5 tonnes", ["tonnes 1234.5"]),
    ("fr", "300 millions de dollars", ["USD 300000000"]),
    ("fr", "en mars 2024", ["month 2024-03-01..2024-03-31"]),
    ("es", "el 20 de noviembre de 2025", ["day 2025-11-20"]),
    ("es", "al menos 41 muertos y 120 heridos", ["killed 41..", "injured 120"]),
    ("es", "mil millones de dólares", ["USD 1000000000"]),
    ("es", "1.500 millones de euros", ["EUR 1500000000"]),
    ("es", "3,2 por ciento", ["percent 3.2"]),
    ("pt", "em 20 de novembro de 2025", ["day 2025-11-20"]),
    ("pt", "R$ 1,5 bilhão", ["BRL 1500000000"]),
    ("pt", "pelo menos 41 mortos", ["killed 41.."]),
    ("it", "il 20 novembre 2025", ["day 2025-11-20"]),
    ("it", "50 mila soldati", ["soldati 50000"]),
    ("it", "1,5 miliardi di euro", ["EUR 1500000000"]),
    ("it", "circa 40 giorni", ["day ?40 ~"]),
    ("de", "kamen mindestens zwölf Menschen ums Leben", ["killed 12.."]),
    ("de", "bis Ende 2026", ["month-span ..2026-12-31"]),
    ("de", "Anfang März 2026", ["part-of-month 2026-03-01..2026-03-10"]),
    ("de", "um 14.30 Uhr", ["time ?T14:30"]),
    ("de", "ein 45-jähriger Mann", ["year 45"]),
    ("de", "seit Februar 2022", ["month 2022-02-01.."]),
    ("de", "1,3 Mrd. Euro", ["EUR 1300000000"]),
    ("de", "Es waren 1,3 Mrd. Am Ende", ["count 1300000000"]),
    ("de", "Die Zahl der Toten stieg auf 41.", ["killed 41"]),
    ("de", "Die Zahl der Schulen stieg auf 41.", ["count 41"]),
    ("fr", "mi-novembre 2025", ["part-of-month 2025-11-11..2025-11-20"]),
    ("fr", "fin 2025", ["month-span 2025-09-01..2025-12-31"]),
    ("es", "El número de muertos subió a 41", ["killed 41"]),
    ("es", "crecieron un 4 % hasta 1.300 millones de euros", ["percent 4", "EUR 1300000000"]),
    ("es", "hasta 1.300 soldados", ["soldados ..1300"]),
    ("es", "en el tercer trimestre de 2025", ["quarter 2025-07-01..2025-09-30"]),
    ("fr", "le 1er mars 2023", ["day 2023-03-01"]),
    ("fr", "huit morts et une vingtaine de blessés", ["killed 8", "injured ?20 ~"]),
    ("fr", "la dette dépasse les 40 millions", ["count 40000000<.."]),
    ("es", "23 personas murieron", ["killed 23"]),
    ("es", "una veintena de heridos", ["injured ?20 ~"]),
    ("it", "una trentina di feriti e due morti", ["injured ?30 ~", "killed 2"]),
    ("it", "ha ucciso sette persone e i dispersi sono 15", ["killed 7", "missing 15"]),
    ("pt", "uma dezena de mortos", ["killed ?10 ~"]),
    ("pl", "20 November 2025", ["day 2025-11-20"]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_languages(language: str, text: str, expected: list[str]) -> None:
    assert read(text, language=language) == expected
