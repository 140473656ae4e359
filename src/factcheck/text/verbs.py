"""Verbs and their forms: a table of common ones, and the endings that give the rest away.

The table is of base forms. A word may be a verb and something else ("plan", "strikes"); which it is in a sentence is
decided by its neighbours, in `tags`.
"""

from functools import lru_cache

from factcheck.text.wordlist import words

#: Base forms met in news prose.
BASES = words(
    "axe debut dip download flatten hail hike hurl jolt prescribe premiere rattle star stoke trail upload vaccinate",
    "abandon abolish absorb abstain abuse accelerate accept access accommodate accompany accomplish accord account",
    "accumulate accuse achieve acknowledge acquire acquit act activate adapt add address adjourn adjust administer",
    "admit adopt advance advertise advise advocate affect affirm afford agree aid aim air alert align allege",
    "alleviate allocate allow alter amass amend amount analyse analyze anger announce annex annul answer anticipate",
    "apologise apologize appeal appear apply appoint appreciate approach approve argue arise arm arrange arrest",
    "arrive ask assassinate assault assemble assert assess assign assist associate assume assure attach attack attain",
    "attempt attend attract attribute auction authorise authorize average avert avoid await award back balance ban",
    "bar base battle be bear beat become beg begin behave believe belong benefit bet bid bind blame blast block board",
    "bolster bomb bombard book boost borrow boycott brace breach break breed brief bring broadcast broaden brush",
    "build burn burst bury buy bypass calculate call calm campaign cancel cap capture care carry cast catch cause",
    "cease celebrate censor centre certify chair challenge champion change charge chart chase cheat check choose",
    "circulate cite claim clarify clash classify clean clear climb close coincide collaborate collapse collect",
    "collide combat combine come comfort command commemorate commence comment commission commit communicate compare",
    "compel compensate compete compile complain complete complicate comply compose comprise compromise conceal",
    "concede conceive concern conclude condemn conduct confess confine confirm confiscate conflict confront confuse",
    "congratulate connect conquer consent consider consist consolidate constitute construct consult consume contact",
    "contain contest continue contract contradict contrast contribute control convene convert convey convict convince",
    "cooperate coordinate cope copy correct cost counsel count counter cover crack crash create credit criticise",
    "criticize cross crush cultivate curb cut damage deal debate decide declare decline decrease dedicate deem deepen",
    "defeat defect defend defer define defuse defy delay delegate delete deliver demand demolish demonstrate denounce",
    "deny depart depend depict deploy deport depose deprive derail derive descend describe deserve design desire",
    "destroy destabilise detail detain detect deter deteriorate determine detonate develop devise devote diagnose",
    "dictate die differ dig diminish dine direct disagree disappear disappoint disarm disband discard discharge",
    "disclose discount discourage discover discuss dismantle dismiss dispatch display displace dispute disrupt",
    "dissolve distance distinguish distort distribute dive divert divide document dominate donate double doubt",
    "downgrade downplay draft drag drain draw dream drift drill drink drive drop drown dump earn ease eat echo edge",
    "edit educate elect eliminate embrace emerge emphasise emphasize employ empower enable enact encounter encourage",
    "end endanger endorse endure enforce engage enhance enjoy enlarge enlist ensure enter entertain entitle equal",
    "erupt escalate escape establish estimate evacuate evade evaluate evict evolve examine exceed exchange exclude",
    "execute exempt exercise exert exhaust exhibit exist exit expand expect expel experience expire explain explode",
    "exploit explore export expose express extend extinguish extract extradite face facilitate fail fall falter",
    "favour favor fear feature feed feel fight figure file fill finalise finalize finance find fine finish fire fit",
    "fix flee float flood flow fly focus follow forbid force forecast foresee forge forget forgive form formalise",
    "formulate foster found free freeze frame frustrate fuel fulfil fulfill function fund gain gather gauge generate",
    "get give glean go govern grab grant grapple grasp greet grow guarantee guard guess guide halt hamper hand handle",
    "hang happen harbour harm hasten hate have head heal hear heat help hesitate hide highlight hijack hinder hint",
    "hire hit hold honour honor hope host house hurt identify ignite ignore illustrate imagine impact impeach impede",
    "implement imply import impose impress imprison improve incite include incorporate increase incur indicate indict",
    "induce infect infer infiltrate inflict influence inform inherit inhibit initiate inject injure insist inspect",
    "inspire install institute instruct insult insure integrate intend intensify intercept interpret interrupt",
    "intervene interview introduce invade invent invest investigate invite invoke involve isolate issue jail join",
    "judge jump justify keep kick kidnap kill kneel knock know label lack lag land last launch lay lead leak lean",
    "learn leave lend let level levy liberate license lie lift light like limit line link list listen live load loan",
    "lobby locate lock look loom loosen loot lose lower maintain make manage mandate manipulate manufacture march",
    "mark market marry match matter mean measure mediate meet melt mention merge migrate mind mine minimise miss mix",
    "mobilise mobilize mock modernise modernize modify monitor mount mourn move murder murmur name near need neglect",
    "negotiate nominate normalise note notice notify number object oblige observe obstruct obtain occupy occur offer",
    "offend offset open operate oppose opt order organise organize orchestrate originate oust outline outpace",
    "outweigh overcome overhaul overlook oversee overshadow overthrow overturn overtake owe own pace pack paint",
    "pardon park part participate partner pass pause pave pay peak penalise perceive perform permit persist persuade",
    "phase pick pilot place plague plan plant play plead please pledge plot plummet plunge point poison pose position",
    "possess post postpone pour practise practice praise predict prefer prepare present preserve press pressure",
    "presume pretend prevail prevent price print prioritise prioritize probe proceed process proclaim produce profit",
    "program progress prohibit project prolong promise promote prompt pronounce propose prosecute protect protest",
    "prove provide provoke publicise publish pull pump punish purchase purge pursue push put qualify quantify quarrel",
    "quell question quit quote race raid raise rally range rank rate ratify reach react read reaffirm realise realize",
    "reappear reap reassure rebound rebuff rebuild rebuke recall receive reckon recognise recognize recommend",
    "reconsider reconstruct record recover recruit redefine redeploy reduce refer reflect reform refrain refuse",
    "refute regain regard register regret regulate rehearse reimburse reinforce reinstate reiterate reject rejoin",
    "relate relax release relent relieve relinquish relocate rely remain remark remember remind remove rename render",
    "renew renounce reopen repair repatriate repay repeal repeat repel replace reply report represent reproduce",
    "request require rescind rescue reserve reshape reside resign resist resolve resort respect respond rest restart",
    "restore restrain restrict restructure result resume retain retaliate retire retract retreat retrieve return",
    "reveal reverse revert review revise revive revoke reward rewrite ride ring rise risk rock roll rotate rule run",
    "rush sabotage sack sacrifice safeguard sail salvage sanction save say scale scan scare scatter schedule score",
    "scramble scrap scrutinise seal search seat secure see seek seem seize select sell send sense sentence separate",
    "serve set settle shake shape share shatter shed shell shelter shelve shield shift ship shock shoot shore show",
    "shrink shut sign signal silence simplify sink sit slam slash sleep slide slip slow slump smuggle snap soar solve",
    "spark speak specify speculate spell spend spill spin split sponsor spread spring spur stabilise stabilize stage",
    "stall stand start starve state station stay steal steer stem step stifle stimulate stipulate stockpile stop",
    "store storm strain strand strengthen stress stretch strike strip strive struggle study stumble submit subside",
    "substitute succeed sue suffer suffice suggest suit summon supply support suppress surge surpass surprise",
    "surrender surround survey survive suspect suspend sustain swear sweep swell swing switch symbolise table tackle",
    "take talk target task taunt tax teach tear tell tend terminate test testify thank think threaten throw thwart",
    "tie tighten tolerate top topple torture total touch tour trace track trade train transfer transform translate",
    "transmit transport trap travel treat trigger trim triple triumph trust try tumble turn tweet uncover undercut",
    "undergo underline undermine understand undertake unfold unite unleash unveil update upgrade uphold urge use",
    "usher utilise utter vacate validate value vary veto view violate visit voice volunteer vote vow wage wait waive",
    "walk want warn wash waste watch weaken wear weather weigh welcome widen win wind wipe wish withdraw withhold",
    "withstand witness wonder work worry worsen wound wrap wreck write yield",
)

