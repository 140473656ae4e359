from pathlib import Path

from factcheck.render import RENDERERS
from factcheck.render.csv import COLUMNS

PAGE = (Path(__file__).parents[3] / "docs" / "report.md").read_text(encoding="utf-8")


def test_docs__name_every_format_and_column():
    assert not [name for name in RENDERERS if f"`report.{name}`" not in PAGE]
    assert not [name for name in COLUMNS if f"`{name}`" not in PAGE]
