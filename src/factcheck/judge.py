"""Comparisons into a stance, stances by origin into a verdict: two tables of named rules, read from the top.

Both are pure functions of what the report stores: the claim, the comparisons with their relevance, the
origins and the problems. A conflict decides before any support; what the source leaves open decides
before what it covers; and whatever no rule catches stays neutral.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

from factcheck.model import (
    Cause,
    Claim,
    ClaimKind,
    Comparison,
    Evidence,
    Label,
    Origin,
    Outcome,
    Problem,
    Stance,
    Verdict,
)

#: Below this a passage is about something else, whatever its comparisons say.
ON_TOPIC = 0.45
#: From this share of covered wording on, a passage without open slots supports.
COVERED = 0.7
#: A claim of few words must be covered further: one word is a large share of it.
SHORT_COVERED = 0.8
#: Claims of so few content words are short.
SHORT = 4


@dataclass(frozen=True)
class Weighed:
    """One passage's comparisons, sorted for the rules."""

    claim: Claim
    comparisons: tuple[Comparison, ...]
    relevance: float

    def any(self, outcome: Outcome, *slots: str) -> bool:
        """Whether a comparison of one of `slots` (all, if none is named) came out so."""
        return any(
            comparison.outcome is outcome and (not slots or comparison.slot.split(":")[0] in slots)
            for comparison in self.comparisons
        )

    @cached_property
    def coverage(self) -> float:
        """The share of the claim's wording the passage covers."""
        return max((c.score for c in self.comparisons if c.slot == "wording" and c.score is not None), default=0.0)

    @cached_property
    def enough(self) -> float:
        """The share that this claim needs."""
        words = max((len(c.claim.split()) for c in self.comparisons if c.slot == "wording"), default=0)
        return SHORT_COVERED if words <= SHORT else COVERED


def _is_open(weighed: Weighed, *slots: str) -> bool:
    return weighed.any(Outcome.MISSING, *slots) or weighed.any(Outcome.INCOMPARABLE, *slots)


def _quote_found(weighed: Weighed) -> bool:
    """Whether a quotation stands in the source word for word beside its speaker."""
    spoken = weighed.claim.speaker is None or weighed.any(Outcome.AGREES, "speaker")
    return weighed.claim.kind is ClaimKind.QUOTE and weighed.any(Outcome.AGREES, "quote") and spoken


@dataclass(frozen=True, slots=True)
class StanceRule:
    """A name, a stance, and when it applies."""

    name: str
    stance: Stance
    applies: Callable[[Weighed], bool]


STANCE_RULES: tuple[StanceRule, ...] = (
    StanceRule("off_topic", Stance.NEUTRAL, lambda w: w.relevance < ON_TOPIC),
    StanceRule("quote_altered", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "quote")),
    StanceRule("other_speaker", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "speaker")),
    StanceRule("value_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "value", "limit")),
    StanceRule("date_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "date")),
    StanceRule("place_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "place", "name")),
    StanceRule("roles_exchanged", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "role")),
    StanceRule("opposite_word", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "direction")),
    StanceRule("denied", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "polarity")),
    StanceRule("speaker_missing", Stance.NEUTRAL, lambda w: w.any(Outcome.MISSING, "speaker")),
    StanceRule("value_open", Stance.NEUTRAL, lambda w: _is_open(w, "value", "limit")),
    StanceRule("date_open", Stance.NEUTRAL, lambda w: _is_open(w, "date")),
    StanceRule("place_missing", Stance.NEUTRAL, lambda w: w.any(Outcome.MISSING, "place")),
    StanceRule("polarity_open", Stance.NEUTRAL, lambda w: _is_open(w, "polarity", "direction")),
    StanceRule("only_some", Stance.NEUTRAL, lambda w: _is_open(w, "quantifier")),
    StanceRule("only_possible", Stance.NEUTRAL, lambda w: _is_open(w, "modality")),
    StanceRule("words_not_there", Stance.NEUTRAL, lambda w: _is_open(w, "quote")),
    StanceRule("quote_found", Stance.SUPPORTS, _quote_found),
    StanceRule("covered", Stance.SUPPORTS, lambda w: w.coverage >= w.enough),
    StanceRule("not_covered", Stance.NEUTRAL, lambda _: True),
)


