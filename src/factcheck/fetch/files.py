"""Pages from disk: a file, a folder, the records of a JSON Lines file or a web archive, any of them gzipped.

What cannot be read is a `Problem` in the stream, so that one bad file never hides the good ones.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from factcheck.errors import FetchError, InputError
from factcheck.fetch.lines import records_of
from factcheck.fetch.opened import read_bytes
from factcheck.fetch.warc import SUFFIXES as WEB_ARCHIVES
from factcheck.fetch.warc import pages_in
from factcheck.model import Page, Problem

#: What a folder is searched for; anything else in it is somebody else's file.
SUFFIXES = frozenset(
    {".html", ".htm", ".xhtml", ".txt", ".text", ".md", ".markdown", ".pdf", ".json", ".jsonl", ".ndjson"}
    | WEB_ARCHIVES
)
_RECORD_LINES = frozenset({".jsonl", ".ndjson"})


def pages_of(path: Path) -> Iterator[Page | Problem]:
    """The pages at `path` in sorted order, with a problem in place of each that cannot be read.

    Raises `InputError` if nothing is there. In a folder hidden files and unknown suffixes are
    passed over; a folder reached twice through links is walked once.
    """
    if not path.exists():
        raise InputError(f"there is no file or folder {path}; check the name given as a source")
    for file in _files(path):
        yield from _pages(file)


def page_of(path: Path) -> Page:
    """The one page in the file at `path`; raises `InputError` saying why it cannot be had."""
    if path.is_dir():
        raise InputError(f"{path} is a folder; give the article as one file")
    if not path.exists():
        raise InputError(f"there is no file {path}; check the name")
    try:
        return _page(path, read_bytes(path))
    except FetchError as error:
        raise InputError(str(error)) from error


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir():
        yield from _walk(path)
    else:
        yield path


def _walk(folder: Path) -> Iterator[Path]:
    """The readable files under `folder`, folder by folder, each in order of name."""
    seen: set[str] = set()
    for at, folders, files in os.walk(folder, followlinks=True):
        real = os.path.realpath(at)
        folders[:] = [] if real in seen else sorted(name for name in folders if not name.startswith("."))
        if real not in seen:
            yield from (Path(at, name) for name in sorted(files) if _is_wanted(name))
        seen.add(real)


def _is_wanted(name: str) -> bool:
    return not name.startswith(".") and _suffix(Path(name)) in SUFFIXES


def _suffix(path: Path) -> str:
    """The suffix under ``.gz``.

    >>> _suffix(Path("a/Sources.JSONL.gz"))
    '.jsonl'
    """
    name = path.name.lower()
    return Path(name.removesuffix(".gz")).suffix


def _pages(file: Path) -> Iterator[Page | Problem]:
    try:
        if _suffix(file) in _RECORD_LINES:
            yield from records_of(file)
        elif _suffix(file) in WEB_ARCHIVES:
            yield from pages_in(file)
        else:
            yield _page(file, read_bytes(file))
    except FetchError as error:
        yield Problem(stage="read", where=str(file), reason=error.reason, detail=str(error))


def _page(file: Path, body: bytes) -> Page:
    return Page(url=file.as_posix(), path=file.as_posix(), body=body)
