"""How an author passes judgement in plain words: deserts, advice, reproaches, ironies, and verdicts on a matter.

None of these needs a coloured word: "The committee would do well to read its own minutes." Patterns like those of
`idioms`, each with the name of its cue and its weight; from 0.8 on one makes a view of its statement.
"""

import re

_ODD = r"(?:strange|curious|odd|peculiar|funny|queer|novel|poor|sorry|shabby|meagre|small|thin|fine|nice|cheap)"

#: What somebody or something is worth, is owed or has earned.
_MERIT = (
    r"deserv(?:e|es|ed)\b(?! to know)",
    r"(?:(?:is|are) entitled|has|have (?:a|every) right) to (?:better|more than|a straight|an honest|a clear)",
    r"(?:not|hardly|scarcely|barely|well|nothing) worth (?:the|it|\w+ing)",
    r"ow(?:e|es|ed) (?:\w+ ){1,3}(?:an apology|an explanation|an answer|better|a debt)",
    (
        r"(?:has|have|had) (?:not |never |neither |hardly |scarcely )?earned (?:it|(?:its|his|her|their) (?:rest|"
        r"place|keep|applause))"
    ),
    r"neither (?:has|have|had|of them) (?:\w+ )?(?:earned|deserved)",
    r"better (?:spent|served|employed|invested|advised|left|off without)",
    (
        r"(?:better|wiser|more honest|fairer|kinder|safer) (?:use|word|name|way|answer|course|question|"
        r"place) (?:for|to|than|would)"
    ),
    (
        r"(?:does|do|did) (?:him|her|them|it|the \w+|nobody|no one) (?:\w+ )?(?:credit|honour|honor|justice|"
        r"no favours|no favors)"
    ),
    r"to (?:his|her|its|their) (?:great |lasting |eternal )?(?:credit|shame)\b",
    r"done (?:the|this|his|her|its|their) \w+ (?:a (?:great )?(?:service|disservice|favour|favor))",
    (
        r"(?:a|one of the) (?:quiet|small|rare|great|minor|genuine|real) (?:triumph|achievement|mercy|blessing|"
        r"pleasure|joy)s?"
    ),
    r"nothing to (?:boast|crow|celebrate|be proud|brag)",
    (
        r"(?:much|plenty|little|a lot|something) to (?:be desired|admire|commend|be said for|answer for|"
        r"be proud of|be ashamed of)"
    ),
)
#: What ought to be done.
_ADVICE = (
    (
        r"would (?:all )?(?:do well|do better|be well advised|be wise|be better off|be foolish|be unwise|be naive|"
        r"be wrong|be right) to"
    ),
    r"(?:it is|it['’]s|it was) (?:high|about|surely|past|long past) time\b",
    r"(?:is|are|was|were) long overdue|not a (?:day|moment|minute) too soon",
    r"had better (?!\w+(?:s|ed|er)\b)",
    r"(?:can|could|must|will have to) do (?:much |far |a lot )?better",
    r"(?:cannot|can['’]t|can ill|can hardly) afford (?:to|an?|any|another|more)",
    r"must not (?:be|become) (?:allowed|forgotten|the)",
    r"what \w+(?: \w+){0,3} (?:needs?|lacks?|wants?) (?:now |most |instead )?(?:is|are)",
    r"(?:needs|need) (?:fewer|less) \w+",
    r"it is (?:devoutly |fervently )?to be (?:hoped|wished|regretted|welcomed)",
    (
        r"(?:should|ought to|must|needs to|deserves to) be (?:welcomed|applauded|resisted|scrapped|ashamed|"
        r"remembered|commended|thanked|congratulated)"
    ),
    r"ought\b",
    r"(?:no one|nobody) (?:should|ought to) (?:be|have|pretend|doubt|expect)",
    r"(?:someone|somebody) (?:should|ought to|has to|must|needs to) \w+",
    r"should (?:have|never have|at least) (?:\w+ )?\w+(?:ed|en|wn|ne|de|ght|ft|lt|pt|id|ut|et|ad)\b",
    r"(?:would|might) have (?:suggested|counselled|counseled|dictated|been wiser|been kinder|been better)",
    r"(?:would not|wouldn['’]t|would hardly|could not) have hurt\b",
)
#: What went wrong, and who is to blame for it.
_REPROACH = (
    (
        r"(?:there is|there was|there can be|offers?|is) no (?:good |possible |earthly )?(?:excuse|justification|"
        r"defence|defense)\b"
    ),
    r"(?:nobody|no one|none|only (?:it|him|her|them)sel(?:f|ves))(?: but (?:it|him|her|them)sel(?:f|ves))? to blame",
    r"(?:nobody|no one|none) to (?:blame|thank) but",
    r"(?:much|a lot|some|plenty of) explaining to do",
    r"(?:years?|months?|decades?|generations?|far|much|rather|hopelessly) too late",
    r"(?:came|comes|coming|arrived|arrives) (?:\w+ ){0,4}too late\b(?! (?:to|for))",
    r"(?:looks?|looked|looking) (?:away|the other way)\b(?! from)",
    r"miss(?:es|ed)? the (?:point|mark)",
    r"(?:does not|do not|did not|doesn['’]t|don['’]t|never) add up",
    r"not (?:add up|survive a|stand up|bear|withstand|hold water)",
    r"(?:overplay|misjudg|mishandl|mismanag|squander|bungl|botch|fumbl)(?:e|es|ed|s|ing)?\b",
    r"mist(?:ake|akes|ook|aken|aking) \w+ for (?!(?:a|an|the|his|her) (?:burglar|intruder|deer|relative))",
    (
        r"(?:has|have|had) (?:(?:plainly|clearly|evidently|apparently|obviously) )?(?:learned|learnt|understood|"
        r"forgotten|explained) (?:nothing|little|everything)"
    ),
    r"(?:nobody|no one) (?:in \w+ \w+ )?(?:bothered|thought|cared|dared|troubled) to",
    (
        r"(?:the|a|asked the|on the|drew the|draws the) wrong (?:decision|choice|lesson|conclusion|question|"
        r"answer|remedy|priorit|policy|response|thing|instinct|end of|people|message|signal|moment)\w*"
    ),
    (
        r"the (?:right|correct|proper|obvious|only sensible|only decent|sensible) (?:decision|choice|lesson|"
        r"conclusion|question|answer|remedy|priorit|policy|response|thing|instinct|course|call|direction)\w*"
    ),
    r"(?:is|are|was|were) (?:quite |perfectly |entirely |surely )?(?:right|wrong) to\b",
    r"(?:got|gets|get|getting) (?:it|this|that|the \w+) (?:badly |exactly |quite |just )?(?:right|wrong|backwards)",
    r"(?:has|have|had) a point\b(?! (?:of|lead|ahead|on))",
    (
        r"(?:a|an|another|one) (?:\w+(?:,| and)? ){0,2}(?:mistake|blunder|pity|travesty|disservice|nonsense|folly|"
        r"outrage)\b(?! (?:on|in) (?:the|a) (?:form|ballot|report))"
    ),
    r"(?:would|will|can|could) be a (?:great |terrible |real |thousand )?(?:pity|shame|mistake|blow to)",
    r"(?:run|running|ran|wearing|worn|wears|growing|looks?|looking) (?:out of excuses|thin|tired|threadbare)\b",
    (
        r"never (?:been )?(?:so |this )?(?:weaker|stronger|clearer|plainer|worse|better|more \w+|less \w+|"
        r"the (?:point|problem|issue|question|answer|weak))"
    ),
    (
        r"could (?:hardly|scarcely|not) (?:be|have been|have come|have gone) (?:at )?(?:a |to |any )?(?:more|less|"
        r"better|worse|plainer|clearer|\w+er)\b"
    ),
    r"(?:speaks?|spoke) (?:for (?:it|them)sel(?:f|ves)|volumes)",
    (
        r"(?:says|said|tells|told) (?:it all|(?:you|us|one) (?:all|everything|a (?:lot|great deal)|much|little|"
        r"nothing|something)\b|everything (?:about|there))"
    ),
    (
        r"(?:says|said|say|does|did|explains|achieves|achieved) (?:almost|next to|precisely|exactly|absolutely|"
        r"remarkably) (?:nothing|little)"
    ),
    (
        r"(?:the|a) (?:real|true|greater|bigger|deeper|harder|awkward|uncomfortable|underlying) (?:scandal|"
        r"outrage|question|reason|test|problem|winner|loser|story|danger|cost|culprit|lesson|issue|reckoning|"
        r"trouble|worry|tragedy)s?\b"
    ),
    r"com(?:e|es|ing) (?:back )?to (?:haunt|regret|rue|bite)",
    r"(?:will|may|might|could) (?:live to |yet |soon |come to )?(?:regret|rue|haunt)",
    (
        r"(?:is|are|was|were) (?:no|hardly an?|scarcely an?|not much of an?|hardly|scarcely|anything but|"
        r"far from) (?:friend|way to|model|accident|answer|solution|substitute|plan|strategy|use|help|comfort|"
        r"consolation|surprise|coincidence|surprising|encouraging|reassuring|a \w+)\b"
    ),
    (
        r"(?:this|that|which) (?:is|was) (?:how|why|what|where) (?:\w+ ){1,4}(?:is|are|was|were|gets?|dies?|ends?|"
        r"begins?|looks? like)\b"
    ),
    (
        r"(?:is|are|was|were) (?:simply |plainly |just |really |truly )?(?:not|hardly|scarcely) (?:very |"
        r"particularly |exactly |especially )?(?:encouraging|good enough|reassuring|convincing|impressive|serious|"
        r"credible|surprising|promising|enough|rocket science|the point|wise|fair)\b"
    ),
    r"(?:can|will|would|could) (?:take|find|draw|have) (?:little|no|cold) (?:comfort|pride|pleasure|satisfaction)",
    r"(?:a|the) (?:wasted|missed|lost|golden|squandered) (?:opportunity|chance)",
    r"(?:long|strong|rich|big|heavy|generous) on \w+,? (?:and|but) (?:short|weak|poor|thin|light) on",
    r"is as (?:old|good|bad|plain|hollow|empty|thin|clear) as\b",
    r"no (?:other|more) than (?:a|an)\b|no (?:better|worse|wiser|nearer) (?:than|for)\b",
    (
        r"(?:the|its|their|his|her) (?:trick|lesson|irony|catch|snag|rub|moral|joke|pity|shame|beauty|tragedy|"
        r"absurdity|sad part|easy part|hard part) (?:is|was|lies)\b"
    ),
    r"(?:is|was) the (?:easy|hard|sad|funny|galling|maddening|baffling|best|worst) (?:part|bit|thing)\b",
    (
        r"(?:not|hardly|never) (?:so )?(?:hard|difficult) to (?:see|imagine|guess|understand|find|work out)|"
        r"hard(?:er)? to (?:see|imagine|believe|blame|argue|take|think of|fathom|square|credit|quarrel|escape|"
        r"avoid)"
    ),
    r"tempting to (?:think|see|conclude|dismiss|say|believe|blame)",
    (
        r"(?:every|good|little|no|ample|much) reason to (?:be|think|doubt|fear|worry|hope|believe|trust|suppose|"
        r"expect|rejoice)"
    ),
    (
        r"(?:few|nobody|no one|none) (?:will|would|can|could|should) (?:mourn|miss|weep|regret|blame|shed|envy|"
        r"believe|be fooled|notice|quarrel|pretend|seriously)"
    ),
    (
        r"(?:will|would|can|could|should) (?:impress|frighten|fool|convince|console|satisfy|please|comfort|"
        r"reassure|surprise) (?:nobody|no one|none|few|anyone)"
    ),
    (
        r"(?:none of (?:this|that|it|these)|nothing in) (?:\w+ ){0,3}(?:will|would|should|can|supports?|justif\w+|"
        r"excuses?|inspires?|suggests?|amounts?)"
    ),
    (
        r"(?:will|would) (?:not|never|hardly|scarcely) (?:last|do|be (?:enough|missed|forgotten|mourned|easy)|"
        r"work|wash|end well)\b(?! (?:long )?(?:more|less) than)"
    ),
)
#: Somebody's deeds told with a straight face.
_IRONY = (
    (
        rf"an? (?:\w+ )?{_ODD} (?:way|reward|sort|kind|choice|notion|idea|logic|business|bargain|return|thanks|"
        r"price|consolation|comfort|excuse|gesture|moment|priority|defence|defense|definition|victory|peace|end|"
        r"recompense)\b(?! of (?:fish|bird))"
    ),
    r"as bargains go",
    (
        r"(?:a|an|the) (?:poor|bad|sorry|lousy|rotten|wretched|shabby) (?:bargain|deal|joke|show|return|state|"
        r"reward|excuse|substitute|advertisement)\b(?! of (?:repair|health))"
    ),
    r"(?:who|what|whom),? (?:exactly|precisely|one wonders|pray)",
    r"(?<=, )as (?:if|though)\b",
    r"(?:as though|as if) (?:it|they|he|she|the \w+) (?:had|were|could|did)\b",
    r"nothing if not",
    r"(?:is|was|are|were|did|does|do|means?|meant) nothing of the (?:kind|sort)",
    r"(?:worse|better) (?:fates|things|ways|places|reasons|ideas)\b",
    r"what (?:else|on earth|in the world)\b",
    r"(?:small|little|no) wonder\b",
    r"(?:that is|which is) to say\b",
    r"(?:so|thus) (?:ends?|much for)\b",
    r"for once\b",
    r"with friends like",
    r"it takes an? (?:peculiar|special|certain|rare|particular) (?:kind|sort|talent|gift)",
    r"anyone can\b|any fool\b",
    (
        r"(?:is|are|was|were) (?:the|a|exactly the|just the|precisely the) (?:kind|sort) of \w+ (?:that|which|"
        r"\w+s? (?:have|has|had|would|do|does|could|might))"
    ),
    r"(?:the|its|his|her|their|a|an) \w+ (?:it|he|she|they|we) paid for",
    r"(?:has|have|with) the (?:virtue|merit|advantage|distinction) of\b",
    (
        r"to (?:call|describe) (?:it|this|that|the \w+) (?:\w+ ){0,4}(?:would be|is) (?:generous|kind|charitable|"
        r"flattering|an understatement)"
    ),
    r"(?:calling|to call) (?:it|this|that|them) (?:a |an )?\w+ (?:flatters|insults|demeans|is|was|would be|misses)",
    r"calls? (?:this|it|that) \w+[;:—–] ?(?:it|this|that) (?:is|was)",
    r"(?:is|are|was|were) supposed to (?:be (?:reassured|grateful|impressed|comforted|fooled)|believe)",
    r"flatter(?:s|ed|ing)? (?:it|him|her|them|the)\b",
    r"(?:is|are|was|were) another (?:matter|question|story)",
    r"hardly (?:needs?|knows?|matters?|inspires?|suggests?|seems?|counts?|helps?|guess)\b",
    r"seems? to (?:believe|think|imagine|have forgotten|have mistaken|suppose|assume) (?:that )?",
    (
        r"too (?:clever|proud|timid|vain|lazy|polite|busy|late|weak|frightened|wise|honest|grand) (?:by half|"
        r"not to|to (?:say|admit|notice|care|know|listen|ask|see|learn))"
    ),
    (
        r"(?:more|less|easier|simpler|cheaper|safer) than (?:blaming|asking|admitting|thinking|governing|"
        r"listening|explaining|doing) "
    ),
    r"(?:a|an) \w+ (?:step|move),? but (?:it is |one )",
)
#: The author as "one".
_ONE = (
    (
        r"one(?<!(?:no|he|is|at|ch|ny) one) (?:(?:can|could) (?:only|hardly|"
        r"scarcely) (?:hope|imagine|guess|wonder|marvel|admire|blame)|wonders|shudders|hopes|suspects|despairs|"
        r"marvels|struggles|searches in vain|need not|would (?:hardly|scarcely|hate|think|expect|hope|like|love|"
        r"never|be forgiven|have thought|have hoped|have liked))"
    ),
    r"(?:makes|made|leaves|left) one (?:wonder|wish|ask|doubt)\w*",
)
#: "That is not a compromise; it is a postponement": one thing denied, to call it another.
_ANTITHESIS = (
    (
        r"(?:that|this|it|these|they|which) (?:is|are|was|were) not [^.;:,]{2,60}[;:,—–] ?(?:it|this|that|"
        r"they) (?:is|are|was|were)\b"
    ),
    r"\bless (?:an? |of an? )?\w+ than (?:an? )\w+",
    r"(?:is|was|are|were) not an? \w+, (?:it|but)",
    r"(?:is|are|was|were) one thing[,;:]",
    r"(?:easy|simple|quick|bold|hard|soft|rich|generous|timid) where (?:it|he|she|they)",
    (
        r"(?:but|and) \w+ is not (?:an? )(?:plan|policy|strategy|virtue|answer|argument|excuse|reason|solution|"
        r"programme|program)\b"
    ),
)
#: Adverbs by which an author comments on a whole statement.
_COMMENT = (
    (
        r"^(?:sadly|happily|mercifully|thankfully|luckily|fortunately|unfortunately|regrettably|predictably|"
        r"unsurprisingly|tellingly|oddly|curiously|ironically|strangely|astonishingly|amazingly|incredibly|"
        r"rightly|wisely|naturally|inevitably|absurdly|bizarrely|laughably),? "
    ),
    (
        r", (?:sadly|mercifully|thankfully|regrettably|predictably|unsurprisingly|tellingly|rightly|wisely|"
        r"absurdly|to (?:his|her|its|their) (?:shame|credit)),"
    ),
)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    # Only a letter that opens a word is asked what it is the start of.
    return re.compile(rf"(?=[a-z])(?<![\w-])(?:{'|'.join(patterns)})")


#: Patterns with the name of the cue and its weight; they read text in lower case.
JUDGEMENTS = (
    ("merit", 0.8, _any_of(_MERIT)),
    ("advice", 0.8, _any_of(_ADVICE)),
    ("reproach", 0.8, _any_of(_REPROACH)),
    ("irony", 0.8, _any_of(_IRONY)),
    ("author as one", 0.8, _any_of(_ONE)),
    ("antithesis", 0.8, _any_of(_ANTITHESIS)),
    ("comment", 0.6, re.compile("|".join(_COMMENT))),
)
