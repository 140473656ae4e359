"""Nouns of one family: what "the firm" may call a company, and which nouns speak of one kind of thing."""

from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.wordlist import words

#: Trades and forms of companies; any of them may be "the company".
_COMPANIES = words(
    "company firm business corporation plc inc ltd corp llc gmbh holdings manufacturer maker retailer carmaker",
    "automaker airline airlines airways motors bank lender insurer supermarket developer publisher startup start-up",
    "producer operator giant chain supplier brewer utility builder contractor conglomerate drugmaker chipmaker",
    "planemaker shipbuilder steelmaker brewery shipyard",
)
_GROUPS = words("group charity movement union federation association alliance coalition network")
_BODIES = words("organisation organization agency foundation body society crescent cross watch fund programme programs")
_WATCHDOGS = words("regulator watchdog commission authority agency")
#: What a name must be called, or hold as a word, for "the NOUN" to stand for it.
STANDS_FOR = {
    **{noun: frozenset([noun]) for noun in _COMPANIES - {"inc", "ltd", "corp", "plc", "llc", "gmbh"}},
    **dict.fromkeys(words("company firm business"), _COMPANIES),
    "group": _COMPANIES | _GROUPS,
    **dict.fromkeys(words("organisation organization"), _BODIES | _GROUPS),
    **dict.fromkeys(words("regulator watchdog"), _WATCHDOGS),
    "team": words("team club side"),
    "club": words("club team side"),
    **{
        noun: frozenset([noun])
        for noun in words(
            "agency union party court club university ministry commission council foundation fund charity newspaper",
            "committee federation association authority college school museum hospital institute tribunal senate",
            "parliament navy militia alliance programme airport network",
        )
    },
    "bank": words("bank lender"),
    "airline": words("airline airlines airways"),
}
#: Nouns for what is written, agreed or set going: "the plan" is the last plan told of in more words.
RECALLED = words(
    "plan deal agreement accord pact treaty truce ceasefire report study survey audit bill law ban proposal ruling",
    "verdict merger takeover bid strike inquiry investigation reform scheme project resolution trial contract lawsuit",
)
#: One line a family: a predicate with one of its nouns may be said of another.
_KIN_LINES = """
earthquake quake tremor temblor
film movie drama comedy documentary feature thriller
attack raid bombing assault shooting explosion blast strike
fire blaze wildfire inferno
flood floods flooding
storm hurricane cyclone typhoon
law act bill legislation measure statute
deal agreement accord pact treaty merger takeover
study trial survey research report
book novel memoir
album record song single
game match
fine penalty
verdict sentence ruling
vote election poll ballot referendum
protest demonstration march rally
crash accident collision
ship vessel ferry boat tanker
plane aircraft jet airliner
house home building
plant factory mill
dam reservoir
bridge viaduct
"""
_KIN = {noun: line for line in _KIN_LINES.strip().splitlines() for noun in line.split()}
#: Nouns for those who act and speak though they are no persons.
_ACTORS = (
    frozenset(STANDS_FOR)
    | _COMPANIES
    | _GROUPS
    | _BODIES
    | words("government state country nation city cabinet court board administration delegation office department army")
)
#: What only somebody does: a subject "it" of these is a body, a company or a state.
_ACTING = SPEECH_VERBS | words(
    "expect expects expected plan plans planned intend intends intended hope hopes hoped want wants wanted employ",
    "employs employed sell sells sold buy buys bought appeal appeals appealed decide decides decided refuse refuses",
    "refused launch launches launched hire hires hired own owns owned sue sues sued lend lends lent offer offers",
    "offered fund funds funded ordered orders order banned bans fined fines invests invested invest operate operates",
    "operated run runs won lost seek seeks sought apologised apologized declined declines voted elected aims aim",
    "aimed try tries tried",
)


def are_kin(one: str, other: str) -> bool:
    """Whether two nouns speak of one kind of thing.

    >>> are_kin("quake", "earthquake"), are_kin("quake", "country")
    (True, False)
    """
    family = _KIN.get(one)
    return one == other or (family is not None and family == _KIN.get(other)) or {one, other} <= _COMPANIES


def is_actor(noun: str) -> bool:
    """Whether a noun names a body that can act and speak."""
    return noun in _ACTORS


def is_acting(verb: str) -> bool:
    """Whether only somebody does what a verb says."""
    return verb in _ACTING
