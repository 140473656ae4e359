"""Who said it: "X said P" needs X beside P; P from somebody else is misattributed."""

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair, agrees, conflicts, missing
from factcheck.compare.quotation import compare_quotes
from factcheck.model import Comparison, Outcome

#: Share of the claim's words the passage must cover before another speaker contradicts.
_TIGHT = 0.75


def compare_speaker(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison if the claim is that somebody said something."""
    speaker = pair.claim.speaker
    if speaker is None:
        return ()
    found = find_name(speaker, pair.source_side) or find_name(speaker, pair.title_side)
    if found is not None:
        return (agrees("speaker", speaker, found, "named in the source"),)
    if (other := _other_speaker(pair)) is not None:
        return (conflicts("speaker", speaker, other, "the source has somebody else say it"),)
    return (missing("speaker", speaker, "not named in the source"),)


def _other_speaker(pair: Pair) -> str | None:
    """Who says it in the source, if its words are the claim's and its speaker has a name."""
    named = [speech.speaker for speech in pair.source_side.speech if speech.speaker and speech.speaker[:1].isupper()]
    if not named:
        return None
    quotes = compare_quotes(pair)
    quoted = bool(quotes) and all(quote.outcome is Outcome.AGREES for quote in quotes)
    return named[0] if quoted or pair.alignment.coverage >= _TIGHT else None
