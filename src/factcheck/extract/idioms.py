"""Turns of phrase that picture instead of state: patterns, each with the name of its cue and its weight."""

import re

#: Metaphors and set phrases.
_IDIOMS = (
    r"(?:hit|slap|slapped|punch|kick|spit|spat)\w*\s(?:\w+\s){0,4}in the (?:face|teeth|gut)",
    r"(?:turn|turned|turning|turns) (?:its|his|her|their|a|your) (?:back|blind eye|cheek)",
    r"play\w* (?:its|his|her|their|the) (?:\w+ )?cards?",
    r"tip of the iceberg",
    r"house of cards",
    r"powder keg",
    r"ticking (?:time )?bomb",
    r"perfect storm",
    r"slippery slope",
    r"double-edged sword",
    r"wolf in sheep",
    r"trojan horse",
    r"pandora's box",
    r"silver bullet",
    r"holy grail",
    r"elephant in the room",
    r"writing on the wall",
    r"smoke and mirrors",
    r"window dressing",
    r"lip service",
    r"crocodile tears",
    r"kangaroo court",
    r"banana republic",
    r"paper tiger",
    r"(?:sell|sells|sold|selling)\b(?: \w+){0,3} out\b",
    r"throw\w* (?:\w+ ){1,3}under the bus",
    r"thrown under the bus",
    r"(?:pour|add|fan)\w* (?:fuel|oil|petrol|gasoline|flames?)\b.{0,12}(?:fire|flames?)",
    r"fan(?:s|ned|ning)? the flames",
    r"(?:pull|pulling|pulled)\w* (?:the )?strings",
    r"(?:behind|stacked) the (?:scenes|deck)",
    r"stack\w* the deck",
    r"caught (?:in the middle|between|red-handed)",
    r"at (?:a|the) (?:crossroads|brink|mercy)",
    r"on the (?:brink|verge) of",
    r"at the mercy of",
    r"in the hands of",
    r"look\w* at (?:their|his|her|its) faces?",
    r"break\w* the (?:pot|bank|mould|mold)",
    r"(?:critical|historic|pivotal) (?:juncture|moment|crossroads|turning point)",
    r"turning point",
    r"point of no return",
    r"tipping point",
    r"(?:pouring|pour|throw|throwing|burning|burn) money",
    r"(?:a )?drop in the (?:ocean|bucket)",
    r"too little,? too late",
    r"(?:mastermind|pawn|puppet|lapdog|poster child|laughing stock|sacrificial lamb|scapegoat)s?\b",
    r"wake-?up call",
    r"red herring",
    r"can of worms",
    r"kick\w* the can",
    r"moving the goalposts",
    r"move the goalposts",
    r"rub\w* salt",
    r"(?:drink|drank|drinking) the kool-aid",
    r"(?:open|opened|opens|opening) the floodgates",
    r"flood(?:gates)?\b.{0,8}\bopen",
    (
        r"(?:go|goes|going|went) (?:up in flames|down the drain|off the rails|to hell|too far|rogue|"
        r"berserk|nuclear)"
    ),
    r"(?:back|backed|paint\w*)\b.{0,20}into a corner",
    r"at the end of the day",
    r"when push comes to shove",
    r"the bottom line is",
    (
        r"(?:war|assault|attack) on (?:women|christmas|truth|reality|democracy|freedom|science|faith|"
        r"religion|families|our)"
    ),
    r"(?:heart|soul) of the (?:nation|party|matter|country)",
    r"(?:moral|political) (?:compass|bankruptcy|high ground)",
    r"(?:widening|deepening|yawning|real) (?:rift|gap|gulf|chasm)",
    r"(?:sent|send|sending|sends) a (?:clear|strong|chilling) (?:message|signal)",
    r"(?:the )?worst off",
    r"(?:biggest|greatest) (?:victim|loser|winner|threat|joke)",
    r"(?:biggest|real) (?:losers?|winners?|victims?)",
    r"(?:doing|do|does) (?:the|their|his|her) (?:bidding|dirty work)",
    r"(?:carry|carrying|carries) water for",
    r"(?:rotten|rotting) to the core",
    r"(?:in|into) the (?:gutter|dustbin|trash|toilet)",
    r"dustbin of history",
    (
        r"(?:cannon fodder|dog whistle|virtue signal\w*|race card|witch hunt|culture wars?|cancel culture"
        r"|deep state|gravy train)"
    ),
    r"(?:ram|rammed|ramming|shove\w*|jam\w*)\b.{0,25}down .{0,12}throats?",
    r"(?:bend|bent|bending) (?:the|over|a) (?:knee|backwards|backward)",
    r"(?:at|on) (?:its|his|her|their) knees",
    r"house divided",
    r"stalemate",
    r"(?:russian roulette|game of chicken|with fire|for fools?|blind man's buff)",
    r"dress\w* up|window-dress\w*|paper over|sweep\w* under|walkover|free ride|blank cheque|house on fire",
    r"in (?:deep|serious|big|real) trouble|in hot water|sleepwalk\w*|asleep at the wheel|sinking ship",
    r"less (?:a|an|of a) \w+ than (?:a|an)",
    r"fairy ?tale|snake oil|circus|soap opera|theatre of the absurd|own goal|bitter pill|poisoned chalice",
    (
        r"(?:fall|falls|fell|falling) for (?:(?:a|an|the|this|that|his|her|their) (?:\w+ )?"
        r"(?:trick|lie|lies|scam|line|ruse|act|bait|myth|con)|it\b)"
    ),
    r"(?:forgotten|remembered) (?:that|nothing|everything)|learned nothing|learnt nothing",
    r"day of reckoning",
    r"(?:crumbl|collaps)\w* (?:like|under (?:its|their) own)",
    r"(?:ray|glimmer|beacon) of (?:light|hope)|light at the end of|bitter (?:taste|aftertaste)|about time too",
    r"(?:is|are|be|come|comes|came|already) too late\b",
    r"(?:as )?the (?:old )?saying goes|rubs? off on|castles? in the air|skating on thin ice|thin end of the wedge",
)
#: The gestures of somebody who argues.
_RHETORIC = (
    r"of course",
    r"after all",
    r"needless to say",
    r"no wonder",
    r"no doubt",
    r"let'?s (?:be|face|not)",
    r"make no mistake",
    r"to be (?:fair|honest|clear|sure)",
    r"in (?:my|our) (?:view|opinion|mind|book)",
    r"if you ask me",
    r"the (?:truth|fact|reality|problem|point|question|irony|trouble) (?:is|of the matter)",
    r"(?:sad|simple|plain|hard|ugly|inconvenient) (?:truth|fact|reality)",
    (
        r"it (?:is|was|'s) (?:\w+ )?(?:time|hard|easy|difficult|clear|obvious|no (?:surprise|secret|"
        r"coincidence|accident)|worth|important|vital|essential|crucial|impossible|tempting|true|fair|"
        r"unclear|safe to say|as if|not (?:just|only|enough|clear|surprising))"
    ),
    r"one (?:can|could|might|must|has to|should|wonders)",
    r"who (?:knows|cares|needs)",
    r"sooner or later",
    r"guess what",
    r"believe it or not",
    r"in other words",
    r"in short",
    r"to put it",
    r"put simply",
    r"not to mention",
    r"let alone",
    r"as (?:if|though)\b",
    r"far from",
    r"anything but",
    r"nothing (?:but|short of|less than|more than)",
    r"so much for",
    r"the (?:very|sheer) \w+",
    r"what(?:'s| is) (?:more|worse|needed|at stake)",
    r"no matter (?:how|what|who)",
    r"time and (?:time )?again",
    r"once again",
    r"yet again",
    r"more (?:than ever|importantly)",
    r"most (?:importantly|of all)",
    r"least of all",
    r"to say the least",
    r"at (?:best|worst|its core|heart)",
    r"rather than",
    r"instead of",
    r"in the name of",
    r"under the guise of",
    r"so-called",
    r"self-(?:styled|proclaimed|described|appointed)",
    r"even (?:more|worse)",
    r"not (?:merely|simply|just)",
    r"or (?:else|worse)",
    r"at any cost",
    r"whatever the",
    r"how (?:dare|can|could|else)",
)
#: Verbs that colour what they tell.
_LOADED = (
    r"(?:is|are|was|were|been) (?:too )?busy \w+ing",
    r"(?:rush|rushed|rushing|scrambl\w+|desperate) to",
    r"\w+s feel (?:cheated|betrayed|ignored|abandoned|humiliated|left behind|let down|threatened|used)",
    r"(?:they|he|she|we|it) (?:is|are|was|were) (?:right|wrong|mistaken|to blame|naive)\b",
    r"(?:doubl\w+ down|at pains to|hell-?bent on|turned out to be)",
    r"people (?:thought|think|feel|felt|assumed|assume)",
    r"(?:should|ought|must) not (?:be|have)\b|(?:shouldn't|mustn't) (?:be|have)\b",
    r"(?:is|are|was|were|seems?|looks?|remains?) (?:\w+ )?(?:contradictory|self-contradictory|telling|overblown)\b",
    r"(?:was|were|proved|proves|is) (?:its|his|her|their) (?:own )?(?:undoing|downfall)",
)
_SIMILE = (
    r"\b(?:is|are|was|were|be|been|seem\w*|look\w*|feel\w*|felt|sound\w*|act\w*|behav\w*|treat\w*)\b"
    r"(?: \w+){0,3} like (?:a|an|the|\w+ing)\b|\b(?:look|feel|sound|act|behav|seem)\w* like \w+|\bmore like\b|"
    r"\bas (?!soon|long|well|far|much|many|large|big|high|low|old|often|early|late|quickly)\w+ as (?:a|an|the)\b|"
    r"\b(?:it|this|that|he|she)['’]s like (?:a|an|the|\w+ing)\b"
)
_SUPERLATIVE = (
    r"\b(?:the|its|his|her|their|our|this|these) (?:most|least|worst|greatest|best|biggest) "
    r"(?!recent|populous|part|of|common|votes|goals|points|likely)\w+"
)
_SUPERLATIVE_PREDICATE = rf"\b(?:is|are|was|were|be) (?:perhaps |probably |by far )?{_SUPERLATIVE[2:]}"
_JUDGED = (
    r"\bit (?:is|was|would be|'s) (?!\w+ed |due |said |meant |set |able |unable |built |going |open |close |up |known |"
    r"understood |thought |held )\w+ (?:to|that)\b"
)
_GENERIC = (
    r"\b(?:europeans?|americans?|russians?|ukrainians?|germans?|everyone|everybody|nobody|no one|people|voters|"
    r"citizens|"
    r"the (?:public|world|west|left|right|establishment|media|people|elites?|nation|country|democrats|republicans|"
    r"liberals|conservatives))\s(?:now\s|all\s|just\s|simply\s|really\s)?"
    r"(?:feels?|felt|thinks?|knows?|fears?|believes?|wants?|hates?|loves?|needs?|deserves?|refuse)\b"
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    # without the look ahead, every alternative would be tried at the end of each word as well
    return re.compile(rf"\b(?=\w)(?:{'|'.join(patterns)})")


#: Patterns with the name of the cue and its weight; they read text in lower case.
PATTERNS = (
    ("metaphor", 0.9, _any_of(_IDIOMS)),
    ("rhetoric", 0.5, _any_of(_RHETORIC)),
    ("loaded wording", 0.8, _any_of(_LOADED)),
    ("simile", 0.8, re.compile(_SIMILE)),
    ("superlative", 0.8, re.compile(_SUPERLATIVE_PREDICATE)),
    ("superlative", 0.5, re.compile(_SUPERLATIVE)),
    ("judgement", 0.4, re.compile(_JUDGED)),
    ("generic", 0.5, re.compile(_GENERIC)),
)
