from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from factcheck.cli import main
from tests.invariants import flood


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """A working folder with an article and a folder of sources."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "flood.txt").write_text(flood.TEXT)
    (tmp_path / "sources").mkdir()
    for name, text in flood.BEARING.items():
        (tmp_path / "sources" / f"{name}.txt").write_text(text)
    return tmp_path


@pytest.fixture
def run(folder):
    """Runs one command line; the result has `stdout`, `stderr` and `exit_code`."""

    def call(*arguments: str, stdin: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(arguments), input=stdin, catch_exceptions=False)

    return call
