"""Comparisons into a stance: one table of named rules, read from the top.

A conflict decides before any support; what the source leaves open decides before what it covers; whatever no rule
catches stays neutral.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factcheck.judge.score import support
from factcheck.judge.weighed import Weighed
from factcheck.model import Claim, ClaimKind, Comparison, Outcome, Stance

#: Below this a passage is about something else, whatever its comparisons say.
ON_TOPIC = 0.4
#: Share of the words that are no names below which a passage speaks of the same people and says something else. Set by
#: reading what verified the bundled article's claims: under it nearly all of it was about something else.
SAID = 0.33
#: Below this a figure is said of something else: the least such share of a true dispute on made-up articles was 0.18.
HARDLY_SAID = 0.15
#: The score from which a passage without open slots supports: a little under even odds, at which the recall on pairs
#: would fall under its floor. Lower ones find more on articles, some of it by
#: passages that do not say it.
SUPPORTED = 0.48

#: A name within so many characters of its start opens a claim.
_OPENING = 12
_BELONGS_BEFORE = re.compile(r"\b(?:(?:of|and)(?: the)? |between\b[^;]{0,60})$")


def _is_quote(weighed: Weighed) -> bool:
    """Whether the claim is about the words, not about what words in quotation marks name."""
    return weighed.claim.kind is ClaimKind.QUOTE


def _names_only(weighed: Weighed) -> bool:
    """Whether nothing of what the claim says is there: no word but names, and no figure."""
    has_figure = weighed.any(Outcome.AGREES, "value", "limit")
    return not _is_quote(weighed) and not has_figure and weighed.degree("predicate", 1.0) < SAID


def _is_about_others(weighed: Weighed) -> bool:
    """Whether what differs stands in a passage that is not about the claim, or says nothing of what the claim says."""
    if weighed.any(Outcome.CONFLICTS, "value", "limit", "toll") and weighed.degree("predicate", 1.0) < HARDLY_SAID:
        return True
    return weighed.relevance < ON_TOPIC and weighed.any(Outcome.CONFLICTS)


def _is_said_by_others(weighed: Weighed) -> bool:
    """Whether the claim is that somebody said so, and in the source others speak: what they say refutes no saying."""
    return weighed.any(Outcome.INCOMPARABLE, "speaker")


def _lacks_a_name(weighed: Weighed) -> bool:
    """Whether somebody the claim names is not in the source.

    Whom it opens with a source may have as "she", and what only belongs to another name ("of Lund", "Lund's", talks
    "between Lund and Oslo") it may leave out.
    """
    missing = (c.claim for c in weighed.comparisons if c.slot == "name" and c.outcome is Outcome.MISSING)
    return any(_stands_alone(weighed.claim.text, name) for name in missing)


def _stands_alone(text: str, name: str) -> bool:
    start = text.find(name)
    behind = text[start + len(name) :]
    return start >= _OPENING and not _BELONGS_BEFORE.search(text[:start]) and not behind.startswith(("'s", "’s"))


def _quote_found(weighed: Weighed) -> bool:
    """Whether a quotation stands in the source word for word beside its speaker."""
    spoken = weighed.claim.speaker is None or weighed.any(Outcome.AGREES, "speaker")
    return _is_quote(weighed) and weighed.any(Outcome.AGREES, "quote") and spoken


@dataclass(frozen=True, slots=True)
class StanceRule:
    """A name, a stance, and when it applies."""

    name: str
    stance: Stance
    applies: Callable[[Weighed], bool]


STANCE_RULES: tuple[StanceRule, ...] = (
    StanceRule("off_topic", Stance.NEUTRAL, lambda w: max(w.relevance, w.degree("together")) < ON_TOPIC),
    StanceRule("older_than_event", Stance.NEUTRAL, lambda w: w.is_open("published")),
    StanceRule("quote_altered", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "quote")),
    StanceRule("other_speaker", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "speaker")),
    StanceRule("differs_off_topic", Stance.NEUTRAL, _is_about_others),
    StanceRule("somebody_else_speaks", Stance.NEUTRAL, _is_said_by_others),
    StanceRule("value_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "value", "limit")),
    StanceRule("smaller_toll", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "toll")),
    StanceRule("date_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "date")),
    StanceRule("place_conflict", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "place", "name")),
    StanceRule("roles_exchanged", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "role")),
    StanceRule("opposite_word", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "direction")),
    StanceRule("already_done", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "phase")),
    StanceRule("another_word", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "word")),
    StanceRule("answered_otherwise", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "question")),
    StanceRule("not_all", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "quantifier")),
    StanceRule("denied", Stance.REFUTES, lambda w: w.any(Outcome.CONFLICTS, "polarity")),
    StanceRule("speaker_missing", Stance.NEUTRAL, lambda w: w.is_open("speaker")),
    StanceRule("value_open", Stance.NEUTRAL, lambda w: w.is_open("value", "limit")),
    StanceRule("date_open", Stance.NEUTRAL, lambda w: w.is_open("date")),
    StanceRule("place_missing", Stance.NEUTRAL, lambda w: w.any(Outcome.MISSING, "place")),
    StanceRule("name_missing", Stance.NEUTRAL, _lacks_a_name),
    StanceRule("polarity_open", Stance.NEUTRAL, lambda w: w.is_open("polarity", "direction")),
    StanceRule("done_by_another", Stance.NEUTRAL, lambda w: w.is_open("role")),
    StanceRule("only_asked", Stance.NEUTRAL, lambda w: w.is_open("question")),
    StanceRule("only_some", Stance.NEUTRAL, lambda w: w.is_open("quantifier")),
    StanceRule("only_possible", Stance.NEUTRAL, lambda w: w.is_open("modality")),
    StanceRule("words_not_there", Stance.NEUTRAL, lambda w: _is_quote(w) and w.is_open("quote")),
    StanceRule("names_only", Stance.NEUTRAL, _names_only),
    StanceRule("quote_found", Stance.SUPPORTS, _quote_found),
    StanceRule("close_enough", Stance.SUPPORTS, lambda w: support(w) >= SUPPORTED),
    StanceRule("not_close_enough", Stance.NEUTRAL, lambda _: True),
)


def stance_rule(claim: Claim, comparisons: Sequence[Comparison], relevance: float) -> StanceRule:
    """The first rule of the table that applies."""
    weighed = Weighed(claim, tuple(comparisons), relevance)
    return next(rule for rule in STANCE_RULES if rule.applies(weighed))


def stance_of(claim: Claim, comparisons: Sequence[Comparison], relevance: float) -> Stance:
    """Which way a passage points: the stance of the first rule that applies."""
    return stance_rule(claim, comparisons, relevance).stance
