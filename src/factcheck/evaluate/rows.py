"""Reading labelled rows: JSON Lines, gzipped or not."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.errors import InputError


def read_rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of one file, in order; raises `InputError` naming file and line of a bad one."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    yield _row(line, path, number)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {path}: {error}") from error


def _row(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise InputError(f"{path}, line {number}: not JSON ({error.msg})") from error
    if not isinstance(row, dict):
        raise InputError(f"{path}, line {number}: expected an object")
    return row
