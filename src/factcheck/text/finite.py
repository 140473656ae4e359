"""Which word of a stretch is its finite verb: the doubtful ones count only where no certain one stands."""

from itertools import pairwise

from factcheck.text.titles import CALENDAR
from factcheck.text.verbs import forms_of
from factcheck.text.word import Word
from factcheck.text.wordlist import words

#: Tags that end the stretch in which one finite verb is expected.
_ZONE_ENDS = frozenset(",;:—–-()[]s c".replace(" ", ""))
_NOUNISH = frozenset("NXqxrdjRg")
_CLAUSE_OPENERS = frozenset("dxrqjRXN?")
_CERTAIN = frozenset("mbhovR")
#: After these, an open word is no finite verb: it stands inside a noun phrase.
INSIDE_NOUN_PHRASE = frozenset("dxjqp")
#: Openers of phrases that hold no finite verb of their own.
_NEVER_CLAUSES = words("according despite with without unlike including")
#: A verb of saying or thinking may take a clause without "that": it is finite even where another finite verb follows.
SAYING = words(
    "said says say thought thinks think believes believed added adds warned warns claimed claims insisted insists",
    "suggested suggests argued argues admitted admits acknowledged denied stressed noted notes announced hoped hopes",
    "knew knows feared fears felt feels told tells conceded reported explained estimates estimated predicted expects",
    "expected pledged vowed confirmed confirms acknowledges stated states emphasized emphasised emphasizes concluded",
)
#: Words that open a clause inside another, and marks that close one.
_EMBEDDING = words("that which who whom whose where")
_CLOSING = frozenset(",;:—()")
#: Participles that give a name to the noun before them: a verb only where no other is to be had.
_NAMING = words("called named dubbed titled entitled nicknamed codenamed branded")
#: Past forms that are no participles without "have": nothing can be died.
INTRANSITIVE = words("died arrived happened occurred vanished remained resigned emerged erupted")
#: Base forms that are no nouns, though a preposition follows.
_NEVER_NOUNS = words(
    "warn depend rely suffer belong insist consist agree complain believe argue refer belong live die differ"
)
#: Prepositions that open a clause as well.
_TIME_WORDS = words("after before until till since as than")
_SUBJECTS = words("he she they we i")
#: Nouns in the plural without its ending.
PLURALS = words("people police men women children staff troops")


def previous(found: list[Word], index: int) -> Word | None:
    """The word before, adverbs skipped."""
    index -= 1
    while index >= 0 and found[index].tag == "a":
        index -= 1
    return found[index] if index >= 0 else None


def settle_zones(found: list[Word]) -> None:
    """Decides the doubtful words of every stretch between marks, conjunctions and relatives."""
    start = 0
    for index in range(len(found) + 1):
        if index == len(found) or found[index].tag in _ZONE_ENDS:
            if start < index:
                _settle(found, start, index)
            start = index + 1


def find_main_verb(found: list[Word]) -> None:
    """Makes a verb of a participle behind a comma where the main clause has none: "Ana, the mayor, left in May".

    A verb of saying goes first, then the last; verbs of relatives and of "that" clauses are not the main clause's.
    """
    main = _main_clause(found)
    _read_first_of_two(main)
    if any(word.tag in _CERTAIN for word in main):
        return
    if _read_behind_relative(found):
        return
    doubtful = [
        word for before, word in pairwise(main) if word.tag == "n" and before.tag == "," and "d" in forms_of(word.low)
    ]
    chosen = next((word for word in doubtful if word.low in SAYING), doubtful[-1] if doubtful else None)
    if chosen is not None:
        chosen.tag = "v"


