"""The wire credit a page carries: whose story it says it tells.

Only where agencies are credited: in a date line, in brackets or a signature at either end, or where the
first paragraph names an agency as its source. A name in mid-story says nothing about the whole.
"""

import re

from factcheck.parse.agencies import AGENCIES

_NAMES = {alias: agency for agency, aliases in AGENCIES.items() for alias in aliases}
_ANY = "|".join(re.escape(alias) for alias in sorted(_NAMES, key=lambda alias: (-len(alias), alias)))
#: Short names that are also words ("PA", "AA") count only in brackets or a signature, where nothing else stands.
_LONG = "|".join(re.escape(alias) for alias in sorted(_NAMES, key=lambda alias: (-len(alias), alias)) if len(alias) > 2)
_DATELINE = re.compile(rf"[^!?\n]{{0,60}}?[(\[]\s*({_ANY})(?:\s*/\s*[\w .-]{{2,30}})?\s*[)\]]\s*[-–—:]")
_BRACKETED_END = re.compile(rf"[(\[]\s*(?:Source:\s*)?({_ANY})\s*[)\]]\.?\s*\Z")
_SIGNATURE = re.compile(
    rf"(?:Source|By|Quelle|Fuente|Fonte|Джерело|Источник|Copyright|©(?:\s*\d{{4}})?)[\s:]+({_ANY})"
    rf"(?:\s*(?:news\s+)?agency)?[.\s]*\Z|({_ANY})\Z",
    re.IGNORECASE,
)
_TOLD_BY = re.compile(
    rf"\b(?:[Aa]ccording to|citing|reported by)\s+(?:the\s+)?(?:news agency\s+)?({_LONG})\b"
    rf"|\b({_LONG})(?:\s+news agency)?\s+(?:reports|reported|writes)\b"
)
#: Paragraphs at either end that may be a credit.
_ENDS = 2
#: A signature is a line of its own, no longer than this.
_LONGEST_SIGNATURE = 60


def credit_of(text: str) -> str | None:
    r"""The agency whose story `text` says it carries, by the name we keep for it.

    >>> credit_of("KYIV, Nov 25 (Reuters) - Two people died.\n\nMore.")
    'Reuters'
    """
    paragraphs = [line for line in text.split("\n\n") if line]
    return _dateline_credit(paragraphs[: _ENDS + 1]) or _signature(paragraphs) or _told_by(paragraphs[:1])


def agency_named(author: str) -> str | None:
    """The agency that `author` is, or None if it is a person or a paper.

    >>> agency_named("The Associated Press"), agency_named("Jane Roe")
    ('AP', None)
    """
    return _NAMES.get(author.strip().removeprefix("By ").strip())


def _dateline_credit(paragraphs: list[str]) -> str | None:
    return next((_agency(found) for line in paragraphs if (found := _DATELINE.match(line))), None)


def _signature(paragraphs: list[str]) -> str | None:
    for line in [*paragraphs[:_ENDS], *paragraphs[-_ENDS:]]:
        found = _BRACKETED_END.search(line) or (len(line) <= _LONGEST_SIGNATURE and _SIGNATURE.match(line))
        if found:
            return _agency(found)
    return None


def _told_by(paragraphs: list[str]) -> str | None:
    return next((_agency(found) for line in paragraphs if (found := _TOLD_BY.search(line))), None)


def _agency(found: re.Match[str]) -> str | None:
    name = next(group for group in found.groups() if group)
    return _NAMES.get(name) or next((agency for alias, agency in _NAMES.items() if alias.lower() == name.lower()), None)
