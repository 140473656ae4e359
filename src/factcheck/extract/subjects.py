"""The subject of each statement: the words before its verb, a phrase that waited for it, or its neighbour's."""

from collections.abc import Sequence

from factcheck.extract.appositions import take_apposition
from factcheck.extract.mentions import in_capitals
from factcheck.extract.relatives import antecedent_before, is_many, number_of, tells_of_noun, wording_of
from factcheck.extract.unit import Build, Range, Unit
from factcheck.text.clauses import Shape
from factcheck.text.names import find_names
from factcheck.text.tags import Word
from factcheck.text.titles import CALENDAR, NAME_PARTICLES

_TWO = 2
_CONJUNCTIONS = frozenset(["and", "but", "or"])
#: What may follow a day: "By Wednesday evening".
_HOURS = frozenset(["morning", "noon", "afternoon", "evening", "night"])


def take_pending(build: Build, unit: Unit) -> None:
    """Gives the phrases that waited for a predicate to it: adverbials in front, its subject, an apposition."""
    run, build.pending = build.pending, []
    openings = {part.first: part.first + (build.tags[part.first] == "c") for part in run}
    credited = [part for part in run if build.words[openings[part.first]].low == "according"]
    if credited:
        named = (openings[credited[0].first] + 2, credited[0].last)
        credit = Unit(credited[0].first, credited[0].last, Shape.PHRASE, "", subject=named)
        credit.is_frame = credit.dropped = True
        unit.frame = credit
        run = [part for part in run if part is not credited[0] or part is run[0]]
    while run and run[0].shape is Shape.PHRASE:
        front = run.pop(0)
        unit.front = (unit.front[0] if unit.front else front.first, front.last)
        unit.first = min(unit.first, front.first)
    if not run:
        return
    if unit.shape is Shape.VERB_PHRASE or unit.shape is Shape.PARTICIPLE:
        take_apposition(build, unit, run)
    elif unit.link == "and" or "and" in (word.low for word in build.words[unit.first : unit.verb]):
        unit.subject = (run[0].first, unit.verb or unit.last)
        unit.first = min(unit.first, run[0].first)
    else:
        unit.front = (unit.front[0] if unit.front else run[0].first, run[-1].last)
        unit.first = min(unit.first, run[0].first)


def find_subject(build: Build, unit: Unit) -> None:
    """Sets the subject: the words before the verb, or that of the statement this one hangs on."""
    previous = _governor(build, unit)
    if unit.subject is not None:
        return
    if unit.shape in (Shape.CLAUSE, Shape.RELATIVE) and unit.verb is not None:
        start = unit.front[1] if unit.front else unit.first
        while start < unit.verb and _precedes_subject(build, start):
            start += 1
        start = _past_adverbial(build, unit, start)
        unit.subject = (start, unit.verb if build.tags[unit.verb] != "R" else unit.verb + 1)
        unit.head = previous if unit.shape is Shape.RELATIVE else None
        if unit.shape is Shape.RELATIVE:
            _find_antecedent(build, unit)
    elif previous is not None and (owner := _relative_owner(build, unit, previous)) is not None:
        unit.subject = owner
    elif previous is not None:
        unit.head = previous
        unit.link = ":" if previous is build.colon else unit.link
        unit.subject = previous.subject
        if unit.shape is Shape.PARTICIPLE and unit.link in _CONJUNCTIONS:
            unit.lead = _up_to_likeness(build, previous, unit)
        elif unit.shape is Shape.CONTINUED:
            unit.lead = _up_to_infinitive(build, previous, "i")
        elif unit.shape is Shape.INFINITIVE:
            unit.lead = _up_to_infinitive(build, previous, "t")


def _find_antecedent(build: Build, unit: Unit) -> None:
    """Sets whom a relative is about, if that is a name, and words it as a sentence, if that can be done."""
    if (named := _antecedent(build, unit)) is not None:
        unit.subject, unit.is_aside = named, True
    word_relative(build, unit)


