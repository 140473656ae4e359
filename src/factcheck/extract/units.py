"""Statements of a sentence: its segments put together with their subject, their speaker and what they hang on.

Noun phrases and prepositional phrases join the predicate they belong to (`phrases`, `subjects`); appositions become
statements of their own; a reporting frame ("X said that") gives its speaker to the statements it governs (`framing`).
"""

from dataclasses import replace

from factcheck.extract.elliptic import part_gapped, part_manner, share_of, told_of_figure
from factcheck.extract.framing import find_frame, frame_from_behind
from factcheck.extract.phrases import attach, opened_list
from factcheck.extract.relatives import part_relatives
from factcheck.extract.subjects import behind_adverbial, find_subject, take_pending, word_relative
from factcheck.extract.unit import Build, Unit, extend
from factcheck.text.clauses import Segment, Shape, split_clauses
from factcheck.text.speech import SPEECH_VERBS
from factcheck.text.tags import Word

_CONJUNCTIONS = frozenset(["and", "but", "or"])
#: Words that open a condition or a time, which says nothing without its main clause.
_CONDITIONS = frozenset(["if", "unless", "when", "whenever", "once", "whether", "as", "until"])
_TIMES = frozenset(["as", "after", "before", "since", "until", "while", "although", "though", "because"])
#: Words that open a relative behind an adverbial.
_ASIDE_LINKS = frozenset(["which", "who", "where", "whose", "whom", ","])
#: Words that make a condition of the clause behind them.
_PROVISOS = frozenset(["provided", "providing"])
_JOINTS = _CONJUNCTIONS | _CONDITIONS
#: Shapes of what is said in passing between a subject and its verb.
_PASSING = frozenset([Shape.PARTICIPLE, Shape.RELATIVE])
_FINITE = frozenset([Shape.CLAUSE, Shape.VERB_PHRASE])
#: "To limit drag, | the car has": what for, and the statement or its subject.
_AIM_AND_MAIN = ([Shape.INFINITIVE, Shape.CLAUSE], [Shape.INFINITIVE, Shape.NOMINAL])
#: In how many words a phrase says of whom it is a share: "about 190 of them".
_SHARE = 5
_DASHES = frozenset("—–")
#: Shapes that wait for a predicate.
_WAITING = frozenset([Shape.NOMINAL, Shape.PHRASE])


def find_units(words: list[Word]) -> list[Unit]:
    """The statements of a tagged sentence, in order of their first word."""
    build = Build(words, "".join(word.tag for word in words))
    segments = _dashes_joined(_subject_parted(words, split_clauses(words)))
    segments = _conditions_joined(words, _open_clauses_joined(words, segments))
    index = 0
    while index < len(segments):
        index = _take(build, segments, index)
    if build.pending:
        _leftover(build)
    parted = [part for unit in build.units for part in (unit, *part_relatives(words, unit))]
    for unit in parted:
        shared = (other for other in parted if other is not unit and other.subject == unit.subject and other.gaps)
        unit.gaps.extend(gap for other in shared for gap in other.gaps if gap not in unit.gaps)
    return [part for unit in parted for part in (unit, *part_gapped(words, unit), *part_manner(words, unit))]


def _conditions_joined(words: list[Word], segments: list[Segment]) -> list[Segment]:
    """The segments, a condition or time in front of its clause read as an adverbial of that clause."""
    for index, segment in enumerate(segments):
        following = next((other for other in segments[index + 1 :] if other.shape not in _WAITING), None)
        opens = segment.link in _CONDITIONS or words[segment.first].low in _TIMES
        if opens and following is not None and segment.shape is Shape.CLAUSE and following.shape in _FINITE:
            if (following is segments[-1] and _is_credit(words, following)) or _is_spoken(words, segment, following):
                continue
            segment.shape = Shape.PHRASE
    opening = next((at for at, segment in enumerate(segments) if segment.shape is not Shape.PHRASE), len(segments))
    if [part.shape for part in segments[opening : opening + 2]] in _AIM_AND_MAIN:
        segments[opening].shape = Shape.PHRASE
    for before, segment, after in zip(segments, segments[1:], segments[2:], strict=False):
        in_front = before.shape is Shape.PHRASE and after.shape in (Shape.NOMINAL, Shape.CLAUSE)
        if in_front and segment.shape is Shape.PARTICIPLE and segment.verb and words[segment.verb].tag == "n":
            segment.shape = Shape.PHRASE
    return segments


def _subject_parted(words: list[Word], segments: list[Segment]) -> list[Segment]:
    """The segments, an adverbial parted from the subject behind it: "In 2018 | a storm, called Ada, hit Lima"."""
    main = next((part for part in segments if part.shape in (*_FINITE, Shape.NOMINAL)), None)
    opening = segments[0] if segments else None
    if main is None or opening is None or main.shape is not Shape.VERB_PHRASE or main.link != ",":
        return segments
    subject = behind_adverbial(words, opening.first, opening.last) if opening.shape is Shape.PHRASE else None
    if subject is None or any(word.tag in "vmbhoR" for word in words[opening.first : opening.last]):
        return segments
    front = replace(opening, last=subject)
    return [front, replace(opening, first=subject, shape=Shape.NOMINAL), *segments[1:]]


