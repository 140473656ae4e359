"""The words a reader meets: one table per closed vocabulary, used by every format."""

from dataclasses import dataclass

from factcheck.model import Cause, Label, Outcome, Stance


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseWords:
    """A cause as two or three words, as a sentence, and what would move the verdict."""

    short: str
    meaning: str
    change: str


CAUSES: dict[Cause, CauseWords] = {
    Cause.CORROBORATED: CauseWords(
        short="corroborated",
        meaning="Two or more independent origins state it with every value the article gives.",
        change="A binding contradiction from an independent origin would make it disputed.",
    ),
    Cause.SINGLE_ORIGIN: CauseWords(
        short="one origin",
        meaning="One independent origin states it with every value the article gives.",
        change="A second independent origin would corroborate it; a binding contradiction would make it disputed.",
    ),
    Cause.REFUTED: CauseWords(
        short="refuted",
        meaning="The sources that bear on it say something else, and none supports it.",
        change="An independent origin that states it as the article does would make it conflicting.",
    ),
    Cause.CONFLICTING: CauseWords(
        short="sources conflict",
        meaning="Independent origins stand on both sides.",
        change="Sources on one side shown to be wrong, out of date or about something else would settle it.",
    ),
    Cause.MISQUOTED: CauseWords(
        short="misquoted",
        meaning="It was said, but in other words that matter.",
        change="A record of the speaker using the article's words would verify it.",
    ),
    Cause.MISATTRIBUTED: CauseWords(
        short="wrong speaker",
        meaning="It was said, but by someone else.",
        change="A record of the named speaker saying it would verify it.",
    ),
    Cause.NOTHING_FOUND: CauseWords(
        short="nothing found",
        meaning="Nothing that was read bears on it closely enough. That does not make it wrong.",
        change="One independent source that states it would verify it; one that contradicts it would dispute it.",
    ),
    Cause.ONLY_CIRCULAR: CauseWords(
        short="only copies",
        meaning="Only copies of this article, or texts derived from it, say so.",
        change="One source that does not derive from the article would decide it.",
    ),
    Cause.COULD_NOT_LOOK: CauseWords(
        short="could not look",
        meaning="Sources that might decide it could not be read; the problems are listed.",
        change="Reading the sources that failed may decide it.",
    ),
}

#: A mark of its own for every label, so that colour is never the only cue.
MARKS: dict[Label, str] = {Label.VERIFIED: "✓", Label.DISPUTED: "✕", Label.UNSOURCED: "?"}

STANCES: dict[Stance, str] = {
    Stance.SUPPORTS: "supports",
    Stance.REFUTES: "contradicts",
    Stance.NEUTRAL: "does not decide",
}

OUTCOMES: dict[Outcome, str] = {
    Outcome.AGREES: "agrees",
    Outcome.CONFLICTS: "conflicts",
    Outcome.INCOMPARABLE: "cannot be compared",
    Outcome.MISSING: "not stated",
}


def counted(number: int, one: str, many: str | None = None) -> str:
    """The number with its noun.

    >>> counted(1, "page"), counted(2, "page"), counted(0, "copy", "copies")
    ('1 page', '2 pages', '0 copies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def on_page(page: int | None) -> str:
    """The page of a source or article that has pages; empty if it has none.

    >>> on_page(3), on_page(None)
    ('p. 3', '')
    """
    return "" if page is None else f"p. {page}"


def days_apart(days: int | None) -> str:
    """How far a source's date lies from the article's, in words; empty if unknown.

    >>> days_apart(-1), days_apart(0), days_apart(12)
    ('1 day before the article', 'same day as the article', '12 days after the article')
    """
    if days is None:
        return ""
    if days == 0:
        return "same day as the article"
    return f"{counted(abs(days), 'day')} {'before' if days < 0 else 'after'} the article"
