"""Words of one class of which a thing is usually one at a time: a film is no album, blue is not green.

One line a class. A word of a class in the very place of another word of the same class is a different statement.
"""

from functools import lru_cache

from factcheck.text.lemmas import lemma

_CLASSES = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
morning afternoon evening night
red orange yellow green blue purple violet pink brown black white grey gray gold silver
mother father son daughter brother sister husband wife uncle aunt nephew niece grandfather grandmother cousin
boy girl
man woman
male female
film song album novel poem painting opera musical magazine newspaper sitcom documentary sculpture
football basketball baseball hockey tennis golf cricket rugby boxing swimming volleyball wrestling cycling chess
guitar piano drums bass violin trumpet saxophone flute cello keyboard
guitarist pianist drummer bassist violinist vocalist singer trumpeter
dog cat horse bird fish snake lion tiger bear wolf elephant monkey whale shark rabbit cow pig sheep goat
christian muslim jewish hindu buddhist catholic protestant atheist
christianity islam judaism hinduism buddhism catholicism
iron copper gold silver aluminium zinc lead nickel titanium uranium lithium
oxygen hydrogen nitrogen carbon helium
north south east west
northern southern eastern western
first second third fourth fifth sixth seventh eighth ninth tenth last
bronze silver gold
president king queen emperor pope chancellor
army navy
senate house
novelist painter composer architect sculptor physicist chemist biologist mathematician economist lawyer surgeon
astronaut footballer boxer wrestler politician surgeon
actor actress singer rapper politician footballer scientist writer journalist model chef athlete engineer lawyer
comedy drama horror thriller romance western fantasy animated
heart lung liver kidney brain stomach skin bone
breast lung prostate colon liver skin
car truck bus train plane ship bicycle motorcycle helicopter
mercury venus earth mars jupiter saturn uranus neptune pluto
bacteria virus fungus parasite
river mountain lake island desert volcano
book film play
second minute hour day week month year decade century
daily weekly monthly quarterly annual annually yearly
quarter half third
single married divorced widowed
doctorate bachelor master diploma
physics chemistry medicine literature economics
harvard yale princeton stanford oxford cambridge mit columbia cornell
democrat republican libertarian
democratic republican libertarian
left right
earthquake hurricane flood tornado wildfire drought tsunami
stabbing shooting bombing drowning poisoning strangling
suicide murder accident
knife gun bomb poison rope
english french german spanish italian russian chinese japanese arabic portuguese latin greek hindi korean dutch
tea coffee beer wine water milk juice
beef pork chicken lamb fish
wheat rice corn barley soy
""".strip().splitlines()


def _table() -> dict[str, frozenset[int]]:
    table: dict[str, set[int]] = {}
    for number, line in enumerate(_CLASSES):
        for word in line.split():
            table.setdefault(lemma(word), set()).add(number)
    return {key: frozenset(numbers) for key, numbers in table.items()}


_CLASSES_OF = _table()
_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=65536)
def are_class_rivals(one: str, other: str) -> bool:
    """Whether the words of two keys are two members of one class.

    >>> are_class_rivals(lemma("song"), lemma("films")), are_class_rivals(lemma("song"), lemma("river"))
    (True, False)
    """
    return one != other and bool(_CLASSES_OF.get(one, _NONE) & _CLASSES_OF.get(other, _NONE))
