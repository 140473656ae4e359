"""A fetching run killed at random moments, again and again: the archive stays whole, nothing is lost or doubled."""

import os
import random
import select
import signal
import sqlite3
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from factcheck.config import Settings
from factcheck.store.snapshots import Snapshots
from factcheck.web import Web
from tests.load.rates import thinking

THREADS = 8
#: Seconds of work before a kill, at most; and the longest a child may take to begin.
LONGEST_S, BEGIN_S = 0.25, 20.0
SEED = 20251126


@dataclass(frozen=True)
class Survival:
    """What a series of kills came to."""

    kills: int
    kept: int
    faults: int
    lost: int
    doubled: int


def run(kills: int = 200, pages: int = 40_000) -> Survival:
    """Kills `kills` children of this process, each of which goes on fetching where the last one was stopped."""
    dice = random.Random(SEED)
    faults = 0
    told: set[str] = set()
    with thinking() as (port, _), tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "archive.sqlite"
        urls = [f"http://127.0.0.1:{port}/{number}" for number in range(pages)]
        for _ in range(kills):
            fresh = [url for url in urls if url not in told]
            told |= _run_and_kill(path, fresh, dice.uniform(0.0, LONGEST_S))
            with Snapshots(path) as archive:
                faults += sum(1 for _ in archive.faults())
        with sqlite3.connect(path) as raw:
            held = Counter(url for (url,) in raw.execute("select url from snapshots"))
        raw.close()
    doubled = sum(count - 1 for count in held.values())
    return Survival(kills=kills, kept=len(held), faults=faults, lost=len(told - set(held)), doubled=doubled)


def _run_and_kill(path: Path, urls: list[str], after_s: float) -> set[str]:
    """The addresses that a child said were kept before it was killed."""
    ours, theirs = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(ours)
        _fetch(path, urls, theirs)
    os.close(theirs)
    select.select([ours], [], [], BEGIN_S)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(ours, "rb") as pipe:
        said = pipe.read()
    return {line.decode() for line in said.split(b"\n")[:-1]}


def _fetch(path: Path, urls: list[str], told: int) -> None:
    """Fetches until killed, and tells of each page once the archive has it; never returns."""
    settings = Settings(host_delay_s=0.0, threads=THREADS, max_age_s=1e9, allow_private_hosts=True, archive=str(path))
    web = Web(settings)
    fetcher = web.pages

    class Telling:
        def fetch(self, url: str):  # type: ignore[no-untyped-def]
            page = fetcher.fetch(url)
            os.write(told, f"{url}\n".encode())
            return page

    web.pages = Telling()
    try:
        web.fetch(urls[:5000])
    finally:
        os._exit(0)
