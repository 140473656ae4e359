"""Stances by origin into a verdict: one table of named rules, read from the top.

The verdict is a pure function of what the report stores: the claim, the evidence with its stances and comparisons, the
origins and the problems.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.judge.bench import Bench, count_origins, is_enough
from factcheck.judge.confidence import confidence_in
from factcheck.judge.rationale import rationale
from factcheck.model import Cause, Claim, Evidence, Label, Origin, Problem, Stance, Verdict


@dataclass(frozen=True, slots=True)
class VerdictRule:
    """A name, the label and cause it gives, and when it applies."""

    name: str
    label: Label
    cause: Cause
    applies: Callable[[Bench], bool]


VERDICT_RULES: tuple[VerdictRule, ...] = (
    VerdictRule("sources_disagree", Label.DISPUTED, Cause.CONFLICTING, lambda b: bool(b.refutes) and is_enough(b)),
    VerdictRule("quote_differs", Label.DISPUTED, Cause.MISQUOTED, lambda b: b.refuted_by("quote")),
    VerdictRule("somebody_else_said_it", Label.DISPUTED, Cause.MISATTRIBUTED, lambda b: b.refuted_by("speaker")),
    VerdictRule("only_contradicted", Label.DISPUTED, Cause.REFUTED, lambda b: bool(b.refutes)),
    VerdictRule(
        "independent_origins_agree",
        Label.VERIFIED,
        Cause.CORROBORATED,
        lambda b: is_enough(b) and count_origins(b.supports) > 1,
    ),
    VerdictRule("one_origin_agrees", Label.VERIFIED, Cause.SINGLE_ORIGIN, lambda b: is_enough(b)),
    VerdictRule(
        "only_copies_of_the_article",
        Label.UNSOURCED,
        Cause.ONLY_CIRCULAR,
        lambda b: bool(b.of(Stance.SUPPORTS, circular=True)) and not b.supports,
    ),
    VerdictRule("could_not_look", Label.UNSOURCED, Cause.COULD_NOT_LOOK, lambda b: bool(b.problems) and not b.origins),
    VerdictRule("too_few_origins", Label.UNSOURCED, Cause.NOTHING_FOUND, lambda b: bool(b.supports)),
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
        rationale=rationale(bench, rule.label, rule.cause),
    )


#: Each further independent voice closes this share of the doubt that the best one leaves.
_NEXT_VOICE = 0.5
#: No number of voices makes certain.
_MOST = 0.99


def _confidence(bench: Bench, rule: VerdictRule) -> float:
    """How sure the verdict is: how often such a passage is right, and what further independent origins add."""
    if rule.label is Label.UNSOURCED:
        return 0.5
    if rule.cause is Cause.CONFLICTING:
        return 0.5
    rows = bench.refutes if rule.label is Label.DISPUTED else bench.supports
    voices = count_origins(rows)
    best = max(confidence_in(bench.claim, row) for row in rows)
    return min(_MOST, round(1 - (1 - best) * _NEXT_VOICE ** (voices - 1), 2))
