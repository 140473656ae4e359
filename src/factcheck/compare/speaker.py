"""Who said it: "X said P" needs X beside P; P from somebody else is misattributed."""

from factcheck.compare.names import find_name
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable, missing
from factcheck.compare.quotation import compare_quotes
from factcheck.compare.voice import named_speeches, published_by, speaking_pronoun, speaks_for_publisher, stands_for
from factcheck.model import Comparison, Outcome, Span
from factcheck.text.gazetteer import lookup
from factcheck.text.polarity import ruled_out_spans
from factcheck.text.reading import Reading, read
from factcheck.text.synonyms import synonyms
from factcheck.text.tokens import Token, tokenize

#: Table entries that say where somebody is from, and not who it is.
_ADJECTIVES = frozenset({"people", "regional"})
#: Share of the claim's words the passage must cover before another speaker contradicts.
_TIGHT = 0.9


def compare_speaker(pair: Pair) -> tuple[Comparison, ...]:
    """One comparison if the claim is that somebody said something."""
    speaker = pair.claim.speaker
    if speaker is None or not any(token.is_capital for token in tokenize(speaker)):
        return ()  # "rumours", "critics": nobody who could be somebody else
    return (_compare(pair, speaker, _bare(speaker)),)


def _compare(pair: Pair, speaker: str, bare: str) -> Comparison:
    if (pronoun := stands_for(pair, bare)) is not None:
        return agrees("speaker", speaker, pronoun, "the one person named just before")
    publisher = published_by(pair, bare)
    if publisher is not None and speaks_for_publisher(pair):
        return agrees("speaker", speaker, publisher, "published by the speaker, and nobody else speaks")
    if (known := _described(pair, speaker)) is not None:
        return agrees("speaker", speaker, known, "named in the source with this office")
    if (told := _told_by_another(pair, speaker, bare)) is not None and publisher is None:
        return told
    found = find_name(bare, pair.source_side) or _in_title(pair, bare) or _by_description(pair, speaker)
    if found is not None and _is_ruled_out(pair, bare):
        return conflicts("speaker", speaker, f"not {found}", "the source says that it is not this speaker")
    if found is not None and (other := _speaks_instead(pair, speaker)) is not None:
        return incomparable("speaker", speaker, other, "named in the source, where somebody else speaks")
    if found is not None:
        return agrees("speaker", speaker, found, "named in the source")
    if (other := _other_speaker(pair, speaker)) is not None and publisher is not None:
        return incomparable("speaker", speaker, other, "somebody speaks on the speaker's own page")
    if other is not None:
        return conflicts("speaker", speaker, other, "the source has somebody else say it")
    return missing("speaker", speaker, "not named in the source")


def _is_ruled_out(pair: Pair, bare: str) -> bool:
    """Whether the passage names the speaker only behind ", not" or "rather than"."""
    outs = ruled_out_spans(pair.passage.text)
    named = [token.span for token in pair.source_side.tokens if token.is_capital and token.text in bare]
    return bool(outs) and bool(named) and all(any(out.covers(span) for out in outs) for span in named)


#: Share of what the claim says was said that one reporting frame holds: from the lower on it reports such a saying,
#: from the higher on this very one.
_TOLD, _THE_VERY = 0.8, 0.95
#: Sayings of fewer words are said by many.
_FEW = 2


def _told_by_another(pair: Pair, speaker: str, bare: str) -> Comparison | None:
    """The comparison where a frame of the passage has somebody else with a name say what the claim's speaker says."""
    if not tokenize(speaker)[-1].is_capital:
        return None  # "EU officials" say much
    told = [(share, frame) for frame in named_speeches(pair) if (share := _said(pair, frame.content_span)) >= _TOLD]
    if not told or any(_is_one(bare, frame.speaker) for _, frame in told):
        return None
    share, frame = told[0]
    is_spoken_of = find_name(bare, read(frame.content_span.of(pair.passage.text))) is not None
    if share >= _THE_VERY and not is_spoken_of:
        return conflicts("speaker", speaker, frame.speaker, "the source has somebody else say it")
    return incomparable("speaker", speaker, frame.speaker, "the source has somebody else say nearly this")


