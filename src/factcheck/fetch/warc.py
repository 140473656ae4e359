"""Web archives of others read as sources, and our own written so that others can read it: WARC/1.1, WACZ.

A body stands in our archive with its transfer and content encodings undone, so it is written that way, and the two
headers that would say otherwise are renamed, as other archives do.
"""

import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from factcheck.fetch.sniffing import objection
from factcheck.model import Page, Problem, Snapshot

#: Endings of what is read here.
SUFFIXES = frozenset({".warc", ".wacz"})
#: Bytes of one record: more is no page of text, and never unpacked.
MAX_RECORD_BYTES = 50_000_000
_UNDONE = frozenset({"content-encoding", "transfer-encoding"})
_RENAMED = "X-Archive-Orig-"
#: Fields of ours, which other readers pass over.
_ASKED, _PATH, _ROBOTS = "X-Factcheck-Asked", "X-Factcheck-Path", "X-Factcheck-Robots"
_OK = 200


def pages_in(path: Path) -> Iterator[Page | Problem]:
    """The pages of text in a WARC or WACZ file; pictures, errors and records of other kinds are passed over."""
    for found in snapshots_in(path):
        if isinstance(found, Problem):
            yield found
        elif found.status in (_OK, None) and not objection(found.body[:1024], found.content_type):
            yield found.page()


def snapshots_in(path: Path) -> Iterator[Snapshot | Problem]:
    """Every answer and file recorded at `path`; what is damaged is a problem, and what stands before it is kept."""
    try:
        if path.suffix.lower() == ".wacz":
            yield from _in_wacz(path)
        else:
            with path.open("rb") as file:
                yield from _in_warc(file, str(path))
    except (OSError, zipfile.BadZipFile) as error:
        yield Problem(stage="read", where=str(path), reason="unreadable", detail=f"{path} cannot be read: {error}")


def write_warc(snapshots: Iterable[Snapshot], file: IO[bytes], *, software: str) -> int:
    """How many snapshots were written to `file`, one gzip member a record, an information record first."""
    writer = WARCWriter(file, gzip=True, warc_version="WARC/1.1")
    info = {"software": software, "format": "WARC File Format 1.1"}
    writer.write_record(writer.create_warcinfo_record("factcheck.warc.gz", info))
    count = 0
    for snapshot in snapshots:
        writer.write_record(_record(writer, snapshot))
        count += 1
    return count


def _in_wacz(path: Path) -> Iterator[Snapshot | Problem]:
    with zipfile.ZipFile(path) as bundle:
        names = [name for name in bundle.namelist() if name.lower().endswith((".warc", ".warc.gz"))]
        for name in sorted(names):
            with bundle.open(name) as member:
                yield from _in_warc(member, f"{path}#{name}")


def _in_warc(file: IO[bytes], where: str) -> Iterator[Snapshot | Problem]:
    number = 0
    try:
        for number, record in enumerate(ArchiveIterator(file), start=1):
            if record.rec_type in ("response", "resource"):
                yield _read(record, f"{where}#record-{number}")
    except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
        detail = f"{where} breaks off after record {number} ({str(error).strip()[:100]}); what stands before was read"
        yield Problem(stage="read", where=where, reason="broken", detail=detail)


def _read(record: Any, where: str) -> Snapshot | Problem:
    body = record.content_stream().read(MAX_RECORD_BYTES + 1)
    if len(body) > MAX_RECORD_BYTES:
        detail = f"{where} is larger than {MAX_RECORD_BYTES / 1e6:.0f} MB; the other records were read"
        return Problem(stage="read", where=where, reason="too_large", detail=detail)
    if _is_cut(record.raw_stream):
        return Problem(stage="read", where=where, reason="broken", detail=f"{where} is cut off; it was not read")
    fields, http = record.rec_headers, record.http_headers
    target = fields.get_header("WARC-Target-URI") or where
    asked = fields.get_header(_ASKED)
    path = fields.get_header(_PATH)
    return Snapshot(
        url=asked or target,
        final_url=target if http else None,
        body=body,
        status=int(http.get_statuscode()) if http else None,
        content_type=http.get_header("Content-Type") if http else _type_of(fields),
        fetched_at=_moment(fields.get_header("WARC-Date")) if http or not path else None,
        path=path,
        headers=_headers(http) if http else (),
        robots=fields.get_header(_ROBOTS),
    )


def _is_cut(stream: Any) -> bool:
    """Whether the file ended before the record did."""
    stream.read()
    return bool(getattr(stream, "limit", 0))


def _type_of(fields: Any) -> str | None:
    """The media type of a recorded file; the type that warcio fills in says nothing."""
    said = fields.get_header("Content-Type")
    return None if said == "application/warc-record" else said


def _moment(said: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(said or "")
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _headers(http: Any) -> tuple[tuple[str, str], ...]:
    kept = ((name.removeprefix(_RENAMED), value) for name, value in http.headers)
    return tuple((name, value) for name, value in kept if name.lower() != "set-cookie")


def _record(writer: WARCWriter, snapshot: Snapshot) -> Any:
    body, size = BytesIO(snapshot.body), len(snapshot.body)
    if snapshot.status is None:
        target = snapshot.url if "://" in snapshot.url else f"urn:factcheck:sha256:{snapshot.sha256}"
        fields = _fields(snapshot, target)
        said = snapshot.content_type or "application/warc-record"
        return writer.create_warc_record(
            target, "resource", payload=body, length=size, warc_content_type=said, warc_headers_dict=fields
        )
    target = snapshot.final_url or snapshot.url
    http = StatusAndHeaders(f"{snapshot.status} Archived", _written(snapshot), protocol="HTTP/1.1")
    fields = _fields(snapshot, target)
    return writer.create_warc_record(
        target, "response", payload=body, length=size, http_headers=http, warc_headers_dict=fields
    )


def _fields(snapshot: Snapshot, target: str) -> dict[str, str]:
    own = {_ASKED: snapshot.url if snapshot.url != target else None, _PATH: snapshot.path, _ROBOTS: snapshot.robots}
    fields = {name: value for name, value in own.items() if value}
    if snapshot.fetched_at:
        fields["WARC-Date"] = snapshot.fetched_at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return fields


def _written(snapshot: Snapshot) -> list[tuple[str, str]]:
    """The headers, true to the body as it is written, and the type even where only that is known."""
    typed = snapshot.header("Content-Type") is None and snapshot.content_type
    said = [*snapshot.headers, *([("Content-Type", str(snapshot.content_type))] if typed else [])]
    false = {"content-length"} if snapshot.header("Content-Length") != str(len(snapshot.body)) else set()
    return [(_RENAMED + name if name.lower() in _UNDONE | false else name, value) for name, value in said]
