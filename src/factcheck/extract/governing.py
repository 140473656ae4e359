"""Verbs that take an infinitive: "asked Peru to leave" tells of no purpose."""

import re

#: Verbs whose infinitive belongs to them, not to a purpose.
GOVERNING = re.compile(
    r"^(?:requir|allow|ask|urg|tell|told|forc|order|want|need|expect|invit|enabl|permit|help|push|lead|led|get|got|try|tri|"
    r"seek|sought|agree|plan|intend|aim|hope|decid|refus|fail|promis|pledg|vow|threaten|begin|began|start|continu|"
    r"prepar|manag|offer|propos|tend|seem|appear|happen|caus|prompt|spur|inspir|persuad|convinc|encourag|pressur|compel|oblig|has|have|had|"
    r"is|are|was|were|be|been|going|set|due|likely|unlikely|able|unable|ready|willing)",
)
