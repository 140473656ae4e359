"""Article to claims and opinions: split into statements, restate each to be read alone, tell fact from view."""

from collections.abc import Sequence

from factcheck.extract.boilerplate import is_boilerplate, is_heading
from factcheck.extract.checkworthy import checkworthiness, checkworthy_terms, is_checkworthy
from factcheck.extract.claims import Reader
from factcheck.extract.extraction import Extraction
from factcheck.extract.opinions import is_opinion, opinion_cues, opinion_terms
from factcheck.extract.quotations import quotations_of
from factcheck.extract.single import claim_from_text
from factcheck.extract.stretches import opinions_of, views_of
from factcheck.model import Article, Claim, Opinion, Sentence
from factcheck.text.sentences import LONGEST_SENTENCE

__all__ = [
    "Extraction",
    "checkworthiness",
    "checkworthy_terms",
    "claim_from_text",
    "extract",
    "is_checkworthy",
    "is_opinion",
    "opinion_cues",
    "opinion_terms",
]


def extract(article: Article, sentences: Sequence[Sentence]) -> Extraction:
    """The claims and opinions of `article`, in reading order."""
    reader = Reader(article.published, article.language or "en", quotations=quotations_of(sentences))
    claims: list[Claim] = []
    opinions: list[Opinion] = []
    notes: list[str] = []
    for sentence in sentences:
        if is_boilerplate(sentence.text) or is_heading(sentence.text, alone=len(sentences) == 1):
            continue
        if len(sentence.text) > LONGEST_SENTENCE:
            notes.append(
                f"sentence {sentence.index + 1} has {len(sentence.text)} characters and was not read for claims"
            )
            continue
        read = reader.open(sentence)
        views = list(views_of(read))
        found = reader.claims_of(read)
        claims.extend(found)
        opinions.extend(opinions_of(read, views, mixed=bool(found)))
    return Extraction(claims=tuple(claims), opinions=tuple(opinions), notes=tuple(notes))
