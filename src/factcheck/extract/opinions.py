"""Whether a sentence as a whole shows its author's own view, and by which words and traits.

What somebody else is reported to have said is not the author's view, whatever words it holds.
"""

from factcheck.extract.cues import Cue, find_cues
from factcheck.extract.traits import opinion_traits
from factcheck.extract.weighing import log_odds, terms
from factcheck.text.sentences import LONGEST_SENTENCE
from factcheck.text.speech import find_speech
from factcheck.text.tags import tag_words

#: Log-odds from which a sentence is an opinion.
EVEN = 0.0


def opinion_cues(sentence: str) -> tuple[str, ...]:
    """The words of `sentence` that show its author's view, each with what it shows.

    >>> opinion_cues("The deal is a shameful betrayal.")
    ('evaluation: shameful', 'loaded word: betrayal')
    """
    return tuple(f"{cue.name}: {cue.text}" for cue in _own_cues(sentence[:LONGEST_SENTENCE]))


def is_opinion(sentence: str) -> bool:
    """Whether `sentence` shows its author's own view.

    >>> is_opinion("The deal is a shameful betrayal."), is_opinion('The minister called the deal "shameful".')
    (True, False)
    """
    return log_odds("opinion", opinion_traits(sentence[:LONGEST_SENTENCE])) >= EVEN


def opinion_terms(sentence: str) -> dict[str, float]:
    """What in `sentence` speaks for a view (above 0) and what against one, in log-odds, heaviest first.

    >>> list(opinion_terms("The deal is a shameful betrayal."))[:1]
    ['strong']
    """
    return terms("opinion", opinion_traits(sentence[:LONGEST_SENTENCE]))


def _own_cues(sentence: str) -> tuple[Cue, ...]:
    """The cues outside what others are reported to say."""
    reported = [speech.content_span for speech in find_speech(sentence)]
    cues = find_cues(sentence, tag_words(sentence))
    return tuple(cue for cue in cues if not any(span.covers(cue.span) for span in reported))
