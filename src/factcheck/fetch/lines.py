"""JSON Lines: one page a record, named ``file.jsonl#id``, a bad line a problem of its own."""

import json
from collections.abc import Iterator
from io import BufferedIOBase
from pathlib import Path
from typing import Any

from factcheck.fetch.opened import opened
from factcheck.model import Page, Problem

#: Bytes of one record: as much text as we read of one source.
MAX_LINE_BYTES = 5_000_000
_MARK = b"\xef\xbb\xbf"


def records_of(file: Path) -> Iterator[Page | Problem]:
    """The records of `file` in order, numbered by line where they have no id; a second one of an id is a problem."""
    seen: set[str] = set()
    with opened(file) as stream:
        for number, line in enumerate(_lines(stream), start=1):
            line = line.removeprefix(_MARK).strip()
            if line:
                yield _once(_record(file, number, line), seen)


def _lines(stream: BufferedIOBase) -> Iterator[bytes]:
    """The lines of `stream`, of an overlong one only enough to see that it is."""
    while line := stream.readline(MAX_LINE_BYTES + 2):
        yield line
        while len(line) > MAX_LINE_BYTES + 1 and not line.endswith(b"\n"):
            line = stream.readline(MAX_LINE_BYTES + 2)


def _record(file: Path, number: int, line: bytes) -> Page | Problem:
    if len(line) > MAX_LINE_BYTES:
        return _problem(file, number, "too_large", f"is longer than {MAX_LINE_BYTES / 1e6:.0f} MB")
    try:
        record = json.loads(line, strict=False)
    except (ValueError, RecursionError) as error:
        return _problem(file, number, "bad_json", f"is not JSON ({error})")
    if not isinstance(record, dict):
        return _problem(file, number, "bad_record", "is not an object")
    return _page(file, number, line, record)


def _page(file: Path, number: int, line: bytes, record: dict[str, Any]) -> Page:
    path = f"{file.as_posix()}#{_id(record) or number}"
    url = record.get("url")
    return Page(
        url=url if isinstance(url, str) and url else path, path=path, body=line, content_type="application/json"
    )


def _id(record: dict[str, Any]) -> str | None:
    given = record.get("id")
    return str(given) if isinstance(given, str | int) and str(given).strip() else None


def _once(found: Page | Problem, seen: set[str]) -> Page | Problem:
    if isinstance(found, Problem) or found.path is None:
        return found
    if found.path in seen:
        detail = f"{found.path} occurs twice; the first was read, this one not: give each record an id of its own"
        return Problem(stage="read", where=found.path, reason="duplicate_id", detail=detail)
    seen.add(found.path)
    return found


def _problem(file: Path, number: int, reason: str, what: str) -> Problem:
    where = f"{file.as_posix()}#line-{number}"
    return Problem(
        stage="read", where=where, reason=reason, detail=f"{file}, line {number} {what}; the other lines were read"
    )