def stance_rule(claim: Claim, comparisons: Sequence[Comparison], relevance: float) -> StanceRule:
    """The first rule of the table that applies."""
    weighed = Weighed(claim, tuple(comparisons), relevance)
    return next(rule for rule in STANCE_RULES if rule.applies(weighed))


def stance_of(claim: Claim, comparisons: Sequence[Comparison], relevance: float) -> Stance:
    """Which way a passage points: the stance of the first rule that applies."""
    return stance_rule(claim, comparisons, relevance).stance


@dataclass(frozen=True)
class Bench:
    """Everything the verdict depends on, sorted for the rules."""

    claim: Claim
    evidence: tuple[Evidence, ...]
    origins: dict[str, Origin]
    problems: tuple[Problem, ...]
    min_origins: int

    def of(self, stance: Stance, *, circular: bool = False) -> list[Evidence]:
        """The evidence of one stance, from sources that are (or are not) copies of the article."""
        return [row for row in self.evidence if row.stance is stance and self._is_circular(row) is circular]

    def _is_circular(self, row: Evidence) -> bool:
        origin = self.origins.get(row.origin)
        return origin is not None and origin.circular

    @cached_property
    def supports(self) -> list[Evidence]:
        """The evidence for the claim."""
        return self.of(Stance.SUPPORTS)

    @cached_property
    def refutes(self) -> list[Evidence]:
        """The evidence against the claim, less the documents that also state it as claimed."""
        cleared = {row.passage.document_id for row in self.supports}
        return [row for row in self.of(Stance.REFUTES) if row.passage.document_id not in cleared]

    def refuted_by(self, *slots: str) -> bool:
        """Whether every contradiction rests on a conflict of one of `slots`."""
        return bool(self.refutes) and all(
            any(c.outcome is Outcome.CONFLICTS and c.slot.split(":")[0] in slots for c in row.comparisons)
            for row in self.refutes
        )


@dataclass(frozen=True, slots=True)
class VerdictRule:
    """A name, the label and cause it gives, and when it applies."""

    name: str
    label: Label
    cause: Cause
    applies: Callable[[Bench], bool]


VERDICT_RULES: tuple[VerdictRule, ...] = (
    VerdictRule("sources_disagree", Label.DISPUTED, Cause.CONFLICTING, lambda b: bool(b.refutes) and _is_enough(b)),
    VerdictRule("quote_differs", Label.DISPUTED, Cause.MISQUOTED, lambda b: b.refuted_by("quote")),
    VerdictRule("somebody_else_said_it", Label.DISPUTED, Cause.MISATTRIBUTED, lambda b: b.refuted_by("speaker")),
    VerdictRule("only_contradicted", Label.DISPUTED, Cause.REFUTED, lambda b: bool(b.refutes)),
    VerdictRule(
        "independent_origins_agree",
        Label.VERIFIED,
        Cause.CORROBORATED,
        lambda b: _is_enough(b) and _count_origins(b.supports) > 1,
    ),
    VerdictRule("one_origin_agrees", Label.VERIFIED, Cause.SINGLE_ORIGIN, lambda b: _is_enough(b)),
    VerdictRule(
        "only_copies_of_the_article",
        Label.UNSOURCED,
        Cause.ONLY_CIRCULAR,
        lambda b: bool(b.of(Stance.SUPPORTS, circular=True)) and not b.supports,
    ),
    VerdictRule("could_not_look", Label.UNSOURCED, Cause.COULD_NOT_LOOK, lambda b: bool(b.problems) and not b.evidence),
    VerdictRule("nothing_found", Label.UNSOURCED, Cause.NOTHING_FOUND, lambda _: True),
)


