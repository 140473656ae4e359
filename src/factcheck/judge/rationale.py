"""One plain sentence for a verdict: how many pages and origins, and the deciding words of both sides.

Both sides are counted as the card counts them: every passage that points one way, copies of the article left out.
"""

from collections.abc import Sequence

from factcheck.judge.bench import Bench, count_origins
from factcheck.judge.weighed import slot_of
from factcheck.model import Cause, Evidence, Label, Outcome, Stance


def rationale(bench: Bench, label: Label, cause: Cause) -> str:
    """The sentence a reader sees under the verdict."""
    if label is Label.VERIFIED:
        return f"{_voices(bench.supports)} {_say(bench.supports)} the same{_agreed(bench.supports)}{_fallen(bench)}."
    if cause is Cause.CONFLICTING:
        return f"{_voices(bench.supports)} {_say(bench.supports)} the same, but {_against(bench)}."
    if label is Label.DISPUTED:
        return f"{_against(bench)}."
    if cause is Cause.ONLY_CIRCULAR:
        copies = bench.of(Stance.SUPPORTS, circular=True)
        return f"Only copies of the article itself say so ({_voices(copies)})."
    if cause is Cause.COULD_NOT_LOOK:
        return f"No source could be looked at ({_plural(len(bench.problems), 'problem')})."
    if bench.supports:
        asked = _plural(bench.min_origins, "independent origin")
        return f"{_voices(bench.supports)} {_say(bench.supports)} the same{_fallen(bench)}, but {asked} are asked for."
    if not bench.evidence:
        return "No passage is near enough to state or contradict it."
    return f"No passage states or contradicts it; {_plural(len(bench.evidence), 'nearest passage')} shown."


def _against(bench: Bench) -> str:
    """Who says otherwise, and the words of the first contradiction that stands."""
    rows = bench.of(Stance.REFUTES)
    return f"{_voices(rows)} {_say(rows)} otherwise{_deciding(bench.refutes)}"


def _fallen(bench: Bench) -> str:
    """The contradictions that fall to the support, if there are any."""
    rows = bench.of(Stance.REFUTES)
    return f"; what {_voices(rows)} {_say(rows)} otherwise does not stand against it" if rows else ""


def _voices(rows: Sequence[Evidence]) -> str:
    pages = len({row.passage.document_id for row in rows})
    return f"{_plural(pages, 'page')}, {_plural(count_origins(rows), 'origin')}"


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
        if c.outcome is Outcome.AGREES and slot_of(c) in {"value", "date", "quote", "limit"}
    ]
    return f", with {', '.join(f'“{words}”' for words in dict.fromkeys(found))}" if found else ""
