"""A report built by hand: an invented flood, a claim for every cause, opinions, overlaps, refused sources."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from factcheck.model import (
    Article,
    Cause,
    Claim,
    ClaimKind,
    Comparison,
    Coverage,
    Evidence,
    Finding,
    Label,
    Opinion,
    Origin,
    Outcome,
    Passage,
    Problem,
    Report,
    Searched,
    SourceUse,
    Span,
    Stance,
    Value,
    ValueType,
    Verdict,
    content_id,
    sha256_of,
)

TEXT = """\
The night the Varn came over the wall

On 3 March 2024 the river Varn broke its bank at Ostrel, and nine people were killed. More than 1,400 homes \
stood under water by morning. It was a night nobody will forget, a shameful failure of the people in charge.

“We warned them twice,” said the engineer Ilse Korr, whose office put the damage at €2.3 billion. The mayor, Tomas \
Brandl, said the wall “was never built to last”. About 60% of the wall had been inspected, according to the province, \
which called the disaster an act of nature.

The barrier has been closed ever since. The new barrier will surely fail as well. In Ostrel they still count the days.
"""

AGREES, CONFLICTS = Outcome.AGREES, Outcome.CONFLICTS
INCOMPARABLE, MISSING = Outcome.INCOMPARABLE, Outcome.MISSING

RULES = {
    Cause.CORROBORATED: (Label.VERIFIED, 0.94, "two_origins_support"),
    Cause.SINGLE_ORIGIN: (Label.VERIFIED, 0.71, "one_origin_supports"),
    Cause.REFUTED: (Label.DISPUTED, 0.88, "binding_conflict"),
    Cause.CONFLICTING: (Label.DISPUTED, 0.6, "origins_on_both_sides"),
    Cause.MISQUOTED: (Label.DISPUTED, 0.83, "quote_altered"),
    Cause.MISATTRIBUTED: (Label.DISPUTED, 0.8, "speaker_differs"),
    Cause.NOTHING_FOUND: (Label.UNSOURCED, 0.5, "nothing_bears_on_it"),
    Cause.ONLY_CIRCULAR: (Label.UNSOURCED, 0.5, "only_copies"),
    Cause.COULD_NOT_LOOK: (Label.UNSOURCED, 0.3, "fetching_failed"),
}


def span_of(quote, text=TEXT):
    start = text.index(quote)
    return Span(start, start + len(quote))


def value(kind, text, amount, **more):
    exact = None if amount is None else Decimal(amount) if kind is not ValueType.DATE else amount
    return Value(type=kind, text=text, span=span_of(text), **({"value": exact, "low": exact, "high": exact} | more))


def claim(quote, text, kind, *values, sentence=1, **more):
    span = span_of(quote)
    identity = content_id("claim", span.start, span.end, text)
    return Claim(id=identity, span=span, quote=quote, sentence=sentence, text=text, kind=kind, values=values, **more)


def evidence(source, passage, stance, *comparisons, relevance=0.8, days=None, start=0):
    span = Span(start, start + len(passage))
    return Evidence(
        passage=Passage(
            id=content_id("passage", source, span.start, span.end), document_id=source, span=span, text=passage
        ),
        relevance=relevance,
        comparisons=tuple(Comparison(slot=s, claim=c, source=o, outcome=r, why=w) for s, c, o, r, w in comparisons),
        stance=stance,
        origin=ORIGIN_OF[source],
        days_from_article=days,
    )


def finding(each, cause, rationale, *rows, queries=("varn ostrel flood",), problems=()):
    label, confidence, rule = RULES[cause]
    return Finding(
        claim=each,
        verdict=Verdict(label=label, cause=cause, rule=rule, confidence=confidence, rationale=rationale),
        evidence=rows,
        searched=Searched(queries=queries, documents=9, passages=len(rows) + 12),
        problems=problems,
    )


def source(number, publisher, title, published, **more):
    name = f"doc-{number:02}"
    base = {
        "id": name,
        "sha256": sha256_of(name.encode()),
        "origin": ORIGIN_OF[name],
        "url": f"https://example.org/{number}",
        "publisher": publisher,
        "title": title,
        "published": published,
        "kind": "news",
        "language": "en",
        "path": f"flood/{number:02}.html",
    }
    return SourceUse(**(base | more))


ORIGIN_OF = {
    "doc-01": "origin-a",
    "doc-02": "origin-a",
    "doc-03": "origin-b",
    "doc-04": "origin-c",
    "doc-05": "origin-self",
    "doc-06": "origin-d",
    "doc-07": "origin-e",
}

SOURCES = (
    source(1, "Ostrel Courier", "Nine dead as the Varn floods Ostrel", "2024-03-04"),
    source(2, "Harbour Wire", "Nine dead in Ostrel", "2024-03-04"),
    source(3, "Province of Varn", "Report on the flood of 3 March", "2024-03-20", kind="official", path=None),
    source(4, "Delta Post", "Who warned whom?", None, language=None),
    source(5, "Mirror of News", "The night the Varn came over the wall", "2024-06-02", refused="copy of the article"),
    source(6, None, None, "2024-05-01", url="javascript:alert(1)", refused="a search page is never evidence"),
    source(7, "Radio Ostrel", "Korr: “We warned the council twice”", "2024-03-06"),
)

ORIGINS = (
    Origin(id="origin-a", sources=("doc-01", "doc-02"), why="the same wire story, 96 % of the words shared"),
    Origin(id="origin-b", sources=("doc-03",), why="stands alone"),
    Origin(id="origin-c", sources=("doc-04",), why="stands alone"),
    Origin(id="origin-self", sources=("doc-05",), why="repeats the article under check", circular=True),
    Origin(id="origin-d", sources=("doc-06",), why="stands alone"),
    Origin(id="origin-e", sources=("doc-07",), why="stands alone"),
)

BLOCKED = Problem(
    stage="fetch",
    where="https://example.org/barrier",
    reason="refused",
    detail="The page answered 403 and was not read.",
)


def flood_findings():
    day = value(ValueType.DATE, "3 March 2024", "2024-03-03", granularity="day")
    dead = value(ValueType.CASUALTIES, "nine people were killed", 9, unit="killed")
    homes = value(ValueType.COUNT, "More than 1,400 homes", 1400, unit="homes", high=None, low_open=True)
    damage = value(ValueType.MONEY, "€2.3 billion", 2_300_000_000, unit="EUR")
    share = value(ValueType.PERCENT, "About 60%", 60, unit="percent", approx=True, low=None, high=None)
    yes, no, open_ = Stance.SUPPORTS, Stance.REFUTES, Stance.NEUTRAL
    return (
        finding(
            claim(
                "On 3 March 2024 the river Varn broke its bank at Ostrel",
                "On 3 March 2024 the river Varn broke its bank at Ostrel.",
                ClaimKind.DATE,
                day,
                entities=("Varn", "Ostrel"),
            ),
            Cause.CORROBORATED,
            "Two origins give the same day and place.",
            evidence(
                "doc-01",
                "The Varn broke its bank at Ostrel on 3 March 2024.",
                yes,
                ("date", "3 March 2024", "3 March 2024", AGREES, "the same day"),
                ("place", "Ostrel", "Ostrel", AGREES, "the same place"),
                relevance=0.97321,
                days=-90,
            ),
            evidence(
                "doc-02",
                "The Varn broke its bank at Ostrel on 3 March 2024, police said.",
                yes,
                ("date", "3 March 2024", "3 March 2024", AGREES, "the same day"),
                relevance=0.9666667,
                days=-90,
            ),
            evidence(
                "doc-03",
                "At 23:40 on 3 March 2024 the embankment at Ostrel gave way.",
                yes,
                ("date", "3 March 2024", "3 March 2024", AGREES, "the same day"),
                ("name", "Varn", "", MISSING, "the passage does not name it"),
                relevance=0.61,
                days=-74,
                start=210,
            ),
            evidence(
                "doc-04",
                "Flood warnings had been issued along the coast all winter.",
                open_,
                ("date", "3 March 2024", "all winter", INCOMPARABLE, "a season does not settle a day"),
                relevance=0.35,
            ),
        ),
        finding(
            claim(
                "the river Varn broke its bank at Ostrel, and nine people were killed",
                "Nine people were killed when the river Varn broke its bank at Ostrel on 3 March 2024.",
                ClaimKind.CASUALTIES,
                dead,
                entities=("Varn", "Ostrel"),
            ),
            Cause.CONFLICTING,
            "One origin counts nine dead, the province counts eleven.",
            evidence(
                "doc-01",
                "Nine people were killed.",
                yes,
                ("value:casualties", "nine people were killed", "Nine people were killed", AGREES, "9 = 9"),
                days=-90,
                start=52,
            ),
            evidence(
                "doc-03",
                "In all, eleven people were killed at Ostrel that night.",
                no,
                ("value:casualties", "nine people were killed", "eleven people were killed", CONFLICTS, "11 is not 9"),
                ("place", "Ostrel", "Ostrel", AGREES, "the same place"),
                days=-74,
                start=400,
            ),
        ),
        finding(
            claim(
                "More than 1,400 homes stood under water",
                "More than 1,400 homes stood under water in Ostrel.",
                ClaimKind.COUNT,
                homes,
                sentence=2,
            ),
            Cause.REFUTED,
            "The province counts 640 flooded homes.",
            evidence(
                "doc-03",
                "A total of 640 homes stood under water.",
                no,
                ("value:count", "More than 1,400 homes", "640 homes", CONFLICTS, "640 is below 1,400"),
                days=-74,
                start=700,
            ),
        ),
        finding(
            claim(
                "“We warned them twice,” said the engineer Ilse Korr",
                "Ilse Korr said: “We warned them twice”.",
                ClaimKind.QUOTE,
                sentence=4,
                speaker="Ilse Korr",
                entities=("Ilse Korr",),
            ),
            Cause.MISQUOTED,
            "Korr spoke of the council and of one warning.",
            evidence(
                "doc-07",
                "“We warned the council once,” the engineer Ilse Korr told Radio Ostrel.",
                no,
                ("quote", "We warned them twice", "We warned the council once", CONFLICTS, "2 of 4 words differ"),
                ("speaker", "Ilse Korr", "Ilse Korr", AGREES, "the same speaker"),
                days=-88,
            ),
        ),
        finding(
            claim(
                "whose office put the damage at €2.3 billion",
                "The office of Ilse Korr put the damage at €2.3 billion.",
                ClaimKind.MONEY,
                damage,
                sentence=4,
                speaker="office of Ilse Korr",
            ),
            Cause.SINGLE_ORIGIN,
            "One origin gives the same sum.",
            evidence(
                "doc-04",
                "Her office estimates the damage at 2.3 billion euros.",
                yes,
                ("value:money", "€2.3 billion", "2.3 billion euros", AGREES, "the same sum and currency"),
            ),
        ),
        finding(
            claim(
                "The mayor, Tomas Brandl, said the wall “was never built to last”",
                "Tomas Brandl said the wall “was never built to last”.",
                ClaimKind.QUOTE,
                sentence=5,
                speaker="Tomas Brandl",
                entities=("Tomas Brandl",),
            ),
            Cause.MISATTRIBUTED,
            "The words are Ilse Korr's.",
            evidence(
                "doc-07",
                "The wall “was never built to last”, Korr said.",
                no,
                ("quote", "was never built to last", "was never built to last", AGREES, "word for word"),
                ("speaker", "Tomas Brandl", "Korr", CONFLICTS, "another speaker"),
                days=-88,
                start=90,
            ),
        ),
        finding(
            claim(
                "About 60% of the wall had been inspected",
                "About 60% of the wall at Ostrel had been inspected.",
                ClaimKind.PERCENT,
                share,
                sentence=6,
                hedged=True,
            ),
            Cause.NOTHING_FOUND,
            "No passage speaks of how much of the wall was inspected.",
            queries=("wall inspected ostrel", "60 percent wall"),
        ),
        finding(
            claim(
                "which called the disaster an act of nature",
                "The province called the disaster an act of nature.",
                ClaimKind.ATTRIBUTION,
                sentence=6,
                speaker="the province",
            ),
            Cause.ONLY_CIRCULAR,
            "Only a copy of this article says so.",
            evidence("doc-05", "the province, which called the disaster an act of nature", Stance.SUPPORTS, days=0),
        ),
        finding(
            claim(
                "The barrier has been closed ever since",
                "The barrier at Ostrel has been closed since 3 March 2024.",
                ClaimKind.STATUS,
                sentence=7,
            ),
            Cause.COULD_NOT_LOOK,
            "The page that might decide it could not be read.",
            problems=(BLOCKED,),
        ),
    )


def opinion(quote, sentence, *cues, mixed=False):
    return Opinion(span=span_of(quote), quote=quote, sentence=sentence, cues=cues, mixed=mixed)


def flood_report():
    return Report(
        article=Article(
            id="article-flood",
            title="The night the Varn came over the wall",
            url="https://example.org/article",
            published=date(2024, 6, 2),
            language="en",
            sha256=sha256_of(TEXT.encode()),
            text=TEXT,
        ),
        findings=flood_findings(),
        opinions=(
            opinion(
                "It was a night nobody will forget, a shameful failure of the people in charge",
                3,
                "shameful",
                "nobody will",
            ),
            opinion("called the disaster an act of nature", 6, "metaphor: act of nature", mixed=True),
            opinion("The new barrier will surely fail as well", 8, "will surely"),
        ),
        sources=SOURCES,
        origins=ORIGINS,
        coverage=Coverage(sentences=10, with_claim=6, with_opinion=3, neither=2),
        settings={"min_origins": 1},
        notes=("The sources are an invented example.",),
        problems=(BLOCKED,),
    )


@pytest.fixture(scope="session")
def report():
    """The flood report; frozen, so one is enough."""
    return flood_report()


@pytest.fixture
def empty_report(report):
    """A report on an article that holds no claim."""
    return replace(
        report,
        findings=(),
        opinions=(),
        sources=(),
        origins=(),
        notes=(),
        problems=(),
        coverage=Coverage(sentences=10, with_claim=0, with_opinion=0, neither=10),
    )
