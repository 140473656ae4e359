"""Words that judge: the vocabulary of the opinion cues, in classes by how they judge.

The large classes are files in `wordlists`, all written for this project; a line that starts with "#" says what a
class holds. Classes of verbs hold base forms and match every inflected form; the others match what they hold, its
plural and its adverb.
"""

from functools import cache, lru_cache
from importlib.resources import files

from factcheck.text.lemmas import lemma
from factcheck.text.wordlist import words

#: Classes that hold nouns, adjectives and adverbs, and classes that hold verbs.
NAMING = (
    "strong",
    "charged",
    "mild",
    "weighty",
    "blame",
    "praise",
    "vivid",
    "partisan",
    "label",
    "harm",
    "value",
    "record",
)
ACTING = ("loaded", "clash", "procedure")


@lru_cache(maxsize=65536)
def classes_of(low: str) -> tuple[str, ...]:
    """The classes a word in lower case is in.

    >>> classes_of("shamefully"), classes_of("swooned"), classes_of("table")
    (('strong',), ('loaded',), ())
    """
    return (*_named().get(low, ()), *_acted().get(lemma(low), ()))


@cache
def _named() -> dict[str, tuple[str, ...]]:
    """Every form of the words of the naming classes, with the classes it is in."""
    found: dict[str, tuple[str, ...]] = {}
    for name in NAMING:
        for form in {form for word in _read(name) for form in _forms(word)}:
            found[form] = (*found.get(form, ()), name)
    return found


@cache
def _acted() -> dict[str, tuple[str, ...]]:
    """The key of every verb of the acting classes, with the classes it is in."""
    found: dict[str, tuple[str, ...]] = {}
    for name in ACTING:
        for key in {lemma(word) for word in _read(name)}:
            found[key] = (*found.get(key, ()), name)
    return found


def _read(name: str) -> list[str]:
    text = files("factcheck.extract").joinpath("wordlists", f"{name}.txt").read_text(encoding="utf-8")
    return [word for line in text.splitlines() if not line.startswith("#") for word in line.split()]


def is_everyday(low: str) -> bool:
    """Whether a word is one of time, measure, place, order or kind, which colours nothing."""
    return low in _everyday()


@cache
def _everyday() -> frozenset[str]:
    return frozenset(_read("everyday"))


def _forms(word: str) -> tuple[str, ...]:
    """The word, what its plural and what its adverb would be."""
    if word.endswith("y"):
        return word, f"{word[:-1]}ies", f"{word[:-1]}ily"
    if word.endswith("ic"):
        return word, f"{word}s", f"{word}ally"
    if word.endswith("le"):
        return word, f"{word}s", f"{word[:-1]}y"
    return word, f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s", f"{word}ly"


#: Adverbs that turn up the strength of what follows.
INTENSIFIERS = words(
    "extremely utterly totally completely absolutely incredibly truly really deeply profoundly highly hugely",
    "enormously terribly awfully so too very quite rather simply just purely wholly entirely thoroughly hopelessly",
    "wildly insanely increasingly especially particularly exceedingly exceptionally remarkably overwhelmingly",
    "desperately vastly far",
)
#: Words of a writer who is sure, or wants to seem so.
CERTAINTY = words(
    "clearly obviously undoubtedly surely certainly definitely undeniably plainly evidently inevitably unquestionably",
    "indeed frankly honestly naturally effectively basically essentially literally actually really simply ultimately",
    "fundamentally truly precisely indisputably inarguably doubtless manifestly patently unmistakably",
)
#: Words of a writer who guesses.
SPECULATION = words(
    "perhaps maybe probably presumably possibly conceivably seemingly apparently arguably supposedly might seems seem",
    "seemed likely unlikely suggests appears appear appeared potentially hopefully",
)
#: Feelings; ascribed to a people or a state they are the writer's reading of it.
EMOTIONS = words(
    "delight glee relish alarm unease nervousness confidence disappointment jubilation indignation bewilderment",
    "afraid angry anger anxious anxiety ashamed bitter bitterness contempt delighted despair desperate dismay dread",
    "eager embarrassed enraged envy excited fear fears fearful feared frustrated frustration furious fury glad grief",
    "happy hate hatred hope hopes humiliated hurt jealous joy loathing love miserable mood nervous offended outrage",
    "outraged panic pleased pride proud rage regret relief resentment sad sadness satisfied scared shame shocked",
    "shock stunned surprised suspicion terrified thrilled uncomfortable uneasy unhappy upset worried worry worries",
    "feel feels felt feelings",
)
#: Verbs of wanting and knowing: said of a state or party without a source, they are a guess at its mind.
MOTIVES = words(
    "wants wanted want hopes hoped hoping seeks fears feared knows knew realised realized realizes realises",
    "understood understands believes thinks feels felt longs yearns craves dreams hates loves loathes enjoys prefers",
    "desires intends refuses dares pretends found daring regards considers",
)
#: Words for what ought to be.
DUTY = words("should must ought needn't shouldn't mustn't")
#: The writer or reader in person.
PERSONAL = words(
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves let's i'm i've i'd we're we've"
)
