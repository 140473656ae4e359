"""Whether a sentence shows its author's view, and by what signs."""


def opinion_cues(sentence: str) -> tuple[str, ...]:
    """The words and shapes of `sentence` that show a view."""
    return ()


def is_opinion(sentence: str) -> bool:
    """Whether `sentence` is a view rather than a statement of fact."""
    return bool(opinion_cues(sentence))
