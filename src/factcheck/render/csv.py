"""Findings as CSV: one row per claim, every cell quoted, safe to open in a spreadsheet.

The columns are the keys of `COLUMNS`, in that order; `docs/report.md` says what each holds.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence

from factcheck.model import Article, Evidence, Finding, Report, SourceUse, Stance
from factcheck.render.sources import by_id
from factcheck.render.tally import circular_origins, towards, voices
from factcheck.render.words import on_page

#: What separates the entries of a cell that holds several.
_BETWEEN = " | "
#: A folder of broken files must not fill every row with its names; the JSON holds all of them.
_MOST_PROBLEMS = 3
#: A spreadsheet reads a cell that starts like this as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Sources = Mapping[str, SourceUse]


class _Row:
    """One finding with what its cells need to know of the report."""

    def __init__(
        self, number: int, finding: Finding, *, article: Article, sources: Sources, circular: frozenset[str]
    ) -> None:
        self.number = number
        self.finding = finding
        self.claim = finding.claim
        self.verdict = finding.verdict
        self.page = on_page(article.page_of(finding.claim.span))
        self._sources = sources
        self._circular = circular

    def pages(self, stance: Stance) -> int:
        """How many pages take the stance."""
        return voices(self.finding, stance, self._circular).pages

    def origins(self, stance: Stance) -> int:
        """How many independent origins take the stance."""
        return voices(self.finding, stance, self._circular).origins

    def links(self, stance: Stance) -> Iterable[str]:
        """The addresses of the sources that take the stance, each once."""
        rows = towards(self.finding, stance)
        ids = dict.fromkeys(item.passage.document_id for item in rows)
        return [_address(self._sources.get(each), each) + _on_pages(each, rows) for each in ids]

    def problems(self) -> list[str]:
        """The first problems, and how many more there are."""
        found = [f"{each.where}: {each.reason}" for each in self.finding.problems]
        more = len(found) - _MOST_PROBLEMS
        return found if more <= 0 else [*found[:_MOST_PROBLEMS], f"and {more} more"]


def _on_pages(source_id: str, rows: Sequence[Evidence]) -> str:
    """The pages the passages of a source stand on, in brackets; empty for a source without pages."""
    pages = {item.passage.page for item in rows if item.passage.document_id == source_id} - {None}
    return f" ({', '.join(map(on_page, sorted(filter(None, pages))))})" if pages else ""


def _address(source: SourceUse | None, source_id: str) -> str:
    return (source.url or source.path or source_id) if source else source_id


COLUMNS: Mapping[str, Callable[[_Row], object]] = {
    "number": lambda row: row.number,
    "claim_id": lambda row: row.claim.id,
    "verdict": lambda row: row.verdict.label.value,
    "cause": lambda row: row.verdict.cause.value,
    "confidence": lambda row: f"{row.verdict.confidence:.2f}",
    "kind": lambda row: row.claim.kind.value,
    "quote": lambda row: row.claim.quote,
    "claim": lambda row: row.claim.text,
    "speaker": lambda row: row.claim.speaker or "",
    "values": lambda row: _BETWEEN.join(value.text for value in row.claim.values),
    "entities": lambda row: _BETWEEN.join(row.claim.entities),
    "supporting_pages": lambda row: row.pages(Stance.SUPPORTS),
    "supporting_origins": lambda row: row.origins(Stance.SUPPORTS),
    "contradicting_pages": lambda row: row.pages(Stance.REFUTES),
    "contradicting_origins": lambda row: row.origins(Stance.REFUTES),
    "supporting_sources": lambda row: _BETWEEN.join(row.links(Stance.SUPPORTS)),
    "contradicting_sources": lambda row: _BETWEEN.join(row.links(Stance.REFUTES)),
    "rule": lambda row: row.verdict.rule,
    "rationale": lambda row: row.verdict.rationale,
    "queries": lambda row: _BETWEEN.join(row.finding.searched.queries),
    "documents_searched": lambda row: row.finding.searched.documents,
    "passages_searched": lambda row: row.finding.searched.passages,
    "problems": lambda row: _BETWEEN.join(row.problems()),
    "sentence": lambda row: row.claim.sentence,
    "start": lambda row: row.claim.span.start,
    "end": lambda row: row.claim.span.end,
    "page": lambda row: row.page,
}


def csv_report(report: Report) -> str:
    """The report's findings, one row each, under a row of column names."""
    return _written([tuple(COLUMNS), *_rows(report)])


def rows_csv(reports: Iterable[tuple[str, Report]]) -> str:
    """The findings of many named reports in one table, the article's name in the first column."""
    rows: list[Sequence[object]] = [("article", *COLUMNS)]
    for name, report in reports:
        rows += [(name, *row) for row in _rows(report)]
    return _written(rows)


def _rows(report: Report) -> list[tuple[object, ...]]:
    sources, circular = by_id(report), circular_origins(report)
    rows = (
        _Row(number, each, article=report.article, sources=sources, circular=circular)
        for number, each in enumerate(report.findings, 1)
    )
    return [tuple(cell(row) for cell in COLUMNS.values()) for row in rows]


def _written(rows: Iterable[Sequence[object]]) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerows([safe_cell(str(cell)) for cell in row] for row in rows)
    return sheet.getvalue()


def safe_cell(text: str) -> str:
    r"""The text, with an apostrophe before it if a spreadsheet would run it.

    >>> safe_cell("=1+1"), safe_cell("  @cmd"), safe_cell("1+1")
    ("'=1+1", "'  @cmd", '1+1')
    """
    risky = text.startswith(_FORMULA_STARTS) or text.lstrip().startswith(_FORMULA_STARTS)
    return f"'{text}" if risky else text
