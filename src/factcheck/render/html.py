"""A report as one HTML page that needs nothing but itself: no request, no font, no script to be readable.

Everything from the article or a source is escaped by the template engine; only web addresses become links; and
the page forbids itself, by its content security policy, to load or run anything but its own style and script.
"""

import base64
import hashlib
from datetime import date
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from factcheck.model import Label, Report, Stance
from factcheck.render.reading import reading
from factcheck.render.segments import Segment, cut
from factcheck.render.sources import file_name, headline, host_of, name_of, safe_link
from factcheck.render.tally import all_voices, coverage_line, summary
from factcheck.render.view import View
from factcheck.render.words import MARKS, OUTCOMES, STANCES, counted
from factcheck.text.titles import MONTHS

#: Where claims overlap, the piece they share wears the colour of the first of these.
_LOUDEST = (Label.DISPUTED, Label.UNSOURCED, Label.VERIFIED)
#: What the page may do besides its own style and script: nothing.
_POLICY = ("default-src 'none'", "base-uri 'none'", "form-action 'none'")


def html_report(report: Report) -> str:
    """The report as a page, ending in a newline."""
    view = View(report)
    claims = [finding.claim.span for finding in report.findings]
    paragraphs = cut(report.article.text, claims, [opinion.span for opinion in report.opinions])
    labels = [finding.verdict.label for finding in report.findings]

    def tone(segment: Segment) -> str:
        found = {labels[number - 1] for number in segment.claims}
        return next((label.value for label in _LOUDEST if label in found), "")

    return page(
        "report.html",
        report=report,
        article=report.article,
        headline=headline(report.article),
        view=view,
        paragraphs=paragraphs,
        labels=labels,
        tone=tone,
        summary=summary(report),
        whole=all_voices(report),
        coverage=coverage_line(report),
    )


def page(template: str, **shown: Any) -> str:
    """A template of this package, filled, with the one style and script and the policy that allows only them."""
    style, script = _part("style.css"), _part("script.js")
    policy = [f"style-src {_hash(style)}", f"script-src {_hash(script)}", *_POLICY]
    whole = _templates().get_template(template).render(
        style=Markup(style), script=Markup(script), policy="; ".join(policy), **shown
    )  # fmt: skip
    return whole.rstrip("\n") + "\n"


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("factcheck.render"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": day, "link": safe_link, "host": host_of, "reading": reading, "counted": counted}
    environment.filters["file_name"] = file_name
    environment.globals |= {"marks": MARKS, "stances": STANCES, "outcomes": OUTCOMES, "name_of": name_of}
    environment.globals |= {"Label": Label, "Stance": Stance}
    return environment


def _part(name: str) -> str:
    loader = _templates().loader
    assert loader is not None
    return loader.get_source(_templates(), name)[0].strip()


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def day(when: date | str | None) -> str:
    """A day as people write it; anything else than a whole ISO date stays as it is.

    >>> day("2024-03-04"), day("2024-03"), day(None)
    ('4 March 2024', '2024-03', 'undated')
    """
    if when is None:
        return "undated"
    try:
        whole = date.fromisoformat(str(when))
    except ValueError:
        return str(when)
    return f"{whole.day} {MONTHS[whole.month - 1]} {whole.year}"