def word_relative(build: Build, unit: Unit) -> None:
    """Words a relative behind a comma whose pronoun is not its subject: ", which Peru bought", ", where 9 men live"."""
    first = unit.front[1] if unit.front is not None and unit.front[0] == unit.first else unit.first
    while first < unit.last and build.tags[first] in ",":
        first += 1
    if first < 2 or build.tags[first - 1] != ",":
        return
    pronoun = build.words[first + (build.tags[first] == "p")].low
    floor = max((other.first for other in build.units if other.first < first), default=0)
    owner = unit.subject if unit.is_aside and unit.subject is not None and unit.subject[1] <= first else None
    number = number_of(build.words, first)
    between = owner is not None
    if owner is not None and number == "s" and _ends_with_one_of_many(build, owner):
        owner = None
    antecedent = (
        owner or _counted_before(build, first) or antecedent_before(build.words, first - 1, floor, pronoun, number)
    )
    told = wording_of(build.words, antecedent, (first, unit.last)) if antecedent is not None else None
    if told is None or antecedent is None:
        return
    of_noun = owner is None and (between or pronoun == "who" or tells_of_noun(build.words, first, told.verb))
    if told.parts[0] != antecedent or of_noun:
        unit.wording, unit.verb = told.parts, told.verb
        unit.subject = antecedent if told.parts[0] == antecedent else unit.subject


def _ends_with_one_of_many(build: Build, part: Range) -> bool:
    """Whether many are named and one behind them, of which a verb tells: "the men at the plant, which makes"."""
    tied = max((at for at in range(part[0] + 1, part[1]) if build.tags[at] == "p"), default=None)
    return tied is not None and is_many(build.words[tied - 1]) and not is_many(build.words[part[1] - 1])


def _counted_before(build: Build, first: int) -> Range | None:
    """Those counted of whom a share was just told: "14 men, six of them children, | who had left"."""
    share = build.units[-1] if build.units else None
    if share is None or share.verb is not None or share.last != first - 1 or len(share.wording) < _TWO + 1:
        return None
    part = share.wording[2]
    return part if isinstance(part, tuple) and part[1] <= share.first else None


def _precedes_subject(build: Build, at: int) -> bool:
    """Whether a word stands before the subject and not in it: "nearly" before a figure is part of it."""
    bounds = build.tags[at] == "a" and (build.tags[at + 1 : at + 2] == "q" or build.words[at + 1].low == "than")
    return not bounds and (build.tags[at] in 'cas,"“' or build.words[at].low == "as")


def _antecedent(build: Build, unit: Unit) -> Range | None:
    """Whom a relative behind a comma is about: the name before it, or, if that is no person, who was said to speak."""
    named = _named_before(build, unit)
    before = build.units[-1] if build.units else None
    if named is None and before is not None and before.is_status and before.head is not None and before.head.is_frame:
        return before.subject if build.words[unit.first].low == "who" else None
    if named is not None and before is not None and _is_place_of(build, unit, before, named):
        return before.subject
    if named is None or build.words[unit.first].low != "who" or build.tags[named[0]] == "d":
        return named
    written = " ".join(word.text for word in build.words[named[0] : named[1]])
    if any(name.kind == "person" for name in find_names(written)) or named[1] - named[0] == 1:
        return named
    speaker = next((other for other in reversed(build.units) if other.is_frame), None)
    return speaker.subject if speaker is not None else None


def _is_place_of(build: Build, unit: Unit, before: Unit, named: Range) -> bool:
    """Whether "who" follows what somebody is, and that ends with a place: "Ana, a baker from Lund, who"."""
    ends = before.is_status and before.last == named[1] and before.subject is not None and before.subject[1] < named[0]
    return ends and build.words[unit.first].low == "who" and build.tags[named[0] - 1] == "p"


def _named_before(build: Build, unit: Unit) -> Range | None:
    """The name just before ", who" or ", which", with its title and article: "the Greens, who won 9 seats"."""
    last = unit.first - 1
    if last < 1 or build.words[unit.first].low not in {"who", "which"} or build.tags[last] != ",":
        return None
    if build.tags[last - 1] != "X" or build.words[last - 1].low in CALENDAR:
        return None
    first = last - 1
    while first > 0 and (in_capitals(build.words, first - 1) or build.words[first - 1].low in NAME_PARTICLES):
        first -= 1
    if first > 0 and build.tags[first - 1] in "d":
        first -= 1
    apart = first == 0 or build.words[first - 1].low not in {"of", "for", "and"}
    return (first, last) if apart else None


