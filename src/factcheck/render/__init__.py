"""A report as text: one renderer per format, each a pure function."""

from factcheck.protocols import Renderer
from factcheck.render.csv import csv_report, rows_csv
from factcheck.render.explain import explain, find
from factcheck.render.html import html_report
from factcheck.render.index import IndexRow, render_index
from factcheck.render.json import dump, load
from factcheck.render.markdown import markdown_report
from factcheck.render.table import table

#: Every format a report can be written in, by the ending of its file.
RENDERERS: dict[str, Renderer] = {
    "html": html_report,
    "json": dump,
    "csv": csv_report,
    "md": markdown_report,
}

__all__ = [
    "RENDERERS",
    "IndexRow",
    "dump",
    "explain",
    "find",
    "load",
    "render_index",
    "rows_csv",
    "table",
]