#: Past forms that are no "-ed": the simple past, and the participle where it differs.
_IRREGULAR = """
arise arose arisen | bear bore borne | beat beat beaten | become became become | begin began begun
bet bet bet | bid bid bid | bind bound bound | break broke broken | breed bred bred | bring brought brought
broadcast broadcast broadcast | build built built | burn burnt burnt | burst burst burst | buy bought bought
cast cast cast | catch caught caught | choose chose chosen | come came come | cost cost cost | cut cut cut
deal dealt dealt | dig dug dug | draw drew drawn | drink drank drunk | drive drove driven | eat ate eaten
fall fell fallen | feed fed fed | feel felt felt | fight fought fought | find found found | flee fled fled
fly flew flown | forbid forbade forbidden | foresee foresaw foreseen | forget forgot forgotten
forgive forgave forgiven | freeze froze frozen | get got gotten | give gave given | go went gone
grow grew grown | hang hung hung | hear heard heard | hide hid hidden | hit hit hit | hold held held
hurt hurt hurt | keep kept kept | know knew known | lay laid laid | lead led led | learn learnt learnt
leave left left | lend lent lent | let let let | lie lay lain | light lit lit | lose lost lost
make made made | mean meant meant | meet met met | overcome overcame overcome | oversee oversaw overseen
overtake overtook overtaken | overthrow overthrew overthrown | pay paid paid | prove proved proven
put put put | quit quit quit | read read read | rebuild rebuilt rebuilt | repay repaid repaid
ride rode ridden | ring rang rung | rise rose risen | run ran run | say said said | see saw seen
seek sought sought | sell sold sold | send sent sent | set set set | shake shook shaken | shed shed shed
shoot shot shot | show showed shown | shrink shrank shrunk | shut shut shut | sink sank sunk | sit sat sat
sleep slept slept | slide slid slid | speak spoke spoken | spend spent spent | spin spun spun
split split split | spread spread spread | spring sprang sprung | stand stood stood | steal stole stolen
strike struck struck | swear swore sworn | sweep swept swept | swell swelled swollen | swing swung swung
take took taken | teach taught taught | tear tore torn | tell told told | think thought thought
throw threw thrown | undergo underwent undergone | understand understood understood
undertake undertook undertaken | uphold upheld upheld | wear wore worn | win won won | wind wound wound
withdraw withdrew withdrawn | withhold withheld withheld | withstand withstood withstood | write wrote written
"""
_ROWS = [row.split() for line in _IRREGULAR.splitlines() for row in line.split("|") if row.strip()]
#: Simple past form to base.
PASTS = {past: base for base, past, _ in _ROWS}
#: Past participle to base.
PARTICIPLES = {participle: base for base, _, participle in _ROWS}