def _dashes_joined(segments: list[Segment]) -> list[Segment]:
    """The segments, a subject, its verb and the nouns that stand between dashes beside it put together."""
    for at, subject in enumerate(segments[:-2]):
        later = range(at + 2, len(segments))
        end = next((place for place in later if segments[place].link in _DASHES), None)
        if subject.shape is not Shape.NOMINAL or segments[at + 1].link not in _DASHES or end is None:
            continue
        if segments[end].shape is Shape.VERB_PHRASE and all(part.verb is None for part in segments[at + 1 : end - 1]):
            whole = Segment(subject.first, segments[end].last, Shape.CLAUSE, subject.link, segments[end].verb)
            return [*segments[:at], whole, *segments[end + 1 :]]
    return segments


def _open_clauses_joined(words: list[Word], segments: list[Segment]) -> list[Segment]:
    """The segments, a clause cut off by an apposition put together: "if her party, the Greens, | wins"."""
    joined: list[Segment] = []
    at = 0
    while at < len(segments):
        part = segments[at]
        aside, end = segments[at + 1 : at + 2], segments[at + 2 : at + 3]
        shapes = [other.shape for other in (*aside, *end) if other.link == ","]
        if shapes == [Shape.NOMINAL, Shape.VERB_PHRASE] and _is_left_open(words, part):
            part.last = end[0].last
            at += 2
        joined.append(part)
        at += 1
    return joined


def _is_left_open(words: list[Word], part: Segment) -> bool:
    """Whether a statement ends with "if" or "that" and a noun phrase that still lacks its verb."""
    opened = next((at for at in range(part.last - 1, part.first, -1) if words[at].tag == "s"), None)
    if part.shape is not Shape.CLAUSE or opened is None or part.verb is None or opened < part.verb:
        return False
    return opened + 1 < part.last and not any(word.tag in "vmbhoR" for word in words[opened : part.last])


def _take(build: Build, segments: list[Segment], index: int) -> int:
    """Reads the segment at `index`, or the run of phrases that starts there; the place to go on from."""
    if segments[index].shape not in (Shape.NOMINAL, Shape.PHRASE):
        _add(build, segments, index)
        return index + 1
    end = index
    while end < len(segments) and segments[end].shape in (Shape.NOMINAL, Shape.PHRASE):
        end += 1
    run = segments[index:end]
    following = segments[end] if end < len(segments) else None
    after = _end_of_aside(build.words, segments, end)
    if after is not None and run[-1].shape is Shape.NOMINAL:
        return _take_aside(build, segments, (index, end, after))
    owned = _owned_by_next(build, run, following)
    for segment in run[: len(run) - owned]:
        attach(build, segment)
    build.pending = run[len(run) - owned :]
    return end


def _is_spoken(words: list[Word], segment: Segment, following: Segment) -> bool:
    """Whether a quotation and its verb of saying stand side by side: '"When I woke it was dark," said Ana Ruiz'."""
    says = following.verb is not None and words[following.verb].low in SPEECH_VERBS
    return says and words[segment.first].text in '"“' and words[following.first - 1].text in '"”'


def _is_credit(words: list[Word], segment: Segment) -> bool:
    """Whether a clause is a bare "he said" between commas."""
    verb = segment.verb
    return segment.shape is Shape.CLAUSE and verb == segment.last - 1 and words[verb].low in SPEECH_VERBS


def _end_of_aside(words: list[Word], segments: list[Segment], at: int) -> int | None:
    """The place of the main verb behind participles or relatives in passing: "Ana, who left in May, said"."""
    if at >= len(segments) or segments[at].link in _CONJUNCTIONS:
        return None
    if segments[at].shape not in _PASSING and not _is_credit(words, segments[at]):
        return None
    after = at + 1
    while after < len(segments) and (
        segments[after].shape in _PASSING or segments[after].link in _CONJUNCTIONS or _is_share(words, segments[after])
    ):
        after += 1
    main = after < len(segments) and segments[after].shape is Shape.VERB_PHRASE
    return after if main else None


def _is_share(words: list[Word], segment: Segment) -> bool:
    """Whether a noun phrase tells of some of those just named: "most of them in Lund"."""
    opening = [word.low for word in words[segment.first : segment.first + _SHARE]]
    return segment.shape in _WAITING and "of them" in " ".join(opening)