def _read_behind_relative(found: list[Word]) -> bool:
    """Finds the main verb behind a relative of the subject: "the pact which Peru signed in May | deserves a vote"."""
    opening = next((at for at, word in enumerate(found) if word.tag == "s" and word.low in _EMBEDDING), 0)
    end = next((at for at in range(opening, len(found)) if found[at].tag in _CLOSING), len(found))
    verbs = [at for at in range(opening + 1, end) if found[at].tag in _CERTAIN]
    if opening == 0 or not verbs or any(word.tag in ",:;" for word in found[:opening]):
        return False
    first = verbs[0]
    inner = next((at for at in range(opening + 2, first) if found[at].tag == "n"), None)
    plain = inner is not None and all(word.tag in "dxXNjqrc" for word in found[opening + 1 : inner])
    if plain and inner is not None and found[first].tag != "B" and "d" in forms_of(found[inner].low):
        found[inner].tag = "v"
        return True
    for at in range(first + 2, end - 1):
        opens = found[at + 1].tag in "dxXqrt" or found[at + 1].low == "that"
        singular = found[at].tag == "N" and "s" in forms_of(found[at].low) and opens
        past = found[at].tag in "nN" and "d" in forms_of(found[at].low) and opens
        if (singular or past) and found[at - 1].tag in "NXqa" and found[first].tag != "g":
            found[at].tag = "v"
            return True
    pasts = [at for at in range(first + 2, end) if found[at].tag == "n" and "d" in forms_of(found[at].low)]
    if pasts and found[pasts[-1] - 1].tag in "NXqa":
        found[pasts[-1]].tag = "v"
    return bool(pasts)


def _read_first_of_two(main: list[Word]) -> None:
    """Makes a verb of a participle behind a comma that "and" ties to the first sure verb: ", spoke in Lima and was"."""
    sure = next((at for at, word in enumerate(main) if word.tag in _CERTAIN), 0)
    joint = previous(main, sure)
    if joint is None or joint.tag != "c":
        return
    if _is_second_of_passing(main, sure):
        main[sure].tag = "n"
        return
    for at in range(sure - 1, 0, -1):
        if main[at].tag == ",":
            return
        if main[at].tag == "n" and "d" in forms_of(main[at].low) and main[at - 1].tag == ",":
            main[at].tag = "v"
            return


def _is_second_of_passing(main: list[Word], sure: int) -> bool:
    """Whether a verb closes what is said in passing before the main one: ", drawn by Orm and built in May, carries"."""
    comma = next((at for at in range(sure + 1, len(main)) if main[at].tag == ","), len(main))
    follows = next((at for at in range(comma + 1, len(main)) if main[at].tag != "a"), len(main))
    passive = set(forms_of(main[sure].low)) >= {"d", "n"}
    joined = any(word.tag == "n" and before.tag == "," for before, word in pairwise(main[:sure]))
    return passive and joined and follows < len(main) and main[follows].tag in _CERTAIN


def _main_clause(found: list[Word]) -> list[Word]:
    """The words outside relatives and "that" clauses, each of which ends with a comma or the like."""
    main: list[Word] = []
    inside = False
    for place, word in enumerate(found):
        if word.tag == "s" and place and word.low in _EMBEDDING:
            inside = True
        elif word.tag in _CLOSING:
            inside = False
        if not inside:
            main.append(word)
    return main


def _settle(found: list[Word], start: int, end: int) -> None:
    doubtful = [index for index in range(start, end) if found[index].tag == "?"]
    if not doubtful:
        return
    certain = next((index for index in range(start, end) if found[index].tag in _CERTAIN), None)
    chosen = None if certain is not None or _is_participial(found, start) else _best(found, start, doubtful)
    for index in doubtful:
        found[index].tag = _settled(found, index, chosen, certain) if chosen is None or index <= chosen else "?"
    if chosen is not None:
        _settle_rest(found, chosen, end)


def _settle_rest(found: list[Word], chosen: int, end: int) -> None:
    """Decides the doubtful words behind the finite verb: behind a verb of saying they may be a clause of their own."""
    if _says(found, chosen) and chosen + 1 < end:
        _settle(found, chosen + 1, end)
        return
    for index in range(chosen + 1, end):
        if found[index].tag == "?":
            found[index].tag = _settled(found, index, chosen, chosen)


def _is_participial(found: list[Word], start: int) -> bool:
    """Whether the stretch opens with an "-ing" form, so that no finite verb is to be expected."""
    while found[start].tag == "a" and start + 1 < len(found):
        start += 1
    return found[start].tag == "g" or found[start].low in _NEVER_CLAUSES


def _settled(found: list[Word], index: int, chosen: int | None, certain: int | None) -> str:
    forms = forms_of(found[index].low)
    if index == chosen and "b" in forms and _goes_on_list(found, index):
        return "i"
    if index == chosen or (index < max(certain or 0, chosen or 0) and _says(found, index)):
        return "v" if set(forms) & set("ds") or _previous_noun(found, index) else "i"
    if found[index].low in INTRANSITIVE:
        return "v"
    if "n" in forms and "s" not in forms and ("b" not in forms or certain is None):
        return "n"
    return "N"


