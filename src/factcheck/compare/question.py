"""Questions state nothing: what the source only asks is open, unless its next words answer yes or no."""

from factcheck.compare.binding import shared
from factcheck.compare.nearest import nearest_sentence
from factcheck.compare.pair import Pair, agrees, conflicts, incomparable
from factcheck.model import Comparison, Span
from factcheck.text.tokens import tokenize

#: Share of the claim's wording the question must hold before its answer is an answer to the claim.
_ASKED = 0.75


def compare_question(pair: Pair) -> tuple[Comparison, ...]:
    """A comparison if the sentence nearest to the claim is a question."""
    scope = nearest_sentence(pair)
    text = pair.passage.text
    if not scope.of(text).rstrip(" \"'”’)").endswith("?"):
        return ()
    asked = scope.of(text)
    answer = next((token.norm for token in tokenize(text[scope.end : scope.end + 40])), "")
    if answer not in {"yes", "no"} or shared(pair, scope, leaving_out=Span(0, 0)) < _ASKED:
        only_asked = not _is_answered(pair, scope)
        return (incomparable("question", "stated", asked, "the source only asks it"),) if only_asked else ()
    if (answer == "no") is bool(pair.claim_side.negated):
        return (agrees("question", "stated", f"{asked} {answer}", "asked and answered so"),)
    return (conflicts("question", "stated", f"{asked} {answer}", f"asked, and answered with {answer}"),)


def _is_answered(pair: Pair, question: Span) -> bool:
    """Whether what stands after the question has one of the claim's words too."""
    behind = Span(question.end, max(question.end, len(pair.passage.text)))
    reading = pair.source_side
    said = {token.lemma for token in reading.tokens if behind.covers(token.span) and token.is_content}
    return any(pair.claim_side.tokens[place].lemma in said for place in pair.wording)
