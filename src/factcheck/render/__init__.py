"""A report as text: one renderer per format, each a pure function."""

from factcheck.protocols import Renderer
from factcheck.render.csv import csv_report, rows_csv
from factcheck.render.explain import explain, find
from factcheck.render.json import dump, load
from factcheck.render.markdown import markdown
from factcheck.render.table import table

#: Every format a report can be written in, by the ending of its file.
RENDERERS: dict[str, Renderer] = {
    "json": dump,
    "csv": csv_report,
    "md": markdown,
}

__all__ = ["RENDERERS", "dump", "explain", "find", "load", "rows_csv", "table"]
