"""Month names as date lines write them: whole, cut short, and in the case the language wants after a day."""

_NAMES = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch, Ukrainian, Russian, Polish; each name once
    "january jan januar jän jänner janvier janv enero ene gennaio gen janeiro januari січня января stycznia",
    "february feb februar février févr fév febrero febbraio fevereiro fev februari лютого февраля lutego",
    "march mar märz mär mrz mars marzo março maart mrt березня марта marca",
    "april apr avril avr abril abr aprile квітня апреля kwietnia",
    "may mai mayo maggio mag maio mei травня мая maja",
    "june jun juni juin junio giugno giu junho червня июня czerwca",
    "july jul juli juillet juil julio luglio lug julho липня июля lipca",
    "august aug août aout agosto ago augustus серпня августа sierpnia",
    "september sept sep septembre septiembre setiembre settembre set setembro вересня сентября września",
    "october oct oktober okt octobre octubre ottobre ott outubro out жовтня октября października",
    "november nov novembre noviembre novembro листопада ноября listopada",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro грудня декабря grudnia",
)
_NUMBERS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}


def month_number(word: str) -> int | None:
    """Which month `word` names.

    >>> month_number("Sept"), month_number("листопада"), month_number("market")
    (9, 11, None)
    """
    return _NUMBERS.get(word.lower())
