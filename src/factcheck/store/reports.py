"""Reports on disk: one folder each, every file whole or not there."""

import json
import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from factcheck.errors import InputError, StoreError
from factcheck.model import Report
from factcheck.registry import pick
from factcheck.render import RENDERERS
from factcheck.render.json import load

#: A folder name a person can still type.
SLUG_LENGTH = 60


def slug_of(name: str) -> str:
    """A folder name for a title or a file name.

    >>> slug_of("Flood: 41 dead!")
    'flood-41-dead'
    """
    return re.sub(r"[^\w]+", "-", name.casefold()).strip("-")[:SLUG_LENGTH].rstrip("-") or "article"


def save_report(report: Report, folder: Path, formats: Iterable[str], run: Mapping[str, Any]) -> dict[str, Path]:
    """Writes the report in each format and ``run.json``; returns the paths by format.

    Everything is rendered before anything is written. Raises `UnknownNameError` for a format that is none,
    `StoreError` where the folder cannot be written.
    """
    rendered = {name: pick(RENDERERS, name, "format")(report) for name in formats}
    rendered["run"] = json.dumps(run, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    paths = {name: folder / ("run.json" if name == "run" else f"report.{name}") for name in rendered}
    for name, content in rendered.items():
        write_whole(paths[name], content)
    return paths


def write_whole(path: Path, content: str) -> None:
    """Writes the file so that a reader sees the old one or the new one, never a half; raises `StoreError`."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                file.write(content)
            os.chmod(name, 0o644)
            os.replace(name, path)
        except BaseException:
            os.unlink(name)
            raise
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror or error}") from error


def check_folder(folder: Path) -> None:
    """Raises `InputError` if a report cannot go to `folder` because something else has its name."""
    taken = next((place for place in (folder, *folder.parents) if place.exists() and not place.is_dir()), None)
    if taken is not None:
        raise InputError(f"{taken} is a file; name a folder for the report with -o")


def open_report(place: str) -> Report:
    """The report at `place`, a ``report.json`` or the folder that holds one; raises `InputError`."""
    path = Path(place)
    path = path / "report.json" if path.is_dir() else path
    try:
        content = path.read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is no report: it is not UTF-8 text") from error
    return load(content, run=_run_beside(path))


def read_run(place: str) -> dict[str, Any] | None:
    """The content of the run.json that belongs to the report at `place`, or None."""
    path = Path(place)
    return _run_beside(path / "report.json" if path.is_dir() else path)


def _run_beside(path: Path) -> dict[str, Any] | None:
    beside = path.with_name("run.json")
    try:
        return dict(json.loads(beside.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return None
