"""Irregular forms, and the suffix rules that bring the rest of a word's forms together.

What comes out is a key, not a dictionary form: "use", "used" and "using" all give "us".
"""

from functools import lru_cache

# Form -> base; one line a base, so that a reader can find a verb.
_IRREGULAR_LINES = """
be am is are was were been being
have has had having
do does did done doing
go goes went gone
say says said
make made
take took taken
come came
see saw seen
get got gotten
give gave given
find found
think thought
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
run ran
pay paid
sit sat
speak spoke spoken
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
fly flew flown
steal stole stolen
strike struck stricken
shoot shot
withdraw withdrew withdrawn
swear swore sworn
know knew known
show shown
sink sank sunk
swim swam swum
shrink shrank shrunk
bear bore borne
beat beaten
bite bit bitten
blow blew blown
dig dug
drink drank drunk
feed fed
flee fled
forbid forbade forbidden
freeze froze frozen
hide hid hidden
lay laid
lie lay lain
light lit
overcome overcame
ride rode ridden
shake shook shaken
sleep slept
slide slid
spring sprang sprung
stick stuck
sweep swept
tear tore torn
wake woke woken
wind wound
bind bound
undergo underwent undergone
undertake undertook undertaken
die died dying dies
tie tied tying ties
man men
woman women
child children
person people persons
foot feet
tooth teeth
mouse mice
life lives
wife wives
half halves
leaf leaves
thief thieves
crisis crises
analysis analyses
basis bases
medium media
datum data
index indices
good better best
bad worse worst
troop troops
agree agreed
disagree disagreed
free freed
guarantee guaranteed
decree decreed
"""

IRREGULAR: dict[str, str] = {
    form: words[0] for words in (line.split() for line in _IRREGULAR_LINES.strip().splitlines()) for form in words
}
del IRREGULAR["bound"], IRREGULAR["wound"], IRREGULAR["lay"]  # more often words of their own

#: Suffixes of derived words as they stand in a key (a closing e is gone), longest first.
_DERIVED = (
    "ization isation ational fulness ousness iveness ation ition ement ment ness abl ibl anc enc ship hood ator at iz",
    "is ify ity ion iv ous ful ant ent ist ism ian al er or ic ly y",
)
_SUFFIXES = tuple(" ".join(_DERIVED).split())

_VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """One key for all inflected forms of `word`, which must be in lower case.

    >>> lemma("using") == lemma("used") == lemma("uses")
    True
    >>> lemma("killed"), lemma("went"), lemma("parties")
    ('kill', 'go', 'party')
    """
    if (base := IRREGULAR.get(word)) is not None:
        return _drop_e(base)
    if not word.isalpha():
        return word
    if len(word) <= 3:
        return _drop_e(word)
    return _drop_e(_drop_ing(_drop_plural(word)))


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A looser key that also joins derived words: noun and verb, adjective and adverb.

    >>> stem("negotiation") == stem("negotiate") == stem("negotiator"), stem("heavily") == stem("heavy")
    (True, True)
    """
    key = _adjective(lemma(word))
    if not key.endswith(_SUFFIXES):
        return key
    for suffix in _SUFFIXES:
        if key.endswith(suffix) and len(key) - len(suffix) >= 4:
            return _drop_e(key[: -len(suffix)])
    return key


#: A shorter word in -ly is no adverb: "reply", "family".
_LONG_ADVERB = 7


def _adjective(key: str) -> str:
    """The adjective of an adverb in -ly; any other word as it is."""
    if not key.endswith("ly") or len(key) < _LONG_ADVERB:
        return key
    return f"{key[:-3]}y" if key.endswith("ily") else key[:-2]


def _drop_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_INFLECTED = ("ied", "ing", "ed")


def _drop_ing(word: str) -> str:
    if not word.endswith(_INFLECTED):
        return word
    for suffix in _INFLECTED:
        if word.endswith(suffix) and not _VOWELS.isdisjoint(word[: -len(suffix)]):
            base = word[: -len(suffix)]
            if suffix == "ied":
                return base + "y"
            if len(base) < 2 or (suffix == "ed" and base.endswith("e")):
                return word  # "need", "speed"
            return _undouble(base)
    return word


def _undouble(base: str) -> str:
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "aeiouls":
        return base[:-1]
    return base


def _drop_e(word: str) -> str:
    return word[:-1] if len(word) > 2 and word.endswith("e") else word