def _take_aside(build: Build, segments: list[Segment], places: tuple[int, int, int]) -> int:
    """Reads a subject, what is said of it in passing, and its predicate."""
    index, end, after = places
    run, main = segments[index:end], segments[after]
    named = next((part for part in reversed(run) if build.tags[part.first : part.last].strip("q")), run[-1])
    first = run[0].first + (build.tags[run[0].first] == "c")
    opening = next(at for at in range(named.first, named.last) if build.tags[at] not in "cs" or at == named.last - 1)
    unit = Unit(main.first, main.last, main.shape, "", main.verb, subject=(opening, named.last))
    if named is not run[0] and run[0].shape is Shape.PHRASE:
        unit.front = (first, run[run.index(named) - 1].last)
        unit.parts.append(unit.front)
    for part in segments[end:after]:
        if build.units and (share := share_of(build, build.units[-1], part)) is not None:
            build.units.append(share)
            continue
        aside = Unit(part.first, part.last, part.shape, "", part.verb, subject=unit.subject, head=unit)
        aside.is_aside = True
        if _is_credit(build.words, part):
            aside.is_frame = aside.dropped = True
            aside.subject, aside.head, unit.frame = (part.first, part.verb or part.last), None, aside
            build.frame = aside
        elif part.shape is Shape.RELATIVE:
            word_relative(build, aside)
        build.units.append(aside)
    find_frame(build, unit, segments, after, owned=True)
    frame_from_behind(build, unit, owned=True)
    build.units.append(unit)
    return after + 1


def _owned_by_next(build: Build, run: list[Segment], following: Segment | None) -> int:
    """How many segments at the end of `run` belong to the predicate that follows."""
    if following is None:
        return 0 if build.units else len(run)
    if not build.units:
        return len(run)
    joint = next((place for place, part in enumerate(run) if part.link in _JOINTS), None)
    if following.shape is Shape.VERB_PHRASE and following.link not in _CONJUNCTIONS:
        return len(run) - (joint if joint is not None else 0)
    if following.shape is Shape.CLAUSE and following.link in (",", ""):
        return len(run) - joint if joint is not None else 0
    return 0


def _add(build: Build, segments: list[Segment], index: int) -> None:
    """Makes a statement of a predicate, with the phrases that were waiting for it."""
    segment = segments[index]
    if _is_complement(build, segment):
        extend(build.units[-1], segment.last)
        build.pending = []
        return
    if segment.shape is Shape.CONTINUED and build.units and _goes_on_with(build, build.units[-1], segment):
        extend(build.units[-1], segment.last)
        return
    unit = Unit(segment.first, segment.last, segment.shape, segment.link, segment.verb)
    if build.units and not build.pending and (told := told_of_figure(build, build.units[-1], segment)) is not None:
        build.units.append(told)
        return
    if segment.link in _PROVISOS and build.units:
        _add_proviso(build, unit)
        return
    if segment.link == ":" and build.units and segment.shape is Shape.PARTICIPLE:
        build.colon = opened_list(build.units[-1])
    held = _held_back(build, segments, index)
    take_pending(build, unit)
    owned = unit.subject is not None
    find_subject(build, unit)
    find_frame(build, unit, segments, index)
    frame_from_behind(build, unit, owned=owned)
    _join_adverbial(build, unit)
    build.units.append(unit)
    build.pending = held


def _held_back(build: Build, segments: list[Segment], index: int) -> list[Segment]:
    """Takes adverbials from what waits that belong behind a relative: "In Lund, where 9 live, | rents rose"."""
    main = index + 1 < len(segments) and segments[index + 1].shape is Shape.CLAUSE and segments[index + 1].link == ","
    plain = all(part.shape is Shape.PHRASE for part in build.pending)
    if segments[index].shape is not Shape.RELATIVE or segments[index].link not in _ASIDE_LINKS or not main or not plain:
        return []
    held, build.pending = build.pending, []
    return held


def _join_adverbial(build: Build, unit: Unit) -> None:
    """Words a statement with the adverbial that a relative parts from it: "In Lund, where 9 live, | rents rose"."""
    aside = build.units[-1] if build.units else None
    if aside is None or aside.shape is not Shape.RELATIVE or unit.front is None or unit.first >= aside.first:
        return
    front = (unit.front[0] + (build.tags[unit.front[0]] == "c"), unit.front[1])
    credited = unit.frame is not None and unit.frame.first == unit.front[0]
    unit.front, unit.first = None, aside.last + 1
    if not credited:
        unit.wording = (front, ",", (unit.first, unit.last))


def _add_proviso(build: Build, unit: Unit) -> None:
    """Adds a condition behind its statement, worded with it: "They stay, provided that nobody objects"."""
    head = build.units[-1]
    unit.head, unit.subject, unit.frame = head, head.subject, head.frame
    unit.wording = ((head.first, head.last), ",", (unit.first, unit.last))
    build.units.append(unit)


def _goes_on_with(build: Build, last: Unit, segment: Segment) -> bool:
    """Whether an infinitive goes on with one inside a participle or relative: "leaving no way to call or text"."""
    inside = build.tags[last.first : last.last]
    return last.shape in _PASSING and last.last == segment.first and "ti" in inside


def _is_complement(build: Build, segment: Segment) -> bool:
    """Whether a "that" clause completes a verb that reports nothing: it stays with that verb."""
    opens = build.pending[0].link == "that" if build.pending else segment.link == "that"
    return bool(build.units) and opens and build.frame is None


def _leftover(build: Build) -> None:
    """A sentence of phrases only: one statement, if it is any."""
    first, last = build.pending[0].first, build.pending[-1].last
    build.units.append(Unit(first, last, Shape.NOMINAL, ""))
