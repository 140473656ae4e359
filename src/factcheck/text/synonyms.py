"""Words that say nearly the same in news and reference prose: one line a group, a word may stand in several."""

from functools import lru_cache

from factcheck.text.lemmas import lemma

_GROUPS = """
kill die dead death slay perish fatal deadly casualty
injure wound hurt injury
say state tell declare announce note remark claim assert mention stress emphasize emphasise add argue insist
call describe term label dub
require demand need oblige ask must
allow permit let authorize authorise enable
ban prohibit forbid bar outlaw
limit cap restrict ceiling reduce cut maximum
reduce cut lower shrink decrease decline fall drop slash trim diminish
increase rise grow raise climb jump gain expand surge up boost
accept agree approve endorse back adopt ratify
reject refuse decline oppose dismiss
offer propose proposal suggest suggestion
plan proposal draft framework scheme blueprint document paper text
receive get obtain given hand present deliver
give hand provide grant supply deliver present
meet meeting talk summit negotiation conference session discussion
talk negotiation dialogue discussion consultation
discuss talk negotiate debate consult
call phone telephone ring speak
start begin launch commence open initiate
end finish conclude stop halt cease terminate close over
continue remain keep stay persist proceed
make create form establish set found build produce
form create establish set build assemble decree
establish found set create
lift ease remove relief relax cancel
return readmit bring restore rejoin
join enter accede admission admit membership
leave quit exit depart withdraw resign
win victory beat defeat
lose loss defeat
attack strike assault raid bomb shell hit
missile rocket
army military force troop soldier serviceman armed personnel
war conflict fighting invasion hostility
peace ceasefire truce armistice settlement
ceasefire truce
sanction embargo
region area territory territorial land province district oblast
occupy hold control seize capture take
recognize recognise recognition acknowledge
guarantee assurance security
leader head chief president chairman boss
head lead chair direct run
minister secretary official
spokesman spokesperson spokeswoman secretary
envoy emissary representative negotiator
statement declaration communique joint
basis foundation ground starting
revise revision amend change modify rework edit update alter
big large great huge major significant substantial considerable
small little minor slight
important key main major crucial critical principal
difficult hard tough complicated
publish release issue reveal expose disclose unveil leak report
report write say story article publish
reveal disclose expose show leak
public known
media press newspaper outlet journalist
buy purchase acquire acquisition acquired
sell sale sold
company firm business corporation enterprise
movie film picture
song single track
album record
actor actress performer
singer vocalist musician
author writer novelist
write author pen
direct director
star appear feature play perform act
play portray role character
bear birth born native
marry wed wife husband spouse marriage
child son daughter kid
kid child
mother mom mum
father dad
city town municipality
country nation state
locate situate lie base
money fund cash finance capital
fund finance money
loan credit lend
asset reserve holding
reparation compensation
help aid assist support assistance
aid assistance help support
support back favor favour endorse
criticize criticise criticism condemn denounce blame
praise welcome hail
warn caution alert
threaten threat
fear worry concern anxious afraid
concern worry problem issue
think believe consider regard view feel
want wish desire seek
try attempt seek effort
use employ utilize utilise
show demonstrate indicate display prove reveal
include contain comprise involve cover
involve include participate part
consist comprise compose
part portion share piece component
point item clause provision article
clause provision point article item
deadline limit date
video virtual online
conference summit meeting
quickly fast rapid swift soon
early initial first
initial original first early
first original initial
last final latest
late recent
complete entire whole full total
only sole
many numerous several multiple
few several
nearly almost about approximately around roughly
name title call
famous known well-known renowned popular
popular famous
award prize honor honour
study research analysis
scientist researcher
doctor physician
illness disease sickness
virus coronavirus covid pandemic
vaccine vaccination jab
case infection infected
confirm verify
car vehicle automobile
plane aircraft airplane jet
ship boat vessel
house home residence
school college university
student pupil
team side club squad
game match
goal score
coach manager trainer
player footballer
season year
tournament championship competition cup
election vote poll ballot
elect vote choose
law legislation act bill
court judge tribunal
arrest detain custody
jail prison imprison
crime offense offence
police officer
protest demonstration rally march
reach hit pass exceed surpass
exceed surpass over above
happen occur take place
cause lead result bring trigger
result outcome consequence
develop development create
job work employment post position
work job labor labour effort
worker employee staff labourer
pay salary wage
price cost
cost price worth
profit earnings income
revenue sales turnover
percent percentage
million m
billion bn
old ancient aged
new recent fresh
rich wealthy
poor impoverished
fast quick rapid
near close
close near similar similarity
similar alike close resemble
different distinct separate
separately apart separate
direct immediate
possible potential
true right correct real
false wrong untrue incorrect
ready willing prepared
willing ready open
honest sincere honesty candid
risk danger risky dangerous hazard
dangerous risky hazardous unsafe
undermine weaken damage harm hurt
destroy demolish wreck ruin dismantle
dismantle destroy demolish remove
remove drop delete strip eliminate
send dispatch
visit travel trip go
travel trip journey tour
organize organise host hold arrange co-chair chair
host hold organize
urge call press push ask appeal
push press drive advance promote
advance progress push move
progress advance headway
satisfied pleased happy glad
big major
legitimate lawful legal
interest benefit
freeze frozen
line front contact
link tie connect condition relate
connect link
base basis
found founder establish foundation
soldier troop military
refuse reject decline
television tv
series show program programme
episode part
broadcast air
premiere debut open
debut premiere first
book novel
story tale
band group
member part
politician lawmaker senator congressman
president leader
female woman women
male man men
woman female
man male
husband spouse
wife spouse
american usa
british uk
european eu europe
""".strip().splitlines()


def _table() -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for line in _GROUPS:
        keys = [lemma(word) for word in line.split()]
        for key in keys:
            groups.setdefault(key, set()).update(keys)
    return {key: frozenset(others - {key}) for key, others in groups.items()}


_SYNONYMS = _table()


@lru_cache(maxsize=65536)
def synonyms(key: str) -> frozenset[str]:
    """The keys of words that may stand for the word of this key.

    >>> lemma("rocket") in synonyms(lemma("missiles"))
    True
    """
    return _SYNONYMS.get(key, frozenset())