#: Words in "-ed" and "-ing" that are no verb form.
_NOT_ED = words(
    "hundred indeed need speed feed seed breed red bed shed bleed greed weed deed creed embed sacred naked wicked",
    "united kindred infrared rugged ragged jagged beloved wretched hatred aged so-called unprecedented",
)
_NOT_ING = words(
    "nothing something anything everything during king evening morning spring string ceiling thing being wing ring",
    "sibling sterling wedding darling pudding outstanding ongoing upcoming overwhelming interesting notwithstanding",
    "willing pending long-standing longstanding everlasting unwilling surprising shocking alarming beijing",
)


@lru_cache(maxsize=65536)
def forms_of(word: str) -> str:
    """The verb forms the lower-case `word` may be, as letters: b base, s third person, d past, n participle, g "-ing".

    >>> forms_of("took"), forms_of("plans"), forms_of("put"), forms_of("river")
    ('d', 's', 'bdn', '')
    """
    return "".join(letter for letter, holds in _TESTS if holds(word))


def _is_third_person(word: str) -> bool:
    if not word.endswith("s") or len(word) < 3:
        return False
    stems = (word[:-1], word[:-2] if word.endswith("es") else "", word[:-3] + "y" if word.endswith("ies") else "")
    return any(stem in BASES for stem in stems)


def _is_regular_past(word: str) -> bool:
    return word.endswith("ed") and len(word) > 3 and word not in _NOT_ED


def _is_past(word: str) -> bool:
    return word in PASTS or _is_regular_past(word)


def _is_participle(word: str) -> bool:
    return word in PARTICIPLES or _is_regular_past(word)


def _is_ing(word: str) -> bool:
    return word.endswith("ing") and len(word) > 4 and word not in _NOT_ING


_TESTS = (
    ("b", BASES.__contains__),
    ("s", _is_third_person),
    ("d", _is_past),
    ("n", _is_participle),
    ("g", _is_ing),
)
