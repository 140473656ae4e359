"""Questions for search engines, written for each claim by named recipes. Pure.

``article``
    the title of the article, once: for providers that look at the article as a whole
``names and figures``
    who and where, with the figures as written: finds reports of the same fact
``names, event and date``
    who and where, the words of what happened, month and year: finds reports of the same event
``names``
    who and where alone, if that is more than countries: for encyclopedias, whose search wants every word to be there
``quote``
    the words between quotation marks, verbatim: finds who else printed them
``language of the place``
    the place by the name its people use, with the figures: finds the press of the place
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.model import Article, Claim, Query, Value, ValueType
from factcheck.search.places import local_name
from factcheck.text.gazetteer import lookup
from factcheck.text.titles import MONTHS
from factcheck.text.tokens import tokenize

ARTICLE, FIGURES, EVENT, NAMES, QUOTE, PLACE = (
    "article",
    "names and figures",
    "names, event and date",
    "names",
    "quote",
    "language of the place",
)
#: Names in one question: more of them find only the article itself.
_NAMES = 3
#: Words of what happened, beside names and date.
_WORDS = 4
#: Words of a quotation that make it unmistakable, and the fewest that are worth asking for.
_QUOTED, _FEWEST_QUOTED = 12, 4
_QUOTATION = re.compile(r"[“\"«„]([^“”\"«»„]{12,})[”\"»“]")
_FIGURES = frozenset({ValueType.COUNT, ValueType.MONEY, ValueType.PERCENT, ValueType.CASUALTIES})


def write_all(article: Article, claims: Sequence[Claim]) -> tuple[tuple[Query, ...], Mapping[str, tuple[Query, ...]]]:
    """Every question of an article once, in order, and the questions of each claim by its id."""
    of_claim = {claim.id: tuple(dict.fromkeys(_queries(claim, article))) for claim in claims}
    whole = Query(text=article.title or article.text[:100], recipe=ARTICLE, around=article.published)
    every = dict.fromkeys([whole, *(query for queries in of_claim.values() for query in queries)])
    return tuple(every), of_claim


def _queries(claim: Claim, article: Article) -> Iterator[Query]:
    """The questions for one claim; a recipe that lacks an ingredient is left out."""
    language, around = article.language, article.published
    names = _names(claim)
    figures = [value.text for value in claim.values if value.type in _FIGURES and not value.soft][:2]
    for recipe, words in (
        (FIGURES, [*names, *figures] if names and figures else []),
        (EVENT, _event(claim, names)),
        (NAMES, names if any(lookup(name) is None for name in names) else []),
        (QUOTE, _quotation(claim)),
    ):
        if words:
            yield Query(text=" ".join(words), recipe=recipe, language=language, around=around)
    for name in names if figures else ():
        there = local_name(name)
        if there and there.language != (language or "en"):
            text = " ".join([there.name, *re.findall(r"\d[\d.,]*", " ".join(figures))])
            yield Query(text=text, recipe=PLACE, language=there.language, around=around)


def _names(claim: Claim) -> list[str]:
    """Whom and what the claim names, each once; a people by its country, under which more is found."""
    entries = ((name, lookup(name)) for name in claim.entities)
    named = (entry.country or name if entry and entry.kind == "people" else name for name, entry in entries)
    return list(dict.fromkeys(named))[:_NAMES]


def _event(claim: Claim, names: Sequence[str]) -> list[str]:
    named = {token.norm for name in (*names, *claim.entities) for token in tokenize(name)}
    words = [token.text for token in tokenize(claim.text) if token.is_content and not token.is_number]
    said = [word for word in words if not named & {token.norm for token in tokenize(word)}][:_WORDS]
    return [*names, *said, *_when(claim.values)] if names and said else []


def _when(values: Sequence[Value]) -> list[str]:
    """Month and year of the first date that has both."""
    for value in values:
        day = str(value.low or "")
        if value.type is ValueType.DATE and re.match(r"\d{4}-\d{2}", day) and value.granularity != "year":
            return [MONTHS[int(day[5:7]) - 1], day[:4]]
    return []


def _quotation(claim: Claim) -> list[str]:
    found = _QUOTATION.search(claim.quote) or _QUOTATION.search(claim.text)
    words = found.group(1).split()[:_QUOTED] if found else []
    return ['"' + " ".join(words).strip(" ,.;:!?") + '"'] if len(words) >= _FEWEST_QUOTED else []
