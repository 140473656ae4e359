"""Turns of essays, columns and reviews: how a sentence is built rather than which words it holds.

They are too common in reports to be cues of an opinion by themselves; `traits` counts them.
"""

import re

from factcheck.text.wordlist import words

#: The turn, and what it looks like in lower case.
_TURNS = {
    "says what it is": (
        r"\b(?:is|are|isn't|aren't|'s) (?:a|an|the|not|no|nothing|what|how|another|only|just|where|why)\b"
    ),
    "not this but that": (
        r"\bnot (?:[\w'’-]+ ){1,6}but (?!also)|\bless (?:a |an )?\w+ than (?:a |an )|"
        r"\bnot [^.;]{3,50}[;,] (?:it|they|he|she) (?:is|are|was)\b"
    ),
    "exclaims": (
        r"\b(?:alas|hurrah|hooray|bravo|amen|good riddance|for \w+['’]s sake|bless (?:him|her|them|his|its)|god forbid|"
        r"thank (?:god|goodness|heavens?)|shame on|well done|congratulations|quite right|pull the other|"
        r"spare (?:us|me)|enough is enough|mark my words|heaven (?:knows|forbid)|god knows|lo and behold|oh,|"
        r"ah,|so what|big deal|"
        r"you couldn't make it up|at (?:long )?last)\b"
    ),
    "speaks of merit": (
        r"\b(?:the|some) (?:nerve|gall|audacity|cheek|temerity|decency|courage|guts) to\b|\bno business \w+ing\b|"
        r"\bdeserv(?:e|es|ed|ing)\b"
    ),
    "one more, the only": r"\b(?:yet another|one more|another|not one|every single|the only)\b",
    "those who": (
        r"\b(?:those|anyone|anybody|people|men|women|everyone|nobody) (?:who|whose)\b|\bthe (?:rest|likes) of\b"
    ),
    "what it takes is": (
        r"^(?:what|that|to \w+) [^,;]{3,70} (?:is|are)\b|^there (?:is|are) (?:no|nothing|not|something|little|few)\b"
    ),
    "has become": r"\b(?:has|have|had) (?:become|turned into)\b|\bturns? out\b",
}
TURNS = {name: re.compile(pattern) for name, pattern in _TURNS.items()}
#: Verbs that open a call to the reader.
CALLS = words(
    "let put stop read ignore forget imagine consider ask tell try look take give go think remember spare trust call",
    "keep skip avoid beware scrap mark note picture suppose bring make spend write vote lock pull leave listen watch",
    "wait save choose pick enjoy don't never please blame count set show stand get be do",
)
#: Words made for the occasion: endings, compounds, beginnings.
COINED = re.compile(
    r"[a-z]+(?:mongers?|mongering|esque|istas?|mania|phobes?|fests?|athons?|gate|splain\w*|washing)$|"
    r"[a-z]+-(?:ridden|laden|soaked|drenched|addled|obsessed|crazed|starved|happy|hungry|prone|loving|hating|bashing|"
    r"baiting|busting|grabbing|peddling|speak|in-chief|than-thou|fuelled|fueled|ish|style|lite|wielding|toting|addicted)$|"
    r"(?:pseudo|quasi|faux|uber|ultra|hyper|mega|crypto|arch|self)-\w+$|"
    r"(?!\w+-(?:and|of|to|by|year|week|month|day)-)[a-z]+(?:-[a-z]+){2,}$"
)
