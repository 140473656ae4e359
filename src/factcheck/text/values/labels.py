"""Labels: nouns whose number is a name and no quantity: "Article 5", "Channel 4", "Resolution 2202", "No. 10"."""

from factcheck.text.values.amount import Amount
from factcheck.text.values.tape import Tape
from factcheck.text.values.things import thing_counted
from factcheck.text.wordlist import words

#: Nouns whose number is a name: "Article 5", "Channel 4", "Resolution 2202", "No. 10".
LABELS = words(
    "article articles section sections chapter clause paragraph para channel formula resolution protocol annex",
    "appendix amendment title act bill decree law order directive regulation rule point points item number no nos",
    "nr № page pages p pp line lines row table figure fig part volume vol issue episode season series room floor",
    "gate terminal pier platform track exit route highway interstate motorway road street avenue building house",
    "block apartment apt suite flat unit flight bus train tram boeing airbus falcon windows iphone galaxy version",
    "ver v release update phase level tier category class grade group stage step game match round lap set week",
    "day year zone area sector region district ward precinct division battalion brigade regiment squadron task",
    "case file docket code id ref reference model type mark mk size radio studio camp hall base site plot lot",
    "option plan agenda vision goal pillar psalm verse catch top boulevard chromosome vitamin omega carbon uranium",
    "plutonium caesium iodine covid sars h leopard challenger abrams patriot himars tel phone fax call dial",
    "postcode zip box account isbn issn doi serial build core generation gen xbox playstation ps footnote endnote",
    "exhibit http ubuntu",
)
#: Labels that are also plain words: they need a capital, or the number right behind and nothing counted.
_WEAK_LABELS = words(
    "order law act bill rule point points number line lines row table figure part issue season series floor gate",
    "track road street house block flat unit bus train update release phase level class grade group stage step",
    "game match round lap set week day year zone area sector region district type mark size radio camp hall base",
    "site plot lot option plan agenda goal top call case file code core build generation account category title",
    "division p no h v",
)


def is_labelled(tape: Tape, amount: Amount) -> bool:
    """Whether the number is the name of what stands before it."""
    at = amount.start - 1
    if tape.low[at] == "." and tape.low[at - 1] in {"no", "nos", "nr", "art", "p", "pp", "vol", "fig", "sec", "ch"}:
        return True
    word = tape.low[at]
    if word == "§":
        return True
    if word in _VERSIONED and amount.figures:
        return True
    if word not in LABELS or amount.value != int(amount.value) or amount.soft:
        return False
    if tape.is_capital(at) and not tape.starts_sentence(at):
        return True
    if word not in _WEAK_LABELS or thing_counted(tape, amount.end)[0] is None:
        return True
    return tape.low[at - 1] not in _POINTERS and amount.figures


#: Names whose number may have decimals.
_VERSIONED = words("version ver v release windows ios android python ubuntu firmware build")
#: "that day 20 people died": the label is no label of the number.
_POINTERS = words("this that last next same each every a per one some any the first second third of other")
