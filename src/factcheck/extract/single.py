"""A text that is one claim already: read whole, nothing split off."""

from datetime import date
from functools import lru_cache

from factcheck.extract.kinds import kind_of
from factcheck.extract.references import Memory
from factcheck.extract.restate import Restater
from factcheck.extract.statuses import title_spans
from factcheck.model import Claim, Span, content_id
from factcheck.text.polarity import is_hedged, is_negated
from factcheck.text.reading import read
from factcheck.text.tags import tag_words
from factcheck.text.values import find_values

#: Claims kept: one is held against one text after another, and is the same each time.
_KEPT = 256


@lru_cache(maxsize=_KEPT)
def claim_from_text(text: str, *, published: date | None = None) -> Claim:
    """All of `text` as one claim of the kind that fits best; offsets count in `text`.

    >>> claim = claim_from_text("The mayor said 12 people were injured.")
    >>> claim.kind.value, claim.speaker
    ('casualties', 'The mayor')
    """
    quote = text.strip()
    start = text.find(quote)
    words = tag_words(quote)
    reading = read(quote, reference=published)
    values = reading.values
    speaker = reading.speech[0].speaker if reading.speech else None
    verb = next((word for word in words if word.tag in "vmbhR"), None)
    kind = kind_of(
        quote,
        values,
        speaker=speaker is not None,
        quoted=bool(reading.quotes),
        acts=verb is not None and verb.tag == "v",
        titled=verb is None and any(True for _ in title_spans(words)),
    )
    restated = Restater(quote, words, Memory(), values).words_of((0, len(words))) if words else quote
    return Claim(
        id=content_id("claim", 0, quote, kind),
        span=Span(start, start + len(quote)),
        quote=quote,
        sentence=0,
        text=restated,
        kind=kind,
        values=values if text == quote else find_values(text, reference=published),
        entities=tuple(dict.fromkeys(name.text for name in reading.names)),
        speaker=speaker,
        negated=is_negated(quote),
        hedged=is_hedged(quote),
    )