def judge(
    claim: Claim,
    evidence: Sequence[Evidence],
    origins: Sequence[Origin],
    problems: Sequence[Problem],
    *,
    min_origins: int = 1,
) -> Verdict:
    """The verdict of the first rule that applies, with its confidence and one sentence of reasons."""
    table = {origin.id: origin for origin in origins}
    bench = Bench(claim, tuple(evidence), table, tuple(problems), min_origins)
    rule = next(rule for rule in VERDICT_RULES if rule.applies(bench))
    return Verdict(
        label=rule.label,
        cause=rule.cause,
        rule=rule.name,
        confidence=_confidence(bench, rule),
        rationale=_rationale(bench, rule),
    )


def _count_origins(rows: Sequence[Evidence]) -> int:
    return len({row.origin for row in rows})


def _is_enough(bench: Bench) -> bool:
    return bool(bench.supports) and _count_origins(bench.supports) >= bench.min_origins


#: A single voice leaves this much confidence; each further independent one closes this share of the rest.
_FIRST_VOICE, _NEXT_VOICE = 0.65, 0.5


def _confidence(bench: Bench, rule: VerdictRule) -> float:
    """How sure the verdict is: it grows with independent origins and with how near they are to the claim."""
    if rule.label is Label.UNSOURCED:
        return 0.5
    if rule.cause is Cause.CONFLICTING:
        return 0.5
    rows = bench.refutes if rule.label is Label.DISPUTED else bench.supports
    voices = _count_origins(rows)
    sure = 1 - (1 - _FIRST_VOICE) * _NEXT_VOICE ** (voices - 1)
    return round(sure * (0.5 + 0.5 * max(row.relevance for row in rows)), 2)


def _rationale(bench: Bench, rule: VerdictRule) -> str:
    if rule.label is Label.VERIFIED:
        return f"{_voices(bench.supports)} {_say(bench.supports)} the same{_agreed(bench.supports)}."
    if rule.cause is Cause.CONFLICTING:
        against = f"{_voices(bench.refutes)} {_say(bench.refutes)} otherwise{_deciding(bench.refutes)}"
        return f"{_voices(bench.supports)} {_say(bench.supports)} the same, but {against}."
    if rule.label is Label.DISPUTED:
        return f"{_voices(bench.refutes)} {_say(bench.refutes)} otherwise{_deciding(bench.refutes)}."
    if rule.cause is Cause.ONLY_CIRCULAR:
        copies = bench.of(Stance.SUPPORTS, circular=True)
        return f"Only copies of the article itself say so ({_voices(copies)})."
    if rule.cause is Cause.COULD_NOT_LOOK:
        return f"No source could be looked at ({_plural(len(bench.problems), 'problem')})."
    looked_at = _plural(len(bench.evidence), "passage")
    return f"No source states or contradicts it; {looked_at} looked at."


def _voices(rows: Sequence[Evidence]) -> str:
    pages = len({row.passage.document_id for row in rows})
    return f"{_plural(pages, 'page')}, {_plural(_count_origins(rows), 'origin')}"


def _say(rows: Sequence[Evidence]) -> str:
    return "says" if len({row.passage.document_id for row in rows}) == 1 else "say"


def _plural(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _deciding(rows: Sequence[Evidence]) -> str:
    """The first conflict, both sides named."""
    found = [c for row in rows for c in row.comparisons if c.outcome is Outcome.CONFLICTS]
    if not found:
        return ""
    first = found[0]
    return f": the claim has “{first.claim}”, the source “{first.source}” ({first.why})"


def _agreed(rows: Sequence[Evidence]) -> str:
    """The values both sides state, if the claim has any."""
    found = [
        c.claim
        for c in rows[0].comparisons
        if c.outcome is Outcome.AGREES and c.slot.split(":")[0] in {"value", "date", "quote", "limit"}
    ]
    return f", with {', '.join(f'“{words}”' for words in dict.fromkeys(found))}" if found else ""
