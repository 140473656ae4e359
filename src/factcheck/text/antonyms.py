"""Words that cannot both be true of one thing in one place: one line a pair of sides, a slash between them."""

from functools import lru_cache

from factcheck.text.lemmas import lemma

_SIDES = """
rise increase grow climb jump gain surge soar up upward / fall decrease decline drop plunge plummet slump down downward
expand expansion growth grow higher / shrink contract contraction decline lower reduce reduction
raise boost increase / cut lower reduce decrease slash
win victory beat defeat / lose loss
accept approve agree endorse support adopt back favor favour / reject oppose refuse decline deny veto
before prior / after
minimum least floor / maximum most ceiling cap
above over exceed / below under
begin start open launch / end finish close stop conclude cease
arrive enter join / leave depart quit exit withdraw
buy purchase / sell
import / export
true correct right / false incorrect wrong
success succeed successful / failure fail unsuccessful
legal lawful / illegal unlawful
alive / dead
gain / lose
attend / boycott skip
widen / narrow
guilty convict / innocent acquit
allow permit authorize / ban prohibit forbid bar
ally friend / enemy foe rival
old older oldest / young younger youngest new newer newest
big large larger largest major / small smaller smallest minor
high higher highest / low lower lowest
long longer longest / short shorter shortest
strong stronger strongest strengthen / weak weaker weakest weaken
good better best / bad worse worst
rich / poor
fast quick / slow
hot warm / cold cool
north northern / south southern
east eastern / west western
left / right
male / female
public / private
positive / negative
profit / loss
majority / minority
include inclusion / exclude exclusion
appear / disappear
create build construct found establish / destroy demolish dismantle abolish
lift ease / impose tighten
advance / retreat
attack / defend
borrow / lend
agree agreement / disagree disagreement
domestic / foreign
urban / rural
internal / external
summer / winter
spring / autumn
morning / evening night
liberal / conservative
democrat democratic / republican
capitalist / communist
heavy / light
safe / dangerous unsafe
possible / impossible
important / unimportant
known famous / unknown obscure
married marry / unmarried single divorce
optimistic / pessimistic
praise welcome / criticize criticise condemn
confirm / deny
increase / decrease
improve improvement / worsen deteriorate deterioration
widen / narrow
outperform / underperform
upgrade / downgrade
exceed beat / miss
accelerate / slow decelerate
hire recruit / fire dismiss layoff
encourage / discourage
inside indoor / outside outdoor
present / absent
hawkish / dovish
bullish / bearish
surplus / deficit
asset / liability
debut / farewell
promote / demote relegate
connect / disconnect
natural / artificial
permanent / temporary
ancient / modern
wide / narrow
deep / shallow
full / empty
easy / difficult hard
double treble triple / halve
ahead early earlier / behind late later
resign quit / stay remain
increase rise growth / decrease decline drop reduction
""".strip().splitlines()


def _table() -> dict[str, frozenset[str]]:
    table: dict[str, set[str]] = {}
    for line in _SIDES:
        one, other = ([lemma(word) for word in side.split()] for side in line.split("/"))
        for key in one:
            table.setdefault(key, set()).update(other)
        for key in other:
            table.setdefault(key, set()).update(one)
    return {key: frozenset(others) for key, others in table.items()}


_ANTONYMS = _table()


@lru_cache(maxsize=65536)
def antonyms(key: str) -> frozenset[str]:
    """The keys of words that say the opposite of the word of this key.

    >>> lemma("fell") in antonyms(lemma("rose"))
    True
    """
    return _ANTONYMS.get(key, frozenset())
