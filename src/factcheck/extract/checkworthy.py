"""How much a sentence asks to be checked: figures, records and comparisons ask for it, wishes and questions do not."""

import re
from itertools import pairwise

from factcheck.model import ValueType
from factcheck.text.names import find_names
from factcheck.text.sentences import LONGEST_SENTENCE
from factcheck.text.tags import Word, tag_words
from factcheck.text.values import find_values
from factcheck.text.verbs import forms_of
from factcheck.text.wordlist import words

#: Score from which a sentence is worth checking.
WORTH = 0.5

#: Things that are counted and recorded in public.
_RECORDED = words(
    "percent jobs job unemployment taxes tax taxed deficit debt budget billion million trillion dollars dollar",
    "economy inflation wages wage income incomes prices price cost costs spending spent growth rate rates crime",
    "crimes murder poverty troops soldiers weapons missiles nuclear treaty oil gas energy trade exports imports",
    "health insurance medicare medicaid security schools school teachers students immigrants border prison police",
    "guns veterans farms farmers companies company business businesses families workers population women men children",
    "americans states voted vote votes bill bills law laws amendment veto vetoed passed signed congress senate",
    "senator governor election report study survey poll record history average highest lowest largest smallest",
    "biggest worst best number double",
)
#: Verbs of what was done and measured.
_DONE = words(
    "voted signed passed cut raised increased decreased reduced created lost gained grew fell rose dropped doubled",
    "tripled built closed opened killed sent sold bought invaded attacked supported opposed vetoed proposed",
    "introduced cost spent spends costs paid pays owes gave took went came made won added doubles produced imported",
    "exported became",
)
_COMPARED = words(
    "more less most least than highest lowest largest biggest fewer higher lower ever never first only half double",
)
#: The speaker's own mind and what should be: nothing to check.
_MINDED = re.compile(
    r"\bi (?:think|believe|hope|want|feel|wish|would|will|don't think|do not think|am going|'m going|intend|guess|"
    r"suppose|"
    r"agree|disagree|know|say|mean|understand|appreciate|just|like|love|respect|can|could|'d|'ll)\b|"
    r"\bi'(?:d|ll|m)\b|\b(?:let me|let's|thank you|thanks|we (?:should|must|need|ought|have to|can|will|want|could)|"
    r"should|ought to|must|my (?:opinion|view|plan|judgment|position)|question|good evening|you know|we've got to|"
    r"we have got to|i'm (?:sure|glad|happy|proud|not)|if i(?:'m| am| were))\b",
)
_FUTURE = re.compile(r"\b(?:will|'ll|going to|would|could|might)\b")
_ADDRESS = re.compile(r"^(?:well|now|so|no|yes|okay|look|right|sure|oh|let|thank|mr|governor|senator|question)\b")
#: Weights, set by hand: one hard figure is nearly enough, the speaker's mind takes it away again.
_START, _FIGURE, _RECORD, _ACT, _COMPARISON, _NAME, _LENGTH = 0.13, 0.3, 0.08, 0.1, 0.07, 0.03, 0.008
_PAST, _PERFECT, _OTHERS, _MINE, _NEED = 0.15, 0.08, 0.06, -0.05, -0.08
_MIND, _TO_COME, _QUESTION, _SHORT, _OPENER, _CONDITION = -0.2, -0.13, -0.45, -0.15, -0.04, -0.08
#: Ordinals and stretches of time come up in talk of any kind; figures, sums and days do not.
_HARDNESS = {ValueType.ORDINAL: 0.2, ValueType.DURATION: 0.6}
#: Sentences of fewer words seldom say anything whole; words beyond the second count add nothing.
_FEW, _MANY = 7, 30
_OTHER_PEOPLE = words("he she they his her their senator president governor mr him them administration")
_OWN = words("i we our my me us you your")
_GOALS = words("need needs want wants let try trying")


def checkworthiness(sentence: str) -> float:
    """From 0, nothing to check, to 1.

    >>> checkworthiness("Unemployment fell to 4.1 percent last year.") > WORTH
    True
    >>> checkworthiness("I think we should do better.") > WORTH
    False
    """
    sentence = sentence[:LONGEST_SENTENCE]
    found = [word for word in tag_words(sentence) if word.text[0].isalnum()]
    low = sentence.lower().replace("’", "'")
    figures = sum(_HARDNESS.get(value.type, 1.0) * (0.5 if value.soft else 1.0) for value in find_values(sentence))
    total = _START + _FIGURE * min(3, figures) + _wording(found) + _telling(found)
    total += _NAME * min(4, len(find_names(sentence))) + _LENGTH * min(_MANY, len(found))
    total += _MIND * min(2, len(_MINDED.findall(low))) + _TO_COME * bool(_FUTURE.search(low))
    total += _QUESTION * sentence.rstrip("\"”' ").endswith("?") + _SHORT * (len(found) < _FEW and not figures)
    total += _CONDITION * any(word.low == "if" for word in found)
    return max(0.0, min(1.0, total + _OPENER * bool(_ADDRESS.match(low))))


def _wording(found: list[Word]) -> float:
    """What the vocabulary of public record adds."""
    recorded = min(3, sum(word.low in _RECORDED for word in found))
    done = min(2, sum(word.low in _DONE and word.tag in "vn" for word in found))
    compared = min(2, sum(word.low in _COMPARED for word in found))
    return _RECORD * recorded + _ACT * done + _COMPARISON * compared


def _telling(found: list[Word]) -> float:
    """What tense and person add: what others did is told, what we need is wished."""
    past = any((word.tag == "v" and "d" in forms_of(word.low)) or word.low in {"was", "were", "did"} for word in found)
    perfect = any(one.tag == "h" and other.tag in "nB" for one, other in pairwise(found))
    others = min(2, sum(word.low in _OTHER_PEOPLE for word in found))
    own = min(3, sum(word.low in _OWN for word in found))
    goals = any(word.low in _GOALS for word in found)
    return _PAST * past + _PERFECT * perfect + _OTHERS * others + _MINE * own + _NEED * goals


def is_checkworthy(sentence: str) -> bool:
    """Whether a sentence is worth checking."""
    return checkworthiness(sentence) >= WORTH