def _relative_owner(build: Build, unit: Unit, previous: Unit) -> Range | None:
    """The noun phrase a relative is about, if the verb phrase goes on with it: "a fire that hurt two and ..."."""
    if (owner := _aside_owner(build, unit)) is not None:
        return owner
    if (
        unit.shape is not Shape.VERB_PHRASE
        or unit.link != "and"
        or previous.verb is None
        or previous.last != unit.first
    ):
        return None
    relative = max((at for at in range(previous.verb, previous.last) if build.tags[at] == "s"), default=None)
    if relative is None or build.words[relative].low not in {"that", "which", "who"} or previous.frame is not None:
        return None
    if build.tags[relative - 1] not in "NX":
        return None
    first = relative - 1
    while first - 1 > previous.verb and build.tags[first - 1] in "NXjdq":
        first -= 1
    return (first, relative)


def _aside_owner(build: Build, unit: Unit) -> Range | None:
    """Whom a relative behind a comma is about, if the verb phrase goes on with it: ", which hurt two and is out"."""
    aside = build.units[-1] if build.units else None
    if aside is None or aside.shape is not Shape.RELATIVE or aside.last != unit.first or unit.link != "and":
        return None
    told = aside.wording[:1] == (aside.subject,) or aside.is_aside
    return aside.subject if told and unit.shape is Shape.VERB_PHRASE else None


def _past_adverbial(build: Build, unit: Unit, start: int) -> int:
    """Where the subject starts behind an adverbial without a comma: "On 12 May | the bank said"."""
    subject = behind_adverbial(build.words, start, unit.verb or start)
    if subject is None:
        return start
    unit.front = (unit.front[0] if unit.front else start, subject)
    return subject


def behind_adverbial(words: Sequence[Word], start: int, verb: int) -> int | None:
    """Where a noun phrase starts behind an adverbial that opens at word `start`, up to `verb`; None if none does."""
    if start >= verb or words[start].tag != "p":
        return None
    behind = "NXq" if words[start + 1].low not in {"first", "last"} else "NXqaj"
    opens = (at for at in range(start + 2, verb) if words[at].tag in "drx" and words[at - 1].tag in behind)
    subject = next(opens, None)
    if subject is None and words[start + 1].low in CALENDAR:
        hour = words[start + 2].low in _HOURS
        rest = range(start + 2 + hour, verb)
        subject = next((at for at in rest if hour or words[at].tag not in "q,"), None)
    if subject is None:
        counted = (at for at in range(start + 2, verb - 1) if words[at].tag == "a" and words[at + 1].tag == "q")
        subject = next((at for at in counted if words[at - 1].tag in "NXq"), None)
    return subject


def _governor(build: Build, unit: Unit) -> Unit | None:
    """The statement whose subject a verb phrase or participle shares: the last finite one."""
    if build.colon is not None and unit.shape is not Shape.CLAUSE:
        return build.colon
    finite = (Shape.CLAUSE, Shape.VERB_PHRASE)
    return next((other for other in reversed(build.units) if other.shape in finite and not other.is_status), None)


def _up_to_likeness(build: Build, head: Unit, unit: Unit) -> Range | None:
    """The words of `head` up to the participle that `unit` goes on with: "was fined for | hiding it and charging"."""
    if head.subject is None or unit.verb is None or head.last != unit.first:
        return None
    tag = build.tags[unit.verb]
    leaders = "p" if tag == "g" else "bhB"
    like = (at for at in range(head.last - 1, head.first, -1) if build.tags[at] == tag)
    found = next((at for at in like if build.tags[:at].rstrip("ad")[-1:] in leaders), None)
    return (head.subject[0], found) if found is not None and found > head.subject[1] else None


def _up_to_infinitive(build: Build, head: Unit, tag: str) -> Range | None:
    """The words of `head` up to the infinitive (``i``) or its "to" (``t``), whose list goes on."""
    if head.subject is None:
        return None
    infinitive = next((at for at in range(head.first, head.last) if build.tags[at] == tag), None)
    return (head.subject[0], infinitive) if infinitive is not None else head.subject
