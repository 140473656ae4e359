"""A running figure through time: what each source gave, and when, so that a later total shows as later."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.model import Comparison, Evidence, Finding, Outcome, SourceUse
from factcheck.render.sources import name_of

#: Only a figure shown to be of the same thing belongs on the line.
_BOUND = (Outcome.AGREES, Outcome.CONFLICTS)


@dataclass(frozen=True, slots=True, order=True)
class Moment:
    """One figure as one source gave it on one day."""

    published: str
    name: str
    figure: str
    agrees: bool


def timeline(finding: Finding, sources: Mapping[str, SourceUse]) -> tuple[Moment, ...]:
    """The dated figures for the claim, oldest first; empty unless they differ and are of more than one day."""
    found = sorted({moment for item in finding.evidence for moment in _moments(item, sources)})
    figures, days = {moment.agrees for moment in found}, {moment.published for moment in found}
    return tuple(found) if len(figures) > 1 and len(days) > 1 else ()


def _moments(item: Evidence, sources: Mapping[str, SourceUse]) -> Iterable[Moment]:
    source = sources.get(item.passage.document_id)
    if source is not None and source.published:
        for each in filter(_is_figure, item.comparisons):
            yield Moment(source.published, name_of(source, source.id), each.source, each.outcome is Outcome.AGREES)


def _is_figure(each: Comparison) -> bool:
    return each.slot.startswith("value") and each.outcome in _BOUND and bool(each.source)