def _said(pair: Pair, scope: Span) -> float:
    """The share of what the claim says was said that stands in `scope`; the speaker's own name left out."""
    said = [place for place in pair.wording if not _names_speaker(pair, place)]
    total = sum(pair.claim_side.weights[place] for place in said)
    met = sum(pair.claim_side.weights[place] for place in said if _stands_in(pair, place, scope))
    return met / total if len(said) >= _FEW else 0.0


def _stands_in(pair: Pair, place: int, span: Span) -> bool:
    partner = pair.partner.get(place)
    return partner is not None and span.overlaps(pair.source_side.tokens[partner].span)


def _is_one(bare: str, other: str) -> bool:
    """Whether the two name one speaker."""
    return find_name(bare, read(other)) is not None or find_name(other, read(bare)) is not None


#: Characters around a speaker's name in which the source says what the speaker is.
_OFFICE = 60
#: The same where one word says it: "Prosecutor Lucia Ferri", "Lucia Ferri, the prosecutor".
_TITLE = 18


def _described(pair: Pair, speaker: str) -> str | None:
    """Who speaks in the passage, if all words of a speaker told by office stand around the name: "Saltivka's mayor"."""
    words = tokenize(speaker)
    if words[-1].is_capital:
        return None
    wanted = {token.lemma for token in words if token.is_content}
    for frame in named_speeches(pair):
        reach = _OFFICE if len(wanted) > 1 else _TITLE
        start, end = frame.speaker_span.start - reach, frame.speaker_span.end + reach
        near = {token.lemma for token in pair.source_side.tokens if start <= token.span.start and token.span.end <= end}
        if wanted and wanted <= near:
            return frame.speaker
    return None


def _in_title(pair: Pair, bare: str) -> str | None:
    """The speaker in the title, which is nobody in particular where "she" speaks and several are named."""
    return find_name(bare, pair.title_side) if speaking_pronoun(pair) is None else None


def _speaks_instead(pair: Pair, speaker: str) -> str | None:
    """Who speaks in the passage, if only others do and the claim's speaker does not open it."""
    others = [speech.speaker for speech in named_speeches(pair)]
    if not others or any(find_name(speaker, read(other)) for other in others):
        return None
    names = pair.source_side.names
    return None if names and find_name(speaker, read(names[0].text)) else others[0]


def _bare(speaker: str) -> str:
    """The capitalised words of a speaker, a union or ministry without its common noun; all, if there is none."""
    named = [token.text for token in tokenize(speaker) if token.is_capital and token.is_content]
    if all((entry := lookup(name)) is not None and entry.kind in _ADJECTIVES for name in named):
        return speaker  # "three European leaders" are not Europe
    return " ".join(named)


def _by_description(pair: Pair, speaker: str) -> str | None:
    """The words that describe a speaker without a name, where the source has half of them: "EU officials"."""
    described = [token for token in tokenize(speaker) if token.is_content]
    if not described or any(token.is_capital for token in described[1:]):
        return None
    met = [token.text for token in described if _is_there(token, pair.source_side)]
    return " ".join(met) if 2 * len(met) >= len(described) else None


def _is_there(token: Token, reading: Reading) -> bool:
    return token.lemma in reading.lemmas or bool(synonyms(token.lemma) & reading.lemmas)


def _other_speaker(pair: Pair, speaker: str) -> str | None:
    """Who says it in the source, if its words are the claim's and its speaker has a name."""
    if not tokenize(speaker)[-1].is_capital:
        return None  # "EU officials" say much
    named = [speech.speaker for speech in named_speeches(pair)]
    if not named:
        return None
    quotes = compare_quotes(pair)
    quoted = bool(quotes) and all(quote.outcome is Outcome.AGREES for quote in quotes)
    everywhere = Span(0, len(pair.passage.text))
    return named[0] if quoted or _said(pair, everywhere) >= _TIGHT else None


def _names_speaker(pair: Pair, place: int) -> bool:
    return pair.claim_side.tokens[place].text in (pair.claim.speaker or "")