def _goes_on_list(found: list[Word], index: int) -> bool:
    """Whether the word opens a further item of a list of infinitives."""
    before = previous(found, index)
    return before is not None and before.tag in ",c" and any(word.tag == "i" for word in found[:index])


def _says(found: list[Word], index: int) -> bool:
    """Whether the word is a verb of saying with a subject before it and a clause, not a preposition, after it."""
    before = previous(found, index)
    opens = before is None or before.tag in _NOUNISH or before.tag in ',c"'
    after = behind_day(found, index + 1)
    if after >= len(found):
        return False
    return opens and found[index].low in SAYING and found[after].tag in _CLAUSE_OPENERS


def behind_day(found: list[Word], at: int) -> int:
    """The place behind a day that starts at word `at`: "said on Monday | it would"; `at` if none does."""
    day = at + (at < len(found) and found[at].low in {"on", "in", "last", "late", "early"})
    return day + 1 if day < len(found) and found[day].low in CALENDAR else at


def _previous_noun(found: list[Word], index: int) -> bool:
    before = previous(found, index)
    return before is not None and before.tag in _NOUNISH


def read_time_words(found: list[Word]) -> None:
    """Tells "after" before a clause from the preposition: a finite verb stands before the next mark."""
    for index, word in enumerate(found):
        listing = word.low == "as" and index > 0 and found[index - 1].low in {"such", "well"}
        subject = index + 1 < len(found) and found[index + 1].low in _SUBJECTS
        if (
            word.tag == "p"
            and word.low in _TIME_WORDS
            and not listing
            and (subject or _verb_before_stop(found, index + 1))
        ):
            word.tag = "s"


def _verb_before_stop(found: list[Word], start: int) -> bool:
    for index in range(start, len(found)):
        word = found[index]
        if word.tag in _ZONE_ENDS or word.tag == ".":
            return False
        if index > start and word.tag in _CERTAIN:
            return True
        if index > start and word.tag == "?" and _is_plain_past(found, index):
            return True
    return False


def _is_plain_past(found: list[Word], index: int) -> bool:
    """Whether the word is a past form that no preposition makes a participle of."""
    following = found[index + 1].tag if index + 1 < len(found) else "."
    inside = found[index - 1].tag in INSIDE_NOUN_PHRASE
    return "d" in forms_of(found[index].low) and following not in "p.," and not inside


def _best(found: list[Word], start: int, doubtful: list[int]) -> int | None:
    """The doubtful word that is most likely the finite verb of its stretch, or None."""
    scored = [(_likelihood(found, start, index, doubtful), -index) for index in doubtful]
    likelihood, place = max(scored)
    return -place if likelihood >= 1 else None


def _likelihood(found: list[Word], start: int, index: int, doubtful: list[int]) -> float:
    forms = forms_of(found[index].low)
    following = found[index + 1] if index + 1 < len(found) else None
    at_start = all(word.tag == "a" for word in found[start:index])
    if "d" in forms:
        return _past_likelihood(found, index, following, at_start=at_start, last=index == doubtful[-1])
    if at_start and "s" in forms and start and found[start - 1].tag == ",":
        asks = following is not None and following.low in {"for", "on"} and _is_still_without_verb(found, start)
        tells = following is not None and (following.low == "that" or following.tag == "g")
        asks = asks or (tells and not any(word.tag in _CERTAIN for word in found[:start]))
        return 1.5 if asks or (following is not None and following.tag in "dqxrXjat") else 0.0
    if at_start:
        return _bare_likelihood(found, start, following) if "b" in forms else 0.0
    before = found[index - 1]
    plural = before.low in PLURALS or (
        before.text.endswith("s") and not before.low.endswith("ss") and before.tag != "x"
    )
    if "s" in forms and (_is_first_of_two_subjects(found, index) or _is_counted_noun(before, following)):
        return 0.0
    if "s" in forms:
        return 0.5 if plural and before.tag == "N" else 2.0
    return 1.5 if plural or before.tag in "aq" or _is_behind_plural(found, start, index) else 0.0


