"""The talk of debates: kinds of words and turns of speech that ask to be checked, or tell that nothing is there."""

import re

from factcheck.text.wordlist import words as _words

#: Kinds of words, and what they are called.
KINDS = {
    "public record": _words(
        "percent jobs job unemployment taxes tax taxed deficit debt budget dollars dollar economy inflation wages",
        "wage income incomes prices price cost costs spending growth rate rates crime crimes murder poverty troops",
        "soldiers weapons missiles treaty oil gas energy trade exports imports insurance medicare medicaid students",
        "immigrants border prison police farms farmers companies company corporations workers population voted vote",
        "votes bill bills law laws amendment veto vetoed passed signed congress senate election report study survey",
        "poll history administration program programs agency department court courts hospital hospitals factory",
        "factories plant plants banks bank loans loan interest pension pensions benefits households premiums tariff",
        "tariffs subsidies schools teachers patients payroll acres barrels miles tons nation's states countries",
        "cities counties",
    ),
    "done": _words(
        "voted signed passed cut raised increased decreased reduced created lost gained grew fell rose dropped",
        "doubled tripled built closed opened killed sent sold bought invaded attacked supported opposed vetoed",
        "proposed added introduced cost spent spends costs paid pays owes gave took went came made won doubles",
        "produced imported exported became cast blocked ended promised refused appointed hired fired moved shipped",
        "bombed started stopped approved rejected ran served wrote called told announced declared imposed repealed",
        "earned earns employs holds controls imports exports buys sells sends makes covers ranks declined climbed",
        "soared plunged shut laid borrowed",
    ),
    "compared": _words("more less most least than fewer higher lower half double twice third quarter majority nearly"),
    "extreme": _words("highest lowest largest smallest biggest worst best fastest first only ever never record single"),
    "I": _words("i i'm i've i'd i'll me my mine myself"),
    "we": _words("we our us we're we've we'd we'll ours"),
    "you": _words("you your you're you've you'd you'll yours"),
    "others": _words("he she they his her their him them he's she's they're they've he'd he'll she'll"),
    "office": _words("senator president governor mr administration opponent congressman secretary vice general mayor"),
    "goal": _words("need needs want wants let try trying hope hopes wish ought should must deserve deserves let's"),
    "to come": _words("will would could might can 'll i'll we'll they'll you'll i'd we'd won't wouldn't"),
    "denial": _words(
        "not no don't doesn't didn't isn't aren't wasn't haven't hasn't won't can't cannot nobody none nothing"
    ),
    "family": _words(
        "mother father wife husband brother sister son daughter kids grandmother grandfather mom dad friend"
    ),
    "stage": _words(
        "question questions minute minutes rebuttal debate answer respond response audience candidates evening tonight",
        "moderator topic statement follow-up panel thank thanks welcome sir ma'am time's",
    ),
    "values": _words(
        "believe heart god freedom courage faith dream values leadership character trust love strength proud"
    ),
    "if": _words("if unless whether suppose imagine"),
    "there is": _words("there there's"),
    "is": _words("is are it's that's he's isn't aren't they're"),
    "was": _words("was were wasn't weren't"),
    "all, every": _words("every all everybody everyone nobody anybody anything everything always"),
    "hedge": _words("maybe perhaps probably sometimes somehow kind sort guess suppose seems"),
    "year": _words("year years month months week weeks decade decades today yesterday ago since last"),
}
#: Turns of speech, in lower case.
_TURNS = {
    "I think": (
        r"\bi (?:\w+ )?(?:think|believe|feel|guess|suppose|know|mean|say|understand|agree|disagree|hope|wish|want|like|"
        r"love)\b"
    ),
    "I would": r"\bi(?:'d|'ll|'m going| will| would| intend| plan| propose| can| could| am going| want)\b",
    "we should": (
        r"\bwe(?:'ve got to|'re going to|'ll| (?:should|must|need|ought|have to|have got to|can|will|want|could|cannot|"
        r"can't))\b"
    ),
    "should": r"\b(?:should|ought to|must|has to|have to|got to|needs to)\b",
    "manners": (
        r"\b(?:thank you|thanks|good evening|let me|let's|you know|excuse me|with respect|"
        r"i'm (?:sure|glad|happy|proud|sorry|not))\b"
    ),
    "going to": r"\bgoing to\b|\bgonna\b",
    "that is why": r"\bthat(?:'s| is) (?:why|what|how|the|not|a)\b|\bthis is (?:why|what|how|not|a)\b",
    "has been": (
        r"\b(?:has|have|had|'s|'ve) (?:never |always |already |just |also )?(?:been|become|gone|had|\w+ed|lost|cut|"
        r"built|made|given|sent|spent|sold|paid|taken|come|grown|fallen|risen|put|won|done)\b"
    ),
    "so many": (
        r"\b(?:millions|thousands|hundreds|billions|dozens|scores|half|most|many|two-thirds|three-quarters|one out of|"
        r"out of) (?:of|every|\w+)\b|\bmore than\b|\bless than\b|\bat least\b|\bfewer than\b"
    ),
    "under": r"\bunder (?:this|his|her|my|president|governor|mr|the|that|our)\b|\bsince (?:he|she|i|the|that|we)\b",
    "he said": (
        r"\b(?:he|she|they|opponent|president|senator|governor) (?:\w+ )?(?:said|says|voted|told|promised|called|wants|"
        r"opposed|supported|proposed|has|had|did|was|wrote|signed)\b"
    ),
    "asks": (
        r"\b(?:what|how|why|who|when|where|do|does|did|would|will|can|could|is|are|have) "
        r"(?:you|we|i|the|that|your|it|he)\b.*\?"
    ),
    "opens talking": r"^(?:well|now|so|no|yes|okay|look|right|sure|oh|let|thank|mr|governor|senator|question)\b",
}
TURNS = {name: re.compile(pattern) for name, pattern in _TURNS.items()}
#: The speaker's own mind and what should be: nothing to check.
MINDED = re.compile(
    r"\bi (?:think|believe|hope|want|feel|wish|would|will|don't think|do not think|am going|'m going|intend|guess|"
    r"suppose|agree|disagree|know|say|mean|understand|appreciate|just|like|love|respect|can|could|'d|'ll)\b|"
    r"\bi'(?:d|ll|m)\b|\b(?:let me|let's|thank you|thanks|we (?:should|must|need|ought|have to|can|will|want|could)|"
    r"should|ought to|must|my (?:opinion|view|plan|judgment|position)|question|good evening|you know|we've got to|"
    r"we have got to|i'm (?:sure|glad|happy|proud|not)|if i(?:'m| am| were))\b",
)
