"""Two reports laid side by side: what became of each claim, which verdicts moved, and which sources moved them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz import fuzz

from factcheck.model import Finding, Report, Stance

#: Claims this alike (rapidfuzz ratio, 0 to 100) are one claim re-worded; under it, one went and another came.
REWORDED = 70.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """One claim in both reports."""

    old: Finding
    new: Finding

    @property
    def is_reworded(self) -> bool:
        """Whether the claim says it in other words now."""
        return self.old.claim.text != self.new.claim.text

    @property
    def is_moved(self) -> bool:
        """Whether label or cause differ."""
        return (self.old.verdict.label, self.old.verdict.cause) != (self.new.verdict.label, self.new.verdict.cause)

    @property
    def why(self) -> tuple[str, ...]:
        """What of the evidence came, went or turned, a line each; the rule, if nothing did."""
        before, after = _stances(self.old), _stances(self.new)
        lines = [_turn(source, before.get(source), after.get(source)) for source in sorted(before | after)]
        said = tuple(line for line in lines if line)
        return said or (f"the same evidence; the rule was {self.old.verdict.rule}, now {self.new.verdict.rule}",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All of it, in the order of the new report; `gone` in the order of the old one."""

    added: tuple[Finding, ...]
    gone: tuple[Finding, ...]
    kept: tuple[Pairing, ...]

    @property
    def reworded(self) -> tuple[Pairing, ...]:
        """The claims that changed their words."""
        return tuple(pairing for pairing in self.kept if pairing.is_reworded)

    @property
    def moved(self) -> tuple[Pairing, ...]:
        """The claims whose verdict moved."""
        return tuple(pairing for pairing in self.kept if pairing.is_moved)


def changes_between(old: Report, new: Report) -> Changes:
    """What lies between two reports, of two runs or of two versions of an article."""
    partners = _same_id(old, new)
    partners |= _most_alike(
        [finding for finding in old.findings if finding.claim.id not in {p.claim.id for p in partners.values()}],
        [finding for finding in new.findings if finding.claim.id not in partners],
    )
    taken = {finding.claim.id for finding in partners.values()}
    return Changes(
        added=tuple(finding for finding in new.findings if finding.claim.id not in partners),
        gone=tuple(finding for finding in old.findings if finding.claim.id not in taken),
        kept=tuple(Pairing(old=partners[f.claim.id], new=f) for f in new.findings if f.claim.id in partners),
    )


def _same_id(old: Report, new: Report) -> dict[str, Finding]:
    """The old finding by the id of the new one, for claims that did not change."""
    known = {finding.claim.id: finding for finding in old.findings}
    return {finding.claim.id: known[finding.claim.id] for finding in new.findings if finding.claim.id in known}


def _most_alike(old: Iterable[Finding], new: Iterable[Finding]) -> dict[str, Finding]:
    """The rest, paired from the most alike down; ties by id, so that any run pairs the same."""
    left, right = list(old), list(new)
    scored = (
        sorted(
            (-fuzz.ratio(before.claim.text, after.claim.text), before.claim.id, after.claim.id, before)
            for before in left
            for after in right
        )
        if left and right
        else []
    )
    paired: dict[str, Finding] = {}
    used: set[str] = set()
    for score, before_id, after_id, before in scored:
        if -score >= REWORDED and before_id not in used and after_id not in paired:
            paired[after_id] = before
            used.add(before_id)
    return paired


def _stances(finding: Finding) -> dict[str, Stance]:
    """The strongest stance of each source: against, else for, else neutral."""
    rank = {Stance.REFUTES: 2, Stance.SUPPORTS: 1, Stance.NEUTRAL: 0}
    stances: dict[str, Stance] = {}
    for row in finding.evidence:
        known = stances.get(row.passage.document_id, Stance.NEUTRAL)
        stances[row.passage.document_id] = max(known, row.stance, key=rank.__getitem__)
    return {source: stance for source, stance in stances.items() if stance is not Stance.NEUTRAL}


def _turn(source: str, before: Stance | None, after: Stance | None) -> str | None:
    if before is after:
        return None
    if before is None:
        return f"{source} now {after}"
    return f"{source} no longer {before}" if after is None else f"{source} {before} before, {after} now"


def as_record(changes: Changes) -> Mapping[str, object]:
    """The changes as plain lists for JSON."""
    return {
        "added": [_brief(finding) for finding in changes.added],
        "gone": [_brief(finding) for finding in changes.gone],
        "changed": [{"old": _brief(p.old), "new": _brief(p.new)} for p in changes.reworded],
        "moved": [{"old": _brief(p.old), "new": _brief(p.new), "why": list(p.why)} for p in changes.moved],
    }


def as_text(changes: Changes) -> str:
    """The changes in words, a block per kind; one line if there are none."""
    blocks = [
        *(f"+ added    {_line(finding)}" for finding in changes.added),
        *(f"- gone     {_line(finding)}" for finding in changes.gone),
        *(f"~ changed  {_line(p.new)}\n           was: {p.old.claim.text}" for p in changes.reworded),
        *(_moved(pairing) for pairing in changes.moved),
    ]
    return "\n".join(blocks or ["no claim changed and no verdict moved"]) + "\n"


def _moved(pairing: Pairing) -> str:
    old, new = pairing.old.verdict, pairing.new.verdict
    head = f"! moved    {pairing.new.claim.id}: {old.label} ({old.cause}) → {new.label} ({new.cause})"
    return "\n".join([head, f"           {pairing.new.claim.text}", *(f"           {why}" for why in pairing.why)])


def _line(finding: Finding) -> str:
    return f"{finding.claim.id}: {finding.claim.text} [{finding.verdict.label}]"


def _brief(finding: Finding) -> dict[str, str]:
    return {
        "id": finding.claim.id,
        "text": finding.claim.text,
        "label": finding.verdict.label.value,
        "cause": finding.verdict.cause.value,
        "rule": finding.verdict.rule,
    }