def _is_behind_plural(found: list[Word], start: int, index: int) -> bool:
    """Whether a plural and a phrase stand before a base form, its object behind: "men in Lima expect a vote"."""
    following = found[index + 1].tag if index + 1 < len(found) else "."
    joint = next((at for at in range(start + 1, index) if found[at].tag == "p"), None)
    tied = following == "p" and found[index].low in _NEVER_NOUNS
    if joint is None or not (following in "dxq" or tied) or found[start].tag not in "dxqjNX":
        return False
    inside = all(word.tag in "pdxqjNX" for word in found[start:index])
    head = found[joint - 1]
    return inside and head.tag == "N" and (head.low in PLURALS or (head.low.endswith("s") and head.low[-2] not in "su"))


def _is_still_without_verb(found: list[Word], start: int) -> bool:
    """Whether the sentence opens with a name and an aside, and has no verb yet: "Peru, as the buyer, | calls"."""
    return found[0].tag == "X" and found[1].tag == "," and not any(word.tag in "vmbhoR?" for word in found[:start])


def _is_counted_noun(before: Word, following: Word | None) -> bool:
    """Whether a number stands before a word and no object behind it: "seven points lower"."""
    return before.tag == "q" and before.low != "one" and (following is None or following.tag not in "dxXrq")


def _is_first_of_two_subjects(found: list[Word], index: int) -> bool:
    """Whether "and" and a further noun phrase with its verb follow: "government forces and the rebels accused"."""
    if index + 1 >= len(found) or found[index + 1].tag != "c":
        return False
    return _verb_before_stop(found, index + 2)


def _past_likelihood(found: list[Word], index: int, following: Word | None, *, at_start: bool, last: bool) -> float:
    if following is not None and following.low == "by":
        if _is_apposition(found, index) or _is_agent_of_listed(found, index):
            return 0.0
        if "n" not in forms_of(found[index].low):
            return 2.0
        return 1.0 if last and not at_start else 0.0
    if at_start and following is not None and following.low == "with" and _is_passive_before(found, index):
        return 0.0
    if at_start:
        sure = index == 0 or _joins(found, index) or "n" not in forms_of(found[index].low)
        return 2.0 if sure or following is None or following.tag not in "pt" else 0.0
    if following is not None and following.tag == "p" and not last:
        return 1.2
    named = following is not None and following.tag in 'X"“' and found[index].low in _NAMING
    return 1.4 if named else 3.0


def _is_passive_before(found: list[Word], index: int) -> bool:
    """Whether "and" ties a participle to one with "was": "was held and charged with"."""
    before = [word for word in found[:index] if word.tag in "vmbhoBn"]
    tied = len(before) > 1 and before[-1].tag == "n" and before[-2].tag in "bB"
    return tied and _joins(found, index) and "n" in forms_of(found[index].low)


def _is_apposition(found: list[Word], index: int) -> bool:
    """Whether the word stands in a phrase with "a" behind a comma, the main verb before: "to Ostra, a firm owned"."""
    comma = next((at for at in range(index - 1, 0, -1) if found[at].tag == ","), None)
    if comma is None or found[comma + 1].low not in {"a", "an"} or found[comma - 1].tag != "X":
        return False
    return any(word.tag in _CERTAIN for word in found[:comma])


def _is_agent_of_listed(found: list[Word], index: int) -> bool:
    """Whether "by" names who did it, behind the second noun of two: "sued by bus and coach firms led by Ostra"."""
    joint = next((at for at in range(index - 1, 0, -1) if found[at].tag not in "NXjx?"), 0)
    if found[joint].tag != "c" or joint == 0 or found[joint - 1].tag not in "NXj" or index + 2 >= len(found):
        return False
    opening = next((at + 1 for at in range(joint - 1, -1, -1) if found[at].tag in _ZONE_ENDS), 0)
    held = any(word.tag in _CERTAIN for word in found[opening:joint])
    return held and found[index + 2].tag not in "qa"


def _joins(found: list[Word], index: int) -> bool:
    """Whether a conjunction stands before the word at `index`, adverbs skipped."""
    before = previous(found, index)
    return before is not None and before.tag == "c"


def _bare_likelihood(found: list[Word], start: int, following: Word | None) -> float:
    """A base form that opens its stretch goes on a list begun by an earlier "to" or modal, if an object follows."""
    listed = any(word.tag == "i" for word in found[:start])
    return 1.5 if listed and following is not None and following.tag in "dxqjrXNat?" else 0.0
